import type { Span } from '../types.ts';

/**
 * What may take the place of a mention, before it is fitted to the words on its left:
 * `plain` needs only its elision repaired (« d’Ana » → « de Karim »), `indefinite` brings « un » or
 * « une », `definite` is a moment (« mois 4 de l’accompagnement »), `adverb` stands alone
 * (« il y a deux ans »), `nothing` leaves with the space before it (« sa sœur Rose » → « sa sœur »).
 */
export interface Phrase {
  readonly form: 'plain' | 'indefinite' | 'definite' | 'adverb' | 'nothing';
  readonly text: string;
  readonly gender: 'm' | 'f';
  /** A place one is in: « à Lyon » → « dans une ville ». */
  readonly isPlace?: boolean;
  /** For `nothing`: how many characters on the left go too; without it, one space. */
  readonly takes?: number;
}

/** One mention, as its replacement sees it. */
export interface Mention {
  readonly span: Span;
  /** The words of the span, without the articles it may begin with. */
  readonly surface: string;
  /** What comes before in the text, articles of the span included: the last words only. */
  readonly before: string;
}

export const plain = (text: string, gender: 'm' | 'f' = 'm'): Phrase => ({
  form: 'plain',
  text,
  gender,
});

export const indefinite = (text: string, gender: 'm' | 'f', isPlace = true): Phrase => ({
  form: 'indefinite',
  text,
  gender,
  isPlace,
});

/** Has no word in it: nothing of what was hidden can ever be read in it. */
export const blank: Phrase = plain('[…]');
