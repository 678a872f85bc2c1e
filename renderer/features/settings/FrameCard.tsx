import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import type { UserSettings } from '#shared/features/settings.ts';
import { maySaySecrecy, practiceFrame } from '#shared/rules/sheets/practice-frame.ts';

/** « Dans quel cadre exercez-vous ? » (practice.md 3A): never asked twice, never required. */
export function FrameCard({ settings }: { settings: UserSettings }) {
  const t = useT();
  const update = useCommand(api.settings.update);
  const frame = settings.practiceFrame;
  return (
    <Card title={t('sheets.frame.title')}>
      <Choice
        label={t('sheets.frame.question')}
        help={t('sheets.frame.help')}
        look="stacked"
        value={frame}
        onChange={(next) =>
          void update
            .mutateAsync({ ...settings, practiceFrame: next, frameAsked: true })
            .catch(() => undefined)
        }
        options={practiceFrame.options.map((value) => ({
          value,
          label: t(`sheets.frame.${value}`),
        }))}
      />
      <p role="status">
        {t(maySaySecrecy(frame) ? 'sheets.frame.secrecy' : 'sheets.frame.engagement')}
      </p>
      {update.error ? <ErrorNote error={update.error} /> : null}
    </Card>
  );
}
