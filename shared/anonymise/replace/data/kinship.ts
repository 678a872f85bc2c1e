/** Words that tell a relation: they stay, and they tell the gender. Folded. */
const feminine =
  'soeur mere maman fille belle-soeur belle-mere belle-fille demi-soeur grand-mere mamie mamy meme ' +
  'petite-fille tante tata cousine niece compagne copine femme epouse ex-femme amie voisine marraine ' +
  'fiancee conjointe blonde bonne-maman patronne cheffe';
const masculine =
  'frere pere papa fils beau-frere beau-pere beau-fils demi-frere grand-pere papi papy pepe petit-fils ' +
  'oncle tonton cousin neveu compagnon copain mari epoux ex-mari ami voisin parrain fiance conjoint chum ' +
  'bon-papa patron chef';
const either =
  'enfant bebe parent collegue coloc jumeau jumelle proche partenaire ex aidant aidante';

export type Gender = 'f' | 'm' | 'x';

export const kinship: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...feminine.split(' ').map((word): [string, Gender] => [word, 'f']),
  ...masculine.split(' ').map((word): [string, Gender] => [word, 'm']),
  ...either.split(' ').map((word): [string, Gender] => [word, 'x']),
]);

/** Titles, folded and without their dot. */
export const titles: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['mme', 'f'],
  ['mmes', 'f'],
  ['mlle', 'f'],
  ['madame', 'f'],
  ['mademoiselle', 'f'],
  ['docteure', 'f'],
  ['professeure', 'f'],
  ['m', 'm'],
  ['mr', 'm'],
  ['mm', 'm'],
  ['monsieur', 'm'],
  ['abbe', 'm'],
  ['dr', 'x'],
  ['dre', 'f'],
  ['docteur', 'x'],
  ['pr', 'x'],
  ['professeur', 'x'],
  ['me', 'x'],
  ['maitre', 'x'],
]);
