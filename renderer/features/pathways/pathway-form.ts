import { type Pathway, type PathwayDraft, pathwayDraft } from '#shared/features/pathways.ts';
import type { PlainDay } from '#shared/rules/cadence.ts';
import { CYCLE_SESSIONS } from '#shared/rules/frieze.ts';

/** What is on screen while a pathway is being described: text, as typed. */
export interface PathwayForm {
  readonly mode: Pathway['mode'];
  readonly personIds: readonly string[];
  /** Pseudonym of somebody whose page does not exist yet. */
  readonly newPerson: string;
  readonly title: string;
  readonly place: Pathway['place'];
  readonly interval: '1.5' | '2';
  readonly startedOn: string;
  readonly planned: string;
  readonly quoteReference: string;
  readonly intention: string;
}

/** Everything is proposed: only a person is missing. */
export function proposedForm(personIds: readonly string[], today: PlainDay): PathwayForm {
  return {
    mode: 'individual',
    personIds,
    newPerson: '',
    title: '',
    place: 'onSite',
    interval: '1.5',
    startedOn: today,
    planned: String(CYCLE_SESSIONS),
    quoteReference: '',
    intention: '',
  };
}

export function formOf(pathway: Pathway): PathwayForm {
  const { mode, title, place, startedOn, quoteReference, intention } = pathway;
  return {
    mode,
    title,
    place,
    startedOn,
    quoteReference,
    intention,
    newPerson: '',
    personIds: pathway.companions.map(({ id }) => id),
    interval: pathway.intervalMonths === 2 ? '2' : '1.5',
    planned: String(pathway.plannedSessions),
  };
}

export type FormProblem = 'personIds' | 'tooMany' | 'startedOn' | 'planned';
export type FormProblems = ReadonlySet<FormProblem>;

/** What a form still needs, in the order of the screen. The pseudonym typed counts as a person. */
export function problemsOf(form: PathwayForm): FormProblems {
  const companions = form.personIds.length + (form.newPerson.trim() === '' ? 0 : 1);
  const problems = new Set<FormProblem>();
  if (companions === 0) problems.add('personIds');
  if (companions > 12) problems.add('tooMany');
  if (!pathwayDraft.shape.startedOn.safeParse(form.startedOn).success) problems.add('startedOn');
  if (!pathwayDraft.shape.plannedSessions.safeParse(plannedOf(form)).success) {
    problems.add('planned');
  }
  return problems;
}

/** @param personIds the persons of the form, and the one just created if there is one. */
export function draftOf(form: PathwayForm, personIds: readonly string[]): PathwayDraft {
  return pathwayDraft.parse({
    ...form,
    personIds,
    intervalMonths: Number(form.interval),
    plannedSessions: plannedOf(form),
  });
}

/** « 10 » as a number; an empty field is no number, not zero nor the default. */
function plannedOf({ planned }: PathwayForm): number {
  return /^\d{1,3}$/.test(planned.trim()) ? Number(planned) : Number.NaN;
}
