import type { fr } from './fr.ts';

/** The same keys, any wording: what a second language must provide. */
export type SameKeys<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]>;
};

export type Messages = SameKeys<typeof fr>;

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** i18next suffixes (`_tu`, `_one`…) are chosen at run time: they are no part of a key. */
type Base<K extends string> = K extends `${infer Stem}_tu_${Plural}`
  ? Stem
  : K extends `${infer Stem}_${Plural | 'tu'}`
    ? Stem
    : K;

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? Base<K> : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

/** Every sentence of the app, by its dotted path: `vault.lock.title`. */
export type MessageKey = Paths<typeof fr>;
