import type { sessions as french } from '../fr/sessions.ts';
import type { SameKeys } from '../keys.ts';

export const sessions: SameKeys<typeof french> = {};
