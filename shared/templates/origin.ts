import { templateById } from './catalogue.ts';
import type { Template } from './schema.ts';

/**
 * The same practice under another id, as its user's own. It keeps its origin only where it could
 * stand in that place: the same family, the same number of people, the same step.
 */
export function asOwn(template: Template, id: string, version: number): Template {
  const { origin: named, ...rest } = template;
  const origin = originOf({ ...rest, origin: named });
  return { ...rest, ...(origin ? { origin: origin.id } : {}), id, slug: id, version };
}

/** The shipped template a copy was made from, if it still could stand in its place. */
export function originOf(template: Template): Template | undefined {
  const origin = templateById(template.origin ?? template.id);
  const [own, theirs] = [template.facts, origin?.facts];
  const alike =
    own.family === theirs?.family && own.mode === theirs?.mode && own.step === theirs?.step;
  return alike ? origin : undefined;
}
