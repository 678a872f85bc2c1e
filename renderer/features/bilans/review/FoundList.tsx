import { useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import {
  type GroupKind,
  groupKinds,
  isDecided,
  kindOfEntity,
} from '#shared/anonymise/review/groups.ts';
import type { ReviewEntity } from '#shared/anonymise/review/state.ts';
import { EntityRow } from './EntityRow.tsx';
import styles from './review.module.css';
import { onRowKey } from './row-keys.ts';
import type { ReviewDesk } from './useReview.ts';

interface FoundListProps {
  readonly desk: ReviewDesk;
  readonly onActive: (owner: string) => void;
}

/** « Ce qui pourrait identifier »: by kind, one decision for all of a kind when one wants. */
export function FoundList({ desk, onActive }: FoundListProps) {
  const t = useT();
  const { entities } = desk.state.content;
  const pending = entities.filter((entity) => !isDecided(entity)).map(({ id }) => id);
  const decide = (id: string, decision: 'accepted' | 'rejected') =>
    desk.act({ type: 'decide', entityIds: [id], decision });
  return (
    <Card title={t('anonymise.review.found')}>
      {entities.length === 0 ? <p>{t('anonymise.review.nothingFound')}</p> : null}
      {pending.length > 1 ? (
        <div>
          <Button
            onPress={() => desk.act({ type: 'decide', entityIds: pending, decision: 'accepted' })}
          >
            {t('anonymise.review.hideAll', { count: pending.length })}
          </Button>
        </div>
      ) : null}
      <div
        className={styles.kinds}
        onKeyDownCapture={(event) =>
          onRowKey(event, {
            onHide: (id) => decide(id, 'accepted'),
            onLeave: (id) => decide(id, 'rejected'),
          })
        }
        onFocusCapture={(event) => {
          const row = event.target.closest<HTMLElement>('[data-row]');
          if (row) onActive(row.dataset['row'] ?? '');
        }}
      >
        {groupKinds.map((kind) => (
          <Kind
            key={kind}
            kind={kind}
            desk={desk}
            entities={entities.filter((entity) => kindOfEntity(entity) === kind)}
          />
        ))}
      </div>
    </Card>
  );
}

interface KindProps {
  readonly kind: GroupKind;
  readonly desk: ReviewDesk;
  readonly entities: readonly ReviewEntity[];
}

function Kind({ kind, desk, entities }: KindProps) {
  const t = useT();
  const [open, setOpen] = useState<string | null>(null);
  if (entities.length === 0) return null;
  const name = t(`anonymise.review.groups.${kind}`);
  const entityIds = entities.map(({ id }) => id);
  return (
    <section className={styles.kind}>
      <h3>{name}</h3>
      {entities.length > 1 ? (
        <div className={styles.buttons}>
          <Button
            look="plain"
            aria-label={t('anonymise.review.hideKindOf', { kind: name })}
            onPress={() => desk.act({ type: 'decide', entityIds, decision: 'accepted' })}
          >
            {t('anonymise.review.hideKind')}
          </Button>
          <Button
            look="plain"
            aria-label={t('anonymise.review.leaveKindOf', { kind: name })}
            onPress={() => desk.act({ type: 'decide', entityIds, decision: 'rejected' })}
          >
            {t('anonymise.review.leaveKind')}
          </Button>
        </div>
      ) : null}
      <ul className={styles.rows}>
        {entities.map((entity) => (
          <EntityRow
            key={entity.id}
            desk={desk}
            entity={entity}
            open={open === entity.id}
            onToggle={() => setOpen(open === entity.id ? null : entity.id)}
          />
        ))}
      </ul>
    </section>
  );
}
