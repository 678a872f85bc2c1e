import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import type { UserSettings } from '#shared/features/settings.ts';

/** A reminder without a name, for those who want one. */
export function AgendaCard({ settings }: { settings: UserSettings }) {
  const t = useT();
  const update = useCommand(api.settings.update);
  return (
    <Card title={t('agenda.settings.title')}>
      <CheckboxField
        checked={settings.dateReminders}
        onChange={(dateReminders) => update.mutate({ ...settings, dateReminders })}
        help={t('agenda.settings.remindersHelp')}
      >
        {t('agenda.settings.reminders')}
      </CheckboxField>
      {update.error ? <ErrorNote error={update.error} /> : null}
    </Card>
  );
}
