/**
 * Words that speak of a person from above, and other ways to say it. Written by hand for this
 * project (practice.md 6 bis, T06 « Aucun mot de diagnostic dans la note, sauf si la personne
 * l’emploie »). A remark is an offer: nothing is ever refused because of a word.
 */

/** Why a word is pointed at. The screen has a sentence for each. */
export const wordingKinds = ['diagnosis', 'judgement', 'clinical', 'doubt'] as const;
export type WordingKind = (typeof wordingKinds)[number];

export interface Wording {
  readonly kind: WordingKind;
  /**
   * The forms it takes, in lower case: `|` between forms, `(e)` for what may be missing. A space
   * stands for any run of spaces, `’` for either apostrophe.
   */
  readonly forms: string;
  /** Words right before it that give it another, innocent sense; same writing as `forms`. */
  readonly unlessAfter?: string;
  /** The other ways are verbs: « est agressif » goes whole, with its « est » and its « très ». */
  readonly afterIs?: true;
  /** Other ways to say it, that can be typed as they are. Never empty. */
  readonly instead: readonly string[];
}
