import { Signpost } from 'lucide-react';
import { useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { UserSettings } from '#shared/features/settings.ts';
import { type PracticeFrame, practiceFrame } from '#shared/rules/sheets/practice-frame.ts';
import styles from './today.module.css';

const frames = practiceFrame.exclude(['unset']).options;

/**
 * « Dans quel cadre exercez-vous ? » (practice.md 3A): asked once, here. Put off, it waits in the
 * settings; until it is answered the words are those of an independent, which hold for everybody.
 */
export function FrameQuestion({ settings }: { settings: UserSettings }) {
  const t = useT();
  const update = useCommand(api.settings.update);
  const [frame, setFrame] = useState<PracticeFrame>('unset');
  if (settings.frameAsked || settings.practiceFrame !== 'unset') return null;
  const keep = (change: Partial<UserSettings>, words: string) =>
    update.mutate(
      { ...settings, ...change, frameAsked: true },
      { onSuccess: () => showToast(words) },
    );
  return (
    <Card title={t('sheets.frame.title')} icon={Signpost}>
      <Choice
        label={t('sheets.frame.question')}
        help={t('sheets.frame.help')}
        look="stacked"
        value={frame}
        onChange={setFrame}
        options={frames.map((value) => ({ value, label: t(`sheets.frame.${value}`) }))}
      />
      <div className={styles.actions}>
        <Button
          onPress={() => keep({ practiceFrame: frame }, t('sheets.frame.kept'))}
          isDisabled={frame === 'unset' || update.isPending}
        >
          {t('common.save')}
        </Button>
        <Button
          look="plain"
          onPress={() => keep({}, t('sheets.frame.put'))}
          isDisabled={update.isPending}
        >
          {t('sheets.frame.later')}
        </Button>
      </div>
      {update.error ? <ErrorNote error={update.error} /> : null}
    </Card>
  );
}
