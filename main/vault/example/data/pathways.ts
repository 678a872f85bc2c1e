import type { PathwayDraft } from '#shared/features/pathways.ts';
import type { ExampleName } from './persons.ts';

export interface ExamplePathway extends Omit<PathwayDraft, 'personIds' | 'startedOn'> {
  readonly companions: readonly ExampleName[];
}

export const brumePathway: ExamplePathway = {
  kind: 'coConstruction',
  mode: 'individual',
  companions: ['Brume'],
  title: '',
  place: 'onSite',
  rhythm: 'sixWeeks',
  plannedSessions: 10,
  closerReason: null,
  rhythmReviewOn: null,
  sector: '',
  quoteReference: 'Devis 14, accepté',
  intention: `Savoir ce que je sais, et pouvoir le dire un mardi matin sans avoir répété dans le bus.`,
};

export const groupPathway: ExamplePathway = {
  kind: 'coConstruction',
  mode: 'group',
  companions: ['Sillage', 'Tamaris'],
  title: 'Entre pairs du vendredi',
  place: 'onSite',
  rhythm: 'twoMonths',
  plannedSessions: 10,
  closerReason: null,
  rhythmReviewOn: null,
  sector: '',
  quoteReference: '',
  intention: `Se fabriquer un vocabulaire commun, avec nos mots.`,
};

export const tamarisPathway: ExamplePathway = {
  ...brumePathway,
  companions: ['Tamaris'],
  place: 'remote',
  quoteReference: '',
  intention: '',
};
