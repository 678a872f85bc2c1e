import { useCallback, useEffect, useRef, useState } from 'react';
import { registerFlush } from '#renderer/app/flush.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { TagField } from '#renderer/ui/TagField.tsx';
import { TextArea, TextField } from '#renderer/ui/TextField.tsx';
import { limits } from '#shared/features/fields.ts';
import type { UserSettings } from '#shared/features/settings.ts';

/** « Ma pratique »: what one says of oneself, saved as one leaves a field. All of it optional. */
export function PracticeCard({ settings }: { settings: UserSettings }) {
  const t = useT();
  const { texts, type, saveTexts, save, error } = useKept(settings);
  const field = (name: keyof Texts) => ({
    name,
    value: texts[name],
    onChange: (words: string) => type({ [name]: words }),
    onBlur: saveTexts,
    optional: true,
  });
  const long = { maxLength: limits.shortText, rows: 3 };
  return (
    <Card title={t('portfolio.practice.title')}>
      <TextField
        label={t('portfolio.practice.role')}
        help={t('portfolio.practice.roleHelp')}
        maxLength={limits.title}
        {...field('role')}
      />
      <TextArea
        label={t('portfolio.practice.context')}
        help={t('portfolio.practice.contextHelp')}
        {...long}
        {...field('practiceContext')}
      />
      <TagField
        label={t('portfolio.practice.fields')}
        help={t('portfolio.practice.fieldsHelp')}
        name="experienceFields"
        value={settings.experienceFields}
        onChange={(words) => save({ experienceFields: words.slice(0, limits.tags) })}
        maxLength={limits.tag}
        optional
      />
      <TextArea
        label={t('portfolio.practice.principles')}
        help={t('portfolio.practice.principlesHelp')}
        {...long}
        {...field('ownPrinciples')}
      />
      {error ? <ErrorNote error={error} /> : null}
    </Card>
  );
}

type Texts = Pick<UserSettings, 'role' | 'practiceContext' | 'ownPrinciples'>;

/** What is typed is kept when one leaves the field, and before a lock. */
function useKept(settings: UserSettings) {
  const { mutateAsync, error } = useCommand(api.settings.update);
  const { role, practiceContext, ownPrinciples } = settings;
  const [texts, setTexts] = useState<Texts>({ role, practiceContext, ownPrinciples });
  const typed = useRef(texts);
  typed.current = texts;
  const saveTexts = useCallback(async () => {
    const { role: words, practiceContext: context, ownPrinciples: principles } = typed.current;
    const same =
      words.trim() === settings.role &&
      context === settings.practiceContext &&
      principles === settings.ownPrinciples;
    if (!same) await mutateAsync({ ...settings, ...typed.current });
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
