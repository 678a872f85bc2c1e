import { type Candidate, findAll, weights } from '#shared/anonymise/candidate.ts';
import { lexicon } from '#shared/anonymise/lexicon/lexicon.ts';
import type { Doc, Token } from '#shared/anonymise/text/tokens.ts';
import { functionWords, wordSet } from '#shared/anonymise/words/function-words.ts';
import { knownOrganisations, organisationHeads } from '#shared/anonymise/words/organisations.ts';
import { capitalTitles, titles } from '#shared/anonymise/words/person-cues.ts';
import { hasOrganisationCue } from './context.ts';
import { isHarmless, isListedName, isPlainGiven } from './name-facts.ts';
import { nameEnd, tailEnd } from './organisation-name.ts';
import { tokensOf } from './propagate.ts';
import { capitalRuns } from './runs.ts';

const heads = new RegExp(
  `(?<![a-z\\d-])(?:${[...organisationHeads].sort((a, b) => b.length - a.length).join('|')})(?![a-z\\d])`,
  'g',
);
const known = new RegExp(`(?<![a-z\\d])(?:${knownOrganisations.join('|')})(?![a-z\\d])`, 'g');
/** Names of bodies that are ordinary words or persons: a capital inside a sentence is asked for. */
const ordinary = new Set(
  'orange match casino quick aurore free aides cactus boulanger safran coop manor suez synergie aldi iga cora vinci axa match ubs bichat tenon cochin necker caritas similes adoma cery la sante la borde le refuge argos 2001 restos interval unia polyval labor emera maxi pech maison but picard nickel lydia compass speedy stuart uber welcome envie ares osiris singa midas zara una restos viva noz ups adem simplon chum pass but'.split(
    ' ',
  ),
);
/** Acronyms that are no body: a name may follow them. */
const notABody = wordSet(
  'rdv rv aah rqth rsa apl ok pb tel mme mr mlle dr pr me sms mms cr nb ps pps cdd cdi sos qr tv pc cv vsl gsm msg asap covid hp hdt spdt spi rgpd ide ase as es ap tisf avs aesh cpe asg mjpm rg niss nir nam ramq avs ame css bsn iban bic ref no agdref ine rib cni maj naf',
);

/** Written with a capital out of habit, and no body. */
const weekWords = wordSet(
  'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre noel paques toussaint prefet prefete maire directrice directeur psychiatre psychologue infirmiere infirmier chef cheffe medecin docteur juge proviseur president presidente procureur avocat avocate docteure nature terre ciel justice loi france moyen age annee nouvel saint sainte dieu republique liberte egalite pair aidant aidante pair-aidant usager usagers etat etats pere mere sud nord est ouest histoire homme vie amour mort temps',
);

/** Services with their head word, bodies known by name, and « aux Tilleuls », « chez Machin ». */
export function findOrganisations(doc: Doc): Candidate[] {
  return [
    ...findAll(doc.view.text, clubs, 'ORG', weights.organisation),
    ...withHead(doc),
    ...withAcronym(doc),
    ...knownBodies(doc),
    ...behindCue(doc),
    ...unknownAcronyms(doc),
    ...capitalNouns(doc),
    ...signs(doc),
  ];
}

function withHead(doc: Doc): Candidate[] {
  const found: Candidate[] = [];
  for (const match of doc.view.flat.matchAll(heads)) {
    const start = match.index;
    const end = start + match[0].length;
    const token = doc.tokenAt.get(start);
    if (token === undefined) continue;
    const until = nameEnd(doc, token, end, match[0]);
    if (until !== null)
      found.push({ start, end: until, label: 'ORG', weight: weights.organisation });
  }
  return found;
}

/** Any acronym followed by a proper name: « CADA de Bron », « ADSEA 69 ». */
function withAcronym(doc: Doc): Candidate[] {
  return doc.tokens.flatMap((token) => {
    if (!token.isUpper || token.text.length > 8 || notABody.has(token.folded)) return [];
    if (!isHarmless(token) && lexicon().isWord(token.folded) && token.text.length > 4) return [];
    const until = nameEnd(doc, token, token.end, '');
    if (until === null || doc.tokens[token.index + 1]?.isUpper === true) return [];
    return [{ start: token.start, end: until, label: 'ORG' as const, weight: weights.person - 1 }];
  });
}

