import type { LucideIcon } from 'lucide-react';

/** A lucide icon in the line of the text, 1.15 em. Decorative: the words beside it are its label. */
export function Icon({ of: Shape, className }: { of: LucideIcon; className?: string }) {
  return (
    <Shape
      aria-hidden="true"
      focusable="false"
      width="1.15em"
      height="1.15em"
      strokeWidth={1.8}
      {...(className === undefined ? {} : { className })}
    />
  );
}
