import { menu as english } from '#shared/i18n/en/menu.ts';
import { menu as french, type MenuLabels } from '#shared/i18n/fr/menu.ts';
import type { Preferences } from '#shared/ipc/shell.ts';

/** What main says, in the language of the preferences. */
export function labelsOf(preferences: Pick<Preferences, 'language'>): MenuLabels {
  return preferences.language === 'en' ? english : french;
}
