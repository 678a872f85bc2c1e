import type { Candidate } from '#shared/anonymise/candidate.ts';
import { lexicon } from '#shared/anonymise/lexicon/lexicon.ts';
import type { Doc, Token } from '#shared/anonymise/text/tokens.ts';
import type { Suspect } from '#shared/anonymise/types.ts';
import { functionWords } from '#shared/anonymise/words/function-words.ts';
import { wordsFirst } from '#shared/anonymise/words/name-words.ts';
import { besides } from './beside.ts';
import { hasDeterminer, hasPersonCue, isIdiom, isSubject } from './context.ts';
import { isLoneLetter } from './lone-initials.ts';
import { isGivenWord } from './name-facts.ts';
import { tokensOf } from './propagate.ts';

interface Doubt {
  readonly pattern: RegExp;
  readonly reason: Suspect['reason'];
  readonly accept?: (kept: string) => boolean;
}

const types =
  '(?:gem|foyer|association|asso|clinique|hopital|residence|pension|lycee|college|ecole|creche|club|cafe|bar|resto|restaurant|hotel|camping|magasin|boite|centre social|halte|accueil)';
const article = "(?:de la |de l'|du |des |la |le |les |l'|aux? )";
const ways =
  '(?:rue|avenue|av|boulevard|bd|impasse|chemin|allee|quai|square|ruelle|place|chaussee)';
const noService =
  /^(?:jour|nuit|vie|enfance|jeunes?|femmes?|coin|centre|quartier|village|ville|mer|gare|matin|soir|plage|marche|vivre|loisirs|maternelle|primaire|moment|temps|fois|semaine|suite|plus|moins|qui|que|pour|parents?|enfants?|amis?|art|gens)$/;
const noPlace =
  /^(?:lui|elle|elles|eux|moi|toi|soi|nous|vous|le|la|les|un|une|des|ma|mon|mes|sa|son|ses|leur|leurs|ta|ton|tes|notre|nos|votre|vos|qui|ce|cet|cette|l|d|certain|certains|beaucoup|quelqu|plusieurs|mme|mr|monsieur|madame|papa|tante|oncle|maman|mamie|papi|mamy|papy|tous|toutes)$/;

