import type { bilans as french } from '../fr/bilans.ts';
import type { SameKeys } from '../keys.ts';

export const bilans: SameKeys<typeof french> = {};
