import { type Candidate, findAll, weights } from '#shared/anonymise/candidate.ts';
import type { Doc } from '#shared/anonymise/text/tokens.ts';

/** Groups of four that hold a figure, but for the bank’s: « ouvert » behind is no group. */
const iban =
  /\b[A-Z]{2}\d{2} ?[A-Z\d]{4}(?: ?(?=[A-Z]{0,3}\d)[A-Z\d]{4}){1,6}(?: ?\d[A-Z\d]{0,2})?\b/gi;
const nir =
  /\b[12378] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3}(?: ?(?:\/|clé )?\d{2})?\b/gi;
const niss = /\b\d{2}[. ]?\d{2}[. ]?\d{2}[- .]{0,3}\d{3}[. -]?\d{2}\b/g;
const avs = /\b756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}\b/g;
const luxembourg = /\b(?:19|20)\d{2} ?(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) ?\d{3} ?\d{2}\b/g;
const ramq = /\b[A-Z]{4} ?\d{4} ?\d{4}\b/g;
const plates =
  /\b(?:[A-Z]{2}[- ]\d{3}[- ][A-Z]{2}|[A-Z]{2}\d{3}[A-Z]{2}|[12]-[A-Z]{3}-\d{3}|\d{3,4} [A-Z]{2,3} (?:\d{2}|2[AB]))\b/g;
const cantonPlate =
  /\b(?:plaques?|immatricul\w+|voiture|auto|véhicule|roule|conduit|camionnette|moto|scooter)\b[^.\n]{0,25}?\b(?<kept>(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)[ -]?\d{3}(?: ?\d{1,3})?|[A-Z]\d{2}[ -]?[A-Z]{3})\b/gi;

const cueWords =
  'n°|n º|nº|no|num(?:éro|ero)?s?|réf(?:érence)?|ref|dossier|matricule|identifiants?|id|ipp|nda|nip|rpps|adeli|finess|siret|siren|[ée]crou|rg|pv|code|cni|passeport|séjour|carte|allocataire|client|contrat|police|registre national|niss|nir|nas|assurance sociale|alloc|recommand[ée]|colis|suivi|parquet|s[ée]cu|avs|bénéficiaire|récépissé|agdref|ine|étudiant|mandat|facture|commande|badge|cl[ée]|compte|rib|iban|permis|étranger|requête|req|assurance maladie|ramq|nam|billet|digicode|interphone|mot de passe|mdp';
/** A cue, at most three linking words, then something that holds a digit or is written in capitals. */
const afterCue = new RegExp(
  `(?<![\\p{L}])(?:${cueWords})(?:\\s{0,2}(?:n°|nº|no|num[ée]ro|de|du|d'|la|le|d'allocataire|est|:|=|#|\\.|°)){0,4}\\s{0,2}(?<kept>(?=[\\w./-]*\\d)[A-Z\\d](?:[\\w/.-]|(?<=\\d[A-Z]?) (?=\\d)| / (?=\\d)){1,30}[A-Z\\d](?: [A-Z](?=[.,;)\\n]|$))?)(?![\\p{L}\\d])`,
  'giu',
);
/** « n° de demande 24 08 15422 », « numéro AME 93 7745 120 » : words between, five digits at least. */
const farFromCue =
  /(?<!\p{L})(?:n°|nº|num(?:éro|ero)?|matricule|identifiant|r[ée]f(?:[ée]rence)?|dossier)\.?(?: (?:(?:de|du|des|la|le|les)\b|(?:d'|l')?[\p{L}]{3,14}|[A-Z]{2,6})){1,4} ?[:=]? ?(?<kept>(?:\d[ ./-]?){4,24}\d(?:[ -]?[A-Z]{1,2})?)(?![\p{L}\d])/giu;
const capitalsAfterCue =
  /(?<![\p{L}])(?:dossier|réf(?:érence)?|billet|code|matricule|identifiant)\s{0,2}(?:n°|:|de réservation)?\s{0,2}(?<kept>[A-Z]{6,10})\b/gu;
/** A shape no word has: digits in number mixed with letters or dashes. */
const shape =
  /\b(?=[A-Z\d/-]{0,24}\d[A-Z\d/-]{0,24}\d[A-Z\d/-]{0,24}\d)(?:[A-Z]{1,5}[-/]?\d[A-Z\d/-]{3,24}|\d{3,}[A-Z]{1,3}\d{0,12}|\d{2,4}[/-]\d{4,8}(?:[/-]\d{1,6})?)\b/g;
const door =
  /(?<![\p{L}\d])(?:code|digicode|interphone)(?: (?:de|du|la|le|d'entrée|d'immeuble|porte|portail|entrée|immeuble|wifi|hall|est)){0,4} ?:? ?(?<kept>(?=[A-Z]{0,4}\d)[A-Z\d]{3,8})(?![\p{L}\d])/gu;
const lettered = /\b\d{1,4}[A-GI-Z]\d{2,4}\b/g;
const enterprise = /\bBE ?[01]\d{3}\.\d{3}\.\d{3}\b/g;
const mixed = /\b\d{1,9}[a-z]{1,3}\d{3,12}\b/gi;
const fiveDigits =
  /(?<![\d.,+-])\d{5}(?![\d]|[.,]\d| ?(?:€|euros?|eur|chf|francs|dollars|pas|km|m\b|habitants|personnes|signes|mots|balles))/g;
