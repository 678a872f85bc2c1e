import { api } from '#renderer/ipc/client.ts';
import { pathwayId, personId, sessionId } from '#shared/features/fields.ts';
import type { SessionNote } from '#shared/features/notes.ts';
import type { Entry, Session } from '#shared/features/sessions.ts';
import { userSettings } from '#shared/features/settings.ts';
import { newTimer } from '#shared/rules/timer.ts';
import type { Template } from '#shared/templates/schema.ts';
import { FakeBridge } from '#tests/support/rendererBridge.ts';

export const sessionUuid = sessionId.parse('6b1f3c52-8d6b-4a2e-9f0c-3a4d5e6f7a8b');

/** A session of any template, as the vault would give it. */
export function sessionOf(template: Template, changes: Partial<Session> = {}): Session {
  return {
    id: sessionUuid,
    pathway: {
      id: pathwayId.parse('1f0c3a4d-5e6f-4a8b-8b1f-3c528d6b4a2e'),
      title: '',
      kind: 'coConstruction',
      mode: 'individual',
      rhythm: 'sixWeeks',
      plannedSessions: 10,
      companions: [
        {
          id: personId.parse('2a4d5e6f-7a8b-4b1f-9c52-8d6b4a2e9f0c'),
          pseudonym: 'Brume',
          address: 'vous',
        },
      ],
    },
    step: 'session',
    number: 6,
    heldOn: '2026-03-14',
    place: 'onSite',
    sector: '',
    minutes: null,
    openedFrom: null,
    apart: null,
    status: 'open',
    template,
    phaseId: template.phases[0]?.id ?? '',
    timer: newTimer(),
    entries: [],
    carriedOver: null,
    earlierKeywords: [],
    earlierOpenings: [],
    ...changes,
  };
}

/** A vault that keeps one session: what is saved is given back, as after a new start. */
export function sessionBridge(session: Session, now: () => number = Date.now): FakeBridge {
  const note: SessionNote = { mode: null, agreed: null, rereadOn: null, beyond: 0, replies: [] };
  const vault = { session, note, settings: userSettings.parse({}) };
  const change = (changes: Partial<Session>): null => {
    vault.session = { ...vault.session, ...changes };
    return null;
  };
  const bridge = new FakeBridge();
  bridge
    .on(api.sessions.get, () => vault.session)
    .on(api.sessions.saveEntry, ({ phaseId, fieldId, value }) => {
      const entry: Entry = { phaseId, fieldId, value, updatedAt: now() };
      const others = vault.session.entries.filter(
        (one) => one.phaseId !== phaseId || one.fieldId !== fieldId,
      );
      change({ entries: [...others, entry] });
      return { savedAt: entry.updatedAt };
    })
    .on(api.sessions.setPhase, ({ phaseId }) => change({ phaseId }))
    .on(api.sessions.saveTimer, ({ timer }) => change({ timer }))
    .on(api.sessions.update, ({ heldOn, place }) => announce(change({ heldOn, place })))
    .on(api.sessions.close, () => announce(change({ status: 'closed' })))
    .on(api.sessions.reopen, () => announce(change({ status: 'open' })))
    .on(api.sessions.discard, () => null)
    .on(api.sessions.restore, () => null)
    .on(api.notes.get, () => vault.note)
    .on(api.notes.details, () => [])
    .on(api.notes.setMode, ({ mode, rereadOn }) => {
      vault.note = { ...vault.note, mode, rereadOn };
      queueMicrotask(() => bridge.emit({ type: 'changed', topics: ['notes'] }));
      return null;
    })
    .on(api.settings.get, () => vault.settings)
    .on(api.settings.update, (settings) => {
      vault.settings = settings;
      bridge.emit({ type: 'changed', topics: ['settings'] });
      return null;
    });
  function announce(done: null): null {
    queueMicrotask(() => bridge.emit({ type: 'changed', topics: ['sessions'] }));
    return done;
  }
  return bridge;
}
