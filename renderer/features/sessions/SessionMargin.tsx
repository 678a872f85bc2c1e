import { KeyRound, ShieldCheck, Sprout } from 'lucide-react';
import { useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { MarginNote } from '#renderer/ui/MarginNote.tsx';
import { Pill } from '#renderer/ui/Pill.tsx';
import type { Session } from '#shared/features/sessions.ts';
import type { Phase } from '#shared/templates/schema.ts';
import { useThreadWords } from './about.ts';
import { BroughtTopics } from './BroughtTopics.tsx';
import type { SessionBook } from './book.ts';
import { NoteCard } from './note/NoteCard.tsx';
import { SessionDetails } from './SessionDetails.tsx';
import styles from './SessionPage.module.css';

interface SessionMarginProps {
  readonly session: Session;
  readonly phase: Phase;
  readonly book: SessionBook;
  /** The first phase shows the open thread itself. */
  readonly isFirst: boolean;
}

/** What a colleague would whisper, and what was left from the times before. */
export function SessionMargin({ session, phase, book, isFirst }: SessionMarginProps) {
  const t = useT();
  return (
    <>
      <Postures key={phase.id} postures={phase.postures} from={session.number ?? 0} />
      <SafetyNote session={session} />
      <BroughtTopics template={session.template} />
      {session.carriedOver && !isFirst ? <Thread thread={session.carriedOver} /> : null}
      {session.earlierKeywords.length > 0 ? (
        <Card title={t('sessions.keywords')} icon={KeyRound} look="slim">
          <p className={styles.keywords}>
            {[...new Set(session.earlierKeywords)].map((word) => (
              <Pill key={word}>{word}</Pill>
            ))}
          </p>
        </Card>
      ) : null}
      <NoteCard session={session} book={book} />
      <SessionDetails session={session} />
    </>
  );
}

/** The user’s own words before a home visit (source 003); shown nowhere else. */
function SafetyNote({ session: { place } }: { session: Session }) {
  const t = useT();
  const { data } = useRead(api.settings.get, null);
  const note = data?.homeVisitNote.trim() ?? '';
  if (place !== 'home' || note === '') return null;
  return (
    <Card title={t('ways.session.safety')} icon={ShieldCheck} look="slim">
      <p className={styles.safety}>{note}</p>
    </Card>
  );
}

function Thread({ thread }: { thread: NonNullable<Session['carriedOver']> }) {
  const t = useT();
  return (
    <Card title={t('sessions.thread.title')} icon={Sprout} look="slim">
      <p>{useThreadWords(thread)}</p>
    </Card>
  );
}

/** One at a time; the first one changes from a session to the next. */
function Postures({ postures, from }: { postures: readonly string[]; from: number }) {
  const t = useT();
  const [turn, setTurn] = useState(from);
  const posture = postures[turn % postures.length];
  if (posture === undefined) return null;
  return (
    <div aria-live="polite">
      <MarginNote title={t('sessions.posture')}>{posture}</MarginNote>
      {postures.length > 1 ? (
        <div className={styles.another}>
          <Button look="plain" onPress={() => setTurn(turn + 1)}>
            {t('sessions.anotherPosture')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** The heart of a principle: what comes before its first comma. The field spells it out. */
function heart(principle: string, index: number): string {
  const [words = principle] = principle.split(/[,.]/);
  return index === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** The principles of the framework, for templates that recall them. */
export function Principles({ words }: { words: readonly string[] }) {
  const t = useT();
  return (
    <section className={styles.principles} aria-labelledby="principles">
      <h2 id="principles">{t('sessions.principles')}</h2>
      <p>{words.map(heart).join(' · ')}</p>
    </section>
  );
}
