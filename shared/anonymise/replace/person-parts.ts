import { particles } from '#shared/rules/common-words.ts';
import { foldWord, textWords } from '#shared/rules/mask-text.ts';
import { type Gender, kinship, titles } from './data/kinship.ts';

export type NameRole = 'given' | 'family';

/** A piece of a mention of somebody; `kept` pieces (titles, kinship) stay as they are written. */
export interface PersonPart {
  readonly kind: 'kept' | NameRole | 'givenInitial' | 'familyInitial';
  readonly text: string;
}

/** What is known of a person beyond one mention; folded words. */
export interface NameFacts {
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
  /** `f`, `m`, `x` (both) for a given name of the lists, null for any other word. */
  readonly genderOf: (given: string) => Gender | null;
}

const initialPattern = /^(?:\p{Lu}\p{M}*[.-]{1,2}){1,4}$|^\p{Lu}\p{M}*$/u;
const keptBefore = new Set('la le les sa son ses ma mon mes ta ton leur notre votre l'.split(' '));

const key = (text: string) =>
  textWords(text)
    .map(({ folded }) => folded)
    .join('-');

/** The folded words of a name, as `NameFacts` holds them: « Jean-Pierre » is one. */
export const nameKey = key;

/** The gender a title or a kinship word tells, read from the last words of a stretch of text. */
export function toldGender(words: string): Gender | null {
  const last = words
    .trim()
    .split(/[\s,]+/)
    .slice(-2)
    .reverse();
  for (const word of last) {
    const told = titles.get(key(word)) ?? kinship.get(key(word));
    if (told !== undefined && told !== 'x') return told;
  }
  return null;
}

/** Whether the text before a mention ends with a word that tells a relation: « sa sœur ». */
export function endsWithKinship(before: string): boolean {
  const word = /([\p{L}\p{M}-]+)[ \u00A0]$/u.exec(before.slice(-40))?.[1];
  return word !== undefined && kinship.has(key(word));
}

/** The parts of a mention, in order. `before`: the text up to it, which may hold a title. */
export function personParts(surface: string, before: string, facts: NameFacts): PersonPart[] {
  const tokens = surface.split(/\s+/).filter((token) => key(token) !== '');
  const kept = keptCount(tokens);
  const names = tokens.slice(kept);
  const hasTitle =
    tokens.slice(0, kept).some(isTitle) || isTitle(/(\S+)\s+$/.exec(before.slice(-20))?.[1] ?? '');
  const isFamily = hasTitle || /(?:^|\s)(?:les|famille)\s+$/iu.test(before.slice(-12));
  return [
    ...tokens.slice(0, kept).map((text): PersonPart => ({ kind: 'kept', text })),
    ...nameParts(names, isFamily, facts),
  ];
}

const isTitle = (token: string) => titles.has(key(token));

/** How many words at the beginning are no name; a mention is never left without a name. */
function keptCount(tokens: readonly string[]): number {
  let count = 0;
  while (count < tokens.length - 1 && isKept(tokens, count)) count += 1;
  return count;
}

function isKept(tokens: readonly string[], at: number): boolean {
  const word = key(tokens[at] ?? '');
  if (titles.has(word) || kinship.has(word)) return true;
  return keptBefore.has(word) && kinship.has(key(tokens[at + 1] ?? ''));
}

function nameParts(names: readonly string[], isFamily: boolean, facts: NameFacts): PersonPart[] {
  const [only] = names;
  if (only === undefined) return [];
  if (names.length > 1) return grouped(names, severalRoles(names, facts));
  const role = loneRole(only, isFamily, facts);
  const letters = initialPattern.test(only) ? [...foldWord(only).replace(/[^\p{L}]/gu, '')] : [];
  if (letters.length > 1) return [part('given', letters[0]), part('family', letters.at(-1))];
  return grouped(names, [role]);
}

const part = (role: NameRole, letter = ''): PersonPart => ({
  kind: `${role}Initial`,
  text: letter,
});

function loneRole(word: string, isFamily: boolean, facts: NameFacts): NameRole {
  const folded = key(word);
  if (facts.family.has(folded)) return 'family';
  if (facts.given.has(folded)) return 'given';
  return isFamily ? 'family' : 'given';
}

/** Given names first, unless capitals, a particle or what is known of the person say otherwise. */
function severalRoles(names: readonly string[], facts: NameFacts): NameRole[] {
  const shouted = names.map((name) => /\p{Lu}.*\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name));
  if (shouted.some(Boolean) && !shouted.every(Boolean)) {
    return shouted.map((loud, at) => (loud || isParticle(names, at) ? 'family' : 'given'));
  }
  const from = familyFrom(names, facts);
  if (from === 0 && names.length > 1 && !isParticle(names, 0)) {
    return names.map((_, at) => (at === names.length - 1 ? 'given' : 'family'));
  }
  return names.map((_, at) => (at < from ? 'given' : 'family'));
}

const isParticle = (names: readonly string[], at: number) =>
  at < names.length - 1 && particles.has(key(names[at] ?? ''));

/** Index of the first family word; 0 when the given name is written last. */
function familyFrom(names: readonly string[], facts: NameFacts): number {
  const [first, last] = [key(names[0] ?? ''), key(names.at(-1) ?? '')];
  if (facts.family.has(first) || facts.given.has(last)) return 0;
  const particle = names.findIndex((_, at) => isParticle(names, at));
  if (particle !== -1) return particle;
  if (facts.family.has(last) || facts.given.has(first)) return names.length - 1;
  const reversed = facts.genderOf(last) !== null && facts.genderOf(first) === null;
  return reversed && !initialPattern.test(names[0] ?? '') ? 0 : names.length - 1;
}

/** Neighbours of one role make one part: « Jean Pierre » is one given name. */
function grouped(names: readonly string[], roles: readonly NameRole[]): PersonPart[] {
  const parts: PersonPart[] = [];
  names.forEach((text, at) => {
    const role = roles[at] ?? 'given';
    const kind = initialPattern.test(text) ? (`${role}Initial` as const) : role;
    const previous = parts.at(-1);
    if (previous?.kind === kind)
      parts[parts.length - 1] = { kind, text: `${previous.text} ${text}` };
    else parts.push({ kind, text });
  });
  return parts;
}
