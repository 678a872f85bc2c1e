import type { today as french } from '../fr/today.ts';
import type { SameKeys } from '../keys.ts';

export const today: SameKeys<typeof french> = {};
