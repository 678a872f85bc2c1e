import type { Candidate } from '#shared/anonymise/candidate.ts';
import { type Doc, isLink, type Token } from '#shared/anonymise/text/tokens.ts';
import { functionWords } from '#shared/anonymise/words/function-words.ts';
import { adjective, isTailNoun } from './organisation-name.ts';
import { tokensOf } from './propagate.ts';

/** Words of time that may belong to the date they touch. */
const timeWord =
  /^(?:matin|soir|midi|nuit|aprem|apres|dernier|derniere|prochain|prochaine|suivant|suivante|precedent|precedente|passe|passee|debut|fin|mi|courant|plein|veille|lendemain|surlendemain|semaine|weekend|week|end|mois|annee|journee|tous|chaque)$/;
const articles = /^(?:le|la|l|les|un|une|du|au|de|d|des|son|sa|ses|notre|leur)$/;

/**
 * Words that touch a service or a date and may be part of it: « l’atelier **Oriph** », « la Boutique
 * **solidarité** », « le lendemain de **Noël** ». Shown beside it, in case the rule cut too short.
 */
export function besides(doc: Doc, found: Candidate): Token[] {
  if (found.label !== 'ORG' && found.label !== 'DATE') return [];
  const tokens = tokensOf(doc, found);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return [];
  return found.label === 'DATE'
    ? [...timeBefore(doc, first), ...timeAfter(doc, last)]
    : [...typeBefore(doc, first), ...tailAfter(doc, last)];
}

function timeBefore(doc: Doc, first: Token): Token[] {
  const near = [doc.tokens[first.index - 1], doc.tokens[first.index - 2]];
  const [one, two] = near;
  if (one === undefined || !/^[ '-]$/.test(first.gap)) return [];
  if (timeWord.test(one.folded)) return [one];
  const linked = articles.test(one.folded) && /^[ '-]$/.test(one.gap);
  return linked && two !== undefined && timeWord.test(two.folded) ? [two] : [];
}

function timeAfter(doc: Doc, last: Token): Token[] {
  const next = doc.tokens[last.index + 1];
  return next !== undefined && next.gap === ' ' && timeWord.test(next.folded) ? [next] : [];
}

/** A noun with its article right before the name: « l’atelier Oriph ». */
function typeBefore(doc: Doc, first: Token): Token[] {
  const noun = doc.tokens[first.index - 1];
  const article = noun && doc.tokens[noun.index - 1];
  if (noun === undefined || article === undefined || first.gap !== ' ') return [];
  if (noun.isNumber || noun.isCapital || !isLink(noun.gap)) return [];
  return articles.test(article.folded) && noun.text.length > 3 && !functionWords.has(noun.folded)
    ? [noun]
    : [];
}

function tailAfter(doc: Doc, last: Token): Token[] {
  const [one, two, three] = doc.tokens.slice(last.index + 1, last.index + 4);
  if (one === undefined || !isLink(one.gap) || one.isNumber) return [];
  if (adjective.test(one.folded) && isTailNoun(one)) return [one];
  if (one.text === 'a') return [];
  if (!/^(?:de|d|du|des|a|au|aux|en|pour|sans|hors|et)$/.test(one.folded)) return [];
  const noun = two !== undefined && articles.test(two.folded) ? three : two;
  return noun !== undefined && isLink(noun.gap) && isTailNoun(noun) ? [noun] : [];
}
