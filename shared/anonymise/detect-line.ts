import { detect } from './detect.ts';
import type { Detection } from './types.ts';

/** A note as the command line and the corpora write it. */
export interface NoteLine {
  readonly id: string;
  readonly text: string;
  readonly known_persons?: readonly {
    readonly entity_id: string;
    readonly name: string;
    readonly aliases?: readonly string[];
  }[];
}

/** The engine on one line: what the command line prints and the bench scores. */
export function detectLine({ id, text, known_persons = [] }: NoteLine): Detection & { id: string } {
  const persons = known_persons.map(({ entity_id, name, aliases = [] }) => ({
    entityId: entity_id,
    name,
    aliases,
  }));
  return { id, ...detect(text, { persons, others: [], never: [], always: [] }) };
}
