import type { EntityLabel } from '../types.ts';
import { blank, type Phrase, plain } from './phrase.ts';

/**
 * What says that something was there, and nothing of it. French in every language of the
 * interface, like the notes. The gender agrees the article on the left (« l’IBAN » → « le [numéro] »).
 */
const tagOf: Readonly<Record<EntityLabel, Phrase>> = {
  PERSON: plain('[une personne]', 'f'),
  ORG: plain('[une structure]', 'f'),
  LOC: plain('[un lieu]'),
  DATE: plain('[une date]', 'f'),
  PHONE: plain('[numéro]'),
  EMAIL: plain('[courriel]'),
  ID: plain('[numéro]'),
  URL: plain('[lien]'),
  AGE: plain('[un âge]'),
  ADDRESS: plain('[adresse]', 'f'),
  PROFESSION: plain('[un métier]'),
  DIAGNOSIS: plain('[une information de santé]', 'f'),
  TREATMENT: plain('[un traitement]'),
  RARE_EVENT: plain('[un événement]'),
};

/** The tag of a label, then the one without any word. */
export function tagPhrases(label: EntityLabel): Phrase[] {
  return [tagOf[label], blank];
}
