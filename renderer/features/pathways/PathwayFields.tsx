import { useT } from '#renderer/i18n/useT.ts';
import { Choice } from '#renderer/ui/Choice.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { TextArea, TextField } from '#renderer/ui/TextField.tsx';
import { limits } from '#shared/features/fields.ts';
import type { FormProblems, PathwayForm } from './pathway-form.ts';
import styles from './pathways.module.css';

interface PathwayFieldsProps {
  readonly value: PathwayForm;
  readonly onChange: (next: PathwayForm) => void;
  readonly problems: FormProblems;
}

/** How one will meet: everything is already proposed. */
export function RhythmFields({ value, onChange, problems }: PathwayFieldsProps) {
  const t = useT();
  return (
    <>
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
        <Choice
          label={t('pathways.form.place')}
          options={[
            { value: 'onSite', label: t('pathways.place.onSite') },
            { value: 'remote', label: t('pathways.place.remote') },
          ]}
          value={value.place}
          onChange={(place) => onChange({ ...value, place })}
        />
      </div>
      <Choice
        label={t('pathways.form.interval')}
        options={[
          { value: '1.5', label: t('pathways.interval.sixWeeks') },
          { value: '2', label: t('pathways.interval.twoMonths') },
        ]}
        value={value.interval}
        onChange={(interval) => onChange({ ...value, interval })}
      />
      <div className={styles.pair}>
        <DateField
          label={t('pathways.form.startedOn')}
          name="startedOn"
          value={value.startedOn}
          onChange={(startedOn) => onChange({ ...value, startedOn })}
          error={problems.has('startedOn') ? t('pathways.form.errors.startedOn') : undefined}
        />
        <TextField
          label={t('pathways.form.planned')}
          name="planned"
          value={value.planned}
          onChange={(planned) => onChange({ ...value, planned })}
          error={problems.has('planned') ? t('pathways.form.errors.planned') : undefined}
          maxLength={3}
        />
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
        <TextField
          label={t('pathways.form.quote')}
          name="quoteReference"
          value={value.quoteReference}
          onChange={(quoteReference) => onChange({ ...value, quoteReference })}
          maxLength={limits.title}
          optional
        />
      </div>
    </>
  );
}
