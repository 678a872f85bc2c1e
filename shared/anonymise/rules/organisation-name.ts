import { lexicon } from '#shared/anonymise/lexicon/lexicon.ts';
import { type Doc, isLink, type Token } from '#shared/anonymise/text/tokens.ts';
import {
  functionWords,
  subjectFollowers,
  wordSet,
} from '#shared/anonymise/words/function-words.ts';
import { isHarmless, isPlainGiven } from './name-facts.ts';

const joining = wordSet('de du des d la le les l aux au et');
/** Ordinary words inside a name: « centre de prévention du suicide de Québec ». */
const LOWER_WORDS = 3;
const LONGEST_NAME = 9;
const benefits = wordSet('rdv aah rqth rsa aap apl ok');
/** Types so precise that « les tilleuls » behind them is a name even in lower case. */
const telling =
  /^(?:gem|cmpp?|cattp|csapa|caarud|chrs|esat|savs|samsah|ehpad|foyers?|residences?|cliniques?|hopital|chu|ch|cpas|fam|mas|ime|itep|lycee|college|ecole|association|asso|club|pharmacie|creche|pension de famille)$/;
const countedThings = wordSet('fois ans euros h min heures personnes places jours mois semaines');

/** End of the proper name that follows a head word, or null when the type stands alone. */
export function nameEnd(doc: Doc, head: Token, end: number, headText: string): number | null {
  // « SAMU 2A », « UDAF 2B »
  if (/^ 2[AB](?![\p{L}\d])/u.test(doc.view.text.slice(end, end + 4))) return end + 3;
  const first = tokenFrom(doc, head, end);
  if (first === undefined) return null;
  const quoted = /^ ?["«“] ?$/.test(doc.view.text.slice(end, first.start));
  const last = lastNameToken(doc, first, end, quoted);
  if (last === null) return quoted ? null : lowerNameEnd(doc, end, headText);
  return quoted ? closingQuote(doc, last.end) : tailEnd(doc, last);
}

const moments =
  /^(?:temps|fois|semaine|jour|mois|annee|matin|soir|midi|nuit|moment|heure|retour|plus|moins|mal|bien|suite|nouveau|loin|pres|toute|peur|parler|lui|moi|elle|rien|quoi|ma|mon|sa|son|ses|nos|notre|ce|cette)s?$/;
/** Adjectives that follow the noun in names of services. */
export const adjective =
  /(?:al|ale|aux|ales|aire|aires|ique|iques|if|ive|ifs|ives|eux|euses?|ienn?e?s?|een(?:ne)?s?|[^f]aine?s?|aises?|oises?|ais|ois|istes?|ables?|ibles?|iel|ielle|bleue?s?|vert(?:e|s|es)?|blanc(?:he|s|hes)?|jaunes?|noire?s?|rouges?|mobile|pop|libres?|ouverte?s?|gourmande?s?|joyeu(?:x|se|ses)|partagee?s?|dore(?:e|s|es)?|bavarde?s?)$/;

const LONGEST_TAIL = 3;

/**
 * Behind a common noun made a name: « Abri de nuit », « Relais social », « Hors la rue », « Union
 * régionale des familles ».
 */
export function tailEnd(doc: Doc, last: Token): number {
  if (!lexicon().isWord(last.folded)) return last.end;
  let end = last;
  for (let step = 0; step < LONGEST_TAIL; step += 1) {
    const next = tailStep(doc, end);
    if (next === undefined) break;
    end = next;
  }
  return end.end;
}

/** One adjective, or one « de … ». */
function tailStep(doc: Doc, last: Token): Token | undefined {
  const [first, second, third] = doc.tokens.slice(last.index + 1, last.index + 4);
  if (first === undefined || !isLink(first.gap) || first.isCapital) return undefined;
  if (first.isNumber)
    return last.isCapital && isDepartmentNumber(first, second) ? first : undefined;
  if (isTailNoun(first) && adjective.test(first.folded)) return first;
  if (!/^(?:de|d|du|des|la|le|les|sans)$/.test(first.folded)) return undefined;
  const article = second !== undefined && /^(?:la|l|le|les)$/.test(second.folded);
  const noun = article ? third : second;
  if (noun === undefined || !isLink(noun.gap) || noun.isCapital) return undefined;
  return isTailNoun(noun) ? noun : undefined;
}

/** « Visa 93 », « Relais 59 », not « Relais 3 fois ». */
function isDepartmentNumber({ text, gap }: Token, next: Token | undefined): boolean {
  if (gap !== ' ' || !/^(?:0[1-9]|[1-8]\d|9[0-5])$/.test(text)) return false;
  return next === undefined || next.gap !== ' ' || !countedThings.has(next.folded);
}

const nounsOfNames =
  /^(?:rue|vie|nuit|jour|coeur|mots?|soleil|monde|amour|soi|familles?|ami|amie|amis)$/;

export function isTailNoun({ folded, isNumber, text }: Token): boolean {
  if (isNumber || text.length < 3) return false;
  if (nounsOfNames.test(folded)) return true;
  return (
    !functionWords.has(folded) &&
    !moments.test(folded) &&
    !subjectFollowers.has(folded) &&
    !/.{3}(?:er|ir|dre|tre|ant)$/.test(folded)
  );
}

/** First token that begins at or after an offset. */
function tokenFrom(doc: Doc, head: Token, end: number): Token | undefined {
  for (let at = head.index + 1; at < head.index + 12; at += 1) {
    const token = doc.tokens[at];
    if (token === undefined || token.start >= end) return token;
  }
  return undefined;
}

function lastNameToken(doc: Doc, first: Token, end: number, quoted: boolean): Token | null {
  let last: Token | null = null;
  let lowerWords = 0;
  for (const token of doc.tokens.slice(first.index, first.index + LONGEST_NAME)) {
    const gap = token === first ? doc.view.text.slice(end, token.start) : token.gap;
    if (!isInnerGap(gap) && !(token === first && quoted)) break;
    if (isSomeoneElse(doc, token)) break;
    if (isNameWord(doc, token, last)) last = token;
    else lowerWords += lowerCost(doc, token, last);
    if (lowerWords > LOWER_WORDS) break;
  }
  return last;
}

/** An ordinary word counts one before the name, and ends it behind. */
function lowerCost(doc: Doc, token: Token, last: Token | null): number {
  if (joining.has(token.folded)) return 0;
  if (last !== null) return LOWER_WORDS + 1;
  return isNoun(doc, token) || isQualifier(token) ? 1 : LOWER_WORDS + 1;
}

/** « restaurant social La Marmite », « équipe mobile précarité de Nîmes ». */
const isQualifier = (token: Token) => adjective.test(token.folded) && isTailNoun(token);

const isInnerGap = (gap: string) => isLink(gap) || gap === ' & ';

/** « le service de Karim » : a given name behind « de » is a person, not the service’s name. */
function isSomeoneElse(doc: Doc, token: Token): boolean {
  const previous = doc.tokens[token.index - 1];
  const next = doc.tokens[token.index + 1];
  const alone = next === undefined || !next.isCapital || !isLink(next.gap);
  return isPlainGiven(token) && alone && /^(?:de|d)$/.test(previous?.folded ?? '');
}

function isNameWord(doc: Doc, token: Token, last: Token | null): boolean {
  if (token.isNumber) return token.text.length < 3 && (last !== null || isDepartment(doc, token));
  if (token.gap === '-' && last?.index === token.index - 1) return true;
  // « Les P’tits Loups »
  if (token.gap === "'" && last?.index === token.index - 1 && last.text.length === 1) return true;
  if (!token.isCapital) return false;
  return !(token.isUpper && benefits.has(token.folded)) && !(isHarmless(token) && !token.isUpper);
}

/** A plain word may lead to the name only behind « de », « du » : « service d’aide de Lyon ». */
function isNoun(doc: Doc, token: Token): boolean {
  if (token.isNumber || functionWords.has(token.folded) || token.text.length < 3) return false;
  const previous = doc.tokens[token.index - 1];
  // « clinique vétérinaire du Lac » : an adjective, when « du » follows it.
  const next = doc.tokens[token.index + 1];
  if (next !== undefined && isLink(next.gap) && /^(?:du|des|de|d)$/.test(next.folded)) return true;
  return previous !== undefined && (joining.has(previous.folded) || token.gap === '-');
}

/** « SIAO 95 », « UDAF 35 » : a département, not « CMP 3 fois ». */
function isDepartment(doc: Doc, token: Token): boolean {
  const next = doc.tokens[token.index + 1];
  const before = doc.tokens[token.index - 1];
  if (before?.isUpper !== true || token.text.length !== 2) return false;
  return next === undefined || next.gap !== ' ' || !countedThings.has(next.folded);
}

function closingQuote(doc: Doc, last: number): number {
  const rest = doc.view.text.slice(last, last + 40);
  const close = rest.search(/["»”]/);
  return close === -1 ? last : last + rest.slice(0, close).trimEnd().length;
}

/** « gem les tilleuls », « hopital lariboisiere » written without capitals. */
function lowerNameEnd(doc: Doc, end: number, head: string): number | null {
  const rest = doc.view.text.slice(end, end + 60);
  const match =
    /^ (de |du |des |d'|de la |de l')?(les |la |le |l')?([\p{Ll}]{3,}(?:-\p{Ll}+)*)/u.exec(rest);
  if (match === null) return null;
  const [whole, of = '', article = '', word = ''] = match;
  const flat = doc.view.flat.slice(end + whole.length - word.length, end + whole.length);
  if (functionWords.has(flat) || lexicon().given(flat)?.trusted) return null;
  const known = flat.split('-').every((part) => lexicon().isWord(part));
  const named = !known || (article !== '' && of === '' && telling.test(head));
  if (!named) return null;
  return end + whole.length + (article === '' ? 0 : lowerTail(doc, end + whole.length));
}

/** « l’esat les genêts d’or » : one « de … » more, when an article opened the name. */
function lowerTail(doc: Doc, end: number): number {
  const rest = doc.view.flat.slice(end, end + 30);
  const [tail = '', word = ''] = /^ (?:de la |de l'|du |des |de |d')([a-z]{2,})/.exec(rest) ?? [];
  const { given, place } = lexicon();
  if (word === 'or') return tail.length;
  const isElse = functionWords.has(word) || given(word)?.trusted || (place(word)?.size ?? 0) > 3;
  return isElse ? 0 : tail.length;
}
