import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import { i18n } from '#renderer/i18n/i18n.ts';
import { AddressContext } from '#renderer/i18n/useT.ts';
import { createQueryClient, forget } from '#renderer/ipc/queryClient.ts';
import { Toasts } from '#renderer/ui/Toast.tsx';
import type { Address } from '#shared/features/fields.ts';
import { FakeBridge } from './rendererBridge.ts';

/** Puts a fake preload in the page. */
export function installBridge(bridge = new FakeBridge()): FakeBridge {
  Object.defineProperty(window, 'carnet', { value: bridge, configurable: true });
  return bridge;
}

interface ScreenOptions {
  /** Pattern of the screen's route (`/personnes/$id`) and the address to open. */
  readonly path?: string;
  readonly at?: string;
  readonly address?: Address;
}

/** Renders one screen as the app would: French, cached reads, a router; other addresses are blank. */
export async function renderScreen(
  screen: ReactNode,
  bridge: FakeBridge,
  options: ScreenOptions = {},
): Promise<RenderResult & { readonly location: () => string }> {
  const { path = '/', at = path, address = 'vous' } = options;
  const client = createQueryClient();
  bridge.onChange((event) => {
    if (event.type === 'changed') forget(client, event.topics);
  });
  const root = createRootRoute({ notFoundComponent: () => null });
  const route = createRoute({ getParentRoute: () => root, path, component: () => screen });
  const history = createMemoryHistory({ initialEntries: [at] });
  const router = createRouter({ routeTree: root.addChildren([route]), history });
  await router.load();
  const result = render(
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <I18nProvider locale="fr-FR">
          <AddressContext value={address}>
            <RouterProvider router={router} />
            <Toasts />
          </AddressContext>
        </I18nProvider>
      </QueryClientProvider>
    </I18nextProvider>,
  );
  return { ...result, location: () => router.state.location.href };
}
