import { templateLimits } from './limits.ts';
import type { Template } from './schema.ts';

/** The longest an individual session of accompaniment may be (source 003). */
export const accompanimentMinutes = 45;

/** Minutes that a template can never exceed, or null. */
export function minutesCap({ facts }: Pick<Template, 'facts'>): number | null {
  if (facts.maxMinutes !== undefined) return facts.maxMinutes;
  return facts.family === 'accompaniment' && facts.mode === 'individual'
    ? accompanimentMinutes
    : null;
}

/** A page of the journal holds no answer that belongs to a person's file. */
export function mayBelongToFile({ facts }: Pick<Template, 'facts'>): boolean {
  return facts.family !== 'journal';
}

/** Whether a template stays within what its family is for, whoever wrote it. */
export function keepsItsFrame(template: Template): boolean {
  const cap = minutesCap(template);
  const classes = template.phases.flatMap(({ fields }) => fields.map((field) => field.class));
  return (
    (cap === null || template.minutes <= cap) &&
    (mayBelongToFile(template) || !classes.includes('dossier'))
  );
}

/** The ids of what is added: short, and taken by nothing else in the template. */
export function freshId(prefix: 'p' | 'q' | 'f', template: Template): string {
  const taken = new Set(
    template.phases.flatMap((phase) => [
      phase.id,
      ...phase.prompts.map(({ id }) => id),
      ...phase.fields.map(({ id }) => id),
    ]),
  );
  for (let number = 1; ; number += 1) {
    const id = `${prefix}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** A title that none of these bears: « Séance (2) ». */
export function freeTitle(title: string, taken: readonly string[]): string {
  for (let copy = 1; ; copy += 1) {
    const end = copy === 1 ? '' : ` (${copy})`;
    const candidate = `${title.slice(0, templateLimits.title - end.length).trimEnd()}${end}`;
    if (!taken.includes(candidate)) return candidate;
  }
}

/** Ready-made timings only fit the phases they were made for. */
export function fittingFacts({ facts, phases }: Pick<Template, 'facts' | 'phases'>) {
  const { timings, ...rest } = facts;
  const fit = timings?.every((timing) => timing.phases.length === phases.length);
  return fit ? facts : rest;
}
