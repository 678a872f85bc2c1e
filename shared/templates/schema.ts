import { z } from 'zod';
import { utf8Length } from '../editor/document-check.ts';
import { templateFacts } from './facts.ts';
import { fieldKind, slug } from './kinds.ts';
import { templateLimits } from './limits.ts';
import { isPlainText } from './plain-text.ts';
import { canPlay, fieldRole } from './roles.ts';

/**
 * Every phase has this rich-text note, by code and not by data. Its class is `dossier`, except in
 * templates made of reflective fields only (see `noteClass`).
 */
export const PHASE_NOTE_FIELD_ID = 'note';

const plain = [isPlainText, 'plain text'] as const;
const line = z
  .string()
  .trim()
  .min(1)
  .max(templateLimits.line)
  .refine(...plain);
const optionalLine = z
  .string()
  .max(templateLimits.line)
  .refine(...plain);
const title = z
  .string()
  .trim()
  .min(1)
  .max(templateLimits.title)
  .refine(...plain);
const minutes = z.int().min(0).max(templateLimits.minutes);

/**
 * Who may read a field's answer (practice.md 2, legend): the person's file; counts and tags, after
 * human validation; the practitioner alone, never exported nor linked to a person; never exported
 * and erased first.
 */
export const fieldClass = z.enum(['dossier', 'aggregable', 'reflective', 'never']);
export type FieldClass = z.output<typeof fieldClass>;

/** A question, in both forms of address. `opening`: it can be drawn to begin the session. */
export const prompt = z.strictObject({
  id: slug,
  source: z.enum(['seed', 'original']),
  text: z.strictObject({ tu: line, vous: line }),
  opening: z.literal(true).optional(),
});
export type Prompt = z.output<typeof prompt>;

export const field = z
  .strictObject({
    id: slug.refine((id) => id !== PHASE_NOTE_FIELD_ID, 'reserved'),
    label: title,
    help: optionalLine,
    class: fieldClass,
    kind: fieldKind,
    role: fieldRole.optional(),
    /** Keeps its earlier wordings (repères, règle personnelle). */
    versioned: z.literal(true).optional(),
    /** Belongs to the practitioner, not to one entry: found again the next time. */
    standing: z.literal(true).optional(),
    /** Written by the app, shown and never typed (fingerprint of an export). */
    filledBy: z.literal('app').optional(),
  })
  .refine(({ role, kind }) => role === undefined || canPlay(role, kind), 'role and kind');
export type Field = z.output<typeof field>;

export const phase = z.strictObject({
  id: slug,
  title,
  minutes,
  aim: optionalLine,
  prompts: z.array(prompt).max(templateLimits.promptsPerPhase),
  fields: z.array(field).max(templateLimits.fieldsPerPhase),
  postures: z.array(line).max(templateLimits.posturesPerPhase),
});
export type Phase = z.output<typeof phase>;

/** Ours bear a letter and two digits; those of the user begin with `u-`. */
export const shippedTemplateId = z.string().regex(/^[A-Z]\d{2}$/);
export const ownTemplateId = z.string().regex(/^u-[a-z0-9-]{1,60}$/);
export const templateId = z.union([shippedTemplateId, ownTemplateId]);

/** A guided practice as data: the only thing a screen, a table or a bilan knows of it. */
export const template = z
  .strictObject({
    id: templateId,
    slug,
    /** The shipped template this one was made from: it may stand in its place. */
    origin: shippedTemplateId.optional(),
    version: z.int().min(1).max(templateLimits.versions),
    title,
    minutes: minutes.min(1),
    group: title,
    seeds: z.array(z.string().regex(/^\d{3}$/)).max(10),
    description: line,
    /** The framework in words, for people; `facts` says the same to the app. */
    frame: z.array(line).max(templateLimits.frameLines),
    rules: z.array(line).max(templateLimits.frameLines),
    facts: templateFacts,
    phases: z.array(phase).min(1).max(templateLimits.phases),
  })
  .superRefine((value, context) => {
    for (const message of inconsistencies(value.phases, value.minutes)) {
      context.addIssue({ code: 'custom', message, path: ['phases'] });
    }
    if (utf8Length(JSON.stringify(value)) > templateLimits.bytes) {
      context.addIssue({ code: 'custom', message: 'bytes', path: [] });
    }
  });
export type Template = z.output<typeof template>;

function inconsistencies(phases: readonly Phase[], total: number): string[] {
  const fields = phases.flatMap((each) => each.fields);
  const roles = fields.flatMap((each) => each.role ?? []);
  const checks: [boolean, string][] = [
    [distinct(phases.map((each) => each.id)), 'phase ids'],
    [distinct(phases.flatMap((each) => each.prompts.map(({ id }) => id))), 'prompt ids'],
    [distinct(fields.map((each) => each.id)), 'field ids'],
    [distinct(roles), 'roles'],
    [phases.reduce((sum, each) => sum + each.minutes, 0) === total, 'minutes'],
  ];
  return checks.filter(([holds]) => !holds).map(([, message]) => message);
}

function distinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

/** The field that plays a role, with its phase, or `undefined`. */
export function fieldWithRole(
  { phases }: Template,
  role: NonNullable<Field['role']>,
): { phase: Phase; field: Field } | undefined {
  for (const each of phases) {
    const found = each.fields.find((candidate) => candidate.role === role);
    if (found !== undefined) return { phase: each, field: found };
  }
  return undefined;
}

/** Class of the built-in notes: a template of the journal keeps them to the practitioner. */
export function noteClass({ facts }: Template): FieldClass {
  return facts.family === 'journal' ? 'reflective' : 'dossier';
}

/** Questions a session can begin with (« amorces »), in template order. */
export function openingPrompts({ phases }: Template): Prompt[] {
  return phases.flatMap((each) => each.prompts.filter((question) => question.opening === true));
}
