import { Combine } from 'lucide-react';
import { useState } from 'react';
import styles from '#renderer/backups/backups.module.css';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { KeptTextsDialog } from './KeptTextsDialog.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { useMerge } from './useMerge.ts';

/** « Réunir deux copies »: of one notebook that lived on two computers. */
export function MergeCard() {
  const t = useT();
  const merge = useMerge();
  const { data: kept = [] } = useRead(api.versions.others, null);
  const [reading, setReading] = useState(false);
  return (
    <Card title={t('merging.card.title')} icon={Combine}>
      <p>{t('merging.card.lead')}</p>
      <p className={styles.small}>{t('merging.card.how')}</p>
      <div className={styles.row}>
        <Button isDisabled={merge.isChoosing} onPress={merge.choose}>
          {t('merging.card.choose')}
        </Button>
        {merge.isChoosing ? <Progress label={t('merging.step.bringing')} /> : null}
        {kept.length > 0 && !merge.isChoosing ? (
          <Button look="plain" onPress={() => setReading(true)}>
            {t('merging.card.kept')}
          </Button>
        ) : null}
      </div>
      {merge.state.at === 'rest' ? null : (
        <MergeDialog state={merge.state} onMerge={merge.merge} onLeave={merge.leave} />
      )}
      {reading ? <KeptTextsDialog kept={kept} onClose={() => setReading(false)} /> : null}
    </Card>
  );
}
