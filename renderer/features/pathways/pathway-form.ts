import { pathwayWays } from '#shared/features/pathway-steps.ts';
import {
  type CloserReason,
  type Pathway,
  type PathwayDraft,
  type PathwayKind,
  pathwayDraft,
} from '#shared/features/pathways.ts';
import { addDays, type PlainDay, type Rhythm } from '#shared/rules/cadence.ts';
import { CYCLE_SESSIONS } from '#shared/rules/frieze.ts';
import { isPlausibleStart } from '#shared/rules/plausible-day.ts';

/** What is on screen while a pathway is being described: text, as typed. */
export interface PathwayForm {
  readonly kind: PathwayKind;
  readonly mode: Pathway['mode'];
  readonly personIds: readonly string[];
  /** Pseudonym of somebody whose page does not exist yet. */
  readonly newPerson: string;
  readonly title: string;
  readonly place: Pathway['place'];
  readonly sector: string;
  readonly rhythm: Rhythm;
  readonly closerReason: CloserReason | null;
  readonly reviewOn: string;
  readonly startedOn: string;
  readonly planned: string;
  readonly quoteReference: string;
  readonly intention: string;
}

/** Everything is proposed: only a person is missing. */
export function proposedForm(
  personIds: readonly string[],
  today: PlainDay,
  kind: PathwayKind,
): PathwayForm {
  const way = pathwayWays[kind];
  return {
    kind,
    mode: 'individual',
    personIds,
    newPerson: '',
    title: '',
    place: way.places[0],
    sector: '',
    rhythm: way.rhythms[0],
    closerReason: null,
    reviewOn: addDays(today, 28),
    startedOn: today,
    planned: String(CYCLE_SESSIONS),
    quoteReference: '',
    intention: '',
  };
}

/** Another way, with the format and the rhythm it proposes: those of the first may not be its own. */
export function withWay(form: PathwayForm, kind: PathwayKind): PathwayForm {
  const { places, rhythms } = pathwayWays[kind];
  return { ...form, kind, place: places[0], rhythm: rhythms[0] };
}

export function formOf(pathway: Pathway, today: PlainDay): PathwayForm {
  const { kind, mode, title, place, sector, rhythm, closerReason } = pathway;
  const { startedOn, quoteReference, intention } = pathway;
  return {
    kind,
    sector,
    rhythm,
    closerReason,
    reviewOn: pathway.rhythmReviewOn ?? (rhythm === 'closer' ? '' : addDays(today, 28)),
    mode,
    title,
    place,
    startedOn,
    quoteReference,
    intention,
    newPerson: '',
    personIds: pathway.companions.map(({ id }) => id),
    planned: String(pathway.plannedSessions ?? CYCLE_SESSIONS),
  };
}

export type FormProblem =
  | 'personIds'
  | 'tooMany'
  | 'startedOn'
  | 'startedFar'
  | 'planned'
  | 'closerReason';
export type FormProblems = ReadonlySet<FormProblem>;

/** What a form still needs, in the order of the screen. The pseudonym typed counts as a person. */
export function problemsOf(form: PathwayForm, today: PlainDay): FormProblems {
  const companions = form.personIds.length + (form.newPerson.trim() === '' ? 0 : 1);
  const problems = new Set<FormProblem>();
  if (companions === 0) problems.add('personIds');
  if (companions > 12) problems.add('tooMany');
  if (!pathwayDraft.shape.startedOn.safeParse(form.startedOn).success) problems.add('startedOn');
  else if (!isPlausibleStart(form.startedOn, today)) problems.add('startedFar');
  if (!pathwayDraft.shape.plannedSessions.safeParse(plannedOf(form)).success) {
    problems.add('planned');
  }
  if (form.rhythm === 'closer' && form.closerReason === null) problems.add('closerReason');
  return problems;
}

/** @param personIds the persons of the form, and the one just created if there is one. */
export function draftOf(form: PathwayForm, personIds: readonly string[]): PathwayDraft {
  return pathwayDraft.parse({
    ...form,
    personIds,
    closerReason: form.rhythm === 'closer' ? form.closerReason : null,
    rhythmReviewOn: form.rhythm === 'closer' && form.reviewOn !== '' ? form.reviewOn : null,
    sector: form.place === 'home' ? form.sector : '',
    plannedSessions: plannedOf(form),
  });
}

/** « 10 » as a number; an empty field is no number, not zero nor the default. */
function plannedOf({ kind, planned }: PathwayForm): number | null {
  if (pathwayWays[kind].planned === null) return null;
  return /^\d{1,3}$/.test(planned.trim()) ? Number(planned) : Number.NaN;
}
