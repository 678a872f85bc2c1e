import type { EntityLabel, KnownWorld, Span } from '../types.ts';
import type { Gender } from './data/kinship.ts';
import type { NameLists } from './data/surrogate-names.ts';
import type { Mention } from './phrase.ts';
import type { RandomSource } from './random.ts';

/** One text of a document with the spans that were accepted in it. */
export interface SourceText {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly Span[];
  /** Stretches a human decided to leave as they are: nothing is replaced there. */
  readonly kept: readonly { readonly start: number; readonly end: number }[];
  /** The day it was written, `AAAA-MM-JJ`: places « hier » in time. */
  readonly day?: string;
}

/**
 * `names`: realistic names, which hide what was missed. `lettered`: « Personne B ». `numbered`:
 * « [personne 2] ». `tag`:
 * « [une personne] », the same for everybody, and « sa sœur Rose » becomes « sa sœur ».
 */
export type PersonStyle = 'names' | 'lettered' | 'numbered' | 'tag';

/**
 * `shift`: every date moved by one secret number of weeks, intervals and weekdays kept. `months`:
 * « mois 4 de l’accompagnement ». `quarters`: « 1er trimestre 2024 ». `ago`: « il y a deux ans ».
 */
export type DateStyle = 'shift' | 'months' | 'quarters' | 'ago' | 'tag';

/** How much of a place is kept beside its size: « une ville moyenne (Bretagne) ». */
export type PlaceDetail = 'size' | 'department' | 'region' | 'country';

export interface ReplacementOptions {
  readonly persons: PersonStyle;
  readonly dates: DateStyle;
  readonly places: PlaceDetail;
  /** False when a human decides of each place: one that is hidden is never kept by its detail. */
  readonly mayStay?: boolean;
  /** First day of the accompaniment, `AAAA-MM-JJ`: asked for by `months`. */
  readonly startDay?: string;
  /** The day counted from by `ago`, and the year of dates written without one. */
  readonly referenceDay: string;
  /** Persons written by their tag, whatever the style: the texts already hold it elsewhere. */
  readonly tagged?: readonly string[];
  /** A replacement chosen by hand for an entity. */
  readonly chosen: Readonly<Record<string, ChosenReplacement>>;
}

export type ChosenReplacement =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tag' };

/** What a gazetteer says of a place. */
export interface PlaceFacts {
  readonly kind: 'city' | 'department' | 'region' | 'country' | 'other';
  readonly population?: number;
  readonly department?: string;
  readonly region?: string;
  readonly country?: string;
}

export interface ReplacementContext {
  readonly random: RandomSource;
  /** Names of the vault: no replacement is one of them. */
  readonly known: KnownWorld;
  readonly genderOf?: (given: string) => Gender | null;
  readonly placeOf?: (name: string) => PlaceFacts | null;
  readonly names?: NameLists;
  /** What was drawn before for the same document: kept wherever it still may be. */
  readonly drawn?: Drawn;
  /** More forms that no replacement may hold. */
  readonly avoid?: readonly string[];
}

/** What chance decided of a document: secret, as the plan is. */
export interface Drawn {
  /** By `entityId`. */
  readonly names: Readonly<Record<string, DrawnName>>;
  readonly shiftDays: number | null;
}

export interface DrawnName {
  readonly given: string | null;
  readonly family: string | null;
}

export interface PersonPlan {
  readonly kind: 'person';
  /** Rank among the persons, from 1, in order of appearance. */
  readonly number: number;
  /** Null when no name was left to draw: the person is then numbered. */
  readonly given: string | null;
  readonly family: string | null;
  /** Folded words of the real names: tell the parts of a mention apart. */
  readonly realGiven: readonly string[];
  readonly realFamily: readonly string[];
}

/** A service or a place, by the common noun that is left of it. */
export interface CommonPlan {
  readonly kind: 'common';
  /** From the most telling to the least, each told apart from those of the other entities. */
  readonly nouns: readonly CommonNoun[];
  /** Rank among those whose first noun is the same, from 1. */
  readonly rank: number;
  /** Rank among the entities of its label, from 1. */
  readonly number: number;
}

/** Without « un » or « une ». */
export interface CommonNoun {
  readonly text: string;
  readonly gender: 'm' | 'f';
}

/** A region or a country that the chosen detail lets stay. */
export interface KeptPlan {
  readonly kind: 'kept';
}

/** Told by its label alone. */
export interface OtherPlan {
  readonly kind: 'other';
}

export type EntityPlan = (PersonPlan | CommonPlan | KeptPlan | OtherPlan) & {
  readonly label: EntityLabel;
};

/**
 * The table of replacements: secret, since it undoes them. Thrown away after export unless the
 * person keeps it in the vault. Plain data, so that it can be kept.
 */
export interface ReplacementPlan {
  readonly options: ReplacementOptions;
  /** By `entityId`. */
  readonly entities: Readonly<Record<string, EntityPlan>>;
  /** Days every date moves by: a whole number of weeks. */
  readonly shiftDays: number;
  /** Written forms that may appear in no replacement: accepted mentions and names of the vault. */
  readonly forbidden: readonly string[];
}

/** An entity of a document with its mentions in order of appearance. */
export interface DocumentEntity {
  readonly id: string;
  readonly label: EntityLabel;
  readonly mentions: readonly Mention[];
}
