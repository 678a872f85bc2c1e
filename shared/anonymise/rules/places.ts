import { type Candidate, findAll, weights } from '#shared/anonymise/candidate.ts';
import { lexicon, type Place } from '#shared/anonymise/lexicon/lexicon.ts';
import { type Doc, isLink, type Token } from '#shared/anonymise/text/tokens.ts';
import { functionWords } from '#shared/anonymise/words/function-words.ts';
import { nameParticles } from '#shared/anonymise/words/person-cues.ts';
import { hasDeterminer, hasPlaceCue, titleBefore } from './context.ts';
import { isHarmless, isPlainGiven } from './name-facts.ts';
import { capitalRuns } from './runs.ts';

const longestPlace = 6;
const geography =
  /(?<![a-z])(?:quartiers?|cite|lac|riviere|fleuve|monts?|massif|foret|plages?|parc|square|col|vallee|ile|marche|station|arret|metro|tram|gare|pont|canal|bois|village|hameau|commune|province|canton|region|departement|porte|place|phare|dune|cap|baie|golfe|domaine|zac|zup|rocade|aire|etang|gorges?|calanques?|pays|plateau|cote|bords?|berges?|quais?|sortie|arrondissement|ligne|terminus|jardins?|cathedrale|basilique|chateau|fort|citadelle|port|camping|mer|ocean|ruisseau|palais|iles|district|etat)(?: (?:de la|de l'|des|du|de|d'|la|le|les|l'))? ?(?=\p{L})/gu;
/** Heads that belong to the name itself: « lac Saint-Jean », « parc Paul-Mistral ». */
const natural =
  /^(?:jardins?|lac|riviere|fleuve|monts?|massif|foret|plages?|parc|col|vallee|ile|dune|cap|baie|golfe|etang|gorges?|calanques?|chateau|fort|citadelle|cathedrale|basilique|phare|canal|pont|mer|ocean|ruisseau|palais|plateau|iles?|porte|square|place)/;
const postal = /(?<![\d-])(?:[FBLD]-? ?)?(?:\d{4,5}|\d{2} \d{3}),? (?=\p{Lu})/gu;
const canadian = /\b[A-CEGHJ-NPR-TVXY]\d[A-CEGHJ-NPR-TV-Z] ?\d[A-CEGHJ-NPR-TV-Z]\d\b/gi;
const district =
  /\b(?:Paris|Lyon|Marseille|PARIS|LYON|MARSEILLE) (?:\d{1,2}|[XVI]{1,5})(?:e|er|ème|eme|è)?\b(?! ?(?:h|ans|fois|mois))/g;

/** « dans le 9-3 », « du 93 » : a département by its number, where no day can be. */
const byNumber =
  /(?<![\p{L}\d])(?:dans le|du|le|au) (?<kept>9[-. ][1-5]|3[2-9]|[4-8]\d|9[0-5])(?= ?(?:[.,;)\n]|$))/gu;
/** « le neuf-trois », « la cité des 4000 », « st denis » in lower case. */
const spokenPlace =
  /(?<![a-z])(?:neuf[- ](?:un|deux|trois|quatre|cinq)|(?:cite|quartier) des (?:\d{3,4}|mille|trois mille|quatre mille))(?![a-z\d])/g;
/** « logé dans le 11e », not « le 11e jour ». */
const arrondissement =
  /\b(?:dans le|du|au|vers le) (?<kept>\d{1,2}(?:e|ème|eme))(?= ?(?:[.,;)\n]|$))/g;

/** Towns, regions and countries of the lists, unknown ones behind their cue, postal codes. */
export function findPlaces(doc: Doc): Candidate[] {
  const { text, flat } = doc.view;
  return [
    ...gazetteer(doc),
    ...saints(doc),
    ...behindCue(doc),
    ...namedGeography(doc),
    ...postalTowns(doc),
    ...findAll(text, canadian, 'LOC', weights.place + 5),
    ...findAll(text, district, 'LOC', weights.place + 5),
    ...findAll(text, byNumber, 'LOC', weights.date + 1),
    ...findAll(flat, spokenPlace, 'LOC', weights.place + 5),
    ...findAll(text, arrondissement, 'LOC', weights.place - 2),
  ];
}

interface Known {
  readonly place: Place;
  readonly last: Token;
  /** Found behind « au », « du », « aux », « des ». */
  readonly isContracted: boolean;
}

/** The longest place of the lists that begins at a token; « au Mans » is Le Mans. */
function longestAt(doc: Doc, token: Token): Known | null {
  const before = token.isCapital && token.gap === ' ' ? doc.tokens[token.index - 1] : undefined;
  const article = before && contracted[before.folded];
  return longestFrom(doc, token, '') ?? (article ? longestFrom(doc, token, article) : null);
}

const contracted: Readonly<Record<string, string>> = {
  au: 'le ',
  du: 'le ',
  aux: 'les ',
  des: 'les ',
};

