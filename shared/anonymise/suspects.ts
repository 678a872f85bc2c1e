import type { Candidate } from './candidate.ts';
import { lexicon } from './lexicon/lexicon.ts';
import { actsAsPerson, hasDeterminer, hasPersonCue, isSubject } from './rules/context.ts';
import { doubtfulWords, isDoubtfulLetter, isDoubtfulLower } from './rules/doubts.ts';
import { isGivenWord, isHarmless } from './rules/name-facts.ts';
import { tokensOf } from './rules/propagate.ts';
import { isRareWord } from './rules/rare-words.ts';
import type { Doc, Token } from './text/tokens.ts';
import type { Suspect } from './types.ts';
import { functionWords, wordSet } from './words/function-words.ts';
import { organisationHeads } from './words/organisations.ts';
import { capitalTitles, nameParticles, titles } from './words/person-cues.ts';

/** Acronyms of bodies that have an address, not of benefits. */
const bodies = new Set(organisationHeads.filter((head) => /^[a-z]{2,8}$/.test(head)));

const plainBodies = /^(?:gem|cmpp?|csapa|caarud|chrs|esat|savs|samsah|cpas|cattp|siao|ehpad|clsc)$/;

/** Counted things: « 3 séances », « 45 min », « 20 € ». */
const counted =
  /^ ?(?:%|€|\$|£|°|eme|ème|er|ere|re|e\b|nd|h\b|h\d|heures?|hrs?|min(?:utes?)?|mn|s\b|sec|jours?|nuits?|semaines?|mois|ans?|fois|euros?|eur|chf|francs?|dollars?|balles|centimes|cts|kg|kilos?|g\b|mg|ml|l\b|litres?|cl|cm|m\b|m2|m²|km|kms|kilometres?|pas|personnes?|pers|participants?|enfants?|filles?|garcons?|seances?|rdv|rendez|entretiens?|points?|pages?|etapes?|places?|cigarettes?|clopes?|verres?|bieres?|cafes?|comprimes?|cp|gouttes?|gelules?|cachets?|appels?|messages?|mots?|phrases?|lignes?|questions?|axes?|objectifs?|euro|degres|chambres?|pieces?|chats?|chiens?|freres?|soeurs?|petits?|autres?|premiers?|derniers?|grands?|prochain|x\b|sur\b|a \d|ou \d|et \d|\/|-\d|h)/;
const money = /^ ?(?:€|\$|£|euros?|eur|chf|francs?|dollars?|balles|km|m2|m²|kcal|calories|pas\b)/;
const orderedBefore =
  /(?:seance|rdv|n°|numero|etape|axe|point|page|chapitre|article|art|no|tome|niveau|etage|version|partie|groupe|note|phase|semaine|jour|j|t|h|x|×|à|a|de|sur|entre|et|ou|les|ses|nos|mes|ces|top|question|\d[.,/:h-]|[€$+=<>~-]) ?$/;

/** What no rule decided and that a reader may recognise; one flag a word. */
export function findSuspects(doc: Doc, found: readonly Candidate[]): Suspect[] {
  const covered = new Set<number>();
  for (const candidate of found) {
    for (const { index } of tokensOf(doc, candidate)) covered.add(index);
  }
  const suspects: Suspect[] = [];
  const doubtful = doubtfulWords(doc, found);
  for (const token of doc.tokens) {
    if (covered.has(token.index)) continue;
    const reason = reasonOf(doc, token) ?? doubtful.get(token.index) ?? null;
    if (reason !== null) suspects.push({ start: token.start, end: token.end, reason });
  }
  return mergeNeighbours(doc, suspects);
}

function reasonOf(doc: Doc, token: Token): Suspect['reason'] | null {
  if (token.isNumber) return isPlainNumber(doc, token) ? null : 'digits';
  if (token.text.length === 1) return isDoubtfulLetter(doc, token) ? 'capital' : null;
  if (isBareBody(doc, token)) return 'capital';
  if (isHarmless(token)) return null;
  if (functionWords.has(token.folded))
    return isOddCapital(token) || isTresor(doc, token) ? 'capital' : null;
  return nameReason(doc, token) ?? capitalReason(doc, token);
}

/** « Le Petit Logis », « la Tour » : a plain word that someone wrote with a capital. */
function isOddCapital({ text, folded, isCapital, isUpper, startsSentence }: Token): boolean {
  if (!isCapital || isUpper || startsSentence || text.length < 4) return false;
  return (
    !titles.has(folded) &&
    !capitalTitles.has(folded) &&
    !/^(?:mais|elle|nous|vous|quand|avec|pour|dans|puis|merci|bonjour|madame|monsieur)$/.test(
      folded,
    )
  );
}

/** « Trésor est en retard » : a word of every text, that opens a sentence and acts. */
const isTresor = (doc: Doc, token: Token) =>
  token.startsSentence &&
  token.text.length > 3 &&
  !/^(?:elles?|rien|tout|nous|vous|quand|comme)$/.test(token.folded) &&
  lexicon().given(token.folded)?.trusted === true &&
  isSubject(doc, token);

/** Acronyms that are a benefit, a paper, a state, a thing: they have no door to knock at. */
const noDoor = wordSet(`
  aah rsa rqth apl alf als aspa asi ass pch aeeh apa ame cmu css ald are arefo ars cdd cdi cv rdv rv sms mms tv pc gps vsl tdah tsa toc tca tag tspt
  ptsd bpd vih sida avc ivg irm cnv tcc etp pps psc pvb rgpd covid hdt hl sdf sos qr ok nb ps pb tt cr ttt vad esi bp cd dvd usb qi iq bts bep cap bac dut vae
  bpm ecg eeg iban rib nir niss avs nam ramq cni hlm hs wc tgv ter rer bus gsm wrap dsm cim tp bd ai pc sida tpe ir td ue lgbt lsf maj rtt
`);

