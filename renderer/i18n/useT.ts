import { createContext, useCallback, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Address } from '#shared/features/fields.ts';
import type { Language } from '#shared/i18n/format.ts';
import type { MessageKey } from '#shared/i18n/keys.ts';

/** How the app speaks to its user: *vous* until the vault says otherwise. */
export const AddressContext = createContext<Address>('vous');

export type Values = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: Values) => string;

/** Translates a typed key; picks the `_tu` sentence when the user asked for *tu*. */
export function useT(): Translate {
  const { t } = useTranslation();
  const address = useContext(AddressContext);
  return useCallback(
    (key, values) => t(key, address === 'tu' ? { ...values, context: 'tu' } : { ...values }),
    [t, address],
  );
}

/** The language on screen, for dates and numbers (`shared/i18n/format.ts`). */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'fr';
}
