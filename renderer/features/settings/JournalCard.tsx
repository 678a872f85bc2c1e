import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { UserSettings } from '#shared/features/settings.ts';
import { weekDays } from '#shared/rules/journal/rendezvous.ts';

/** The weekly rendez-vous of the journal, if one is wanted, and how long pages stay. */
export function JournalCard({ settings }: { settings: UserSettings }) {
  const t = useT();
  const update = useCommand(api.settings.update);
  const save = (change: Partial<UserSettings>) => update.mutate({ ...settings, ...change });
  return (
    <Card title={t('journal.settings.title')}>
      <Select
        label={t('journal.settings.day')}
        value={settings.journalDay ?? 'none'}
        onChange={(day) => save({ journalDay: day === 'none' ? null : day })}
        options={[
          { value: 'none' as const, label: t('journal.settings.none') },
          ...weekDays.map((day) => ({ value: day, label: t(`journal.settings.days.${day}`) })),
        ]}
      />
      <CheckboxField
        checked={settings.journalNudges}
        disabled={settings.journalDay === null}
        onChange={(journalNudges) => save({ journalNudges })}
        help={t('journal.settings.nudgesHelp')}
      >
        {t('journal.settings.nudges')}
      </CheckboxField>
      <p>{t('journal.settings.retention')}</p>
      {update.error ? <ErrorNote error={update.error} /> : null}
    </Card>
  );
}
