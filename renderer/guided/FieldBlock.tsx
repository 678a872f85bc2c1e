import { Feather } from 'lucide-react';
import { type ReactNode, use, useId } from 'react';
import { Group } from 'react-aria-components';
import { useT } from '#renderer/i18n/useT.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { Field, FieldClass } from '#shared/templates/schema.ts';
import { plainText } from '#shared/templates/value-text.ts';
import styles from './FieldBlock.module.css';
import { FieldInput } from './fields/FieldInput.tsx';
import type { DayProposals } from './fields/field-props.ts';
import { MineRoomContext } from './mine-room.ts';

interface FieldBlockProps {
  readonly field: Field;
  readonly name: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly proposals?: DayProposals | undefined;
}

/** Answers that stay with the practitioner: never exported. */
export function isMine(kind: FieldClass): boolean {
  return kind === 'reflective' || kind === 'never';
}

/** « à moi », in plum, with its feather and its words. */
export function MineMark({ id }: { id?: string }) {
  const t = useT();
  return (
    <p className={styles.mark} {...(id === undefined ? {} : { id })}>
      <Icon of={Feather} />
      <strong>{t('sessions.mine.mark')}</strong>
      <span>{t('sessions.mine.words')}</span>
    </p>
  );
}

/** A field of the phase, with its privacy said beside it. */
export function FieldBlock({ field, name, value, onChange, proposals }: FieldBlockProps) {
  const t = useT();
  const mine = isMine(field.class);
  const help = field.help === '' ? undefined : capitalised(field.help);
  return (
    <FieldRoom mine={mine} name={name}>
      {field.filledBy === 'app' ? (
        <div>
          <p className={styles.label}>{field.label}</p>
          <p className={styles.app}>
            {(value === undefined ? '' : plainText(field.kind, value)) ||
              t('sessions.fields.byApp')}
          </p>
        </div>
      ) : (
        <FieldInput
          kind={field.kind}
          label={field.label}
          help={help}
          name={name}
          value={value}
          onChange={onChange}
          proposals={proposals}
        />
      )}
    </FieldRoom>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface FieldRoomProps {
  readonly mine: boolean;
  /** Where a search that finds the answer leads. */
  readonly name: string;
  readonly children: ReactNode;
}

/** Plum, with its words, for what is the practitioner’s own; nothing around the rest. */
function FieldRoom({ mine, name, children }: FieldRoomProps) {
  const id = useId();
  const inMineRoom = use(MineRoomContext);
  if (!mine || inMineRoom) {
    return (
      <div className={styles.block} data-found={name}>
        {children}
      </div>
    );
  }
  return (
    <Group className={styles.mine ?? ''} aria-describedby={id} data-found={name}>
      <MineMark id={id} />
      {children}
    </Group>
  );
}
