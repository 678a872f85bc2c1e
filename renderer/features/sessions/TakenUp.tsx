import { Sprout } from 'lucide-react';
import { useId } from 'react';
import { useEntry } from '#renderer/guided/useEntry.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Pill } from '#renderer/ui/Pill.tsx';
import type { SessionId } from '#shared/features/fields.ts';
import type { RegisterItem } from '#shared/features/registers.ts';
import { canBeRow, registerOfRole, rowOfItem } from '#shared/rules/register/rows.ts';
import type { KindOf } from '#shared/templates/kinds.ts';
import { valueLimits } from '#shared/templates/limits.ts';
import type { Field } from '#shared/templates/schema.ts';
import { isEmpty } from '#shared/templates/value-text.ts';
import type { ListRow } from '#shared/templates/values.ts';
import type { SessionBook } from './book.ts';
import styles from './TakenUp.module.css';

interface TakenUpProps {
  readonly sessionId: SessionId;
  readonly phaseId: string;
  readonly field: Field;
  readonly book: SessionBook;
}

/** « Déjà ouvert dans ce parcours »: what is still open, to go on with here as one and the same. */
export function TakenUp({ field, ...rest }: TakenUpProps) {
  const { kind } = field;
  if (kind.type !== 'list' || registerOfRole(field.role) === undefined) return null;
  return <OpenItems {...rest} field={field} kind={kind} />;
}

function OpenItems({
  sessionId,
  phaseId,
  field,
  book,
  kind,
}: TakenUpProps & { kind: KindOf<'list'> }) {
  const t = useT();
  const id = useId();
  const { data = [] } = useRead(api.registers.openFor, { sessionId }, { keepAfter: false });
  const [value, write] = useEntry(book, kind, { phaseId, fieldId: field.id });
  const rows = value as readonly ListRow[];
  const here = new Set(rows.map((row) => row.id));
  const waiting = data.filter(
    (item) =>
      item.kind === registerOfRole(field.role) && canBeRow(item.origin) && !here.has(item.origin),
  );
  if (waiting.length === 0 || rows.length >= (kind.max ?? valueLimits.rows)) return null;
  // A blank first row is where one would have written: the item takes its place.
  const written = rows.filter((row) => !isEmpty(kind, [row]));
  const take = (item: RegisterItem) => write([...written, rowOfItem(kind, item)]);
  return (
    <section className={styles.waiting} aria-labelledby={id}>
      <h3 id={id}>
        <Icon of={Sprout} /> {t('registers.taken.title')}
      </h3>
      <ul>
        {waiting.map((item) => (
          <li key={item.id}>
            <span className={styles.statement}>{item.body.statement}</span>
            {item.kind === 'axis' ? (
              <Pill>{t(`registers.state.axis.${item.body.state}`)}</Pill>
            ) : null}
            <Button
              aria-label={t('registers.taken.takeNamed', { statement: item.body.statement })}
              onPress={() => take(item)}
            >
              {t('registers.taken.take')}
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.help}>{t('registers.taken.help')}</p>
    </section>
  );
}
