import { useMutation } from '@tanstack/react-query';
import { Layers, Replace } from 'lucide-react';
import { useState } from 'react';
import { momentInWords } from '#renderer/backups/words.ts';
import { AnswerWords } from '#renderer/guided/AnswerWords.tsx';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import type { AppError } from '#shared/errors.ts';
import type { Session } from '#shared/features/sessions.ts';
import type { EntryVersion } from '#shared/features/versions.ts';
import type { FieldKind } from '#shared/templates/kinds.ts';
import { PHASE_NOTE_FIELD_ID } from '#shared/templates/schema.ts';
import type { SessionBook } from './book.ts';
import styles from './Versions.module.css';

interface VersionsProps {
  readonly session: Session;
  readonly book: SessionBook;
}

const atFirst = 2;

/** « Versions »: the other texts of this session, where two copies of the notebook met. */
export function Versions({ session, book }: VersionsProps) {
  const t = useT();
  const { data: versions = [] } = useRead(api.versions.ofSession, { id: session.id });
  const [all, setAll] = useState(false);
  const takeUp = useTakeUp(book);
  const known = versions.flatMap((version) => {
    const field = fieldOf(session, version);
    return field ? [{ version, field }] : [];
  });
  if (known.length === 0 && !takeUp.isSuccess) return null;
  const shown = all ? known : known.slice(0, atFirst);
  return (
    <Card title={t('merging.versions.title')} icon={Layers} look="slim">
      <div role="status">
        {takeUp.isSuccess ? <p className={styles.said}>{t('merging.versions.taken')}</p> : null}
      </div>
      {takeUp.error ? <ErrorNote error={takeUp.error} /> : null}
      <ul className={styles.list}>
        {shown.map(({ version, field }) => (
          <li key={version.id} className={styles.version}>
            <Version version={version} field={field} />
            {session.status === 'open' ? (
              <div>
                <Button
                  look="plain"
                  icon={Replace}
                  isDisabled={takeUp.isPending}
                  onPress={() => takeUp.mutate(version)}
                >
                  {t('merging.versions.takeUp')}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {shown.length < known.length ? (
        <Button look="plain" onPress={() => setAll(true)}>
          {t('merging.versions.more', { count: known.length - shown.length })}
        </Button>
      ) : null}
      {session.status === 'open' ? null : <p>{t('merging.versions.closed')}</p>}
    </Card>
  );
}

interface VersionedField {
  readonly phase: string;
  /** Empty for the notes of the phase. */
  readonly label: string;
  readonly kind: FieldKind;
}

function Version({ version, field }: { version: EntryVersion; field: VersionedField }) {
  const t = useT();
  const speech = { t, language: useLanguage() };
  const { phase, label, kind } = field;
  const when = momentInWords(speech, version.writtenAt);
  return (
    <>
      <p className={styles.where}>
        {label === ''
          ? t('merging.versions.note', { phase })
          : t('merging.versions.field', { phase, field: label })}
      </p>
      <p className={styles.when}>{t(`merging.versions.${version.source}`, { when })}</p>
      <div className={styles.text}>
        <AnswerWords kind={kind} value={version.value} />
      </div>
    </>
  );
}

/** Undefined for a field that the template of the session does not know. */
function fieldOf({ template }: Session, version: EntryVersion): VersionedField | undefined {
  const phase = template.phases.find(({ id }) => id === version.phaseId);
  if (!phase) return undefined;
  if (version.fieldId === PHASE_NOTE_FIELD_ID) {
    return { phase: phase.title, label: '', kind: { type: 'richText' } };
  }
  const field = phase.fields.find(({ id }) => id === version.fieldId);
  return field && { phase: phase.title, label: field.label, kind: field.kind };
}

/** What is on screen is saved first: it is what the vault keeps in exchange. */
function useTakeUp(book: SessionBook) {
  return useMutation<void, AppError, EntryVersion>({
    mutationFn: async ({ id }) => {
      await book.flush();
      const { phaseId, fieldId, value } = await call(api.versions.takeUp, { id });
      book.adopt(phaseId, fieldId, value);
    },
  });
}
