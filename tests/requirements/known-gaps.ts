/** Rows allowed to be `missing`, by id: `docs/requirements.md` prints them first. Keep it short. */
export const knownGaps: readonly string[] = [];
