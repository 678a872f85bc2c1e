import { type Candidate, weights } from '#shared/anonymise/candidate.ts';
import { lexicon } from '#shared/anonymise/lexicon/lexicon.ts';
import { type Doc, isLink, type Token } from '#shared/anonymise/text/tokens.ts';
import { functionWords } from '#shared/anonymise/words/function-words.ts';
import { knownOrganisations, organisationHeads } from '#shared/anonymise/words/organisations.ts';
import { hasOrganisationCue } from './context.ts';
import { isHarmless, isPlainGiven } from './persons.ts';
import { capitalRuns } from './runs.ts';

const heads = new RegExp(
  `(?<![a-z\\d-])(?:${[...organisationHeads].sort((a, b) => b.length - a.length).join('|')})(?![a-z\\d])`,
  'g',
);
const known = new RegExp(`(?<![a-z\\d])(?:${knownOrganisations.join('|')})(?![a-z\\d])`, 'g');
/** Names of bodies that are ordinary words or persons: a capital inside a sentence is asked for. */
const ordinary = new Set(
  'orange match casino quick aurore free aides cactus boulanger safran coop manor suez synergie aldi iga cora vinci axa match ubs bichat tenon cochin necker caritas similes adoma cery la sante la borde le refuge argos 2001'.split(
    ' ',
  ),
);
const joining = new Set('de du des d la le les l aux au et en pour sur a'.split(' '));
const shortHeads =
  /^(?:gem|cmp|cmpp|cattp|csapa|caarud|chrs|esat|savs|samsah|ehpad|foyers?|residences?|clinique|hopital|chu|ch|cpas|fam|mas|ime|itep|lycee|college|ecole|association|asso|club|pharmacie|residence)$/;
const longestName = 8;

/** Services with their head word, bodies known by name, and « aux Tilleuls », « chez Machin ». */
export function findOrganisations(doc: Doc): Candidate[] {
  return [...withHead(doc), ...knownBodies(doc), ...behindCue(doc)];
}

function withHead(doc: Doc): Candidate[] {
  const found: Candidate[] = [];
  for (const match of doc.view.flat.matchAll(heads)) {
    const start = match.index;
    const end = start + match[0].length;
    const token = doc.tokenAt.get(start);
    if (token === undefined) continue;
    const until = nameAfter(doc, end, token) ?? lowerNameAfter(doc, end, match[0]);
    if (until !== null)
      found.push({ start, end: until, label: 'ORG', weight: weights.organisation });
  }
  return found;
}

/** First token that begins at or after an offset. */
function tokenFrom(doc: Doc, head: Token, end: number): Token | undefined {
  for (let at = head.index + 1; at < head.index + 12; at += 1) {
    const token = doc.tokens[at];
    if (token === undefined || token.start >= end) return token;
  }
  return undefined;
}

/** End of the proper name that follows a head word, or null when the type stands alone. */
function nameAfter(doc: Doc, end: number, head: Token): number | null {
  const first = tokenFrom(doc, head, end);
  if (first === undefined) return null;
  const quoted = /^ ?["«“] ?$/.exec(doc.view.text.slice(end, first.start)) !== null;
  let last: number | null = null;
  for (let at = first.index; at < first.index + longestName; at += 1) {
    const token = doc.tokens[at];
    if (token === undefined) break;
    const opening = at === first.index ? doc.view.text.slice(end, token.start) : token.gap;
    const quotedStart = at === first.index && quoted;
    if (!quotedStart && !isOrganisationGap(opening)) break;
    if (isNameWord(token, at === first.index)) last = token.end;
    else if (token.isNumber && token.text.length < 3 && last === null)
      last = isDepartment(doc, token) ? token.end : last;
    else if (token.isNumber && last !== null && token.text.length < 3) last = token.end;
    else if (!joining.has(token.folded)) break;
  }
  if (last !== null && quoted) return closingQuote(doc, last);
  return last;
}

const isOrganisationGap = (gap: string) =>
  isLink(gap) || / ?& ?/.test(gap) || gap === '. ' || gap === '.';

function isNameWord(token: Token, isFirst: boolean): boolean {
  if (!token.isCapital) return false;
  if (token.startsSentence && !isFirst) return false;
  return !(isHarmless(token) && token.isUpper && /^(?:rdv|aah|rqth|rsa)$/.test(token.folded));
}

/** « SIAO 95 », « UDAF 35 » : a département, not « CMP 3 fois ». */
function isDepartment(doc: Doc, token: Token): boolean {
  const next = doc.tokens[token.index + 1];
  const before = doc.tokens[token.index - 1];
  return (
    before?.isUpper === true &&
    token.text.length === 2 &&
    !(
      next &&
      /^ $/.test(next.gap) &&
      /^(?:fois|ans|euros|h|min|heures|personnes|places|jours)$/.test(next.folded)
    )
  );
}

function closingQuote(doc: Doc, last: number): number {
  const close = doc.view.text.slice(last, last + 40).search(/["»”]/);
  return close === -1 ? last : last + doc.view.text.slice(last, last + close).trimEnd().length;
}

/** « gem les tilleuls », « hopital lariboisiere » written without capitals. */
function lowerNameAfter(doc: Doc, end: number, head: string): number | null {
  const rest = doc.view.flat.slice(end, end + 60);
  const match =
    /^ (?:(de |du |des |d'|de la |de l')?(les |la |le |l')?)([a-z]{3,}(?:-[a-z]+)*)/.exec(rest);
  const [whole = '', of = '', article = '', word = ''] = match ?? [];
  if (
    match === null ||
    functionWords.has(word) ||
    doc.view.text.slice(end, end + whole.length) !==
      doc.view.text.slice(end, end + whole.length).toLowerCase()
  )
    return null;
  const parts = word.split('-');
  const unknown = parts.some((part) => !lexicon().isWord(part));
  if (unknown && !lexicon().given(word)?.trusted) return end + whole.length;
  return article !== '' && of === '' && shortHeads.test(head) ? end + whole.length : null;
}

function knownBodies(doc: Doc): Candidate[] {
  const found: Candidate[] = [];
  for (const match of doc.view.flat.matchAll(known)) {
    const token = doc.tokenAt.get(match.index);
    if (token === undefined) continue;
    if (
      ordinary.has(match[0]) &&
      (!token.isCapital || (token.startsSentence && !hasOrganisationCue(doc, token)))
    )
      continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      label: 'ORG',
      weight: weights.organisation - 1,
    });
  }
  return found;
}

/** « aux Tilleuls », « chez Machin », « à l’Escale » : a capital that is no given name. */
function behindCue(doc: Doc): Candidate[] {
  const found: Candidate[] = [];
  for (const run of capitalRuns(doc)) {
    const first = run[0];
    const last = run.at(-1);
    if (first === undefined || last === undefined || first.startsSentence) continue;
    if (!hasOrganisationCue(doc, first) || run.every(isHarmless) || isOtherwise(run)) continue;
    found.push({ start: first.start, end: last.end, label: 'ORG', weight: weights.place - 3 });
  }
  return found;
}

function isOtherwise(run: readonly Token[]): boolean {
  if (run.some(isPlainGiven)) return true;
  return lexicon().place(run.map(({ folded }) => folded).join(' ')) !== undefined;
}
