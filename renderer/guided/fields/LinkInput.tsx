import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import fieldStyles from '#renderer/ui/Field.module.css';
import { FieldFrame } from '#renderer/ui/FieldFrame.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { valueLimits } from '#shared/templates/limits.ts';
import type { LinkItem } from '#shared/templates/values.ts';
import type { FieldProps } from './field-props.ts';
import styles from './fields.module.css';
import { useLinkTargets } from './link-targets.ts';

/** Named things of the vault. A name is enough: its record may come later. */
export function LinkInput({ kind, label, help, name, value, onChange }: FieldProps<'link'>) {
  const t = useT();
  const most = kind.multiple ? valueLimits.links : 1;
  const add = (named: string) => onChange([...value, { label: named, ref: null }]);
  const remove = (place: number) => onChange(value.filter((_, index) => index !== place));
  return (
    <div className={styles.stack}>
      {value.length < most ? (
        <>
          <NameToAdd label={label} help={help} name={name} onAdd={add} />
          <Known kind={kind} value={value} onAdd={(item) => onChange([...value, item])} />
        </>
      ) : (
        <span className={fieldStyles.label}>{label}</span>
      )}
      {value.length > 0 ? (
        <ul className={styles.items} aria-label={label}>
          {value.map((item, index) => (
            <li key={`${item.label} ${value.slice(0, index).filter(sameName(item)).length}`}>
              <span>{item.label}</span>
              <Button look="plain" iconOnly icon={X} onPress={() => remove(index)}>
                {t('sessions.fields.removeNamed', { name: item.label })}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

interface KnownProps extends Pick<FieldProps<'link'>, 'kind' | 'value'> {
  readonly onAdd: (item: LinkItem) => void;
}

/** What the vault already holds of that kind: chosen, the link leads to it. */
function Known({ kind, value, onAdd }: KnownProps) {
  const t = useT();
  const taken = new Set(value.map(({ ref }) => ref));
  const targets = useLinkTargets(kind.to).filter(({ ref }) => !taken.has(ref));
  if (targets.length === 0) return null;
  return (
    <Select
      label={t(kind.to === 'J06' ? 'library.link.J06' : 'library.link.library')}
      placeholder={t('library.link.placeholder')}
      options={targets.map(({ ref, label }) => ({ value: ref, label }))}
      value={null}
      onChange={(ref) => {
        const target = targets.find((one) => one.ref === ref);
        if (target) onAdd(target);
      }}
    />
  );
}

function sameName(item: { label: string }) {
  return (other: { label: string }) => other.label === item.label;
}

interface NameToAddProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly name: string;
  readonly onAdd: (named: string) => void;
}

/** Enter adds; so does leaving the line, or what was typed would be lost. */
function NameToAdd({ label, help, name, onAdd }: NameToAddProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  function add(): void {
    const named = typed.trim();
    if (named === '') return;
    setTyped('');
    onAdd(named);
  }
  return (
    <TextField
      value={typed}
      onChange={setTyped}
      onBlur={add}
      name={name}
      maxLength={valueLimits.linkLabel}
      autoComplete="off"
      className={fieldStyles.field ?? ''}
    >
      <FieldFrame label={label} help={help} value={typed} maxLength={valueLimits.linkLabel}>
        <div className={fieldStyles.row}>
          <Input
            className={fieldStyles.input ?? ''}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              add();
            }}
          />
          <Button icon={Plus} isDisabled={typed.trim() === ''} onPress={add}>
            {t('common.tags.add')}
          </Button>
        </div>
      </FieldFrame>
    </TextField>
  );
}
