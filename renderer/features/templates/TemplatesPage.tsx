import { useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { MarginNote } from '#renderer/ui/MarginNote.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { TemplateSummary } from '#shared/features/templates.ts';
import { situations } from '#shared/templates/situations.ts';
import { ImportTemplate } from './ImportTemplate.tsx';
import { SituationCard } from './SituationCard.tsx';
import { matches } from './search.ts';
import styles from './templates.module.css';

/** « Trames »: by what one is about to do, with what each contains and how long it lasts. */
export function TemplatesPage() {
  const t = useT();
  const { data, error } = useRead(api.templates.list, null);
  const [typed, setTyped] = useState('');
  const [retired, setRetired] = useState(false);
  const shown = (data ?? []).filter(
    (each) =>
      (retired || each.retiredAt === null) &&
      matches(each, t(`templates.situation.${each.situation}.title`), typed),
  );
  return (
    <Page
      title={t('templates.title')}
      actions={<ImportTemplate />}
      margin={<MarginNote title={t('templates.margin')}>{t('templates.marginText')}</MarginNote>}
    >
      {error ? <ErrorNote error={error} /> : null}
      <TextField
        label={t('templates.search')}
        name="template-search"
        value={typed}
        onChange={setTyped}
        placeholder={t('templates.searchHint')}
        maxLength={200}
      />
      <p role="status" className={styles.none}>
        {data && shown.length === 0 ? t('templates.none') : ''}
      </p>
      {situations.map((situation) => (
        <SituationCard key={situation} situation={situation} templates={inside(shown, situation)} />
      ))}
      {data?.some(({ retiredAt }) => retiredAt !== null) ? (
        <CheckboxField checked={retired} onChange={setRetired}>
          {t('templates.showRetired')}
        </CheckboxField>
      ) : null}
    </Page>
  );
}

const inside = (all: readonly TemplateSummary[], situation: string) =>
  all.filter((each) => each.situation === situation);
