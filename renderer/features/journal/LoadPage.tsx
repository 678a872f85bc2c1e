import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { ExportState } from '#renderer/app/ExportState.tsx';
import { useExportPage } from '#renderer/app/useExportPage.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { MarginNote } from '#renderer/ui/MarginNote.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import type { LoadSpan } from '#shared/ipc/printed-page.ts';
import { JournalEyebrow, JournalRoom } from './JournalRoom.tsx';
import styles from './journal.module.css';
import { firstDay, LoadChart } from './LoadChart.tsx';

/** `/journal/charge`: one's own words for load and recovery, week after week. */
export function LoadPage() {
  const t = useT();
  const [span, setSpan] = useState<LoadSpan>('weeks');
  const from = firstDay(span);
  const { data, error } = useRead(api.journal.load, { from }, { keepPrevious: true });
  return (
    <JournalRoom>
      <Page
        eyebrow={<JournalEyebrow />}
        title={t('journal.load.title')}
        margin={<MarginNote title={t('journal.roomTitle')}>{t('journal.load.private')}</MarginNote>}
      >
        <p>{t('journal.load.lead')}</p>
        <div className="no-print">
          <Choice
            label={t('journal.load.span')}
            value={span}
            onChange={setSpan}
            options={[
              { value: 'weeks', label: t('journal.load.weeks') },
              { value: 'half', label: t('journal.load.half') },
              { value: 'all', label: t('journal.load.all') },
            ]}
          />
        </div>
        {data && data.length > 0 ? <OwnPage span={span} /> : null}
        {error ? <ErrorNote error={error} /> : null}
        {data?.length === 0 ? (
          <Card look="sheet">
            <p>{t('journal.load.none')}</p>
          </Card>
        ) : null}
        {(data ?? []).map((history) => (
          <Card key={history.scale} look="sheet">
            <LoadChart history={history} from={from} />
          </Card>
        ))}
      </Page>
    </JournalRoom>
  );
}

/** The page on screen, as a PDF for its writer. */
function OwnPage({ span }: { span: LoadSpan }) {
  const t = useT();
  const { state, start } = useExportPage({
    page: { kind: 'ownLoad', span },
    before: () => call(api.journal.load, { from: firstDay(span) }),
  });
  return (
    <div className={`no-print ${styles.models}`}>
      <div>
        <Button icon={FileDown} isDisabled={state.kind === 'running'} onPress={() => void start()}>
          {t('journal.load.save')}
        </Button>
      </div>
      <ExportState state={state} />
    </div>
  );
}
