import { foldWord } from '#shared/rules/mask-text.ts';
import type { Candidate } from './candidate.ts';
import { lexicon } from './lexicon/lexicon.ts';
import { genderOfTitle, titleBefore } from './rules/context.ts';
import { tokensOf } from './rules/propagate.ts';
import type { Doc } from './text/tokens.ts';
import type { KnownPerson } from './types.ts';
import { nicknamesOf } from './words/nicknames.ts';
import { nameParticles } from './words/person-cues.ts';

interface Mention {
  readonly candidate: Candidate;
  /** Folded words of the name; an initial is one letter. */
  readonly words: readonly string[];
  readonly gender: 'm' | 'f' | undefined;
  readonly isTitled: boolean;
}

interface Cluster {
  readonly id: string;
  readonly words: Set<string>;
  /** Initials under which the person may stand, given name first (« jm », « jmb », « jb »). */
  readonly initials: Set<string>;
  /** Initial of the family name, once one is known. */
  family: string | undefined;
  gender: 'm' | 'f' | undefined;
  last: number;
}

/** Joins the pieces of one name (« Karim » of the vault and « Dupont » behind it). */
export function joinNames(
  doc: Doc,
  found: readonly Candidate[],
  persons: readonly KnownPerson[],
): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of found) {
    const previous = joined.at(-1);
    const gap = previous && doc.view.text.slice(previous.end, candidate.start);
    const follows =
      previous?.label === 'PERSON' &&
      candidate.label === 'PERSON' &&
      gap !== undefined &&
      /^ ?-?$/.test(gap);
    if (
      !previous ||
      !follows ||
      (previous.entityId && candidate.entityId && previous.entityId !== candidate.entityId)
    ) {
      joined.push(candidate);
      continue;
    }
    joined[joined.length - 1] = joinTwo(doc, previous, candidate, persons);
  }
  return joined;
}

