import type { ReactNode } from 'react';
import type { DayProposals } from '#renderer/guided/fields/field-props.ts';
import { GuidedField } from '#renderer/guided/GuidedField.tsx';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import type { Session } from '#shared/features/sessions.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { modeKeeps } from '#shared/rules/note-mode.ts';
import type { Field, Phase } from '#shared/templates/schema.ts';
import { AddressOffer } from './AddressOffer.tsx';
import type { SessionBook } from './book.ts';
import { defaultDay, nextDays } from './day-proposals.ts';
import { useNoteMode } from './note/useNoteMode.ts';
import styles from './PhaseSheet.module.css';
import { SessionNote } from './SessionNote.tsx';
import { TakenUp } from './TakenUp.tsx';

interface PhaseSheetProps {
  readonly session: Session;
  readonly phase: Phase;
  readonly book: SessionBook;
  readonly isFirst: boolean;
  /** Out of sight but kept, so that undoing still works when one comes back. */
  readonly hidden: boolean;
  /** Buttons that lead on. */
  readonly children: ReactNode;
}

/** Id of a phase’s heading, where the focus goes when the phase opens. */
export function headingId(phaseId: string): string {
  return `phase-${phaseId}`;
}

/** The page of one phase: its aim, its questions, its note, its fields. */
export function PhaseSheet({ session, phase, book, isFirst, hidden, children }: PhaseSheetProps) {
  const t = useT();
  const mode = useNoteMode(session.id);
  const keepsStory = modeKeeps(mode, { kind: { type: 'richText' } });
  const fields = phase.fields.filter((field) => modeKeeps(mode, field));
  return (
    <section hidden={hidden} aria-labelledby={headingId(phase.id)}>
      <div className={styles.sheet}>
        <div>
          <h2 id={headingId(phase.id)} tabIndex={-1} className={styles.title}>
            {phase.title}
          </h2>
          {phase.aim === '' ? null : <p className={styles.aim}>{phase.aim}</p>}
          {isFirst && session.step === 'aside' && session.template.facts.contentOptional ? (
            <p className={styles.aim}>{t('ways.session.enough')}</p>
          ) : null}
        </div>
        {keepsStory ? (
          <SessionNote session={session} phase={phase} book={book} withThread={isFirst} />
        ) : null}
        {fields.length === 0 && !keepsStory ? <p>{t('notes.nothingHere')}</p> : null}
        {fields.map((field) => (
          <SessionField
            key={field.id}
            session={session}
            phaseId={phase.id}
            field={field}
            book={book}
          />
        ))}
        {children}
      </div>
    </section>
  );
}

interface SessionFieldProps {
  readonly session: Session;
  readonly phaseId: string;
  readonly field: Field;
  readonly book: SessionBook;
}

function SessionField({ session, ...rest }: SessionFieldProps) {
  const proposals = useProposals(session, rest.field);
  return (
    <>
      <TakenUp {...rest} sessionId={session.id} />
      <GuidedField {...rest} proposals={proposals} />
      <AddressOffer {...rest} session={session} />
    </>
  );
}

function useProposals(session: Session, field: Field): DayProposals | undefined {
  const t = useT();
  const language = useLanguage();
  const usual = defaultDay(field.kind, session.heldOn);
  if (usual !== null) return { days: [usual], reason: t('sessions.next.usual') };
  if (field.role !== 'nextDate') return undefined;
  const next = nextDays(session.template, session.heldOn, session.pathway.rhythm);
  if (next === null) return undefined;
  if (next.from === 'rhythm') return { days: next.days, reason: t('sessions.next.rhythm') };
  const [from = ''] = next.days;
  const window = {
    from: formatDay(language, from, 'long'),
    to: formatDay(language, next.last, 'long'),
  };
  return { days: next.days, reason: t('sessions.next.window', window) };
}
