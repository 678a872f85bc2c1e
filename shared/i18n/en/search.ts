import type { search as french } from '../fr/search.ts';
import type { SameKeys } from '../keys.ts';

export const search: SameKeys<typeof french> = {};
