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
}

interface Cluster {
  readonly id: string;
  readonly words: Set<string>;
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
  const words = tokensOf(doc, candidate).map(({ folded }) => folded);
  const telling = words.filter((word) => !nameParticles.has(word));
  return telling.length > 0 ? telling : words;
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
    (a, b) => fullWords(b) - fullWords(a) || a.candidate.start - b.candidate.start,
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
  return { candidate, words, gender: (title && genderOfTitle(title)) ?? genderOfGiven(words) };
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
      gender: gender === 'x' ? undefined : gender,
      last: -1,
    };
  });
}

function clusterFor({ candidate, words, gender }: Mention, clusters: Cluster[]): Cluster {
  const known = clusters.find(({ id }) => id === candidate.entityId);
  const fitting = known ? [known] : clusters.filter((cluster) => fits(words, gender, cluster));
  const cluster = fitting.length === 1 ? fitting[0] : nearest(fitting, candidate.start, words);
  if (cluster !== undefined) {
    for (const word of words) if (word.length > 1) cluster.words.add(word);
    cluster.gender ??= gender;
    cluster.last = candidate.start;
    return cluster;
  }
  const opened: Cluster = {
    id: `PERSON:${words.join(' ') || candidate.start}`,
    words: new Set(words),
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
