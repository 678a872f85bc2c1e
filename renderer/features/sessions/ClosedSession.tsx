import { BookOpen } from 'lucide-react';
import { HideButton } from '#renderer/app/HideButton.tsx';
import { paths } from '#renderer/app/paths.ts';
import { AnswerWords } from '#renderer/guided/AnswerWords.tsx';
import { type Answer, answersOf } from '#renderer/guided/answers.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { ApartBanner } from '#renderer/ways/Apart.tsx';
import type { Session } from '#shared/features/sessions.ts';
import { formatDay, formatMinutes } from '#shared/i18n/format.ts';
import { totalElapsed } from '#shared/rules/timer.ts';
import type { FieldRole } from '#shared/templates/roles.ts';
import { fieldWithRole } from '#shared/templates/schema.ts';
import { firstDate, plainText } from '#shared/templates/value-text.ts';
import { useNames } from './about.ts';
import type { SessionBook } from './book.ts';
import { nextDays } from './day-proposals.ts';
import { NoteCard } from './note/NoteCard.tsx';
import { SessionDetails } from './SessionDetails.tsx';
import { SessionEyebrow } from './SessionEyebrow.tsx';
import styles from './SessionPage.module.css';
import { Versions } from './Versions.tsx';

interface ClosedSessionProps {
  readonly session: Session;
  readonly book: SessionBook;
}

/** A session that is over: what it leaves, and its pages to read again. */
export function ClosedSession({ session, book }: ClosedSessionProps) {
  const t = useT();
  const names = useNames(session);
  const reopen = useCommand(api.sessions.reopen);
  return (
    <Page
      eyebrow={<SessionEyebrow session={session} />}
      title={names}
      actions={<HideButton />}
      margin={
        <>
          <NoteCard session={session} book={book} />
          <Versions session={session} book={book} />
          <SessionDetails session={session} />
        </>
      }
    >
      <ApartBanner side={session.apart} />
      <Card look="sheet" title={t('sessions.closed.title')}>
        <Summary session={session} book={book} />
        <div className={styles.actions}>
          <LinkButton look="primary" to={paths.pathway(session.pathway.id)}>
            {t('sessions.closed.back')}
          </LinkButton>
          <Button icon={BookOpen} onPress={() => reopen.mutate({ id: session.id })}>
            {t('sessions.closed.reopen')}
          </Button>
        </div>
        {reopen.error ? <ErrorNote error={reopen.error} /> : null}
      </Card>
      {session.template.phases.map((phase) => {
        const answers = answersOf(phase, book);
        return answers.length === 0 ? null : (
          <Card key={phase.id} look="sheet" title={phase.title}>
            <dl className={styles.answers}>
              {answers.map((answer) => (
                <WrittenAnswer
                  key={answer.fieldId}
                  place={`${phase.id}.${answer.fieldId}`}
                  answer={answer}
                />
              ))}
            </dl>
          </Card>
        );
      })}
    </Page>
  );
}

function WrittenAnswer({ place, answer }: { place: string; answer: Answer }) {
  const t = useT();
  return (
    <div data-found={place} className={answer.mine ? styles.mine : undefined}>
      <dt>
        {answer.label || t('sessions.note')}
        {answer.mine ? ` · ${t('sessions.mine.mark')}` : ''}
      </dt>
      <dd>
        <AnswerWords kind={answer.kind} value={answer.value} />
      </dd>
    </div>
  );
}

/** What one leaves with, when it was written: nothing is asked for. */
function Summary({ session, book }: ClosedSessionProps) {
  const t = useT();
  const keyword = roleText(session, book, 'exitKeyword');
  const carryOver = roleText(session, book, 'carryOver');
  const timed = Math.floor(totalElapsed(book.timer.read().state, Date.now()) / 60_000);
  const minutes = session.minutes ?? timed;
  const next = useNextDate(session, book);
  if (!keyword && !carryOver && !next && minutes === 0) {
    const written = session.template.phases.some((phase) => answersOf(phase, book).length > 0);
    return written ? null : <p>{t('sessions.closed.enough')}</p>;
  }
  return (
    <dl className={styles.summary}>
      {keyword ? <Line term={t('sessions.closed.keyword')} words={keyword} look="word" /> : null}
      {carryOver ? <Line term={t('sessions.thread.title')} words={carryOver} /> : null}
      {next ? <Line term={t('sessions.closed.next')} words={next} /> : null}
      {minutes > 0 ? (
        <Line term={t('sessions.closed.time')} words={formatMinutes(minutes)} />
      ) : null}
    </dl>
  );
}

function Line({ term, words, look }: { term: string; words: string; look?: 'word' }) {
  return (
    <>
      <dt>{term}</dt>
      <dd className={look === 'word' ? styles.word : undefined}>{words}</dd>
    </>
  );
}

function roleText({ template }: Session, book: SessionBook, role: FieldRole): string {
  const found = fieldWithRole(template, role);
  const value = found && book.read(found.phase.id, found.field.id);
  return found && value !== undefined ? plainText(found.field.kind, value) : '';
}

/** The date that was agreed, or else the calm window where it could fall. */
function useNextDate(session: Session, book: SessionBook): string {
  const t = useT();
  const language = useLanguage();
  const found = fieldWithRole(session.template, 'nextDate');
  const value = found && book.read(found.phase.id, found.field.id);
  const agreed = found && value !== undefined ? firstDate(found.field.kind, value) : null;
  if (agreed !== null) return formatDay(language, agreed, 'full');
  const next = nextDays(session.template, session.heldOn, session.pathway.rhythm);
  const [from] = next?.days ?? [];
  if (next?.from !== 'cycle' || from === undefined) return '';
  return t('sessions.next.window', {
    from: formatDay(language, from, 'long'),
    to: formatDay(language, next.last, 'long'),
  });
}
