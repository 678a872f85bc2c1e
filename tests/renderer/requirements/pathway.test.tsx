import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { EditPathwayPage } from '#renderer/features/pathways/EditPathwayPage.tsx';
import { api } from '#renderer/ipc/client.ts';
import { aPathway, inList, pathwayIdOf } from '#tests/support/people.ts';
import { FakeBridge } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';

afterEach(cleanup);

it('keeps the reference of a quote, and asks for no amount', async () => {
  const bridge = installBridge(new FakeBridge())
    .on(api.drafts.get, () => null)
    .on(api.drafts.save, () => null)
    .on(api.drafts.discard, () => null)
    .on(api.persons.list, () => [inList()])
    .on(api.pathways.get, () => aPathway())
    .on(api.pathways.update, () => null);
  await renderScreen(<EditPathwayPage />, bridge, {
    path: '/parcours/$id/modifier',
    at: `/parcours/${pathwayIdOf(1)}/modifier`,
  });
  const quote = await screen.findByRole('textbox', { name: /^Référence du devis/ });
  await userEvent.type(quote, 'Devis 12, accepté');
  expect(document.body.textContent).not.toMatch(/€|montant|tarif/i);
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await waitFor(() =>
    expect(bridge.received('pathways.update')).toMatchObject([
      { quoteReference: 'Devis 12, accepté' },
    ]),
  );
});
