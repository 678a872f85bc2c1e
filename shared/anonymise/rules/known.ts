import { type Candidate, weights } from '#shared/anonymise/candidate.ts';
import { lexicon } from '#shared/anonymise/lexicon/lexicon.ts';
import type { Doc, Token } from '#shared/anonymise/text/tokens.ts';
import { viewOf } from '#shared/anonymise/text/view.ts';
import type { KnownPerson, KnownWorld } from '#shared/anonymise/types.ts';
import { nicknamesOf } from '#shared/anonymise/words/nicknames.ts';
import { findKnownNames, type NameSpan } from '#shared/rules/mask.ts';
import { type KnownName, type NameIndex, nameIndex } from '#shared/rules/mask-names.ts';
import { foldWord, textWords } from '#shared/rules/mask-text.ts';
import { genderOfTitle, hasDeterminer, hasStrongCue, isSubject, titleBefore } from './context.ts';
import { nearMisses } from './near-miss.ts';

interface OtherName extends KnownName {
  readonly label: Candidate['label'];
}

/** What the vault knows, ready for many texts. */
export interface WorldIndex {
  readonly persons: NameIndex;
  readonly others: NameIndex;
  readonly always: NameIndex;
  readonly words: ReadonlyMap<string, string>;
  /** Flat texts remembered as nobody. */
  readonly never: ReadonlySet<string>;
  readonly world: KnownWorld;
}

export function indexWorld(world: KnownWorld): WorldIndex {
  const names: KnownName[] = world.persons.flatMap((person) => namesOf(person));
  const others = (list: KnownWorld['always']): OtherName[] =>
    list.map(({ text, label }) => ({ text, kind: label === 'PERSON' ? 'alias' : 'place', label }));
  return {
    persons: nameIndex(names),
    others: nameIndex(others(world.others)),
    always: nameIndex(others(world.always)),
    words: wordOwners(world.persons),
    never: new Set(world.never.map((text) => viewOf(text).flat.trim())),
    world,
  };
}

function namesOf({ entityId, name, aliases }: KnownPerson): KnownName[] {
  const given = textWords(name)[0]?.folded ?? '';
  const texts = [name, ...aliases, ...nicknamesOf(given)];
  return texts.map((text) => ({ text, kind: 'alias', owner: entityId }));
}

/** Words of names, each with its only owner; a word shared by two persons points to nobody. */
function wordOwners(persons: readonly KnownPerson[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const { entityId, name, aliases } of persons) {
    for (const { folded } of [name, ...aliases].flatMap(textWords)) {
      owners.set(folded, owners.has(folded) && owners.get(folded) !== entityId ? '' : entityId);
    }
  }
  return owners;
}

/** Names of the vault, exact, then with a slip of the hand, then by initials. */
export function findKnown(doc: Doc, index: WorldIndex): Candidate[] {
  const { text } = doc.view;
  const persons = findKnownNames(text, index.persons).filter((span) => isMeant(doc, span));
  const others = [
    ...labelled(text, index.others, weights.known - 1),
    ...labelled(text, index.always, weights.always),
  ];
  return [
    ...persons.map((span) => personCandidate(doc, span, index)),
    ...others,
    ...nearMisses(doc, index.words),
    ...findInitials(doc, index.world.persons),
  ];
}

function labelled(text: string, names: NameIndex, weight: number): Candidate[] {
  return findKnownNames(text, names).map(({ start, end, names: [first] }) => ({
    start,
    end,
    label: (first as OtherName | undefined)?.label ?? 'ORG',
    weight,
  }));
}

/**
 * « rose » in lower case is the flower unless something shows the person; capitals are always
 * masked: a word too many is mended by hand.
 */
function isMeant(doc: Doc, span: NameSpan): boolean {
  const token = doc.tokenAt.get(span.start);
  if (token === undefined || token.isCapital || token.end < span.end) return true;
  if (!lexicon().isWord(token.folded)) return true;
  return !hasDeterminer(doc, token) && (hasStrongCue(doc, token) || isSubject(doc, token));
}

function personCandidate(doc: Doc, span: NameSpan, index: WorldIndex): Candidate {
  const base = {
    start: span.start,
    end: span.end,
    label: 'PERSON' as const,
    weight: weights.known,
  };
  const owners = new Set(span.names.flatMap(({ owner }) => owner ?? []));
  const [owner] = owners;
  if (owners.size !== 1 || owner === undefined) return base;
  const person = index.world.persons.find(({ entityId }) => entityId === owner);
  return person && contradictsTitle(doc, span, person) ? base : { ...base, entityId: owner };
}

/** « Mme Benali » is not Karim Benali: the title tells another member of the family. */
function contradictsTitle(doc: Doc, span: NameSpan, person: KnownPerson): boolean {
  const token = doc.tokenAt.get(span.start);
  const title = token && titleBefore(doc, token);
  const titleGender = title && genderOfTitle(title);
  const given = textWords(person.name)[0]?.folded ?? '';
  const known = lexicon().given(given)?.gender;
  if (!titleGender || !known || known === 'x' || textWords(person.name).length < 2) return false;
  return titleGender !== known && foldWord(token?.text ?? '') !== given;
}

/** More letters than that are a text in capitals: looking on from each of them would never end. */
const MOST_INITIALS = 8;

/** « K. B. », « KB » for Karim Benali, « B. » behind a title. */
function findInitials(doc: Doc, persons: readonly KnownPerson[]): Candidate[] {
  const owners = new Map<string, string>();
  for (const { entityId, name } of persons) {
    const letters = textWords(name).map(({ folded }) => folded[0] ?? '');
    if (letters.length < 2) continue;
    const key = letters.join('');
    owners.set(key, owners.has(key) ? '' : entityId);
  }
  if (owners.size === 0) return [];
  return doc.tokens.flatMap((token) => initialsAt(doc, token, owners));
}

function initialsAt(doc: Doc, token: Token, owners: ReadonlyMap<string, string>): Candidate[] {
  if (!token.isCapital || token.text.length > 3) return [];
  let key = token.folded;
  let last = token;
  if (token.text.length === 1) {
    for (
      let next = doc.tokens[token.index + 1];
      next && isNextInitial(next) && key.length < MOST_INITIALS;
      next = doc.tokens[next.index + 1]
    ) {
      key += next.folded;
      last = next;
    }
  } else if (!token.isUpper || lexicon().isAcronym(token.folded)) return [];
  const owner = key.length > 1 ? owners.get(key) : undefined;
  if (owner === undefined) return [];
  const end =
    doc.view.text[last.end] === '.' && key.length > 1 && token.text.length === 1
      ? last.end + 1
      : last.end;
  const found = { start: token.start, end, label: 'PERSON' as const, weight: weights.known - 2 };
  return [owner === '' ? found : { ...found, entityId: owner }];
}

function isNextInitial(token: Token): boolean {
  return token.text.length === 1 && token.isCapital && /^\.?[ -]?$/.test(token.gap);
}
