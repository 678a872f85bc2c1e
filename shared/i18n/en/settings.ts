import type { settings as french } from '../fr/settings.ts';
import type { SameKeys } from '../keys.ts';

export const settings: SameKeys<typeof french> = {};
