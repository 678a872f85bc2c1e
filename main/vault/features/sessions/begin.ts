import { currentTemplate } from '#main/vault/answers/current-template.ts';
import { freezeTemplate } from '#main/vault/answers/frozen-templates.sql.ts';
import { now, today } from '#main/vault/clock.ts';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { carryMode } from '#main/vault/features/notes/notes.sql.ts';
import { AppError } from '#shared/errors.ts';
import { type Place, type SessionId, sessionId } from '#shared/features/fields.ts';
import { pathwayWays } from '#shared/features/pathway-steps.ts';
import type { PathwayStep } from '#shared/features/pathways.ts';
import type { SessionOffer } from '#shared/features/sessions.ts';
import { isPlausibleSession } from '#shared/rules/plausible-day.ts';
import { newTimer } from '#shared/rules/timer.ts';
import type { Template } from '#shared/templates/schema.ts';
import { type PathwayHead, readPathwayHead } from './pathway-head.sql.ts';
import { insertSession, numberSessions } from './sessions.sql.ts';

/**
 * Families whose templates can be lived in a pathway. The journal is not one: what it holds never
 * touches a person.
 */
const lived = ['coConstruction', 'accompaniment', 'collective', 'peers'];

interface Beginning {
  readonly pathwayId: string;
  readonly step: PathwayStep;
  readonly heldOn: string;
  readonly place: Place;
  readonly templateId?: string | undefined;
  readonly openedFrom?: string;
}

/**
 * Begins a session with the usual template of its step, or another one.
 * @throws AppError `not-found`; `invalid-input` for a step or a template that is not of a pathway;
 * `date-out-of-range`.
 */
export async function beginSession(tx: WriteTx, given: Beginning): Promise<{ id: SessionId }> {
  const { pathwayId, heldOn, place, openedFrom } = given;
  const pathway = await readPathwayHead(tx, pathwayId);
  checkDay(pathway, heldOn);
  const template = await templateFor(tx, pathway, given);
  const first = template.phases[0];
  if (!first || !lived.includes(template.facts.family)) throw new AppError('invalid-input');
  const step = stepWith(template, given.step);
  await freezeTemplate(tx, template);
  const id = sessionId.parse(globalThis.crypto.randomUUID());
  await insertSession(
    tx,
    {
      id,
      pathwayId,
      step,
      heldOn,
      place,
      sector: place === 'home' ? pathway.sector : '',
      template,
      phaseId: first.id,
      timer: newTimer(),
      ...(openedFrom === undefined ? {} : { openedFrom }),
    },
    now(),
  );
  await numberSessions(tx, pathwayId);
  await carryMode(tx, { sessionId: id, pathwayId });
  return { id };
}

/** @throws AppError `date-out-of-range`. */
export function checkDay({ startedOn }: Pick<PathwayHead, 'startedOn'>, heldOn: string): void {
  if (!isPlausibleSession(heldOn, { startedOn, today: today() })) {
    throw new AppError('date-out-of-range');
  }
}

/** What this pathway offers beside its usual session, as the templates are today. */
export async function sessionOffers(tx: ReadTx, pathwayId: string): Promise<SessionOffer[]> {
  const { kind } = await readPathwayHead(tx, pathwayId);
  const offers: SessionOffer[] = [];
  for (const templateId of pathwayWays[kind].others) {
    const { title, description, minutes, facts } = await currentTemplate(tx, templateId);
    offers.push({ templateId, title, description, minutes, aside: facts.step === 'aside' });
  }
  return offers;
}

function templateFor(
  tx: ReadTx,
  { kind, mode }: PathwayHead,
  { step, templateId }: Beginning,
): Promise<Template> {
  const id = templateId ?? pathwayWays[kind].steps[mode][step];
  if (id === undefined) throw new AppError('invalid-input');
  return currentTemplate(tx, id);
}

/** A template made to lie beside the sessions does so whatever was asked, and no other one can. */
function stepWith({ facts }: Template, asked: PathwayStep): PathwayStep {
  if (facts.step === 'aside') return 'aside';
  if (asked === 'aside') throw new AppError('invalid-input');
  return asked;
}
