import { clinicalWordings } from './clinical.ts';
import { diagnosisWordings } from './diagnosis.ts';
import { doubtWordings } from './doubt.ts';
import { judgementWordings } from './judgement.ts';
import type { Wording } from './wording.ts';

/** Everything that is pointed at under a note. */
export const wordings: readonly Wording[] = [
  ...diagnosisWordings,
  ...clinicalWordings,
  ...judgementWordings,
  ...doubtWordings,
];
