import type { persons as french } from '../fr/persons.ts';
import type { SameKeys } from '../keys.ts';

export const persons: SameKeys<typeof french> = {};
