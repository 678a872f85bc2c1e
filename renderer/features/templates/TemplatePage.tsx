import { useNavigate, useParams } from '@tanstack/react-router';
import { CopyPlus, Pencil } from 'lucide-react';
import { useContext, useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { AddressContext, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand, useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { MarginNote } from '#renderer/ui/MarginNote.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { Pill } from '#renderer/ui/Pill.tsx';
import type { TemplateSheet } from '#shared/features/templates.ts';
import { formatMinutes } from '#shared/i18n/format.ts';
import { PhaseReading } from './PhaseReading.tsx';
import { marksOf } from './TemplateRow.tsx';
import { TemplateUses } from './TemplateUses.tsx';
import styles from './templates.module.css';

/** A template, to read before choosing it. */
export function TemplatePage() {
  const t = useT();
  const { id = '' } = useParams({ strict: false });
  const { data, error } = useRead(api.templates.get, { id });
  if (!data) {
    return (
      <Page title={t('templates.page.eyebrow')}>{error ? <ErrorNote error={error} /> : null}</Page>
    );
  }
  return (
    <Page
      key={data.id}
      eyebrow={t(`templates.situation.${data.situation}.title`)}
      title={data.title}
      actions={<NextStep sheet={data} />}
      margin={<MarginNote title={t('templates.margin')}>{t('templates.marginText')}</MarginNote>}
    >
      <Reading sheet={data} />
    </Page>
  );
}

/** Ours are never changed: the way on is a copy. */
function NextStep({ sheet }: { sheet: TemplateSheet }) {
  const t = useT();
  const navigate = useNavigate();
  const duplicate = useCommand(api.templates.duplicate);
  if (sheet.own) {
    return (
      <LinkButton to={paths.editTemplate(sheet.id)} look="primary" icon={Pencil}>
        {t('templates.page.edit')}
      </LinkButton>
    );
  }
  async function adapt(): Promise<void> {
    if (duplicate.isPending) return;
    const { id } = await duplicate.mutateAsync({ id: sheet.id });
    await navigate({ to: paths.editTemplate(id) });
  }
  return (
    <Button look="primary" icon={CopyPlus} onPress={() => void adapt().catch(() => undefined)}>
      {t('templates.page.adapt')}
    </Button>
  );
}

function Reading({ sheet }: { sheet: TemplateSheet }) {
  const t = useT();
  const [address, setAddress] = useState(useContext(AddressContext));
  const { template } = sheet;
  const marks = marksOf(sheet, t);
  return (
    <>
      <Card title={t('templates.edit.description')}>
        <p>{template.description}</p>
        <p className={styles.facts}>
          {[
            formatMinutes(template.minutes),
            t('templates.count.phases', { count: template.phases.length }),
          ].join(' · ')}
        </p>
        {marks.length > 0 ? (
          <p className={styles.marks}>
            {marks.map((mark) => (
              <Pill key={mark}>{mark}</Pill>
            ))}
          </p>
        ) : null}
        {template.frame.length + template.rules.length > 0 ? (
          <>
            <h3>{t('templates.page.frame')}</h3>
            <ul className={styles.bullets}>
              {[...template.frame, ...template.rules].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        ) : null}
        <Choice
          label={t('templates.page.readIn')}
          options={(['vous', 'tu'] as const).map((value) => ({
            value,
            label: t(`templates.page.${value}`),
          }))}
          value={address}
          onChange={setAddress}
        />
      </Card>
      <TemplateUses sheet={sheet} />
      {template.phases.map((phase, at) => (
        <PhaseReading key={phase.id} phase={phase} number={at + 1} address={address} />
      ))}
    </>
  );
}
