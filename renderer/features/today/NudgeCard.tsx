import { Feather } from 'lucide-react';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand, useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { today } from '#renderer/ui/clock.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import styles from './today.module.css';

/** On the day the user chose, and that day only: a word that costs nothing to ignore. */
export function NudgeCard() {
  const t = useT();
  const nudge = useRead(api.journal.nudge, { today: today() });
  const settings = useRead(api.settings.get, null);
  const update = useCommand(api.settings.update);
  const known = settings.data;
  if (!nudge.data?.due || !known) return null;

  function turnOff(): void {
    if (!known) return;
    const change = (journalNudges: boolean) => update.mutateAsync({ ...known, journalNudges });
    const undo = () => void change(true).catch(() => undefined);
    void change(false).then(
      () => showToast(t('journal.nudge.offDone'), undo),
      () => undefined,
    );
  }
  return (
    <Card title={t('journal.nudge.title')} icon={Feather} tone="plum">
      <p>{t('journal.nudge.text')}</p>
      <div className={styles.actions}>
        <LinkButton to={paths.journal}>{t('journal.weekly.start')}</LinkButton>
        <Button look="plain" onPress={turnOff}>
          {t('journal.nudge.off')}
        </Button>
      </div>
    </Card>
  );
}