const caseNumber = /\b\d{3,6} ?\/ ?\d{2}\b(?! ?\/)/g;
const spacedDigits = /(?<![\d.,])\d(?: \d){6,40}(?!\d)/g;
/** « 046 454 286 », « 6 012 345 678 » : eight figures or more in groups, that count nothing. */
const grouped =
  /(?<![\d.,+€$] ?|\p{L})\d{1,6}(?: \d{2,6}){2,6}(?! ?\d| ?(?:€|euros?|eur|chf|francs|dollars|\$|fcfa|habitants|personnes|km))/giu;
const longNumber = /(?<![\d.,+])\d{6,30}(?!\d|[.,]\d)/g;

/** National numbers with their key, accounts, plates, file numbers, and what has their shape. */
export function findIdentifiers({ view: { text } }: Doc): Candidate[] {
  if (!/\d{2}|\d \d|[A-Z]{6}/.test(text)) return [];
  const sure = weights.identifier;
  const weak = weights.weakIdentifier;
  return [
    ...findAll(text, iban, 'ID', sure, ({ 0: found }) => isIban(found)),
    ...findAll(text, nir, 'ID', sure, ({ 0: found }) => isNir(found)),
    ...findAll(text, niss, 'ID', sure, ({ 0: found }) => isNiss(found)),
    ...findAll(text, avs, 'ID', sure, ({ 0: found }) => isAvs(found)),
    ...findAll(text, ramq, 'ID', sure),
    ...findAll(text, luxembourg, 'ID', weights.phone + 1),
    ...findAll(
      text,
      plates,
      'ID',
      weights.phone + 1,
      ({ 0: found }) => !/^\d{3,4} (?:EUR|CHF|CAD)/.test(found),
    ),
    ...findAll(text, cantonPlate, 'ID', weights.phone + 1),
    ...findAll(text, afterCue, 'ID', weights.phone + 2, (match) => !isPlainQuantity(match)),
    ...findAll(text, farFromCue, 'ID', weights.phone + 1, isFileNumber),
    ...findAll(text, capitalsAfterCue, 'ID', weights.phone + 2),
    ...findAll(text, shape, 'ID', weak),
    ...findAll(text, enterprise, 'ID', sure),
    ...findAll(text, door, 'ID', weights.phone + 1),
    ...findAll(text, lettered, 'ID', weak),
    ...findAll(text, mixed, 'ID', weak),
    ...findAll(text, fiveDigits, 'ID', weights.guess),
    ...findAll(text, caseNumber, 'ID', weak),
    ...findAll(text, spacedDigits, 'ID', weights.phone - 1),
    ...findAll(text, longNumber, 'ID', weak),
    ...findAll(text, grouped, 'ID', weak, ({ 0: found }) => digitsOf(found).length > 7),
  ];
}

/** « numéro de téléphone 06… », « dossier rendu le 12/03/2024 » are no file numbers. */
function isFileNumber(match: RegExpExecArray): boolean {
  const kept = match.groups?.['kept'] ?? '';
  if (
    /(?:t[ée]l|portable|gsm|mobile|fax|natel|urgence|appel)/i.test(match[0].slice(0, -kept.length))
  )
    return false;
  return digitsOf(kept).length > 4 && !/^\d{1,2}[/. -]\d{1,2}[/. -](?:19|20)?\d{2}$/.test(kept);
}

/** « carte 12 €», « code 3 fois »: one or two digits with nothing else are a quantity. */
function isPlainQuantity(match: RegExpExecArray): boolean {
  const kept = match.groups?.['kept'] ?? '';
  return (
    /^\d{1,2}$/.test(kept) ||
    /^\d{1,2}h\d{0,2}$/i.test(kept) ||
    /^\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?$/.test(kept)
  );
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** Remainder of a long decimal string, digit by digit. */
function modulo(digits: string, by: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % by;
  return rest;
}

/** ISO 13616: the first four signs moved to the end, letters as numbers, modulo 97 is 1. */
export function isIban(text: string): boolean {
  const compact = text.replace(/ /g, '').toUpperCase();
  if (compact.length < 15 || compact.length > 34) return false;
  const moved = compact.slice(4) + compact.slice(0, 4);
  const digits = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  // A typing error must not let an account leave: the French shape is enough without its key.
  return (
    modulo(digits, 97) === 1 ||
    /^(?:FR\d{2}[A-Z\d]{23}|BE\d{14}|CH\d{7}[A-Z\d]{12}|LU\d{5}[A-Z\d]{13})$/.test(compact)
  );
}

/** NIR: thirteen signs and their key (97 minus the rest), Corsica counted as 19 and 18. */
export function isNir(text: string): boolean {
  const compact = text.replace(/clé|[ /]/gi, '').toUpperCase();
  if (compact.length === 13) return true;
  const body = compact.slice(0, 13).replace('2A', '19').replace('2B', '18');
  const keyHolds = 97 - modulo(body, 97) === Number(compact.slice(13));
  // Spaced as a NIR is written, a wrong key is a slip of the hand.
  return keyHolds || / /.test(text) || compact.length === 15;
}

/** Belgian national number: 97 minus nine digits modulo 97, with a 2 before for births from 2000. */
export function isNiss(text: string): boolean {
  const digits = digitsOf(text);
  const key = Number(digits.slice(9));
  const body = digits.slice(0, 9);
  const keyHolds = [body, `2${body}`].some((one) => 97 - modulo(one, 97) === key);
  return keyHolds || /^\d{2}\.\d{2}\.\d{2}-\d{3}[.-]\d{2}$/.test(text);
}

/** Swiss AVS number: EAN-13. */
export function isAvs(text: string): boolean {
  const digits = digitsOf(text);
  const sum = [...digits.slice(0, 12)].reduce(
    (total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3),
    0,
  );
  return (10 - (sum % 10)) % 10 === Number(digits[12]) || /^756\./.test(text);
}
