import { useT } from '#renderer/i18n/useT.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { GroupFrame } from '#renderer/ui/GroupFrame.tsx';
import { optionalLabels, type ReviewOptions, reviewOptions } from '#shared/features/reviews.ts';
import { bilanDocumentFr } from '#shared/i18n/fr/bilan-document.ts';
import styles from './review.module.css';
import type { ReviewDesk } from './useReview.ts';

interface OptionsProps {
  readonly desk: ReviewDesk;
}

const { persons, dates, places } = reviewOptions.shape;

/** « Ce que devient ce qui est masqué »: for this bilan, and kept with it. */
export function OptionsCard({ desk }: OptionsProps) {
  const t = useT();
  const { options, choose } = desk;
  const label = bilanDocumentFr.hidden.person;
  const isLabelled =
    options.persons !== 'tag' && desk.state.texts.some(({ text }) => text.includes(label));
  return (
    <Card title={t('anonymise.review.options.title')}>
      <p className={styles.aside}>{t('anonymise.review.options.help')}</p>
      <Choice
        look="stacked"
        label={t('anonymise.review.options.persons')}
        options={persons.options.map((value) => ({
          value,
          label: t(`anonymise.review.options.personsAs.${value}`),
          help: t(`anonymise.review.options.personsHelp.${value}`),
        }))}
        help={isLabelled ? t('anonymise.review.options.personsKnown') : undefined}
        value={options.persons}
        onChange={(value) => choose({ ...options, persons: value })}
      />
      <Choice
        look="stacked"
        label={t('anonymise.review.options.dates')}
        options={dates.options.map((value) => ({
          value,
          label: t(`anonymise.review.options.datesAs.${value}`),
          help: t(`anonymise.review.options.datesHelp.${value}`),
        }))}
        value={options.dates}
        onChange={(value) => choose({ ...options, dates: value })}
      />
      <Choice
        look="stacked"
        label={t('anonymise.review.options.places')}
        options={places.options.map((value) => ({
          value,
          label: t(`anonymise.review.options.placesAs.${value}`),
          help: t(`anonymise.review.options.placesHelp.${value}`),
        }))}
        value={options.places}
        onChange={(value) => choose({ ...options, places: value })}
      />
      <CategoriesChoice desk={desk} />
    </Card>
  );
}

/** « Chercher aussi »: on by default; what switching one off costs is said where it is off. */
function CategoriesChoice({ desk: { options, choose } }: OptionsProps) {
  const t = useT();
  const { optional } = options;
  const change = (label: ReviewOptions['optional'][number], on: boolean) =>
    choose({
      ...options,
      optional: optionalLabels.filter((each) => (each === label ? on : optional.includes(each))),
    });
  return (
    <GroupFrame role="group" label={t('anonymise.review.options.optional')}>
      {optionalLabels.map((label) => (
        <CheckboxField
          key={label}
          checked={optional.includes(label)}
          onChange={(on) => change(label, on)}
          help={optional.includes(label) ? undefined : t(`anonymise.review.options.cost.${label}`)}
        >
          {t(`anonymise.review.options.optionalAs.${label}`)}
        </CheckboxField>
      ))}
    </GroupFrame>
  );
}
