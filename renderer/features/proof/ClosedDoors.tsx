import { DoorClosed } from 'lucide-react';
import { useT } from '#renderer/i18n/useT.ts';
import { Card } from '#renderer/ui/Card.tsx';
import type { MessageKey } from '#shared/i18n/keys.ts';
import type { ClosedDoors as Doors } from '#shared/ipc/proof.ts';
import styles from './proof.module.css';

/** What a browser usually asks for by itself, and that is shut here. */
export function ClosedDoors({ closed }: { closed: Doors }) {
  const t = useT();
  const say = (isClosed: boolean): MessageKey =>
    isClosed ? 'proof.closed.yes' : 'proof.closed.no';
  const rows: readonly (readonly [MessageKey, MessageKey])[] = [
    ['proof.closed.dictionary', say(closed.dictionary)],
    ['proof.closed.reports', say(closed.reports)],
    ['proof.closed.names', say(closed.names)],
    ['proof.closed.updates', 'proof.closed.absent'],
  ];
  return (
    <Card title={t('proof.closed.title')} icon={DoorClosed}>
      <dl className={styles.facts}>
        {rows.map(([label, state]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{t(state)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
