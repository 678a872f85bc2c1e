import {
  type TemplateSheet,
  type TemplateSummary,
  templateSheet,
  templateSummary,
} from '#shared/features/templates.ts';
import { templateById, templates } from '#shared/templates/catalogue.ts';
import { asOwn } from '#shared/templates/origin.ts';
import type { Template } from '#shared/templates/schema.ts';
import { situationOf } from '#shared/templates/situations.ts';

export const ownId = 'u-11111111-1111-4111-8111-111111111111';

/** A copy of a shipped template, as its user’s own. */
export function ownCopy(of: string, over: Partial<Template> = {}): Template {
  return { ...asOwn(templateById(of) as Template, ownId, 1), ...over };
}

/** What `templates.get` answers of a template, as the vault would. */
export function sheetOf(template: Template, over: Partial<TemplateSheet> = {}): TemplateSheet {
  const own = template.id.startsWith('u-');
  const origin = template.origin === undefined ? null : templateById(template.origin);
  return templateSheet.parse({
    ...template,
    situation: situationOf(template),
    own,
    origin: origin ? { id: origin.id, title: origin.title } : null,
    standsIn: false,
    replacedBy: null,
    retiredAt: null,
    updatedAt: own ? 1 : null,
    template,
    sessions: 0,
    ...over,
  });
}

/** What `templates.list` answers of it. */
export function summaryOf(template: Template, over: Partial<TemplateSummary> = {}) {
  const count = (of: 'prompts' | 'fields') =>
    template.phases.reduce((sum, phase) => sum + phase[of].length, 0);
  return templateSummary.parse({
    ...sheetOf(template),
    phases: template.phases.map((phase) => ({ ...phase, prompts: phase.prompts.length })),
    prompts: count('prompts'),
    fields: count('fields'),
    ...over,
  });
}

export const shippedSummaries = () => templates.map((each) => summaryOf(each));
