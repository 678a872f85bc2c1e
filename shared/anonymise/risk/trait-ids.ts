/** What narrows the search for a person, in the words of the interface. */
export const traitIds = [
  'place',
  'organisation',
  'serviceType',
  'age',
  'ageBand',
  'profession',
  'diagnosis',
  'treatment',
  'rareEvent',
] as const;
export type TraitId = (typeof traitIds)[number];
