import type { pathways as french } from '../fr/pathways.ts';
import type { SameKeys } from '../keys.ts';

export const pathways: SameKeys<typeof french> = {};