function longestFrom(doc: Doc, token: Token, article: string): Known | null {
  const { place, beginsPlace } = lexicon();
  let key = article;
  let best: Known | null = null;
  for (let at = token.index; at < token.index + longestPlace; at += 1) {
    const word = doc.tokens[at];
    if (word === undefined || (at > token.index && !isLink(word.gap))) break;
    key += at === token.index ? expand(word.folded) : ` ${expand(word.folded)}`;
    const found = place(key);
    if (found !== undefined) best = { place: found, last: word, isContracted: article !== '' };
    if (!beginsPlace(key)) break;
  }
  return best;
}

/** « St Étienne », « Ste Foy ». */
const expand = (word: string) => (word === 'st' ? 'saint' : word === 'ste' ? 'sainte' : word);

/** « Saint-Trifouillis », « Ste-Anne-des-Bois » : a place or a service, in no list. */
function saints(doc: Doc): Candidate[] {
  return doc.tokens.flatMap((token) => {
    if (!/^(?:saint|sainte|st|ste)$/.test(token.folded)) return [];
    const next = doc.tokens[token.index + 1];
    if (!token.isCapital) return next === undefined ? [] : lowerSaint(doc, token, next);
    if (next === undefined || !next.isCapital || !isLink(next.gap) || titleBefore(doc, token))
      return [];
    const end = endOfCapitals(doc, next).end;
    return [{ start: token.start, end, label: 'LOC' as const, weight: weights.person + 2 }];
  });
}

/** « st denis », « saint maur » : a given name behind it, and no article before. */
function lowerSaint(doc: Doc, token: Token, next: Token): Candidate[] {
  if (!isLink(next.gap) || hasDeterminer(doc, token) || !isPlainGiven(next)) return [];
  return [{ start: token.start, end: next.end, label: 'LOC', weight: weights.person + 2 }];
}

function gazetteer(doc: Doc): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < doc.tokens.length; at += 1) {
    const token = doc.tokens[at];
    if (token === undefined || token.isNumber || token.text.length < 2) continue;
    const known = longestAt(doc, token);
    if (known === null) continue;
    const weight = token.isCapital
      ? capitalWeight(doc, token, known)
      : lowerWeight(doc, token, known);
    if (weight === 0) continue;
    found.push({ start: token.start, end: known.last.end, label: 'LOC', weight });
    at = known.last.index;
  }
  return found;
}

function capitalWeight(doc: Doc, token: Token, known: Known): number {
  if (titleBefore(doc, token)) return 0;
  if (known.last !== token) return severalWordsWeight(doc, token, known);
  if (isHarmless(token)) return 0;
  const ordinary = isOrdinary(token);
  if (hasPlaceCue(doc, token) && !(ordinary && token.startsSentence)) return weights.person + 2;
  if (isPlainGiven(token)) return 0;
  return ordinary ? ordinaryWeight(doc, token, known) : singleWeight(doc, token, known);
}

/** « Tel Aviv » outweighs a person called Aviv; « La réunion » opens a sentence. */
function severalWordsWeight(doc: Doc, token: Token, { last, place }: Known): number {
  if (hasPlaceCue(doc, token)) return weights.person + 2;
  if (last.isCapital && place.size > 4 && !isPlainGiven(token)) return weights.person + 2;
  return last.isCapital || !token.startsSentence ? weights.place + 1 : 0;
}

const isOrdinary = ({ folded }: Token) => lexicon().isWord(folded) || functionWords.has(folded);
const isCountry = ({ where, size }: Place) => size === 9 && /^[A-Z]{2}$/.test(where);

/** « Tours », « Sens » : words too; only large towns, without an article. */
function ordinaryWeight(doc: Doc, token: Token, { place, isContracted }: Known): number {
  const { size } = place;
  if (isContracted) return size > 3 ? weights.place : 0;
  if (isCountry(place) && !token.startsSentence) return weights.place;
  if (token.startsSentence || size < 6) return 0;
  return hasDeterminer(doc, token) && !isAdverb(doc, token) ? 0 : weights.guess + 1;
}

/** « elle connaît bien Sarcelles » : what makes an adjective of a small letter says nothing here. */
const isAdverb = (doc: Doc, token: Token) =>
  /^(?:tres|plus|moins|si|trop|bien|pas|tout|en|y|d)$/.test(
    doc.tokens[token.index - 1]?.folded ?? '',
  );

function singleWeight(doc: Doc, token: Token, { place, isContracted }: Known): number {
  if (isContracted) return place.size > 3 ? weights.place : 0;
  const next = doc.tokens[token.index + 1];
  const isInName = next?.isCapital === true && isLink(next.gap) && next.gap !== "'";
  if (isInName) return weights.guess - 1;
  return place.size < 2 && lexicon().isFamily(token.folded) ? weights.guess : weights.place;
}

