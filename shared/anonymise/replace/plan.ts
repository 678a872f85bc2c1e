import { textWords } from '#shared/rules/mask-text.ts';
import type { EntityLabel } from '../types.ts';
import { parseDay } from './calendar.ts';
import { commonPlans } from './common-plans.ts';
import { datePhrases } from './dates.ts';
import { fitPhrase } from './lead.ts';
import { personPlans } from './person-plans.ts';
import type { Mention } from './phrase.ts';
import type {
  ChosenReplacement,
  DocumentEntity,
  Drawn,
  EntityPlan,
  ReplacementContext,
  ReplacementOptions,
  ReplacementPlan,
  SourceText,
} from './plan-types.ts';
import { shuffled } from './random.ts';
import { mentionsOf } from './source.ts';
import { holdsSurface, type SurfaceIndex, surfaceIndex } from './surfaces.ts';

/** A shift moves every date by at least this many weeks (a month is then never itself)… */
const SHORTEST_SHIFT_WEEKS = 5;
/** … and by at most one year: later, the seasons of a story and its ages would contradict it. */
const LONGEST_SHIFT_WEEKS = 52;

/**
 * Decides every replacement of a document, so that all its texts can be written with
 * `replaceEntities`. Deterministic for a given random source; secret (see `ReplacementPlan`).
 */
export function planReplacement(
  texts: readonly SourceText[],
  options: ReplacementOptions,
  context: ReplacementContext,
): ReplacementPlan {
  const entities = entitiesOf(texts);
  const chosen = distinctChoices(options.chosen, entities);
  const plans = new Map<string, EntityPlan>([
    ...entities.map(({ id, label }): [string, EntityPlan] => [id, { kind: 'other', label }]),
    ...commonPlans(entities, options, context.placeOf ?? (() => null)),
    ...personPlans(entities, wordsToAvoid(texts, chosen, context), context),
  ]);
  const forbidden = forbiddenForms(entities, plans, context);
  const setting = { ...options, chosen };
  const shiftDays = 7 * drawWeeks(texts, setting, surfaceForms(forbidden), context);
  return { options: setting, entities: Object.fromEntries(plans), shiftDays, forbidden };
}

/** What chance decided in a plan, to be given again as `ReplacementContext.drawn`. */
export function drawnOf({ entities, shiftDays }: ReplacementPlan): Drawn {
  const names = Object.entries(entities).flatMap(([id, plan]) =>
    plan.kind === 'person' ? [[id, { given: plan.given, family: plan.family }] as const] : [],
  );
  return { names: Object.fromEntries(names), shiftDays };
}

/** Entities in order of first appearance in the document. */
export function entitiesOf(texts: readonly SourceText[]): DocumentEntity[] {
  const found = new Map<string, { id: string; label: EntityLabel; mentions: Mention[] }>();
  for (const mention of texts.flatMap(mentionsOf)) {
    const { entityId: id, label } = mention.span;
    const entity = found.get(id) ?? { id, label, mentions: [] };
    entity.mentions.push(mention);
    found.set(id, entity);
  }
  return [...found.values()];
}

/** Two entities written with the same words would become one: only the first keeps them. */
function distinctChoices(
  chosen: ReplacementOptions['chosen'],
  entities: readonly DocumentEntity[],
): Record<string, ChosenReplacement> {
  const taken = new Set<string>();
  const distinct: Record<string, ChosenReplacement> = {};
  for (const { id } of entities) {
    const choice = Object.hasOwn(chosen, id) ? chosen[id] : undefined;
    if (choice === undefined) continue;
    const words = choice.kind === 'text' ? foldedWords(choice.text).join(' ') : '';
    if (choice.kind === 'text' && (words === '' || taken.has(words))) continue;
    if (choice.kind === 'text') taken.add(words);
    distinct[id] = choice;
  }
  return distinct;
}

const foldedWords = (text: string) => textWords(text).map(({ folded }) => folded);

/** No name is drawn among the words of the texts, of the vault, or of a replacement made by hand. */
function wordsToAvoid(
  texts: readonly SourceText[],
  chosen: Readonly<Record<string, ChosenReplacement>>,
  { known }: ReplacementContext,
): { words: Set<string>; names: Set<string> } {
  const names = new Set(knownForms(known).flatMap(foldedWords));
  const byHand = Object.values(chosen).flatMap((each) => (each.kind === 'text' ? each.text : []));
  const written = [...texts.map(({ text }) => text), ...byHand].flatMap(foldedWords);
  return { words: new Set([...names, ...written]), names };
}

function knownForms(known: ReplacementContext['known']): string[] {
  return [
    ...known.persons.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...known.others.map(({ text }) => text),
    ...known.always.map(({ text }) => text),
  ];
}

function forbiddenForms(
  entities: readonly DocumentEntity[],
  plans: ReadonlyMap<string, EntityPlan>,
  { known, avoid = [] }: ReplacementContext,
): string[] {
  const accepted = entities.filter(({ id }) => plans.get(id)?.kind !== 'kept');
  const surfaces = accepted.flatMap(({ mentions }) => mentions.map(({ surface }) => surface));
  return [...new Set([...surfaces, ...knownForms(known), ...avoid])];
}

/** Forms ready to be looked for. */
export function surfaceForms(forms: readonly string[]): SurfaceIndex<true> {
  return surfaceIndex(forms.map((form) => [form, true] as const));
}

/** The first drawn shift under which no date becomes another date of the document, if there is one. */
function drawWeeks(
  texts: readonly SourceText[],
  options: ReplacementOptions,
  forbidden: SurfaceIndex<true>,
  { random, drawn: before }: ReplacementContext,
): number {
  const weeks: number[] = [];
  for (let week = SHORTEST_SHIFT_WEEKS; week <= LONGEST_SHIFT_WEEKS; week += 1) {
    weeks.push(week, -week);
  }
  const kept = (before?.shiftDays ?? 0) / 7;
  const drawn = [...weeks.filter((week) => week === kept), ...shuffled(random, weeks)];
  if (options.dates !== 'shift') return drawn[0] ?? SHORTEST_SHIFT_WEEKS;
  const dates = texts.flatMap((source) =>
    mentionsOf(source)
      .filter(({ span }) => span.label === 'DATE')
      .map((mention) => ({ mention, writtenOn: parseDay(source.day) })),
  );
  const collides = (week: number) =>
    dates.some(({ mention, writtenOn }) => {
      const setting = { options, shiftDays: 7 * week, writtenOn };
      const [first] = datePhrases(mention.surface, setting);
      return first !== undefined && holdsSurface(fitPhrase(mention.before, first).text, forbidden);
    });
  return drawn.find((week) => !collides(week)) ?? drawn[0] ?? SHORTEST_SHIFT_WEEKS;
}
