import { bilanDocumentFr as say } from '#shared/i18n/fr/bilan-document.ts';
import { maskKnownNames, type NameSpan } from '../mask.ts';
import { type KnownNames, pathwayOwner } from './known-names.ts';
import type { Hide } from './line.ts';

/**
 * While names are being replaced, what takes their place is a character no one types: a word would
 * itself be looked at as a possible name (a pseudonym may well be « Personne A »).
 */
const marks = {
  person: '\uE001',
  place: '\uE002',
  pathway: '\uE003',
  contact: '\uE004',
  date: '\uE005',
} as const;
type Mark = keyof typeof marks;

const anyPrivateUse = /[\uE000-\uF8FF]/gu;

const address = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const link = /(?:https?:\/\/|www\.)[^\s<>«»"]+/giu;
/** Nine digits or more, however they are spaced: phones, and numbers that identify. */
const phone = /(?:\+|\b00)?\(?\d(?:[\s.\-/()\u2011\u2013]{0,2}\d){8,}/gu;
const months =
  'janvier|janv|février|fevrier|févr|fevr|mars|avril|avr|mai|juin|juillet|juil|août|aout|septembre|sept|octobre|oct|novembre|nov|décembre|decembre|déc|dec';
const weekdays = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const writtenDate = new RegExp(
  `(?<!\\p{L})(?:(?:${weekdays})\\s+)?(?<!\\d)(?:1er|\\d{1,2})\\s+(?:${months})(?!\\p{L})\\.?(?:\\s+\\d{4})?`,
  'giu',
);
const numericDate = /(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2}))(?!\d)/gu;

/**
 * Replaces, in what people wrote, every name known to the vault, every mail, phone number and link,
 * and every exact date (practice.md 4E). Other places, ages and diagnoses are for the person who
 * reads each line: full detection is another piece of work.
 */
export function hideKnown(known: KnownNames): Hide {
  return (text) => {
    const contactless = knownContacts(text.normalize('NFC').replace(anyPrivateUse, ''), known)
      .replace(address, marks.contact)
      .replace(link, marks.contact)
      .replace(numericDate, marks.date)
      .replace(writtenDate, marks.date)
      .replace(phone, marks.contact);
    return spoken(maskKnownNames(contactless, known.toHide, markOf));
  };
}

function knownContacts(text: string, { emails, phones }: KnownNames): string {
  const spelled = [
    ...emails.map((email) => escaped(email)),
    ...phones.map((digits) => `(?<!\\d)${[...digits].join('[\\s.\\-/()]{0,2}')}(?!\\d)`),
  ];
  return spelled.length === 0
    ? text
    : text.replace(new RegExp(spelled.join('|'), 'giu'), marks.contact);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => `\\${sign}`);
}

function markOf({ names }: NameSpan): string {
  if (names.some(({ owner }) => owner === pathwayOwner)) return marks.pathway;
  return names.every(({ kind }) => kind === 'place') ? marks.place : marks.person;
}

function spoken(text: string): string {
  return (Object.keys(marks) as Mark[]).reduce(
    (said, mark) => said.replaceAll(marks[mark], say.hidden[mark]),
    text,
  );
}
