import { type DetectOptions, detect } from '#shared/anonymise/detect.ts';
import type { KnownPerson, KnownWorld } from '#shared/anonymise/types.ts';

export const nobody: KnownWorld = { persons: [], others: [], never: [], always: [] };

/** `e1=Karim Benali|Kim` : a person of the vault. */
export function knows(...persons: string[]): KnownWorld {
  return { ...nobody, persons: persons.map(readPerson) };
}

function readPerson(written: string): KnownPerson {
  const [entityId = '', names = ''] = written.split('=');
  const [name = '', ...aliases] = names.split('|');
  return { entityId, name, aliases };
}

/** What is detected, as « LABEL:surface ». */
export function found(text: string, world = nobody, options?: DetectOptions): string[] {
  return detect(text, world, options).spans.map(
    ({ start, end, label }) => `${label}:${text.slice(start, end)}`,
  );
}

/** Surfaces the reviewer is asked about. */
export function doubts(text: string, world = nobody): string[] {
  return detect(text, world).suspects.map(({ start, end }) => text.slice(start, end));
}

/** Entity ids of the persons, in order. */
export function personIds(text: string, world = nobody): string[] {
  return detect(text, world)
    .spans.filter(({ label }) => label === 'PERSON')
    .map(({ entityId }) => entityId);
}
