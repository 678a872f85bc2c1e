import { useT } from '#renderer/i18n/useT.ts';
import { Choice } from '#renderer/ui/Choice.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { TextArea, TextField } from '#renderer/ui/TextField.tsx';
import { limits } from '#shared/features/fields.ts';
import { pathwayWays } from '#shared/features/pathway-steps.ts';
import type { FormProblems, PathwayForm } from './pathway-form.ts';
import styles from './pathways.module.css';
import { PlaceFields, RhythmChoice } from './WayFields.tsx';

interface PathwayFieldsProps {
  readonly value: PathwayForm;
  readonly onChange: (next: PathwayForm) => void;
  readonly problems: FormProblems;
}

/** How one will meet: everything is already proposed. */
export function RhythmFields({ value, onChange, problems }: PathwayFieldsProps) {
  const t = useT();
  const cycle = pathwayWays[value.kind].planned !== null;
  const dayError = problems.has('startedOn')
    ? t('pathways.form.errors.startedOn')
    : problems.has('startedFar')
      ? t('errors.date-out-of-range.what')
      : undefined;
  return (
    <>
      {cycle ? (
        <div className={styles.pair}>
          <Choice
            label={t('pathways.form.mode')}
            options={[
              { value: 'individual', label: t('pathways.mode.individual') },
              { value: 'group', label: t('pathways.mode.group') },
            ]}
            value={value.mode}
            onChange={(mode) => onChange({ ...value, mode })}
          />
          <PlaceFields value={value} onChange={onChange} />
        </div>
      ) : (
        <PlaceFields value={value} onChange={onChange} />
      )}
      <RhythmChoice value={value} onChange={onChange} problems={problems} />
      <div className={styles.pair}>
        <DateField
          label={t('pathways.form.startedOn')}
          name="startedOn"
          value={value.startedOn}
          onChange={(startedOn) => onChange({ ...value, startedOn })}
          error={dayError}
        />
        {cycle ? (
          <TextField
            label={t('pathways.form.planned')}
            name="planned"
            value={value.planned}
            onChange={(planned) => onChange({ ...value, planned })}
            error={problems.has('planned') ? t('pathways.form.errors.planned') : undefined}
            maxLength={3}
          />
        ) : null}
      </div>
    </>
  );
}

/** What may be said about the pathway; all of it may stay empty. */
export function WordFields({ value, onChange }: Omit<PathwayFieldsProps, 'problems'>) {
  const t = useT();
  return (
    <>
      <TextArea
        label={t('pathways.form.intention')}
        name="intention"
        value={value.intention}
        onChange={(intention) => onChange({ ...value, intention })}
        help={t('pathways.form.intentionHelp')}
        maxLength={limits.shortText}
        optional
        rows={3}
      />
      <div className={styles.pair}>
        <TextField
          label={t('pathways.form.name')}
          name="title"
          value={value.title}
          onChange={(title) => onChange({ ...value, title })}
          help={t('pathways.form.nameHelp')}
          maxLength={limits.title}
          optional
        />
        {value.kind === 'coConstruction' ? (
          <TextField
            label={t('pathways.form.quote')}
            name="quoteReference"
            value={value.quoteReference}
            onChange={(quoteReference) => onChange({ ...value, quoteReference })}
            maxLength={limits.title}
            optional
          />
        ) : null}
      </div>
    </>
  );
}
