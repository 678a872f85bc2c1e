import { FilePlus } from 'lucide-react';
import { useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { MarginNote } from '#renderer/ui/MarginNote.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import type { BilanSummary } from '#shared/features/bilans.ts';
import { BilanRow } from './BilanRow.tsx';
import styles from './bilans.module.css';
import { PrepareBilanDialog } from './PrepareBilanDialog.tsx';

/** « Bilans »: by pathway, the latest first. */
export function BilansPage() {
  const t = useT();
  const { data, error } = useRead(api.bilans.list, { pathwayId: null });
  const [preparing, setPreparing] = useState(false);
  const prepare = (
    <Button look="primary" icon={FilePlus} onPress={() => setPreparing(true)}>
      {t('bilans.prepare')}
    </Button>
  );
  const isEmpty = data?.length === 0;
  return (
    <Page
      title={t('bilans.title')}
      actions={data && !isEmpty ? prepare : undefined}
      margin={
        <MarginNote title={t('bilans.list.margin.title')}>
          {t('bilans.list.margin.text')}
        </MarginNote>
      }
    >
      {error ? <ErrorNote error={error} /> : null}
      {isEmpty ? (
        <Card look="sheet">
          <EmptyState action={prepare}>{t('bilans.empty')}</EmptyState>
        </Card>
      ) : null}
      {byPathway(data ?? []).map((bilans) => (
        <Card key={bilans[0]?.pathway.id} title={bilans[0]?.pathway.title ?? ''}>
          <ul className={styles.rows}>
            {bilans.map((bilan) => (
              <BilanRow key={bilan.id} bilan={bilan} />
            ))}
          </ul>
        </Card>
      ))}
      {preparing ? <PrepareBilanDialog onClose={() => setPreparing(false)} /> : null}
    </Page>
  );
}

/** The pathway of the latest bilan comes first. */
function byPathway(bilans: readonly BilanSummary[]): BilanSummary[][] {
  const groups = new Map<string, BilanSummary[]>();
  for (const bilan of bilans) {
    const group = groups.get(bilan.pathway.id);
    if (group) group.push(bilan);
    else groups.set(bilan.pathway.id, [bilan]);
  }
  return [...groups.values()];
}
