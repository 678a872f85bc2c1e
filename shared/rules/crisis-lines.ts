import type { Country } from '../features/settings.ts';

/** What a number is for; its words are in the catalogue (`ways.crisis.line`). */
export type CrisisLineKind =
  | 'suicide'
  | 'medical'
  | 'emergency'
  | 'emergencyAll'
  | 'deaf'
  | 'listening'
  | 'youth';

export interface CrisisLine {
  readonly number: string;
  readonly kind: CrisisLineKind;
}

/**
 * Emergency numbers by country, as the frame of T07 gives them (practice.md, « Crisis lines »). The
 * user checks them and adds their own: the app cannot, offline, know that one has changed.
 */
export const crisisLines: Record<Country, readonly CrisisLine[]> = {
  FR: [
    { number: '3114', kind: 'suicide' },
    { number: '15', kind: 'medical' },
    { number: '112', kind: 'emergency' },
    { number: '114', kind: 'deaf' },
  ],
  BE: [
    { number: '0800 32 123', kind: 'suicide' },
    { number: '112', kind: 'emergency' },
    { number: '107', kind: 'listening' },
  ],
  CH: [
    { number: '144', kind: 'medical' },
    { number: '143', kind: 'listening' },
    { number: '147', kind: 'youth' },
  ],
  QC: [
    { number: '1 866 APPELLE', kind: 'suicide' },
    { number: '9-8-8', kind: 'suicide' },
    { number: '911', kind: 'emergencyAll' },
  ],
};
