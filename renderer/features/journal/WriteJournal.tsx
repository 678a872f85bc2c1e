import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { today } from '#renderer/ui/clock.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { MarginNote } from '#renderer/ui/MarginNote.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import type { JournalModel } from '#shared/features/journal.ts';
import { type JournalSituation, journalSituations } from '#shared/features/journal-models.ts';
import { formatMinutes } from '#shared/i18n/format.ts';
import { JournalEyebrow, JournalRoom } from './JournalRoom.tsx';
import styles from './journal.module.css';
import { useStart } from './useStart.ts';

const situations = Object.keys(journalSituations) as JournalSituation[];

/** The week comes first when its page is not begun. */
function inOrder(weeklyDue: boolean): JournalSituation[] {
  return weeklyDue ? ['week', ...situations.filter((one) => one !== 'week')] : situations;
}

/** `/journal/ecrire`: the models, by what brings one here, with how long each takes. */
export function WriteJournal() {
  const t = useT();
  const { data, error } = useRead(api.journal.home, { today: today() });
  const starting = useStart();
  return (
    <JournalRoom>
      <Page
        eyebrow={<JournalEyebrow />}
        title={t('journal.choose')}
        margin={<MarginNote title={t('journal.roomTitle')}>{t('journal.room')}</MarginNote>}
      >
        {error ? <ErrorNote error={error} /> : null}
        {starting.error ? <ErrorNote error={starting.error} /> : null}
        {data || error ? null : <Progress label={t('common.loading')} />}
        {data
          ? inOrder(data.weeklyDue).map((situation) => (
              <Card key={situation} title={t(`journal.situations.${situation}`)}>
                <ul className={styles.models}>
                  {journalSituations[situation].map((id) => {
                    const model = data.models.find((one) => one.id === id);
                    return model ? (
                      <ModelRow
                        key={id}
                        model={model}
                        disabled={starting.pending}
                        onStart={() => starting.start(id)}
                      />
                    ) : null;
                  })}
                </ul>
              </Card>
            ))
          : null}
      </Page>
    </JournalRoom>
  );
}

interface ModelRowProps {
  readonly model: JournalModel;
  readonly disabled: boolean;
  readonly onStart: () => void;
}

function ModelRow({ model, disabled, onStart }: ModelRowProps) {
  const t = useT();
  return (
    <li>
      <button type="button" className={styles.model} disabled={disabled} onClick={onStart}>
        <span className={styles.modelHead}>
          <strong>{model.title}</strong>
          <span className={styles.minutes}>
            {t('journal.duration', { minutes: formatMinutes(model.minutes) })}
          </span>
        </span>
        <span className={styles.about}>{model.description}</span>
      </button>
    </li>
  );
}
