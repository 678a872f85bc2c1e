import type { TemplateSheet, TemplateSummary } from '#shared/features/templates.ts';
import { templateById } from '#shared/templates/catalogue.ts';
import type { Template } from '#shared/templates/schema.ts';
import { situationOf } from '#shared/templates/situations.ts';
import type { OwnTemplate } from './templates.sql.ts';

/** What the vault knows beside the templates themselves. */
export interface Shelf {
  readonly own: readonly OwnTemplate[];
  readonly retired: ReadonlyMap<string, number>;
}

type Known = Omit<TemplateSheet, 'template' | 'sessions'>;

const named = (template: Template | undefined) =>
  template ? { id: template.id, title: template.title } : null;

/** What a list and a page say alike of one template. */
export function describe(template: Template, { own, retired }: Shelf): Known {
  const { id, title, description, minutes, origin } = template;
  const mine = own.find((each) => each.template.id === id);
  const other = own.find((each) => each.replaces === id);
  return {
    id,
    title,
    description,
    minutes,
    situation: situationOf(template),
    own: mine !== undefined,
    origin: origin === undefined ? null : named(templateById(origin)),
    standsIn: (mine?.replaces ?? null) !== null,
    replacedBy: named(other?.template),
    retiredAt: retired.get(id) ?? null,
    updatedAt: mine?.updatedAt ?? null,
  };
}

export function summarise(template: Template, shelf: Shelf): TemplateSummary {
  const count = (of: 'prompts' | 'fields') =>
    template.phases.reduce((sum, phase) => sum + phase[of].length, 0);
  return {
    ...describe(template, shelf),
    phases: template.phases.map(({ id, title, minutes, prompts }) => ({
      id,
      title,
      minutes,
      prompts: prompts.length,
    })),
    prompts: count('prompts'),
    fields: count('fields'),
  };
}
