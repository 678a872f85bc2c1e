import type { example as french } from '../fr/example.ts';
import type { SameKeys } from '../keys.ts';

export const example: SameKeys<typeof french> = {};
