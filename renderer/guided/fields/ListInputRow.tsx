import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { Group } from 'react-aria-components';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import type { KindOf } from '#shared/templates/kinds.ts';
import type { ListRow } from '#shared/templates/values.ts';
import type { HoldsFields } from './field-props.ts';
import styles from './fields.module.css';

interface ListInputRowProps extends HoldsFields {
  readonly kind: KindOf<'list'>;
  readonly row: ListRow;
  readonly index: number;
  readonly count: number;
  readonly name: string;
  readonly onChange: (row: ListRow) => void;
  readonly onRemove: () => void;
  readonly onMove: (by: -1 | 1) => void;
}

/** One row: its cells, and what can be done with it. */
export function ListInputRow(props: ListInputRowProps) {
  const { kind, row, index, name, onChange, Field } = props;
  const t = useT();
  const several = kind.columns.length > 1;
  return (
    <Group
      aria-label={t('sessions.fields.row', { number: index + 1 })}
      className={classes(styles.row, several && styles.several)}
    >
      <div className={styles.cells}>
        {kind.columns.map((column) => (
          <Field
            key={column.id}
            kind={column.kind}
            label={column.label}
            name={`${name}.${column.id}`}
            value={row.cells[column.id]}
            onChange={(answer) =>
              onChange({ ...row, cells: { ...row.cells, [column.id]: answer } })
            }
          />
        ))}
      </div>
      <RowActions {...props} />
    </Group>
  );
}

function RowActions({ kind, index, count, onRemove, onMove }: ListInputRowProps) {
  const t = useT();
  const number = index + 1;
  return (
    <div className={styles.rowActions}>
      {kind.ordered ? (
        <>
          <Button
            look="plain"
            iconOnly
            icon={ArrowUp}
            isDisabled={index === 0}
            onPress={() => onMove(-1)}
          >
            {t('sessions.fields.moveUp', { number })}
          </Button>
          <Button
            look="plain"
            iconOnly
            icon={ArrowDown}
            isDisabled={number === count}
            onPress={() => onMove(1)}
          >
            {t('sessions.fields.moveDown', { number })}
          </Button>
        </>
      ) : null}
      <Button look="plain" iconOnly icon={X} onPress={onRemove}>
        {t('sessions.fields.removeRow', { number })}
      </Button>
    </div>
  );
}
