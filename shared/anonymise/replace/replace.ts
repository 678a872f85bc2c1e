import type { Span } from '../types.ts';
import { agePhrases } from './ages.ts';
import { parseDay } from './calendar.ts';
import { commonPhrases } from './common-nouns.ts';
import { datePhrases } from './dates.ts';
import { capitalised, type Fitted, fitPhrase } from './lead.ts';
import type { OffsetPiece } from './offsets.ts';
import { personPhrases } from './persons.ts';
import { blank, type Mention, type Phrase, plain } from './phrase.ts';
import { planReplacement, surfaceForms } from './plan.ts';
import type {
  EntityPlan,
  ReplacementContext,
  ReplacementOptions,
  ReplacementPlan,
  SourceText,
} from './plan-types.ts';
import { mentionsOf, spreadMentions, stretchFinder } from './source.ts';
import { findSurfaces, type SurfaceIndex } from './surfaces.ts';
import { tagPhrases } from './tags.ts';

/** One mention and what took its place; offsets in the new text. */
export interface UsedReplacement {
  readonly entityId: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface ReplacedText {
  readonly text: string;
  readonly map: readonly OffsetPiece[];
  readonly used: readonly UsedReplacement[];
}

/** A settled replacement may meet its neighbours in a hidden form; a few passes always mend it. */
const MAX_PASSES = 4;

/**
 * A text with the spans of a plan replaced. The text of a mention the plan does not know becomes
 * the tag of its label. Linear in the text.
 */
export function replaceEntities(
  text: string,
  spans: readonly Span[],
  plan: ReplacementPlan,
  more: Partial<Pick<SourceText, 'kept' | 'day'>> = {},
): ReplacedText {
  const source: SourceText = { id: '', text, spans, kept: [], ...more };
  const index = formsOf(plan);
  const mentions = mentionsOf(source).filter(({ span }) => entityOf(plan, span)?.kind !== 'kept');
  const emptied = new Set<number>();
  let replaced = written(source, mentions, plan, index, emptied);
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const before = emptied.size;
    const spells = stretchFinder(findSurfaces(replaced.text, index));
    replaced.used.forEach(({ start, end }, at) => {
      if (spells(start, end)) emptied.add(at);
    });
    if (emptied.size === before) break;
    replaced = written(source, mentions, plan, index, emptied);
  }
  return replaced;
}

/** Several texts of one document, each form of an accepted entity found in all of them. */
export function replaceDocument(
  texts: readonly SourceText[],
  options: ReplacementOptions,
  context: ReplacementContext,
): { readonly texts: readonly ReplacedText[]; readonly plan: ReplacementPlan } {
  const spread = spreadMentions(texts);
  const plan = planReplacement(spread, options, context);
  return {
    plan,
    texts: spread.map(({ text, spans, ...more }) => replaceEntities(text, spans, plan, more)),
  };
}

/** A plan is read for many texts: its forms are prepared once. */
const prepared = new WeakMap<ReplacementPlan, SurfaceIndex<true>>();

function formsOf(plan: ReplacementPlan): SurfaceIndex<true> {
  const index = prepared.get(plan) ?? surfaceForms(plan.forbidden);
  prepared.set(plan, index);
  return index;
}

function entityOf(plan: ReplacementPlan, { entityId }: Span): EntityPlan | undefined {
  return Object.hasOwn(plan.entities, entityId) ? plan.entities[entityId] : undefined;
}

function written(
  source: SourceText,
  mentions: readonly Mention[],
  plan: ReplacementPlan,
  index: SurfaceIndex<true>,
  emptied: ReadonlySet<number>,
): ReplacedText {
  const pieces: string[] = [];
  const map: OffsetPiece[] = [];
  const used: UsedReplacement[] = [];
  let [from, length] = [0, 0];
  mentions.forEach((mention, at) => {
    const phrases = emptied.has(at) ? [blank] : phrasesOf(mention, plan, source);
    const { taken, text } = firstSafe(mention, phrases, index);
    const end = mention.span.end;
    const start = Math.max(from, end - mention.surface.length - taken);
    const fitted = startsSentence(source.text, start) ? capitalised(text) : text;
    const newStart = length + (start - from);
    const newEnd = newStart + fitted.length;
    pieces.push(source.text.slice(from, start), fitted);
    map.push({ oldStart: start, oldEnd: end, newStart, newEnd });
    used.push({ entityId: mention.span.entityId, text: fitted, start: newStart, end: newEnd });
    [from, length] = [end, newEnd];
  });
  return { text: pieces.join('') + source.text.slice(from), map, used };
}

/** What was written with a capital, or a figure, at the beginning of a sentence begins it again. */
function startsSentence(text: string, start: number): boolean {
  if (!/^[\p{Lu}\p{N}]/u.test(text.slice(start, start + 2))) return false;
  const before = text.slice(Math.max(0, start - 12), start);
  const end = before.trimEnd().replace(/["«»“(–•*\s-]+$/u, '');
  return end === '' || /[.!?…]$/.test(end) || before.slice(end.length).includes('\n');
}

function firstSafe(
  { before }: Mention,
  phrases: readonly Phrase[],
  index: SurfaceIndex<true>,
): Fitted {
  for (const phrase of phrases) {
    const fitted = fitPhrase(before, phrase);
    if (findSurfaces(fitted.text, index).length === 0) return fitted;
  }
  return fitPhrase(before, blank);
}

function phrasesOf(mention: Mention, plan: ReplacementPlan, source: SourceText): Phrase[] {
  const { entityId, label } = mention.span;
  const { chosen } = plan.options;
  const choice = Object.hasOwn(chosen, entityId) ? chosen[entityId] : undefined;
  const entity = entityOf(plan, mention.span);
  if (choice?.kind === 'tag' && entity?.kind !== 'person') return tagPhrases(label);
  const byHand = choice?.kind === 'text' ? [plain(choice.text)] : [];
  return [...byHand, ...planned(mention, entity, plan, source, choice?.kind === 'tag')];
}

function planned(
  mention: Mention,
  entity: EntityPlan | undefined,
  plan: ReplacementPlan,
  source: SourceText,
  numbered: boolean,
): Phrase[] {
  const { options, shiftDays } = plan;
  if (entity?.kind === 'person') {
    const isTagged = options.tagged?.includes(mention.span.entityId) ?? false;
    const style = isTagged ? 'tag' : options.persons;
    return personPhrases(mention, entity, numbered ? 'numbered' : style);
  }
  if (entity?.kind === 'common') {
    return commonPhrases(mention, entity, entity.label === 'ORG' ? 'ORG' : 'LOC');
  }
  const { label } = mention.span;
  if (label === 'AGE') return [...agePhrases(mention.surface), blank];
  if (label !== 'DATE') return tagPhrases(label);
  return datePhrases(mention.surface, { options, shiftDays, writtenOn: parseDay(source.day) });
}
