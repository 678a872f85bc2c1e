import { useCallback, useEffect, useRef, useState } from 'react';
import { registerFlush } from '#renderer/app/flush.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { limits } from '#shared/features/fields.ts';
import type { UserSettings } from '#shared/features/settings.ts';

/** First name and address of the user: kept in the vault, saved as they change. */
export function YouCard({ settings }: { settings: UserSettings }) {
  const t = useT();
  const { mutateAsync, error } = useCommand(api.settings.update);
  const [name, setName] = useState(settings.displayName);
  const typed = useRef(name);
  typed.current = name;

  const save = useCallback(
    (change: Partial<UserSettings>) =>
      mutateAsync({ ...settings, displayName: typed.current, ...change }),
    [mutateAsync, settings],
  );
  const saveName = useCallback(async () => {
    if (typed.current.trim() !== settings.displayName) await save({});
  }, [save, settings.displayName]);
  useEffect(() => registerFlush(saveName), [saveName]);
  // A refusal is already told by `error`, under the fields.
  const quietly = (saving: Promise<unknown>) => void saving.catch(() => undefined);

  return (
    <Card title={t('settings.you.title')}>
      <TextField
        label={t('settings.you.name')}
        help={t('settings.you.nameHelp')}
        name="displayName"
        value={name}
        onChange={setName}
        onBlur={() => quietly(saveName())}
        maxLength={limits.pseudonym}
        optional
      />
      <Choice
        label={t('settings.you.address')}
        value={settings.address}
        onChange={(address) => quietly(save({ address }))}
        options={[
          { value: 'vous', label: t('settings.you.vous') },
          { value: 'tu', label: t('settings.you.tu') },
        ]}
      />
      <CheckboxField
        checked={settings.showTimer}
        onChange={(showTimer) => quietly(save({ showTimer }))}
      >
        {t('settings.you.timer')}
      </CheckboxField>
      <CheckboxField
        checked={settings.wordingAid}
        onChange={(wordingAid) => quietly(save({ wordingAid }))}
      >
        {t('notes.wording.setting')}
      </CheckboxField>
      {error ? <ErrorNote error={error} /> : null}
    </Card>
  );
}
