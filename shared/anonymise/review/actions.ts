import type { ChosenReplacement } from '../replace/plan-types.ts';
import type { EntityLabel } from '../types.ts';
import { addRange } from './add-range.ts';
import type {
  Decision,
  ReviewContent,
  ReviewEntity,
  ReviewMention,
  ReviewState,
  TextRange,
} from './state.ts';

/** Everything a reviewer can do, as data. An action that means nothing changes nothing. */
export type ReviewAction =
  /** For every mention (« partout »): decisions for one mention alone are forgotten. */
  | { readonly type: 'decide'; readonly entityIds: readonly string[]; readonly decision: Decision }
  /** « Ici seulement »; null follows the entity again. */
  | {
      readonly type: 'decideHere';
      readonly mentionIds: readonly string[];
      readonly decision: Decision | null;
    }
  /** A replacement by hand accepts the entity. */
  | {
      readonly type: 'edit';
      readonly entityId: string;
      readonly replacement: ChosenReplacement | null;
    }
  | { readonly type: 'relabel'; readonly entityId: string; readonly label: EntityLabel }
  | { readonly type: 'merge'; readonly into: string; readonly from: readonly string[] }
  /** Some mentions are somebody else. */
  | { readonly type: 'split'; readonly entityId: string; readonly mentionIds: readonly string[] }
  /** A selection becomes an accepted entity, or one more mention of `into`. */
  | {
      readonly type: 'add';
      readonly range: TextRange;
      readonly label: EntityLabel;
      readonly into: string | null;
      readonly everywhere: boolean;
    }
  | { readonly type: 'settle'; readonly suspectIds: readonly string[] }
  | {
      readonly type: 'suspectIsEntity';
      readonly suspectId: string;
      readonly label: EntityLabel;
      readonly into: string | null;
      readonly everywhere: boolean;
    }
  /** « Toujours » accepts and « jamais » rejects, here and in every note to come. */
  | {
      readonly type: 'remember';
      readonly entityId: string;
      readonly as: 'always' | 'never' | null;
    };

/** The content after an action; the very same object when nothing changed. */
export function changedContent(state: ReviewState, action: ReviewAction): ReviewContent {
  const next = reduced(state, action);
  return next === state.content ? next : { ...next, scan: 'needed' };
}

function reduced(state: ReviewState, action: ReviewAction): ReviewContent {
  const { content } = state;
  switch (action.type) {
    case 'decide':
      return decide(content, new Set(action.entityIds), action.decision);
    case 'decideHere':
      return decideHere(content, new Set(action.mentionIds), action.decision);
    case 'edit':
      return withEntity(content, action.entityId, (entity) => ({
        ...entity,
        replacement: action.replacement,
        decision: 'accepted',
      }));
    case 'relabel':
      return withEntity(content, action.entityId, (entity) =>
        entity.label === action.label ? entity : { ...entity, label: action.label },
      );
    case 'merge':
      return merge(content, action.into, new Set(action.from));
    case 'split':
      return split(content, action.entityId, new Set(action.mentionIds));
    case 'add':
      return addRange(state, action);
    case 'settle':
      return settle(content, new Set(action.suspectIds));
    case 'suspectIsEntity': {
      const range = content.suspects.find(({ id }) => id === action.suspectId);
      return range === undefined ? content : addRange(state, { ...action, range });
    }
    case 'remember':
      return remember(content, action.entityId, action.as);
    default:
      return action satisfies never;
  }
}

/** The entities with some of them changed; the same content when none is. */
function withEntities(
  content: ReviewContent,
  change: (entity: ReviewEntity) => ReviewEntity,
): ReviewContent {
  const entities = content.entities.map(change);
  const isSame = entities.every((entity, at) => entity === content.entities[at]);
  return isSame ? content : { ...content, entities };
}

function withEntity(
  content: ReviewContent,
  entityId: string,
  change: (entity: ReviewEntity) => ReviewEntity,
): ReviewContent {
  return withEntities(content, (entity) => (entity.id === entityId ? change(entity) : entity));
}

function decide(
  content: ReviewContent,
  ids: ReadonlySet<string>,
  decision: Decision,
): ReviewContent {
  return withEntities(content, (entity) => {
    const isThere =
      entity.decision === decision && entity.mentions.every(({ here }) => here === null);
    return !ids.has(entity.id) || isThere ? entity : decided(entity, decision);
  });
}

function decided(entity: ReviewEntity, decision: Decision): ReviewEntity {
  const mentions = entity.mentions.map((mention) => ({ ...mention, here: null }));
  return { ...entity, decision, mentions };
}

function decideHere(
  content: ReviewContent,
  ids: ReadonlySet<string>,
  here: Decision | null,
): ReviewContent {
  const changes = (mention: ReviewMention) => ids.has(mention.id) && mention.here !== here;
  return withEntities(content, (entity) =>
    entity.mentions.some(changes)
      ? {
          ...entity,
          mentions: entity.mentions.map((each) => (changes(each) ? { ...each, here } : each)),
        }
      : entity,
  );
}

function merge(content: ReviewContent, into: string, from: ReadonlySet<string>): ReviewContent {
  const taken = content.entities.filter(({ id }) => from.has(id) && id !== into);
  if (taken.length === 0 || !content.entities.some(({ id }) => id === into)) return content;
  const mentions = taken.flatMap((entity) => entity.mentions);
  const entities = content.entities
    .filter((entity) => !taken.includes(entity))
    .map((entity) =>
      entity.id === into ? { ...entity, mentions: [...entity.mentions, ...mentions] } : entity,
    );
  return { ...content, entities };
}

/** Nothing to split when all or none of the mentions leave. */
function split(content: ReviewContent, id: string, ids: ReadonlySet<string>): ReviewContent {
  const entity = content.entities.find((each) => each.id === id);
  const leaving = entity?.mentions.filter((mention) => ids.has(mention.id)) ?? [];
  if (entity === undefined || leaving.length === 0) return content;
  if (leaving.length === entity.mentions.length) return content;
  const count = content.count + 1;
  const other: ReviewEntity = {
    ...entity,
    id: newEntityId(content),
    mentions: leaving,
    replacement: null,
    isKnown: false,
    remember: null,
  };
  const stayed = withEntity(content, id, (each) => ({
    ...each,
    mentions: each.mentions.filter((mention) => !ids.has(mention.id)),
  }));
  return { ...stayed, entities: [...stayed.entities, other], count };
}

/** Ids of the reviewer's own entities; none of the engine's begins so. */
export const newEntityId = ({ count }: ReviewContent): string => `review:${count + 1}`;

function settle(content: ReviewContent, ids: ReadonlySet<string>): ReviewContent {
  const suspects = content.suspects.map((suspect) =>
    ids.has(suspect.id) && !suspect.settled ? { ...suspect, settled: true } : suspect,
  );
  const isSame = suspects.every((suspect, at) => suspect === content.suspects[at]);
  return isSame ? content : { ...content, suspects };
}

function remember(
  content: ReviewContent,
  entityId: string,
  as: 'always' | 'never' | null,
): ReviewContent {
  return withEntity(content, entityId, (entity) => {
    if (entity.remember === as) return entity;
    if (as === null) return { ...entity, remember: null };
    return { ...decided(entity, as === 'always' ? 'accepted' : 'rejected'), remember: as };
  });
}
