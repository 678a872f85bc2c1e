import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { i18n } from './i18n.ts';
import { AddressContext } from './useT.ts';

/** The same words, and French whatever the interface: paper is handed over in French. */
const french = i18n.cloneInstance({ lng: 'fr', initAsync: false });

/** What is made for paper, in French and in *vous*. */
export function InFrench({ children }: { children: ReactNode }) {
  return (
    <I18nextProvider i18n={french}>
      <AddressContext value="vous">{children}</AddressContext>
    </I18nextProvider>
  );
}