function lowerWeight(doc: Doc, token: Token, { place, last }: Known): number {
  const words = doc.tokens.slice(token.index, last.index + 1);
  const isSaint = /^ste?$/.test(token.folded) && words.length > 1;
  if ((token.text.length < 3 && !isSaint) || functionWords.has(token.folded)) return 0;
  const ordinary = words.every(
    ({ folded }) => lexicon().isWord(folded) || nameParticles.has(folded),
  );
  if (ordinary && words.length === 1 && place.size > 5 && isSaidAsTown(doc, token))
    return weights.guess;
  if (ordinary || words.every(isHarmless) || isPlainGiven(token)) return 0;
  if (words.length > 1) return weights.place;
  if (hasPlaceCue(doc, token)) return weights.place;
  const isTown = place.size > (lexicon().isFamily(token.folded) ? 6 : 3);
  return token.text.length > 4 && isTown ? weights.guess : 0;
}

/** « a limoges », « vers tours » : a large town whose name is a word too. */
function isSaidAsTown(doc: Doc, token: Token): boolean {
  const previous = doc.tokens[token.index - 1];
  if (previous === undefined || token.gap !== ' ') return false;
  return /^(?:a|vers|habite)$/.test(previous.folded) && !plainTowns.has(token.folded);
}

const plainTowns = new Set('orange sens vire marche bourg port cours colombes'.split(' '));

/** « à Kermario », « vers Trifouillis » : a capital in no list, where a place is said. */
function behindCue(doc: Doc): Candidate[] {
  return capitalRuns(doc).flatMap((run) => {
    const first = run[0];
    const last = run.at(-1);
    if (first === undefined || last === undefined || !isSaidAsPlace(doc, run, first)) return [];
    const ordinary = run.every(({ folded }) => lexicon().isWord(folded));
    const before = doc.tokens[first.index - 1]?.folded ?? '';
    if (ordinary && !/^(?:a|vers|sur|quartier|ville|village|l)$/.test(before)) return [];
    const weight = ordinary ? weights.guess : weights.place - 1;
    return [{ start: first.start, end: last.end, label: 'LOC' as const, weight }];
  });
}

function isSaidAsPlace(doc: Doc, run: readonly Token[], first: Token): boolean {
  if (first.startsSentence || !hasPlaceCue(doc, first)) return false;
  // « à M. le juge »
  if (run.length === 1 && first.text === 'M') return false;
  return !run.some(isPlainGiven) && !run.every(isHarmless);
}

/** « lac Saint-Jean », « quartier des Minguettes », « gare de la Part-Dieu ». */
function namedGeography(doc: Doc): Candidate[] {
  const found: Candidate[] = [];
  for (const match of doc.view.flat.matchAll(geography)) {
    const from = doc.tokenAt.get(match.index + match[0].length);
    if (from === undefined || !from.isCapital || from.startsSentence) continue;
    const last = endOfCapitals(doc, from);
    if (isHarmless(from) && from.isUpper && last === from) continue;
    // « le jardin de Mehdi » is where somebody lives.
    if (/ (?:de |d')$/.test(match[0]) && isPlainGiven(from)) continue;
    const start = natural.test(match[0]) ? match.index : from.start;
    // « parc Georges-Valbon » : the head makes a place of the name behind it.
    const isWhole = start < from.start && !/^(?:porte|place)/.test(match[0]);
    const weight = isWhole ? weights.person + 2 : weights.place - 2;
    found.push({ start, end: last.end, label: 'LOC', weight });
  }
  return found;
}

function endOfCapitals(doc: Doc, from: Token): Token {
  let last = from;
  for (let at = from.index + 1; at < from.index + 6; at += 1) {
    const token = doc.tokens[at];
    if (token === undefined || !isLink(token.gap)) break;
    if (token.isCapital) last = token;
    else if (!nameParticles.has(token.folded) && token.folded !== 'sur') break;
  }
  return last;
}

/** « route de Chancy 12, 1213 Petit-Lancy » : behind a comma, a number that is no year. */
function isSwissOrBelgian(doc: Doc, from: Token): boolean {
  const code = doc.tokens[from.index - 1];
  return code !== undefined && /^[,\n] ?$/.test(code.gap) && !/^(?:19|20)/.test(code.text);
}

/** « 44000 Nantes », « 1000 Bruxelles » : the code and the town leave together. */
function postalTowns(doc: Doc): Candidate[] {
  const found: Candidate[] = [];
  for (const match of doc.view.text.matchAll(postal)) {
    const start = match.index;
    const from = doc.tokenAt.get(start + match[0].length);
    if (from === undefined) continue;
    const known = longestAt(doc, from);
    const isFrench = /\d{5}/.test(match[0]);
    if (known === null && !isFrench && !isSwissOrBelgian(doc, from)) continue;
    let end = (known?.last ?? endOfCapitals(doc, from)).end;
    end +=
      /^ (?:cedex|CEDEX|Cedex)(?: \d{1,2})?/.exec(doc.view.text.slice(end, end + 10))?.[0].length ??
      0;
    found.push({ start, end, label: 'LOC', weight: weights.phone });
  }
  return found;
}
