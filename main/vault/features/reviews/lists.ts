import type { Gender } from '#shared/anonymise/replace/data/kinship.ts';
import type { PlaceFacts } from '#shared/anonymise/replace/plan-types.ts';

/** What the lists of the engine answer, beside detection. */
export interface Lists {
  readonly placeOf: (name: string) => PlaceFacts | null;
  readonly genderOf: (given: string) => Gender | null;
  readonly isWord: (folded: string) => boolean;
  readonly traitsTold: typeof import('#shared/anonymise/risk/told.ts').traitsTold;
}

/** Loaded with the engine, when a review is opened: an unlock needs none of them. */
export async function loadLists(): Promise<Lists> {
  const [{ listedPlace, listedGivenGender }, { lexicon }, { traitsTold }] = await Promise.all([
    import('#shared/anonymise/replace/gazetteer.ts'),
    import('#shared/anonymise/lexicon/lexicon.ts'),
    import('#shared/anonymise/risk/told.ts'),
  ]);
  return {
    placeOf: listedPlace,
    genderOf: listedGivenGender,
    isWord: lexicon().isWord,
    traitsTold,
  };
}
