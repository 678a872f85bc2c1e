import { useT } from '#renderer/i18n/useT.ts';
import { Choice } from '#renderer/ui/Choice.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { SectorField } from '#renderer/ways/SectorField.tsx';
import { chosenWays, pathwayWays } from '#shared/features/pathway-steps.ts';
import { closerReason, type PathwayKind } from '#shared/features/pathways.ts';
import { type FormProblems, type PathwayForm, withWay } from './pathway-form.ts';
import styles from './pathways.module.css';

interface WayFieldsProps {
  readonly value: PathwayForm;
  readonly onChange: (next: PathwayForm) => void;
}

/** Which way of accompanying; a path begun keeps its own. */
export function WayChoice({ value, onChange }: WayFieldsProps) {
  const t = useT();
  return (
    <Choice<PathwayKind>
      label={t('ways.label')}
      look="stacked"
      options={chosenWays.map((each) => ({
        value: each,
        label: t(`ways.name.${each}`),
        help: t(`ways.help.${each}`),
      }))}
      value={value.kind}
      onChange={(kind) => onChange(withWay(value, kind))}
    />
  );
}

/** Where, and in which sector when one goes to people’s homes. */
export function PlaceFields({ value, onChange }: WayFieldsProps) {
  const t = useT();
  return (
    <div className={styles.group}>
      <Choice
        label={t('pathways.form.place')}
        options={pathwayWays[value.kind].places.map((each) => ({
          value: each,
          label: t(`ways.place.${each}`),
        }))}
        value={value.place}
        onChange={(place) => onChange({ ...value, place })}
      />
      {value.place === 'home' ? (
        <SectorField value={value.sector} onChange={(sector) => onChange({ ...value, sector })} />
      ) : null}
    </div>
  );
}

interface RhythmProps extends WayFieldsProps {
  readonly problems: FormProblems;
}

/** How often; a closer rhythm has its reason, and a day to look at it again (source 003). */
export function RhythmChoice({ value, onChange, problems }: RhythmProps) {
  const t = useT();
  return (
    <>
      <Choice
        label={t('pathways.form.interval')}
        options={pathwayWays[value.kind].rhythms.map((each) => ({
          value: each,
          label: t(`ways.rhythm.${each}`),
        }))}
        value={value.rhythm}
        onChange={(rhythm) => onChange({ ...value, rhythm })}
      />
      {value.rhythm === 'closer' ? (
        <div className={styles.pair}>
          <ReasonField value={value} onChange={onChange} problems={problems} />
          <DateField
            label={t('ways.form.reviewOn')}
            help={t('ways.form.reviewOnHelp')}
            name="reviewOn"
            value={value.reviewOn}
            onChange={(reviewOn) => onChange({ ...value, reviewOn })}
            optional
          />
        </div>
      ) : null}
    </>
  );
}

function ReasonField({ value, onChange, problems }: RhythmProps) {
  const t = useT();
  return (
    <Select
      label={t('ways.form.reason')}
      placeholder={t('ways.apart.choose')}
      options={closerReason.options.map((each) => ({
        value: each,
        label: t(`ways.reason.${each}`),
      }))}
      value={value.closerReason}
      onChange={(reason) => onChange({ ...value, closerReason: reason })}
      error={problems.has('closerReason') ? t('ways.form.reasonMissing') : undefined}
    />
  );
}
