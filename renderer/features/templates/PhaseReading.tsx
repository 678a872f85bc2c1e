import { useT } from '#renderer/i18n/useT.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { Pill } from '#renderer/ui/Pill.tsx';
import type { Address } from '#shared/features/fields.ts';
import { formatMinutes } from '#shared/i18n/format.ts';
import { optionsOf } from '#shared/templates/edit.ts';
import type { Field, Phase } from '#shared/templates/schema.ts';
import { classTone } from './class-tone.ts';
import styles from './templates.module.css';

interface PhaseReadingProps {
  readonly phase: Phase;
  readonly number: number;
  readonly address: Address;
}

/** One phase as it stands: its aim, its questions, what is noted, and how one holds oneself. */
export function PhaseReading({ phase, number, address }: PhaseReadingProps) {
  const t = useT();
  const { title, minutes, aim, prompts, fields, postures } = phase;
  return (
    <Card
      title={`${number}. ${title}`}
      aside={minutes > 0 ? <span className={styles.lasts}>{formatMinutes(minutes)}</span> : null}
    >
      {aim ? <p className={styles.quiet}>{aim}</p> : null}
      {prompts.length > 0 ? (
        <>
          <h3>{t('templates.page.prompts')}</h3>
          <ul className={styles.prompts}>
            {prompts.map((prompt) => (
              <li key={prompt.id}>
                {prompt.text[address]}
                {prompt.opening ? <Pill>{t('templates.page.opening')}</Pill> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {fields.length > 0 ? (
        <>
          <h3>{t('templates.page.fields')}</h3>
          <ul className={styles.fields}>
            {fields.map((field) => (
              <FieldReading key={field.id} field={field} />
            ))}
          </ul>
        </>
      ) : null}
      {postures.length > 0 ? (
        <>
          <h3>{t('templates.page.postures')}</h3>
          <ul className={styles.postures}>
            {postures.map((posture) => (
              <li key={posture}>{posture}</li>
            ))}
          </ul>
        </>
      ) : null}
    </Card>
  );
}

function FieldReading({ field }: { field: Field }) {
  const t = useT();
  const options = optionsOf(field.kind);
  return (
    <li>
      <p className={styles.fieldHead}>
        <strong>{field.label}</strong>
        <span className={styles.quiet}>{t(`templates.kind.${field.kind.type}`)}</span>
        <Pill tone={classTone[field.class]}>{t(`templates.class.${field.class}.label`)}</Pill>
      </p>
      {field.help ? <p className={styles.quiet}>{field.help}</p> : null}
      {options.length > 0 ? <p className={styles.quiet}>{options.join(' · ')}</p> : null}
    </li>
  );
}
