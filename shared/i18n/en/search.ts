import type { search as french } from '../fr/search.ts';
import type { SameKeys } from '../keys.ts';

export const search: SameKeys<typeof french> = {
  title: 'Search',
  placeholder: 'A name, a word, a few words…',
  results: 'Results',
  groups: { person: 'People', pathway: 'Pathways', session: 'Notes', journal: 'Journal, mine' },
  count_one: '{{count}} result',
  count_other: '{{count}} results',
  most: 'The first {{count}} results',
  none: 'Nothing matches “{{text}}”.',
  noneHint: 'Try a single word, or its beginning. Accents and capitals do not matter.',
  noneHint_tu: 'Try a single word, or its beginning. Accents and capitals do not matter.',
  recentPersons: 'Recent people',
  recentPathways: 'Recent pathways',
  actions: 'Actions',
  newPerson: 'New person',
  newPathway: 'New pathway',
  lock: 'Lock',
  keys: '↑ ↓ choose · Enter open · Esc go back',
};
