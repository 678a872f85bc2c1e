import type { vault as french } from '../fr/vault.ts';
import type { SameKeys } from '../keys.ts';

export const vault: SameKeys<typeof french> = {};
