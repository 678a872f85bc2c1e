import type { menu as french } from '../fr/menu.ts';
import type { SameKeys } from '../keys.ts';

export const menu: SameKeys<typeof french> = {};
