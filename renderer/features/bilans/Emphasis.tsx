import { Fragment } from 'react';

/** A sentence of the catalogue whose `**words**` weigh more. */
export function Emphasis({ text }: { text: string }) {
  return text
    .split('**')
    .map((part, index) =>
      index % 2 === 1 ? <strong key={part}>{part}</strong> : <Fragment key={part}>{part}</Fragment>,
    );
}
