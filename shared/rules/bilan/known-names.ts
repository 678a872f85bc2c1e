import type { Identity } from '#shared/features/persons.ts';
import { bilanDocumentFr } from '#shared/i18n/fr/bilan-document.ts';
import { findKnownNames } from '../mask.ts';
import { type KnownName, type NameIndex, nameIndex } from '../mask-names.ts';
import { foldWord, textWords } from '../mask-text.ts';
import { isOwnWord, ownSentences } from './own-words.ts';

/** What the vault knows of one person that must not leave it. */
export interface PersonNames {
  readonly id: string;
  readonly pseudonym: string;
  readonly identity: Identity | null;
}

/** Everything in the vault that names someone or somewhere. */
export interface VaultNames {
  readonly persons: readonly PersonNames[];
  readonly pathwayTitles: readonly string[];
}

export interface KnownNames {
  /** All of them: what is replaced when lines are made. */
  readonly toHide: NameIndex;
  /** Those that cannot be mistaken for the bilan's own words: what may not be left in a line. */
  readonly toRefuse: NameIndex;
  readonly emails: readonly string[];
  /** Digits only. */
  readonly phones: readonly string[];
}

/** Marks the names that are titles of pathways, told apart when they are replaced. */
export const pathwayOwner = 'pathway';

/** Built once for all the texts of a bilan. */
export function knownNames({ persons, pathwayTitles }: VaultNames): KnownNames {
  const titles = pathwayTitles.map(
    (text): KnownName => ({ text, kind: 'place', owner: pathwayOwner }),
  );
  const ours = saidAnyway([...persons.flatMap(namesOf), ...titles]);
  const names = [...persons.flatMap(namesOf), ...titles.filter((title) => !ours(title))];
  const identities = persons.flatMap(({ identity }) => identity ?? []);
  return {
    toHide: nameIndex(names),
    toRefuse: nameIndex(names.filter((name) => !ours(name))),
    emails: identities.map(({ email }) => email.toLowerCase()).filter((email) => email !== ''),
    phones: identities
      .map(({ phone }) => phone.replace(/\D/g, ''))
      .filter((digits) => digits.length >= shortestPhone),
  };
}

/** Fewer digits are a number like any other. */
const shortestPhone = 6;

function namesOf({ id, pseudonym, identity }: PersonNames): KnownName[] {
  const owned = (text: string, kind: KnownName['kind']) => fullName(text, kind, id);
  return [
    ...owned(pseudonym, 'pseudonym'),
    ...owned(identity?.givenName ?? '', 'given'),
    ...owned(identity?.familyName ?? '', 'family'),
    ...(identity?.otherNames ?? []).flatMap((text) => owned(text, 'alias')),
    ...(identity?.places ?? []).flatMap((text) => owned(text, 'place')),
  ];
}

/**
 * « Personne A » or « Pair du jeudi » is known as a whole and by its telling words, but not by
 * words that a bilan itself is made of: hiding every « personne » would leave nothing to read.
 */
function fullName(text: string, kind: KnownName['kind'], owner: string): KnownName[] {
  if (text.trim() === '') return [];
  const words = textWords(text);
  const ordinary = words.some(({ folded }) => isOwnWord(folded));
  if (words.length < 2 || !ordinary || kind === 'place') return [{ text, kind, owner }];
  const telling = words.filter(({ folded }) => folded.length > 2 && !isOwnWord(folded));
  return [
    { text, kind: 'given', owner },
    ...telling.map(({ start, end }) => ({ text: text.slice(start, end), kind, owner })),
  ];
}

/** Names found in the very sentences every bilan is made of: left there, they point to nobody. */
function saidAnyway(names: readonly KnownName[]): (name: KnownName) => boolean {
  const found = findKnownNames(ownSentences.join('\n\n'), names).flatMap((span) => span.names);
  const texts = new Set(found.map(({ text }) => text));
  return ({ text }) => texts.has(text);
}

/** « [une personne] » is our own word for a name, not a name. */
const placeholders: readonly string[] = Object.values(bilanDocumentFr.hidden);

/** Whether a text about to leave still holds something that names someone. */
export function namesRemain(text: string, known: KnownNames): boolean {
  const bare = placeholders.reduce(
    (kept, placeholder) => kept.replaceAll(placeholder, '\uE000'),
    text.normalize('NFC'),
  );
  const digits = bare.replace(/[\s.\-/()\u2011\u2013]/g, '');
  return (
    findKnownNames(bare, known.toRefuse).length > 0 ||
    known.emails.some((email) => foldWord(bare).includes(foldWord(email))) ||
    known.phones.some((phone) => digits.includes(phone))
  );
}
