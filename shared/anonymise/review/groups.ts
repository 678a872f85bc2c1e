import { textWords } from '#shared/rules/mask-text.ts';
import type { EntityLabel } from '../types.ts';
import { formKey } from './start.ts';
import {
  mentionDecision,
  type ReviewEntity,
  type ReviewState,
  type ReviewSuspect,
  rangeText,
} from './state.ts';

/** What one decision is about. */
export const groupKinds = [
  'known',
  'persons',
  'organisations',
  'places',
  'moments',
  'contacts',
  'sensitive',
  'suspects',
] as const;
export type GroupKind = (typeof groupKinds)[number];

export interface DecisionGroup {
  /** Stable for as long as its members are. */
  readonly id: string;
  readonly kind: GroupKind;
  readonly entityIds: readonly string[];
  readonly suspectIds: readonly string[];
  readonly decided: boolean;
}

const kindOf: Readonly<Record<EntityLabel, GroupKind>> = {
  PERSON: 'persons',
  ORG: 'organisations',
  LOC: 'places',
  DATE: 'moments',
  AGE: 'moments',
  PHONE: 'contacts',
  EMAIL: 'contacts',
  ID: 'contacts',
  URL: 'contacts',
  ADDRESS: 'contacts',
  PROFESSION: 'sensitive',
  DIAGNOSIS: 'sensitive',
  TREATMENT: 'sensitive',
  RARE_EVENT: 'sensitive',
};

/** Where an entity is listed. */
export const kindOfEntity = ({ isKnown, label }: ReviewEntity): GroupKind =>
  isKnown ? 'known' : kindOf[label];

/** Decisions asked for by a note of 150 words, at most; there are never more kinds than that. */
export const DECISIONS_PER_NOTE = 8;
const WORDS_PER_NOTE = 150;
/** Kinds worth one decision a member, for as long as the count allows. */
const separable: readonly GroupKind[] = ['persons', 'suspects', 'organisations', 'places'];

/** The decisions left to a human, grouped so that they stay few; those already taken stay listed. */
export function decisionGroups(state: ReviewState): DecisionGroup[] {
  const words = state.texts.reduce((sum, { text }) => sum + textWords(text).length, 0);
  const most = DECISIONS_PER_NOTE * Math.max(1, Math.ceil(words / WORDS_PER_NOTE));
  const whole = groupKinds
    .map((kind) => ({ kind, members: membersOf(state, kind) }))
    .filter(({ members }) => members.length > 0);
  let total = whole.length;
  const apart = new Set<GroupKind>();
  for (const kind of separable) {
    const members = whole.find((group) => group.kind === kind)?.members.length ?? 0;
    if (members < 2 || total + members - 1 > most) continue;
    apart.add(kind);
    total += members - 1;
  }
  return whole.flatMap(({ kind, members }) =>
    apart.has(kind) ? members.map((member) => groupOf(kind, [member])) : [groupOf(kind, members)],
  );
}

/** One entity, or the suspects that are written alike. */
interface Member {
  readonly entities: readonly ReviewEntity[];
  readonly suspects: readonly ReviewSuspect[];
}

function membersOf(state: ReviewState, kind: GroupKind): Member[] {
  if (kind === 'suspects') return suspectMembers(state);
  return state.content.entities
    .filter((entity) => kindOfEntity(entity) === kind)
    .map((entity) => ({ entities: [entity], suspects: [] }));
}

function suspectMembers(state: ReviewState): Member[] {
  const alike = new Map<string, ReviewSuspect[]>();
  for (const suspect of state.content.suspects) {
    const key = formKey(rangeText(state, suspect));
    const members = alike.get(key) ?? [];
    members.push(suspect);
    alike.set(key, members);
  }
  return [...alike.values()].map((suspects) => ({ entities: [], suspects }));
}

function groupOf(kind: GroupKind, members: readonly Member[]): DecisionGroup {
  const entities = members.flatMap((member) => member.entities);
  const suspects = members.flatMap((member) => member.suspects);
  const first = entities[0]?.id ?? suspects[0]?.id ?? '';
  return {
    id: `${kind}:${first}`,
    kind,
    entityIds: entities.map(({ id }) => id),
    suspectIds: suspects.map(({ id }) => id),
    decided: entities.every(isDecided) && suspects.every(({ settled }) => settled),
  };
}

/** Every mention has its decision. */
export function isDecided(entity: ReviewEntity): boolean {
  return entity.mentions.every((mention) => mentionDecision(entity, mention) !== 'pending');
}
