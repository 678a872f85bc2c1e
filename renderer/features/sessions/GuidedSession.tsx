import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { HideButton } from '#renderer/app/HideButton.tsx';
import { onWantedPhase } from '#renderer/app/wanted-phase.ts';
import { useSaving } from '#renderer/guided/useSaving.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { SaveState } from '#renderer/ui/SaveState.tsx';
import { ApartBanner } from '#renderer/ways/Apart.tsx';
import type { Session } from '#shared/features/sessions.ts';
import { fieldWithRole, type Phase } from '#shared/templates/schema.ts';
import { vocabulary } from '#shared/templates/vocabulary.ts';
import { useNames } from './about.ts';
import type { SessionBook } from './book.ts';
import { CrisisButton, RelayHead } from './Crisis.tsx';
import { PhaseActions } from './PhaseActions.tsx';
import { PhaseRail } from './PhaseRail.tsx';
import { headingId, PhaseSheet } from './PhaseSheet.tsx';
import { SessionEyebrow } from './SessionEyebrow.tsx';
import { Principles, SessionMargin } from './SessionMargin.tsx';
import { stonesOf } from './stones.ts';
import { AwayLine, Timer } from './Timer.tsx';
import { useWide } from './useWide.ts';
import { Versions } from './Versions.tsx';

interface GuidedSessionProps {
  readonly session: Session;
  readonly book: SessionBook;
}

/** An open session: its path of phases, the page of the current one, the margin. */
export function GuidedSession({ session, book }: GuidedSessionProps) {
  const names = useNames(session);
  const wide = useWide();
  const { saving, error } = useSaving(book);
  const { phase, visited, go } = usePhases(session, book);
  const closing = useClosing(session, book);
  const revision = useSyncExternalStore(book.subscribe, () => book.revision);
  const { phases } = session.template;
  const index = phases.indexOf(phase);
  const isFirst = index === 0;
  const principles = fieldWithRole(session.template, 'principles') ? (
    <Principles words={vocabulary.principles} />
  ) : null;
  return (
    <Page
      eyebrow={<SessionEyebrow session={session} />}
      title={names}
      actions={
        <>
          <SaveState state={saving} />
          <Timer keeper={book.timer} phase={phase} facts={session.template.facts} />
          <CrisisButton session={session} />
          <HideButton />
        </>
      }
      aside={
        <>
          <Stones session={session} book={book} phase={phase} onGo={go} />
          {wide ? principles : null}
        </>
      }
      margin={
        <>
          <Versions session={session} book={book} />
          <SessionMargin session={session} phase={phase} book={book} isFirst={isFirst} />
          {wide ? null : principles}
        </>
      }
    >
      <ApartBanner side={session.apart} />
      <RelayHead session={session} />
      <AwayLine keeper={book.timer} />
      {error ? <ErrorNote error={error} /> : null}
      {closing.error ? <ErrorNote error={closing.error} /> : null}
      {phases.map((each) =>
        visited.has(each.id) ? (
          <PhaseSheet
            key={`${each.id} ${String(revision)}`}
            session={session}
            phase={each}
            book={book}
            isFirst={each === phases[0]}
            hidden={each !== phase}
          >
            <PhaseActions
              onPrevious={around(phases[index - 1], go)}
              onNext={around(phases[index + 1], go)}
              onClose={closing.close}
              closing={closing.pending}
            />
          </PhaseSheet>
        ) : null,
      )}
    </Page>
  );
}

function around(phase: Phase | undefined, go: (id: string) => void): (() => void) | null {
  return phase === undefined ? null : () => go(phase.id);
}

/** Where one is among the phases. Visited phases stay, so that their undo history does too. */
function usePhases({ id, template, phaseId }: Session, book: SessionBook) {
  const [current, setCurrent] = useState(phaseId);
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set([phaseId]));
  const moved = useRef(false);
  const first = template.phases[0] as Phase;
  const phase = template.phases.find((each) => each.id === current) ?? first;

  function go(next: string): void {
    moved.current = true;
    void book.flush().catch(() => undefined);
    // The phase is a comfort: losing it must not stop anyone from going on.
    void call(api.sessions.setPhase, { id, phaseId: next }).catch(() => undefined);
    book.timer.switchTo(next);
    setVisited((before) => new Set([...before, next]));
    setCurrent(next);
  }
  // A search may lead to another phase of the session that is on screen already.
  const answer = useEffectEvent((sessionId: string, wanted: string) => {
    const known = template.phases.some((each) => each.id === wanted);
    if (sessionId === id && wanted !== phase.id && known) go(wanted);
  });
  useEffect(() => onWantedPhase((sessionId, wanted) => answer(sessionId, wanted)), []);
  useEffect(() => {
    if (!moved.current) return;
    const heading = document.getElementById(headingId(phase.id));
    heading?.focus({ preventScroll: true });
    heading?.closest('main')?.scrollTo?.({ top: 0 });
    window.scrollTo?.({ top: 0 });
  }, [phase.id]);
  return { phase, visited, go };
}

/** Closing waits for the last word to be in the vault, and asks for none. */
function useClosing({ id }: Session, book: SessionBook) {
  const command = useCommand(api.sessions.close);
  async function close(): Promise<void> {
    book.timer.pause();
    await book.flush();
    await command.mutateAsync({ id });
  }
  return {
    close: () => void close().catch(() => undefined),
    pending: command.isPending,
    error: command.error,
  };
}

interface StonesProps extends GuidedSessionProps {
  readonly phase: Phase;
  readonly onGo: (phaseId: string) => void;
}

/** Redrawn as one writes: a phase with words in it is done, the weather is told where it was asked. */
function Stones({ session, book, phase, onGo }: StonesProps) {
  const timer = useSyncExternalStore(book.timer.subscribe, () => book.timer.read().state);
  useSyncExternalStore(book.subscribe, book.state);
  return <PhaseRail stones={stonesOf(session.template, book, phase, timer)} onGo={onGo} />;
}