function joinTwo(
  doc: Doc,
  left: Candidate,
  right: Candidate,
  persons: readonly KnownPerson[],
): Candidate {
  const { entityId: _left, ...rest } = left;
  const whole = { ...rest, end: right.end };
  const owner = left.entityId ?? right.entityId;
  const person = persons.find(({ entityId }) => entityId === owner);
  if (owner === undefined || person === undefined)
    return owner === undefined ? whole : { ...whole, entityId: owner };
  const known = new Set(
    [person.name, ...person.aliases].flatMap((name) => name.split(/[\s'’-]+/).map(foldWord)),
  );
  const familyKnown = person.name.trim().includes(' ');
  const agrees = wordsOf(doc, whole).every(
    (word) => known.has(word) || [...known].some((one) => word.length === 1 && one[0] === word),
  );
  return agrees || !familyKnown ? { ...whole, entityId: owner } : whole;
}

function wordsOf(doc: Doc, candidate: Candidate): string[] {
  const tokens = tokensOf(doc, candidate);
  // « Capucine L. » : a letter that stands for a name, not an article.
  const isLetter = ({ text, end }: (typeof tokens)[number]) =>
    /^\p{Lu}$/u.test(text) && doc.view.text[end] === '.';
  const telling = tokens.filter((token) => isLetter(token) || !nameParticles.has(token.folded));
  return (telling.length > 0 ? telling : tokens).map(({ folded }) => folded);
}

/**
 * One id an entity. Full names open a cluster; a given name, a family name or an initial joins the
 * only cluster it can belong to. When two are possible the last one named takes a given name, and
 * two full names that differ in any word never merge.
 */
export function identify(
  doc: Doc,
  found: readonly Candidate[],
  persons: readonly KnownPerson[],
): Map<Candidate, string> {
  const ids = new Map<Candidate, string>();
  const mentions: Mention[] = [];
  for (const candidate of found) {
    if (candidate.label === 'PERSON') mentions.push(mentionOf(doc, candidate));
    else
      ids.set(candidate, candidate.entityId ?? `${candidate.label}:${surfaceKey(doc, candidate)}`);
  }
  const clusters = knownClusters(persons);
  const byLength = [...mentions].sort(
    (a, b) =>
      fullWords(b) - fullWords(a) ||
      b.words.length - a.words.length ||
      a.candidate.start - b.candidate.start,
  );
  for (const mention of byLength) ids.set(mention.candidate, clusterFor(mention, clusters).id);
  return ids;
}

const fullWords = ({ words }: Mention) => words.filter((word) => word.length > 1).length;

function surfaceKey(doc: Doc, { start, end }: Candidate): string {
  return doc.view.flat
    .slice(start, end)
    .replace(/[^\p{L}\p{N}@.]+/gu, ' ')
    .trim();
}

function mentionOf(doc: Doc, candidate: Candidate): Mention {
  const first = doc.tokenAt.get(candidate.start);
  const title = first && titleBefore(doc, first);
  const words = wordsOf(doc, candidate);
  const gender = (title && genderOfTitle(title)) ?? genderOfGiven(words);
  return { candidate, words, gender, isTitled: title !== undefined };
}

function genderOfGiven(words: readonly string[]): 'm' | 'f' | undefined {
  const gender = words.length > 1 ? lexicon().given(words[0] ?? '')?.gender : undefined;
  return gender === 'x' ? undefined : gender;
}

function knownClusters(persons: readonly KnownPerson[]): Cluster[] {
  return persons.map(({ entityId, name, aliases }) => {
    const words = [name, ...aliases]
      .flatMap((one) => one.split(/[\s'’-]+/).map(foldWord))
      .filter(Boolean);
    const given = words[0] ?? '';
    const gender = lexicon().given(given)?.gender;
    return {
      id: entityId,
      words: new Set([...words, ...nicknamesOf(given)]),
      initials: initialsOf(name),
      family: familyInitial(name),
      gender: gender === 'x' ? undefined : gender,
      last: -1,
    };
  });
}

/** « jm », « jmb », « jb » for Jean-Marc Le Bihan: the particles count for nothing. */
function initialsOf(name: string): Set<string> {
  const [given = '', ...rest] = name.split(/\s+/);
  const first = given.split('-').map((part) => foldWord(part)[0] ?? '');
  const family = rest.map(foldWord).filter((word) => !nameParticles.has(word));
  const last = family.map((word) => word[0] ?? '').join('');
  const both = first.length > 1 ? [first.join('')] : [];
  return new Set([...both, `${first.join('')}${last}`, `${first[0] ?? ''}${last}`, first[0] ?? '']);
}

function familyInitial(name: string): string | undefined {
  const words = name.split(/\s+/).slice(1).map(foldWord);
  return words.find((word) => !nameParticles.has(word))?.[0];
}

/** « Mme O. » behind « Mme Ouattara », « J.-M. » for Jean-Marc: initials of the only one they fit. */
function ofInitials(mention: Mention, cluster: Cluster): boolean {
  const { words, gender, isTitled } = mention;
  if (gender && cluster.gender && gender !== cluster.gender) return false;
  const letters = words.join('');
  if (isTitled && letters.length === 1) return cluster.family === letters;
  return cluster.initials.has(letters);
}

function fittingClusters(mention: Mention, clusters: readonly Cluster[]): Cluster[] {
  const { words, gender } = mention;
  const fitting = clusters.filter((cluster) => fits(words, gender, cluster));
  if (fitting.length > 0 || words.some((word) => word.length > 1)) return fitting;
  const byInitials = clusters.filter((cluster) => ofInitials(mention, cluster));
  return byInitials.length === 1 ? byInitials : [];
}

/** « cl » for « Capucine L. » ; one word alone has none. */
const initialsOfWords = (words: readonly string[]) =>
  new Set(words.length > 1 ? [words.map(([letter]) => letter ?? '').join('')] : []);

function clusterFor(mention: Mention, clusters: Cluster[]): Cluster {
  const { candidate, words, gender, isTitled } = mention;
  const known = clusters.find(({ id }) => id === candidate.entityId);
  const fitting = known ? [known] : fittingClusters(mention, clusters);
  const cluster = fitting.length === 1 ? fitting[0] : nearest(fitting, candidate.start, words);
  if (cluster !== undefined) {
    for (const word of words) if (word.length > 1) cluster.words.add(word);
    cluster.gender ??= gender;
    if (isTitled && words.length === 1) cluster.family ??= words[0]?.[0];
    cluster.last = candidate.start;
    return cluster;
  }
  const opened: Cluster = {
    id: `PERSON:${words.join(' ') || candidate.start}`,
    words: new Set(words),
    initials: initialsOfWords(words),
    family: isTitled && words.length === 1 ? words[0]?.[0] : undefined,
    gender,
    last: candidate.start,
  };
  while (clusters.some(({ id }) => id === opened.id)) (opened as { id: string }).id += '+';
  clusters.push(opened);
  return opened;
}

/** Every full word is in the cluster, an initial begins one of its words, the title agrees. */
function fits(words: readonly string[], gender: 'm' | 'f' | undefined, cluster: Cluster): boolean {
  if (gender && cluster.gender && gender !== cluster.gender) return false;
  const full = words.filter((word) => word.length > 1);
  if (full.length === 0) return words.length > 0 && cluster.words.has(words.join(' '));
  if (!full.every((word) => cluster.words.has(word))) return false;
  return words.every(
    (word) => word.length > 1 || [...cluster.words].some((one) => one.startsWith(word)),
  );
}

function nearest(
  fitting: readonly Cluster[],
  start: number,
  words: readonly string[],
): Cluster | undefined {
  if (fitting.length === 0) return undefined;
  const own = fitting.find(({ id }) => id === `PERSON:${words.join(' ')}`);
  const distance = ({ last }: Cluster) =>
    last === -1 ? Number.POSITIVE_INFINITY : Math.abs(start - last);
  return own ?? [...fitting].sort((a, b) => distance(a) - distance(b))[0];
}
