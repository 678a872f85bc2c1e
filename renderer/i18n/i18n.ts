import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from '#shared/i18n/en.ts';
import { fr } from '#shared/i18n/fr.ts';

/** The one i18next instance of the window. French until the preferences say otherwise. */
export const i18n: I18n = createInstance();

void i18n.use(initReactI18next).init({
  lng: 'fr',
  fallbackLng: 'fr',
  resources: { fr: { translation: fr }, en: { translation: en } },
  // React escapes already; escaping twice would show « &#39; ».
  interpolation: { escapeValue: false },
  returnNull: false,
  initAsync: false,
});
