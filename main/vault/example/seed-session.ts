import { invariant } from '#shared/errors.ts';
import type { Session } from '#shared/features/sessions.ts';
import type { TimerState } from '#shared/rules/timer.ts';
import { PHASE_NOTE_FIELD_ID, type Phase } from '#shared/templates/schema.ts';
import { answerValue, fieldLabelled } from './answers.ts';
import { noteDocument } from './note.ts';
import type { WrittenPhase, WrittenSession } from './written.ts';

/** The value of a call of the contract that must succeed. */
export type Ask = <T>(path: string, input: unknown) => Promise<T>;

type Key = { readonly id: string; readonly heldOn: string };

/** A session as it was held: written, timed, closed. */
export async function heldSession(
  ask: Ask,
  pathwayId: string,
  written: WrittenSession,
  heldOn: string,
): Promise<void> {
  const id = await openSession(ask, pathwayId, written, heldOn);
  await ask('sessions.close', { id });
}

/** A session left open on the last phase that has been written in. */
export async function openSession(
  ask: Ask,
  pathwayId: string,
  written: WrittenSession,
  heldOn: string,
): Promise<string> {
  const { step, place, templateId } = written;
  const begun = { pathwayId, step, heldOn, place, ...(templateId ? { templateId } : {}) };
  const { id } = await ask<{ id: string }>('sessions.start', begun);
  const { template } = await ask<Session>('sessions.get', { id });
  invariant(written.phases.length <= template.phases.length, 'more phases than the template');
  for (const [index, phase] of template.phases.entries()) {
    const page = written.phases[index];
    if (!page) continue;
    await ask('sessions.setPhase', { id, phaseId: phase.id });
    await writePhase(ask, { id, heldOn }, phase, page);
  }
  await ask('sessions.saveTimer', { id, timer: timerOf(template.phases, written.minutes) });
  return id;
}

async function writePhase(ask: Ask, key: Key, phase: Phase, page: WrittenPhase): Promise<void> {
  const at = { id: key.id, phaseId: phase.id };
  for (const [label, written] of Object.entries(page.answers ?? {})) {
    const field = fieldLabelled(phase, label);
    const value = answerValue(field.kind, written, { phase, heldOn: key.heldOn });
    await ask('sessions.saveEntry', { ...at, fieldId: field.id, value });
  }
  // Last, as the page where the hand was: « Aujourd’hui » quotes what was written last.
  if (page.note !== undefined) {
    const value = noteDocument(page.note, phase.prompts);
    await ask('sessions.saveEntry', { ...at, fieldId: PHASE_NOTE_FIELD_ID, value });
  }
}

function timerOf(phases: readonly Phase[], minutes: readonly number[]): TimerState {
  const spent = phases.slice(0, minutes.length).map((phase, index) => {
    return [phase.id, (minutes[index] ?? 0) * 60_000] as const;
  });
  return { phases: Object.fromEntries(spent), extensions: {}, running: null };
}
