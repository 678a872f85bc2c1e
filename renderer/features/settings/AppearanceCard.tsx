import { Monitor, Moon, Sun } from 'lucide-react';
import { usePreferences, useSetPreferences } from '#renderer/app/preferences.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { Preferences } from '#shared/ipc/shell.ts';

const zooms = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

/** Colours, size of the text, language: at once, for the whole window. */
export function AppearanceCard() {
  const t = useT();
  const { theme, zoom, language } = usePreferences();
  const set = useSetPreferences();
  const change = (part: Partial<Preferences>) => void set(part);
  return (
    <Card title={t('settings.look.title')}>
      <Choice
        label={t('settings.look.theme')}
        value={theme}
        onChange={(next) => change({ theme: next })}
        options={[
          { value: 'system', label: t('settings.look.system'), icon: Monitor },
          { value: 'light', label: t('settings.look.light'), icon: Sun },
          { value: 'dark', label: t('settings.look.dark'), icon: Moon },
        ]}
      />
      <Select
        label={t('settings.look.zoom')}
        value={String(zoom)}
        onChange={(next) => change({ zoom: Number(next) })}
        options={zooms.map((value) => ({
          value: String(value),
          label: t('settings.look.percent', { value: Math.round(value * 100) }),
        }))}
      />
      <Choice
        label={t('settings.look.language')}
        value={language}
        onChange={(next) => change({ language: next })}
        options={[
          { value: 'fr', label: t('settings.look.french') },
          { value: 'en', label: t('settings.look.english') },
        ]}
      />
    </Card>
  );
}
