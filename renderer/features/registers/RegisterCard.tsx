import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import type { PathwayId } from '#shared/features/fields.ts';
import { type RegisterItem, type RegisterKind, registerBody } from '#shared/features/registers.ts';
import { frameworkObjectives } from '#shared/rules/register/objectives.ts';
import { isOpen } from '#shared/rules/register/states.ts';
import { ItemEditor } from './ItemEditor.tsx';
import { ItemRow } from './ItemRow.tsx';
import { familyOf } from './kinds.ts';
import styles from './registers.module.css';

interface RegisterCardProps {
  readonly pathwayId: PathwayId;
  readonly kind: RegisterKind;
  readonly items: readonly RegisterItem[];
}

/** One register: what goes on, then what rests, folded. */
export function RegisterCard({ pathwayId, kind, items }: RegisterCardProps) {
  const t = useT();
  const [adding, setAdding] = useState(false);
  const going = items.filter(({ body }) => isOpen(body.state));
  const resting = items.filter(({ body }) => !isOpen(body.state));
  const name = t(`registers.kind.${kind}`);
  return (
    <Card
      title={name}
      aside={
        adding ? null : (
          <Button
            look="plain"
            icon={Plus}
            aria-label={t('registers.addTo', { kind: name })}
            onPress={() => setAdding(true)}
          >
            {t('registers.add')}
          </Button>
        )
      }
    >
      {items.length === 0 && !adding ? (
        <p className={styles.quiet}>{t(`registers.empty.${kind}`)}</p>
      ) : null}
      {going.length > 0 ? (
        <ul className={styles.items}>
          {going.map((item) => (
            <ItemRow key={item.id} item={item} />
          ))}
        </ul>
      ) : null}
      {adding ? (
        <AddItem pathwayId={pathwayId} kind={kind} items={items} onDone={() => setAdding(false)} />
      ) : null}
      {resting.length > 0 ? (
        <details className={styles.resting}>
          <summary>
            {t(`registers.resting.${familyOf(kind)}`)} ({resting.length})
          </summary>
          <ul className={styles.items}>
            {resting.map((item) => (
              <ItemRow key={item.id} item={item} />
            ))}
          </ul>
        </details>
      ) : null}
    </Card>
  );
}

function AddItem({ pathwayId, kind, items, onDone }: RegisterCardProps & { onDone: () => void }) {
  const add = useCommand(api.registers.add);
  const taken = new Set(items.map(({ body }) => body.statement));
  const proposals = kind === 'objective' ? frameworkObjectives() : [];
  return (
    <ItemEditor
      draftKey={`register:${pathwayId}:${kind}`}
      kind={kind}
      initial={{ ...registerBody.parse({ statement: '-' }), statement: '' }}
      proposals={proposals.filter((statement) => !taken.has(statement))}
      onSubmit={async (body) => void (await add.mutateAsync({ pathwayId, kind, body }))}
      onDone={onDone}
    />
  );
}
