import { rem } from './Drawing.tsx';

interface ChartTextProps {
  readonly lines: readonly string[];
  /** Where the first line begins, or its middle or its end; its middle height. In rem. */
  readonly x: number;
  readonly y: number;
  /** From one line to the next, in rem. */
  readonly leading: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly className?: string | undefined;
}

/** Words in a drawing, already broken into lines. */
export function ChartText({ lines, x, y, leading, anchor = 'start', className }: ChartTextProps) {
  return (
    <text textAnchor={anchor} className={className}>
      {[...lines.entries()].map(([index, line]) => {
        // The same line may come twice: its place is its name.
        const at = (y + index * leading) * rem;
        return (
          <tspan key={at} x={x * rem} y={at} dy="0.34em">
            {line}
          </tspan>
        );
      })}
    </text>
  );
}
