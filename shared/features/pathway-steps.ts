import type { PathwayKind, PathwayMode, PathwayStep } from './pathways.ts';

/**
 * Which guided template (by slug) serves which step of which pathway: the one place that says so.
 * A kind of pathway to come is one more row here, and nothing elsewhere.
 */
export const pathwaySteps: Record<PathwayKind, Record<PathwayMode, Record<PathwayStep, string>>> = {
  coConstruction: {
    individual: {
      preliminary: 'echange-prealable',
      session: 'cocon-individuel',
      midpoint: 'point-etape',
      final: 'bilan-final',
    },
    group: {
      preliminary: 'echange-prealable',
      session: 'cocon-groupe',
      midpoint: 'point-etape',
      final: 'bilan-final',
    },
  },
};
