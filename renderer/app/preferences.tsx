import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { i18n } from '#renderer/i18n/i18n.ts';
import { callShell } from '#renderer/ipc/client.ts';
import { type Preferences, preferences as schema } from '#shared/ipc/shell.ts';
import { watchAway } from './blurring.ts';

const queryKey = ['shell.preferences'];
const defaults = schema.parse({});

/** How the window looks and when it locks (kept by main, no personal data). */
export function usePreferences(): Preferences {
  const { data } = useQuery({
    queryKey,
    queryFn: () => callShell('preferences', null),
    meta: { topics: [] },
  });
  return data ?? defaults;
}

/** Changes some preferences; they apply at once. */
export function useSetPreferences(): (change: Partial<Preferences>) => Promise<void> {
  const client = useQueryClient();
  return async (change) => {
    // Shown before main has answered: the choice must not seem to hesitate.
    client.setQueryData<Preferences>(queryKey, (now) => ({ ...defaults, ...now, ...change }));
    client.setQueryData(queryKey, await callShell('setPreferences', change));
  };
}

/** Gives the page its theme and its language. */
export function Preferred({ children }: { children: ReactNode }) {
  const { theme, language, blur } = usePreferences();
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.lang = language;
    void i18n.changeLanguage(language);
  }, [language]);
  useEffect(() => (blur ? watchAway() : undefined), [blur]);
  return children;
}