function isBody({ isUpper, folded, text }: Token): boolean {
  if (plainBodies.test(folded)) return true;
  return isUpper && (bodies.has(folded) || (text.length > 2 && !noDoor.has(folded)));
}

/** « au CSAPA », « la MDPH » : in a small town the type alone may point to one place. */
function isBareBody(doc: Doc, token: Token): boolean {
  if (token.startsSentence || !isBody(token)) return false;
  const previous = doc.tokens[token.index - 1];
  return (
    previous !== undefined &&
    /^(?:au|la|l|le|du|aux|de|d|en|son|sa|notre|chez)$/.test(previous.folded)
  );
}

/** A name that is also a word, or a word of no dictionary. */
function nameReason(doc: Doc, token: Token): Suspect['reason'] | null {
  const { isWord, given, isFamily } = lexicon();
  if (isGivenWord(token) && isDoubtful(doc, token)) return 'ambiguousName';
  if (isDoubtfulLower(doc, token)) return 'ambiguousName';
  const listed = given(token.folded) !== undefined || isFamily(token.folded);
  if (token.isCapital && listed && isSubject(doc, token)) return 'ambiguousName';
  const foreign = token.text.length < 3 || !/\p{Script=Latin}/u.test(token.text);
  if (isNamedByContext(doc, token)) return 'ambiguousName';
  if (isRareWord(doc, token)) return 'unknownWord';
  if (foreign || isWord(token.folded)) return null;
  return given(token.folded)?.trusted ? 'ambiguousName' : 'unknownWord';
}

const meets =
  /^(?:vu|vue|vus|croise|croisee|revu|revue|appele|rappele|appeler|rappeler|prevenir|prevenu|rencontre|relancer|contacter|contacte|surnomme|surnommee|prenomme|prenommee|cest|che)$/;

/** « croisé soleil », « bichette a dit oui » : somebody is met, and acts, without an article. */
function isNamedByContext(doc: Doc, token: Token): boolean {
  if (token.isUpper || token.text.length < 3) return false;
  const previous = doc.tokens[token.index - 1];
  const isMet = token.gap === ' ' && previous !== undefined && meets.test(previous.folded);
  if (isMet && !token.isCapital) return !/(?:e[es]?|ment|s|x|er|ir)$/.test(token.folded);
  return token.startsSentence && actsAsPerson(doc, token);
}

function capitalReason(doc: Doc, token: Token): Suspect['reason'] | null {
  if (!token.isCapital || nameParticles.has(token.folded)) return null;
  // « Parenthèse ouvre à 9 h » : a noun does without its article when it is a name.
  if (token.startsSentence) return !token.isUpper && isSubject(doc, token) ? 'capital' : null;
  return token.isUpper && isShouting(doc, token) ? null : 'capital';
}

/** Half of the neighbours are capitals too: a heading, not a name. */
function isShouting(doc: Doc, token: Token): boolean {
  return [token.index - 1, token.index + 1].some((at) => doc.tokens[at]?.isUpper === true);
}

/** A name that is also a word, with a capital or behind a cue. */
function isDoubtful(doc: Doc, token: Token): boolean {
  if (hasDeterminer(doc, token)) return token.isCapital && !token.startsSentence;
  return token.isCapital || (hasPersonCue(doc, token) && lexicon().isFamily(token.folded));
}

/** « 22.10 », « 3/4 » that no rule took: a day, perhaps. */
function isDayLike(doc: Doc, token: Token): boolean {
  const { flat } = doc.view;
  const around = flat.slice(Math.max(0, token.start - 3), token.end + 3);
  if (!/(?:^|[^\d])[0-3]?\d[./][01]?\d(?:[^\d]|$)/.test(around)) return false;
  if (/\/(?:10|20|5|100)(?:[^\d]|$)/.test(around)) return false;
  return !counted.test(flat.slice(token.end, token.end + 16));
}

function isPlainNumber(doc: Doc, token: Token): boolean {
  const { flat } = doc.view;
  if (token.text.length > 4 || isDayLike(doc, token)) return false;
  const after = flat.slice(token.end, token.end + 16);
  if (token.text.length > 3) return money.test(after);
  if (counted.test(after)) return true;
  const before = flat.slice(Math.max(0, token.start - 10), token.start);
  if (token.text.length < 3 && orderedBefore.test(before)) return true;
  if (/(?:^|\n) ?$/.test(before) && /^ ?[.)\-–:]/.test(after)) return true;
  // A small quantity before a plain noun: « deux autres », « 3 bouquets ».
  return token.text.length < 3 && /^ [a-z]{3}/.test(after);
}

/** « Foo Bar », two words of one doubt, are one flag for the reviewer. */
function mergeNeighbours(doc: Doc, suspects: readonly Suspect[]): Suspect[] {
  const merged: Suspect[] = [];
  for (const suspect of suspects) {
    const previous = merged.at(-1);
    if (
      previous !== undefined &&
      /^(?:[ \-'.]| (?:de|du|des|de la|d'|de l') ?)$/.test(
        doc.view.text.slice(previous.end, suspect.start),
      )
    ) {
      merged[merged.length - 1] = { ...previous, end: suspect.end };
    } else merged.push(suspect);
  }
  return merged;
}
