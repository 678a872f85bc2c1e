import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import { i18n } from '#renderer/i18n/i18n.ts';
import { useLanguage } from '#renderer/i18n/useT.ts';
import { useCarnetEvents } from '#renderer/ipc/events.ts';
import { createQueryClient, forget } from '#renderer/ipc/queryClient.ts';
import { Toasts } from '#renderer/ui/Toast.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LockGate } from './LockGate.tsx';
import { Preferred } from './preferences.tsx';
import { createAppRouter } from './routes.tsx';

/** Everything the window needs around its screens. */
export function App() {
  const [client] = useState(createQueryClient);
  const [router] = useState(createAppRouter);
  useCarnetEvents((event) => {
    if (event.type === 'changed') forget(client, event.topics);
  });
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <AriaLocale>
          <ErrorBoundary>
            <Preferred>
              <LockGate history={router.history}>
                <RouterProvider router={router} />
              </LockGate>
              <Toasts />
            </Preferred>
          </ErrorBoundary>
        </AriaLocale>
      </QueryClientProvider>
    </I18nextProvider>
  );
}

function AriaLocale({ children }: { children: React.ReactNode }) {
  const language = useLanguage();
  return <I18nProvider locale={language === 'en' ? 'en-US' : 'fr-FR'}>{children}</I18nProvider>;
}