const leadingArticle = /^(?:la |le |les |l')/;
const isOrdinary = (name: string) => ordinary.has(name.replace(leadingArticle, ''));

/** « La Santé », « chez Orange » : a capital that does more than open a sentence. */
function isWrittenAsName(doc: Doc, token: Token): boolean {
  const isArticle = /^(?:la|le|les|l)$/.test(token.folded);
  const noun = isArticle ? doc.tokens[token.index + 1] : token;
  if (noun === undefined || !noun.isCapital) return false;
  return isArticle || !noun.startsSentence || hasOrganisationCue(doc, noun);
}

function knownBodies(doc: Doc): Candidate[] {
  const found: Candidate[] = [];
  for (const match of doc.view.flat.matchAll(known)) {
    const token = doc.tokenAt.get(match.index);
    if (token === undefined) continue;
    if (isOrdinary(match[0]) && !isWrittenAsName(doc, token)) continue;
    const end = withCapitals(doc, match.index + match[0].length);
    found.push({ start: match.index, end, label: 'ORG', weight: weights.organisation - 1 });
  }
  return found;
}

/** « Emmaüs Connect », « SOS Suicide Phénix » : the capitals behind belong to the name. */
function withCapitals(doc: Doc, end: number): number {
  const last = tokensOf(doc, { start: end - 1, end })[0];
  const next = last && doc.tokens[last.index + 1];
  if (next === undefined || next.gap !== ' ' || !next.isCapital || isPlainGiven(next)) return end;
  return isHarmless(next) || next.text.length < 3 ? end : next.end;
}

/** « AS Cannes », « FC Lorient ». */
const clubs =
  /(?<![\p{L}\d])(?:AS|US|FC|RC|SC|AC|CO|ES|JS|SO|UA|ASPTT|SU|OGC|AJ|EA|RFC|HC|CS|BC) (?:d[eu'] ?)?\p{Lu}\p{Ll}[\p{L}'-]+(?: \p{Lu}\p{Ll}[\p{L}'-]+)?/gu;

/** « Elle mange Chez Mamie Lou », « « Chez Edwige Beauté » » : the capital makes a sign of it. */
const atSomeones =
  /(?<!\p{L})Chez \p{Lu}[\p{L}'-]*(?: (?:(?:et|de|la|le|les|du|des) )?\p{Lu}[\p{L}'-]*){0,3}/gu;

/** Between quotation marks it is the sign, even of somebody the vault knows. */
const quotedSign = /(?<=[«"“][ \u00A0\u202F]?)Chez \p{Lu}[^»"”\n]{1,40}?(?= ?[»"”])/gu;

function signs(doc: Doc): Candidate[] {
  const { text } = doc.view;
  if (!text.includes('Chez ')) return [];
  return [
    ...findAll(text, atSomeones, 'ORG', weights.person + 4, ({ index }) => isInside(doc, index)),
    ...findAll(text, quotedSign, 'ORG', weights.known + 1),
  ];
}

/** A capital that opens no sentence, or that opens a quotation. */
function isInside(doc: Doc, start: number): boolean {
  const token = doc.tokenAt.get(start);
  return token !== undefined && (!token.startsSentence || /[«"“] ?$/.test(token.gap));
}

/** « aux Tilleuls », « chez Machin », « à l’Escale » : a capital that is no given name. */
function behindCue(doc: Doc): Candidate[] {
  const found: Candidate[] = [];
  for (const run of capitalRuns(doc)) {
    const first = run[0];
    const last = run.at(-1);
    if (first === undefined || last === undefined || first.startsSentence) continue;
    if (!hasOrganisationCue(doc, first) || run.some(isHarmlessCapital) || isOtherwise(run))
      continue;
    const end = nameEnd(doc, last, last.end, '') ?? tailEnd(doc, last);
    found.push({ start: first.start, end, label: 'ORG', weight: weights.place - 3 });
  }
  return found;
}

/** « il refuse l’Abri de nuit », « une réponse du Phare » : a common noun that someone made a name. */
function capitalNouns(doc: Doc): Candidate[] {
  return capitalRuns(doc).flatMap((run) => {
    const first = run[0];
    const last = run.at(-1);
    if (first === undefined || last === undefined || !isNamedNoun(run, first)) return [];
    const end = tailEnd(doc, last);
    const label = isSomeonesOwn(doc, first) ? ('PERSON' as const) : ('ORG' as const);
    return [{ start: first.start, end, label, weight: weights.guess - 5 }];
  });
}

/** « le CNP propose » : an acronym of no list, behind its article. */
function unknownAcronyms(doc: Doc): Candidate[] {
  return doc.tokens.flatMap((token) => {
    if (!token.isUpper || token.text.length < 3 || token.text.length > 7) return [];
    if (isHarmless(token) || lexicon().isWord(token.folded) || isListedName(token)) return [];
    const before = doc.tokens[token.index - 1];
    const behindArticle =
      before !== undefined &&
      /^[ ']$/.test(token.gap) &&
      /^(?:le|la|l|du|au|chez)$/.test(before.folded);
    if (!behindArticle || before.isUpper) return [];
    return [{ start: token.start, end: token.end, label: 'ORG' as const, weight: weights.guess }];
  });
}

/** « sa Loulou » is a person, « la Boussole » a service. */
function isSomeonesOwn(doc: Doc, first: Token): boolean {
  return /^(?:sa|son|ma|mon)$/.test(doc.tokens[first.index - 1]?.folded ?? '');
}

/** « un Syrien », « les Marocaines » : a people. */
const people =
  /(?:ien|ienne|ain|aine|een|eenne|oise|iote)s?$|^(?:franc|angl|jap|portug|camerount|congol|gabon|sénégal|senegal|ivoiri|libanais|chin)(?:ais|ois)e?s?$/;

/** « Potager du Roi » : its « du » is no diploma. */
const isHarmlessCapital = (token: Token) => token.isCapital && isHarmless(token);

function isNamedNoun(run: readonly Token[], first: Token): boolean {
  const named = /^(?:le|la|les|l)$/.test(first.folded) ? run[1] : first;
  if (named === undefined || named.startsSentence || named.isUpper) return false;
  if (named.text.length < 3 || (run.length === 1 && people.test(first.folded))) return false;
  if (titles.has(first.folded) || capitalTitles.has(first.folded)) return false;
  if (run.some((token) => isHarmlessCapital(token) || isPlainGiven(token))) return false;
  if (run.every(({ folded }) => functionWords.has(folded) || weekWords.has(folded))) return false;
  return run.some(({ folded }) => lexicon().isWord(folded)) && (named !== first || !isTown(run));
}

/** A town large enough to be the likelier: « la Tour » is a village too. */
function isTown(run: readonly Token[]): boolean {
  return (lexicon().place(run.map(({ folded }) => folded).join(' '))?.size ?? 0) > 3;
}

function isOtherwise(run: readonly Token[]): boolean {
  if (run.some(isPlainGiven)) return true;
  return lexicon().place(run.map(({ folded }) => folded).join(' ')) !== undefined;
}
