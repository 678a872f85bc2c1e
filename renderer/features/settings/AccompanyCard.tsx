import { useCallback, useEffect, useRef, useState } from 'react';
import { registerFlush } from '#renderer/app/flush.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { today } from '#renderer/ui/clock.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TagField } from '#renderer/ui/TagField.tsx';
import { TextArea } from '#renderer/ui/TextField.tsx';
import { limits } from '#shared/features/fields.ts';
import { country, type UserSettings } from '#shared/features/settings.ts';
import { formatDay } from '#shared/i18n/format.ts';
import styles from './settings.module.css';

/** « Accompagner »: own sectors, the safety note of home visits, the numbers of the relay sheet. */
export function AccompanyCard({ settings }: { settings: UserSettings }) {
  const t = useT();
  const { save, error, texts, type, saveTexts } = useKept(settings);
  return (
    <Card title={t('ways.settings.title')}>
      <TagField
        label={t('ways.settings.sectors')}
        help={t('ways.settings.sectorsHelp')}
        name="sectors"
        value={settings.sectors}
        onChange={(sectors) => save({ sectors: sectors.slice(0, limits.tags) })}
        maxLength={limits.tag}
      />
      <TextArea
        label={t('ways.settings.safety')}
        help={t('ways.settings.safetyHelp')}
        name="homeVisitNote"
        value={texts.homeVisitNote}
        onChange={(homeVisitNote) => type({ homeVisitNote })}
        onBlur={saveTexts}
        maxLength={limits.shortText}
        rows={2}
        optional
      />
      <Select
        label={t('ways.settings.country')}
        options={country.options.map((each) => ({
          value: each,
          label: t(`ways.settings.countries.${each}`),
        }))}
        value={settings.country}
        onChange={(next) => save({ country: next })}
      />
      <TextArea
        label={t('ways.settings.own')}
        help={t('ways.settings.ownHelp')}
        name="ownNumbers"
        value={texts.ownNumbers}
        onChange={(ownNumbers) => type({ ownNumbers })}
        onBlur={saveTexts}
        maxLength={limits.shortText}
        rows={2}
        optional
      />
      <Checked settings={settings} onCheck={() => save({ numbersCheckedOn: today() })} />
      {error ? <ErrorNote error={error} /> : null}
    </Card>
  );
}

function Checked({ settings, onCheck }: { settings: UserSettings; onCheck: () => void }) {
  const t = useT();
  const language = useLanguage();
  const { numbersCheckedOn: day } = settings;
  return (
    <div className={styles.row}>
      <Button onPress={onCheck}>{t('ways.settings.check')}</Button>
      <p role="status" className={styles.small}>
        {day ? t('ways.crisis.checked', { day: formatDay(language, day, 'long') }) : null}
      </p>
    </div>
  );
}

type Texts = Pick<UserSettings, 'homeVisitNote' | 'ownNumbers'>;

/** What is typed is kept when one leaves the field, and before a lock. */
function useKept(settings: UserSettings) {
  const { mutateAsync, error } = useCommand(api.settings.update);
  const { homeVisitNote, ownNumbers } = settings;
  const [texts, setTexts] = useState<Texts>({ homeVisitNote, ownNumbers });
  const typed = useRef(texts);
  typed.current = texts;
  const saveTexts = useCallback(async () => {
    const changed =
      typed.current.homeVisitNote !== settings.homeVisitNote ||
      typed.current.ownNumbers !== settings.ownNumbers;
    if (changed) await mutateAsync({ ...settings, ...typed.current });
  }, [mutateAsync, settings]);
  useEffect(() => registerFlush(saveTexts), [saveTexts]);
  // A refusal is already told by `error`, under the fields.
  const quietly = (saving: Promise<unknown>) => void saving.catch(() => undefined);
  return {
    error,
    texts,
    type: (change: Partial<Texts>) => setTexts((before) => ({ ...before, ...change })),
    save: (change: Partial<UserSettings>) =>
      quietly(mutateAsync({ ...settings, ...typed.current, ...change })),
    saveTexts: () => quietly(saveTexts()),
  };
}
