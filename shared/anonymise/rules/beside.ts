import type { Candidate } from '#shared/anonymise/candidate.ts';
import { type Doc, isLink, type Token } from '#shared/anonymise/text/tokens.ts';
import { functionWords, subjectFollowers } from '#shared/anonymise/words/function-words.ts';
import { adjective, isTailNoun } from './organisation-name.ts';
import { tokensOf } from './propagate.ts';

/** Words of time that may belong to the date they touch. */
const timeWord =
  /^(?:matin|soir|midi|nuit|aprem|apres|dernier|derniere|prochain|prochaine|suivant|suivante|precedent|precedente|passe|passee|debut|fin|mi|courant|plein|veille|lendemain|surlendemain|semaine|weekend|week|end|mois|annee|journee|tous|chaque)$/;
const articles = /^(?:le|la|l|les|un|une|du|au|de|d|des|son|sa|ses|notre|leur)$/;

/**
 * Words that touch a service, a place, an address or a date and may be part of it: « l’**atelier**
 * Oriph », « la Boutique **solidarité** », « l’**avocat** du **barreau** de Pau ». Shown beside it, in
 * case the rule cut too short.
 */
export function besides(doc: Doc, found: Candidate): Token[] {
  const tokens = tokensOf(doc, found);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (found.label === 'DATE') return [...timeBefore(doc, first), ...timeAfter(doc, last)];
  if (found.label === 'ORG')
    return [
      ...typeBefore(doc, first),
      ...nounsOf(doc, first),
      ...bareBefore(doc, first),
      ...tailAfter(doc, last),
    ];
  if (found.label === 'LOC') return nounsOf(doc, first);
  return found.label === 'ADDRESS' ? nameAfter(doc, last) : [];
}

function timeBefore(doc: Doc, first: Token): Token[] {
  const [two, one] = [doc.tokens[first.index - 2], doc.tokens[first.index - 1]];
  if (one === undefined || !/^[ '-]$/.test(first.gap)) return [];
  if (timeWord.test(one.folded) || one.isNumber) return [one];
  const linked = one.text.length < 4 && /^[ '-]$/.test(one.gap);
  return linked && two !== undefined && (timeWord.test(two.folded) || two.isNumber) ? [two] : [];
}

function timeAfter(doc: Doc, last: Token): Token[] {
  const next = doc.tokens[last.index + 1];
  return next !== undefined && next.gap === ' ' && timeWord.test(next.folded) ? [next] : [];
}

const isNoun = (token: Token) =>
  !token.isNumber && !token.isCapital && token.text.length > 3 && !functionWords.has(token.folded);

/** A noun with its article right before the name: « l’atelier Oriph ». */
function typeBefore(doc: Doc, first: Token): Token[] {
  const noun = doc.tokens[first.index - 1];
  const article = noun && doc.tokens[noun.index - 1];
  if (noun === undefined || article === undefined || first.gap !== ' ') return [];
  if (!isLink(noun.gap) || !isNoun(noun)) return [];
  if (articles.test(article.folded)) return [noun];
  // « le bar associatif Le Zinc »
  const isPair = adjective.test(noun.folded) && isNoun(article) && isLed(doc, article);
  return isPair ? [article, noun] : [];
}

/** « stage espaces verts mairie de lormont » : notes go without articles. */
function bareBefore(doc: Doc, first: Token): Token[] {
  const nouns: Token[] = [];
  for (let at = first.index; nouns.length < 2; at -= 1) {
    const [noun, next] = [doc.tokens[at - 1], doc.tokens[at]];
    if (noun === undefined || next?.gap !== ' ' || !isNoun(noun) || isVerbal(noun)) break;
    nouns.push(noun);
  }
  return nouns;
}

const isVerbal = ({ folded }: Token) =>
  subjectFollowers.has(folded) || /.{3}(?:er|ir|ait|ant|ees?|ez|ons)$/.test(folded);

/** The nouns that lead to the name by « de »: « l’avocat du barreau de Pau ». */
function nounsOf(doc: Doc, first: Token): Token[] {
  const nouns: Token[] = [];
  for (let from = first; nouns.length < 2; ) {
    const link = doc.tokens[from.index - 1];
    const noun = doc.tokens[from.index - 2];
    if (link === undefined || noun === undefined || !/^(?:de|du|des|d)$/.test(link.folded)) break;
    if (!isLink(from.gap) || link.gap !== ' ' || !isNoun(noun)) break;
    const whole = isLed(doc, noun) ? [noun] : qualified(doc, noun);
    if (whole.length === 0) break;
    nouns.push(...whole);
    from = whole[0] ?? noun;
  }
  return nouns;
}

/** « la soupe populaire du Café Rencontre » : the noun before its adjective. */
function qualified(doc: Doc, adjectival: Token): Token[] {
  const noun = doc.tokens[adjectival.index - 1];
  if (noun === undefined || adjectival.gap !== ' ' || !adjective.test(adjectival.folded)) return [];
  return isNoun(noun) && isLed(doc, noun) ? [noun, adjectival] : [];
}

/** An article or « de » before it: a noun, not the verb of « il revient de Brest ». */
function isLed(doc: Doc, noun: Token): boolean {
  const before = doc.tokens[noun.index - 1];
  return (
    before !== undefined &&
    isLink(noun.gap) &&
    /^(?:le|la|l|les|au|aux|du|des|de|d|un|une)$/.test(before.folded)
  );
}

function nameAfter(doc: Doc, last: Token): Token[] {
  const next = doc.tokens[last.index + 1];
  return next !== undefined && next.gap === ' ' && isNoun(next) ? [next] : [];
}

function tailAfter(doc: Doc, last: Token): Token[] {
  const [one, two, three] = doc.tokens.slice(last.index + 1, last.index + 4);
  if (one === undefined || !isLink(one.gap) || one.isNumber) return [];
  if (isTailNoun(one) && isNoun(one) && !isVerbal(one)) return [one];
  if (one.text === 'a' || !/^(?:de|d|du|des|a|au|aux|en|pour|sans|hors|et)$/.test(one.folded))
    return [];
  const noun = two !== undefined && articles.test(two.folded) ? three : two;
  return noun !== undefined && isLink(noun.gap) && isTailNoun(noun) ? [noun] : [];
}
