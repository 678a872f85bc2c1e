import { MapPin, Pencil, X } from 'lucide-react';
import { useState } from 'react';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { LifeEvent } from '#shared/features/events.ts';
import type { PathwayId } from '#shared/features/fields.ts';
import { EventDialog } from './EventDialog.tsx';
import styles from './overviews.module.css';
import { quoted, whenInWords } from './words.ts';

interface LifeEventsProps {
  readonly pathwayId: PathwayId;
  readonly events: readonly LifeEvent[];
}

/** The life events the person chose: offered, never asked for. */
export function LifeEvents({ pathwayId, events }: LifeEventsProps) {
  const t = useT();
  const [edited, setEdited] = useState<LifeEvent | 'new' | null>(null);
  const add = (
    <Button icon={MapPin} onPress={() => setEdited('new')}>
      {t('overviews.events.add')}
    </Button>
  );
  return (
    <div className="no-print">
      <Card title={t('overviews.events.title')}>
        {events.length === 0 ? (
          <EmptyState action={add}>{t('overviews.events.empty')}</EmptyState>
        ) : (
          <>
            <ul className={styles.events}>
              {events.map((event) => (
                <EventRow key={event.id} event={event} onEdit={() => setEdited(event)} />
              ))}
            </ul>
            <div className={styles.add}>{add}</div>
          </>
        )}
        {edited === null ? null : (
          <EventDialog
            pathwayId={pathwayId}
            event={edited === 'new' ? null : edited}
            onClose={() => setEdited(null)}
          />
        )}
      </Card>
    </div>
  );
}

function EventRow({ event, onEdit }: { event: LifeEvent; onEdit: () => void }) {
  const t = useT();
  const language = useLanguage();
  const discard = useCommand(api.events.discard);
  const { id, words, happenedOn, shape } = event;
  const named = quoted(t, words);
  async function remove(): Promise<void> {
    await discard.mutateAsync({ id });
    showToast(t('overviews.events.removed', { words: named }), () => {
      void call(api.events.restore, { id }).catch(() => undefined);
    });
  }
  return (
    <li className={styles.event} data-found={id}>
      <span>
        <span className={styles.own}>{words}</span>
        <span className={styles.quiet}>
          {t(`overviews.path.${shape}`)} · {whenInWords(language, happenedOn)}
        </span>
      </span>
      <Button
        look="plain"
        icon={Pencil}
        aria-label={t('overviews.events.editOne', { words: named })}
        onPress={onEdit}
      >
        {t('overviews.events.edit')}
      </Button>
      <Button
        look="plain"
        icon={X}
        aria-label={t('overviews.events.removeOne', { words: named })}
        onPress={() => void remove().catch(() => undefined)}
      >
        {t('overviews.events.remove')}
      </Button>
      {discard.error ? <ErrorNote error={discard.error} /> : null}
    </li>
  );
}