/** What the first layer let pass in lower case, or quoted: shown, never taken away on its own. */
const doubts: readonly Doubt[] = [
  // « au gem de la fabrique », « foyer l'escale »
  {
    pattern: new RegExp(`(?<![a-z])${types} ${article}(?<kept>[a-z]{4,})`, 'g'),
    reason: 'ambiguousName',
    accept: (kept) => !noService.test(kept) && !functionWords.has(kept),
  },
  // « boulangerie ange », « café simone »
  {
    pattern: new RegExp(
      `(?<![a-z])(?:${types}|boulangerie|pharmacie|salon|garage) (?<kept>[a-z]{3,})`,
      'g',
    ),
    reason: 'ambiguousName',
    accept: (kept) => !functionWords.has(kept) && lexicon().given(kept)?.trusted === true,
  },
  // « rue de la paix », « bd voltaire », without a number
  {
    pattern: new RegExp(
      `(?<![a-z])(?<kept>${ways}\\.? (?:de la |de l'|du |des |de |d')?[a-z]{4,}(?: [a-z]{4,})?)`,
      'g',
    ),
    reason: 'ambiguousName',
    accept: (kept) =>
      /^\S+ (?:de|du|des|d')/.test(kept) && !/ (?:chez|dans|avec|pour|ville)/.test(kept),
  },
  // « chez orange », « chez free »
  {
    pattern: /(?<![a-z])chez (?<kept>[a-z]{3,})/g,
    reason: 'ambiguousName',
    accept: (kept) => !noPlace.test(kept),
  },
  // « p. m'a dit », « j'ai vu s. hier »
  {
    pattern: /(?<![a-z\d.'’-]|\d )(?<kept>[b-df-hj-z])\. ?(?=[a-z]{1,12}[ '])/g,
    reason: 'ambiguousName',
  },
  // « la session d'hiver », « cet ete », a season nobody took for a date
  {
    pattern:
      /(?<![a-z])(?:l'|d'|cet |en |un |le |du |au )(?<kept>hiver|ete|automne|printemps)(?![a-z])/g,
    reason: 'digits',
    accept: (kept) => kept !== 'ete',
  },
  // months that are names or words: « depuis mars », « avril difficile »
  {
    pattern: /(?<![a-z])(?<kept>mars|avril|mai|janv|fev|juil|oct|nov|dec|dim|ven)(?![a-z])/g,
    reason: 'digits',
  },
  // « dix-sept en vrai », « il en a trente-cinq. », not « vingt minutes »
  {
    pattern:
      /(?<![a-z-])(?<kept>(?:onze|douze|treize|quatorze|quinze|seize|dix-(?:sept|huit|neuf)|(?:vingt|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|quatre-vingts?)(?:(?:-| et )(?:et-)?(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize))?(?:-(?:sept|huit|neuf))?))(?![a-z-])(?! (?:minutes?|heures?|h|secondes?|euros?|francs?|dollars?|balles|kilos?|kilometres?|metres?|pas|fois|jours?|nuits?|semaines?|mois|pages?|personnes?|degres|pour cent|mille|millions?|centimes?|cigarettes?|autres?|ou|lignes?|marches?|places?|litres?)(?![a-z]))/g,
    reason: 'digits',
  },
  // « le grec », surnommé « biquet »
  {
    pattern:
      /(?:surnomm|appel|dit|dite|pseudo|alias|surnom|prenom)[a-z]{0,4}(?: [a-z]{1,8}){0,2} ?[«"“] ?(?<kept>[a-z' -]{2,24}?) ?[»"”]/g,
    reason: 'ambiguousName',
  },
];

/** Words to show the reviewer, by index. */
export function doubtfulWords(
  doc: Doc,
  found: readonly Candidate[],
): ReadonlyMap<number, Suspect['reason']> {
  const words = new Map<number, Suspect['reason']>();
  for (const doubt of doubts) {
    for (const { index } of wordsOf(doc, doubt)) words.set(index, doubt.reason);
  }
  for (const { index } of found.flatMap((candidate) => besides(doc, candidate)))
    words.set(index, 'ambiguousName');
  return words;
}

function wordsOf(doc: Doc, { pattern, accept, reason }: Doubt): Token[] {
  return [...doc.view.flat.matchAll(pattern)].flatMap((match) => {
    const kept = match.groups?.['kept'] ?? '';
    if (accept !== undefined && !accept(kept)) return [];
    const start = match.index + match[0].lastIndexOf(kept);
    return tokensOf(doc, { start, end: start + kept.length }).filter(
      ({ folded, isCapital }) =>
        (folded.length === 1 && !isCapital) ||
        reason === 'digits' ||
        /^(?:rue|avenue|place)$/.test(folded) ||
        !functionWords.has(folded),
    );
  });
}

/** « K » behind nothing that numbers it; « A », « Y », « O » open sentences too often. */
export function isDoubtfulLetter(doc: Doc, token: Token): boolean {
  if (!isLoneLetter(doc, token) || token.text === 'À') return false;
  const next = doc.tokens[token.index + 1];
  if (token.folded === 'm' && next?.isCapital && /^\. ?$/.test(next.gap)) return false;
  if (!token.startsSentence) return !/^-/.test(doc.view.text.slice(token.end, token.end + 1));
  return !/^[aolcdjlmnsty]$/.test(token.folded) && doc.view.text[token.end] !== "'";
}

/** « rose », « pierre » in lower case where a name could stand; « a tours », « de nice ». */
export function isDoubtfulLower(doc: Doc, token: Token): boolean {
  if (token.isCapital || token.text.length < 3 || isIdiom(doc, token)) return false;
  const previous = doc.tokens[token.index - 1];
  if (previous !== undefined && token.gap === ' ' && isTownBehind(previous, token)) return true;
  if (!isGivenWord(token) || wordsFirst.has(token.folded)) return false;
  if (hasDeterminer(doc, token)) return false;
  return (
    token.startsSentence ||
    hasPersonCue(doc, token) ||
    isSubject(doc, token) ||
    isListItem(token, previous)
  );
}

/** A town of 20,000 or more, at home or next door, whose name is a word. */
function isTownBehind(previous: Token, { folded, text }: Token): boolean {
  if (text.length < 4 || !/^(?:a|de|vers|sur|depuis)$/.test(previous.folded)) return false;
  const place = lexicon().place(folded);
  return place !== undefined && place.size > 5 && /^(?:\d|BE|CH|LU|CA)/.test(place.where);
}

const isListItem = ({ gap }: Token, previous: Token | undefined) =>
  /^, ?$/.test(gap) || previous?.folded === 'et' || previous?.folded === 'ou';
