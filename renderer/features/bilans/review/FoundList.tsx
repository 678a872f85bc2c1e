import { useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import {
  type DecisionGroup,
  type GroupKind,
  groupKinds,
  isDecided,
} from '#shared/anonymise/review/groups.ts';
import type { Decision, ReviewEntity } from '#shared/anonymise/review/state.ts';
import { EntityRow } from './EntityRow.tsx';
import { GroupRow } from './GroupRow.tsx';
import styles from './review.module.css';
import { onRowKey } from './row-keys.ts';
import type { ReviewDesk } from './useReview.ts';

interface FoundListProps {
  readonly desk: ReviewDesk;
  readonly onActive: (owner: string) => void;
}

/** « Ce qui pourrait identifier »: by kind, as few decisions as a note of that length may ask. */
export function FoundList({ desk, onActive }: FoundListProps) {
  const t = useT();
  const { entities } = desk.state.content;
  const pending = entities.filter((entity) => !isDecided(entity)).map(({ id }) => id);
  // A row is an entity, or all those of a group.
  const decide = (row: string, decision: Decision) => {
    const group = desk.groups.find(({ id }) => id === row);
    desk.act({ type: 'decide', entityIds: group?.entityIds ?? [row], decision });
  };
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
            onHide: (row) => decide(row, 'accepted'),
            onLeave: (row) => decide(row, 'rejected'),
          })
        }
        onFocusCapture={(event) => {
          const row = event.target.closest<HTMLElement>('[data-row]')?.dataset['row'];
          const group = desk.groups.find(({ id }) => id === row);
          if (row !== undefined) onActive(group?.entityIds[0] ?? row);
        }}
      >
        {groupKinds.map((kind) => (
          <Kind
            key={kind}
            kind={kind}
            desk={desk}
            groups={desk.groups.filter((each) => each.kind === kind && kind !== 'suspects')}
          />
        ))}
      </div>
    </Card>
  );
}

interface KindProps {
  readonly kind: GroupKind;
  readonly desk: ReviewDesk;
  readonly groups: readonly DecisionGroup[];
}

function Kind({ kind, desk, groups }: KindProps) {
  const t = useT();
  const [open, setOpen] = useState<string | null>(null);
  if (groups.length === 0) return null;
  const name = t(`anonymise.review.groups.${kind}`);
  const row = (entity: ReviewEntity) => (
    <EntityRow
      key={entity.id}
      desk={desk}
      entity={entity}
      open={open === entity.id}
      onToggle={() => setOpen(open === entity.id ? null : entity.id)}
    />
  );
  const membersOf = ({ entityIds }: DecisionGroup) =>
    desk.state.content.entities.filter(({ id }) => entityIds.includes(id));
  return (
    <section className={styles.kind}>
      <div className={styles.kindHead}>
        <h3>{name}</h3>
        {groups.length > 1 ? <WholeKind desk={desk} name={name} groups={groups} /> : null}
      </div>
      <ul className={styles.rows}>
        {groups.map((group) => {
          const members = membersOf(group);
          return members.length === 1 ? (
            members.map(row)
          ) : (
            <GroupRow key={group.id} desk={desk} group={group} members={members}>
              {members.map(row)}
            </GroupRow>
          );
        })}
      </ul>
    </section>
  );
}

/** One decision for all of a kind whose members are asked about one by one. */
function WholeKind({ desk, name, groups }: Pick<KindProps, 'desk' | 'groups'> & { name: string }) {
  const t = useT();
  const entityIds = groups.flatMap((group) => group.entityIds);
  const decide = (decision: Decision) => desk.act({ type: 'decide', entityIds, decision });
  return (
    <div className={styles.whole}>
      <Button
        look="plain"
        aria-label={t('anonymise.review.hideKindOf', { kind: name })}
        onPress={() => decide('accepted')}
      >
        {t('anonymise.review.hideKind')}
      </Button>
      <Button
        look="plain"
        aria-label={t('anonymise.review.leaveKindOf', { kind: name })}
        onPress={() => decide('rejected')}
      >
        {t('anonymise.review.leaveKind')}
      </Button>
    </div>
  );
}
