import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { SheetState } from '#renderer/guided/SheetState.tsx';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand, useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { today } from '#renderer/ui/clock.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Row, RowLink, Rows } from '#renderer/ui/Rows.tsx';
import type { PersonId } from '#shared/features/fields.ts';
import { type SheetSummary, type SheetTemplate, sheetTemplates } from '#shared/features/sheets.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { templateById } from '#shared/templates/catalogue.ts';
import styles from './persons.module.css';

/** « Accords et fiches »: what was agreed with one person, and where it stands. */
export function PersonSheets({ personId }: { personId: PersonId }) {
  const t = useT();
  const [choosing, setChoosing] = useState(false);
  const { data, error } = useRead(api.sheets.list, { personId, today: today() });
  const add = (
    <Button icon={Plus} onPress={() => setChoosing(true)}>
      {t('sheets.add')}
    </Button>
  );
  return (
    <Card title={t('sheets.card')} aside={add}>
      {error ? <ErrorNote error={error} /> : null}
      {data?.length === 0 ? <p className={styles.none}>{t('sheets.none')}</p> : null}
      {data && data.length > 0 ? (
        <Rows>
          {data.map((sheet) => (
            <SheetRow key={sheet.id} sheet={sheet} />
          ))}
        </Rows>
      ) : null}
      {choosing ? <ChooseSheet personId={personId} onClose={() => setChoosing(false)} /> : null}
    </Card>
  );
}

function SheetRow({ sheet }: { sheet: SheetSummary }) {
  const day = formatDay(useLanguage(), sheet.writtenOn, 'long');
  return (
    <Row className={styles.row}>
      <div className={styles.who}>
        <RowLink to={paths.sheet(sheet.id)}>{sheet.title}</RowLink>
        <span className={styles.facts}>{sheet.about === '' ? day : `${sheet.about} · ${day}`}</span>
      </div>
      <SheetState state={sheet.state} />
    </Row>
  );
}

function ChooseSheet({ personId, onClose }: { personId: PersonId; onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const start = useCommand(api.sheets.start);
  const [templateId, choose] = useState<SheetTemplate>('G02');
  async function begin(): Promise<void> {
    const { id } = await start.mutateAsync({ personId, templateId, writtenOn: today() });
    await navigate({ to: paths.sheet(id) });
  }
  return (
    <Dialog
      title={t('sheets.choose.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            isDisabled={start.isPending}
            onPress={() => void begin().catch(() => undefined)}
          >
            {t('sheets.choose.begin')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <Choice<SheetTemplate>
        label={t('sheets.choose.title')}
        hideLabel
        look="stacked"
        value={templateId}
        onChange={choose}
        options={sheetTemplates.map((id) => ({
          value: id,
          label: templateById(id)?.title ?? id,
          help: t(`sheets.choose.${id}`),
        }))}
      />
      {start.error ? <ErrorNote error={start.error} /> : null}
    </Dialog>
  );
}
