import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { flushAll } from '#renderer/app/flush.ts';
import { SessionPage } from '#renderer/features/sessions/SessionPage.tsx';
import { MergeCard } from '#renderer/features/settings/MergeCard.tsx';
import { api } from '#renderer/ipc/client.ts';
import { documentFromText } from '#shared/editor/document.ts';
import type { KeptText, MergeReport } from '#shared/features/merging.ts';
import type { Session } from '#shared/features/sessions.ts';
import type { EntryVersion } from '#shared/features/versions.ts';
import { templateById } from '#shared/templates/catalogue.ts';
import type { Template } from '#shared/templates/schema.ts';
import { FakeBridge, Refusal } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';
import { sessionBridge, sessionOf, sessionUuid } from '../sessions/fixture.ts';

afterEach(async () => {
  cleanup();
  await flushAll();
});

const nothing: MergeReport = {
  madeAt: new Date('2026-03-01T08:30:00').getTime(),
  added: { persons: 0, pathways: 0, sessions: 0, entries: 0, bilans: 0 },
  twice: 0,
  elsewhere: 0,
  returned: 0,
  others: 0,
};
const much: MergeReport = {
  ...nothing,
  added: { persons: 1, pathways: 0, sessions: 2, entries: 14, bilans: 0 },
  twice: 3,
  returned: 1,
};

function bridgeWith(report: MergeReport, kept: KeptText[] = []): FakeBridge {
  return installBridge(new FakeBridge())
    .onShell('importCopy', () => ({ brought: true }))
    .on(api.versions.others, () => kept)
    .on(api.merging.progress, () => null)
    .on(api.merging.cancel, () => null)
    .on(api.merging.compare, () => report)
    .on(api.merging.merge, () => report);
}

const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));

async function openReport(bridge: FakeBridge) {
  await renderScreen(<MergeCard />, bridge);
  await screen.findByRole('heading', { name: 'Réunir deux copies' });
  await click('Choisir l’autre copie…');
  return screen.findByRole('dialog');
}

describe('« Réunir deux copies »', () => {
  it('says what would be added and changed before anything is written', async () => {
    const bridge = bridgeWith(much);
    const dialog = await openReport(bridge);
    await within(dialog).findByText('14 notes');
    for (const text of ['1 personne', '2 séances', /3 notes disent autre chose/, /1 page mise/]) {
      expect(within(dialog).getByText(text)).toBeTruthy();
    }
    expect(within(dialog).queryByText(/0 /)).toBeNull();
    expect(bridge.received('merging.merge')).toEqual([]);
    await click('Réunir les deux copies');
    expect(
      await screen.findByRole('heading', { name: 'Les deux copies sont réunies' }),
    ).toBeTruthy();
    expect(screen.getByText(/dans la marge de leur séance/)).toBeTruthy();
    expect(bridge.received('merging.merge')).toEqual([null]);
  });

  it('forgets the copy when one changes one’s mind', async () => {
    const bridge = bridgeWith(much);
    const dialog = await openReport(bridge);
    await within(dialog).findByText('14 notes');
    await click('Annuler');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bridge.received('merging.cancel')).toEqual([null]);
    expect(bridge.received('merging.merge')).toEqual([]);
  });

  it('has nothing to offer for a copy that says the same', async () => {
    const dialog = await openReport(bridgeWith(nothing));
    expect(await within(dialog).findByText(/Rien à réunir/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Réunir les deux copies' })).toBeNull();
  });

  it('says plainly that a file belongs to another notebook', async () => {
    const bridge = bridgeWith(nothing).on(api.merging.compare, () => {
      throw new Refusal('merge-other-vault');
    });
    const dialog = await openReport(bridge);
    expect(await within(dialog).findByText(/celle d’un autre carnet/)).toBeTruthy();
    await click('Fermer');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('does nothing when no file was chosen', async () => {
    const bridge = bridgeWith(much).onShell('importCopy', () => null);
    await renderScreen(<MergeCard />, bridge);
    await screen.findByRole('heading', { name: 'Réunir deux copies' });
    await click('Choisir l’autre copie…');
    await waitFor(() => expect(bridge.received('shell.importCopy')).toHaveLength(1));
    expect(bridge.received('merging.compare')).toEqual([]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('cannot be left once it writes', async () => {
    let done = () => undefined as unknown;
    const bridge = bridgeWith(much)
      .on(api.merging.progress, () => ({ step: 'writing' as const, done: 50, total: 200 }))
      .on(
        api.merging.merge,
        () =>
          new Promise((resolve) => {
            done = () => resolve(much);
          }) as never,
      );
    await openReport(bridge);
    await screen.findByText('14 notes');
    await click('Réunir les deux copies');
    expect(await screen.findByRole('progressbar', { name: /25\u00A0%/ })).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Annuler' }).disabled).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(bridge.received('merging.cancel')).toEqual([]);
    done();
    expect(await screen.findByText(/Tout a été relu/)).toBeTruthy();
  });

  it('shows the other texts that were kept', async () => {
    const kept: KeptText[] = [
      { id: 'a', of: 'person', title: 'Brume', texts: ['aime les serres'], writtenAt: 1 },
    ];
    await renderScreen(<MergeCard />, bridgeWith(nothing, kept));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Voir les autres textes gardés' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('heading', { name: /^Page «\sBrume\s»$/ })).toBeTruthy();
    expect(within(dialog).getByText('aime les serres')).toBeTruthy();
  });
});

describe('« Versions », in the margin of a session', () => {
  const template = templateById('T01') as Template;
  const phaseId = template.phases[0]?.id ?? '';
  const note = (text: string) => z.json().parse(documentFromText(text));
  const version = (text: string): EntryVersion => ({
    id: text.length.toString(16).padStart(64, '0'),
    phaseId,
    fieldId: 'note',
    value: note(text),
    writtenAt: 1,
    source: 'copy',
  });

  async function openSession(changes: Partial<Session> = {}) {
    const versions = [version('au retour, le silence')];
    const entries = [{ phaseId, fieldId: 'note', value: note('une tisane'), updatedAt: 1 }];
    const session = sessionOf(template, { entries, ...changes });
    const bridge = installBridge(sessionBridge(session))
      .on(api.versions.ofSession, () => versions)
      .on(api.versions.takeUp, ({ id }) => {
        const taken = versions.find((each) => each.id === id) as EntryVersion;
        versions.splice(0, 1, { ...version('une tisane'), source: 'replaced' });
        bridge.emit({ type: 'changed', topics: ['versions'] });
        return taken;
      });
    await renderScreen(<SessionPage />, bridge, {
      path: '/seances/$id',
      at: `/seances/${sessionUuid}`,
    });
    return { bridge, region: await screen.findByRole('region', { name: 'Versions' }) };
  }
  const present = () => screen.getByRole('textbox', { name: 'Notes de la phase' });

  it('gives the other text back, and keeps the one it replaces', async () => {
    const { bridge, region } = await openSession();
    expect(within(region).getByText('au retour, le silence')).toBeTruthy();
    expect(within(region).getByText(/^Autre copie, /)).toBeTruthy();
    await userEvent.type(present(), 'et ');
    await click('Reprendre ce texte');
    await waitFor(() => expect(present().textContent).toBe('au retour, le silence'));
    expect(await within(region).findByText(/^Texte remplacé, /)).toBeTruthy();
    expect(within(region).getByRole('status').textContent).toMatch(/Texte repris/);
    // What was on screen was in the vault before it was replaced.
    const order = bridge.calls.map(({ path }) => path);
    expect(order.indexOf('sessions.saveEntry')).toBeLessThan(order.indexOf('versions.takeUp'));
    expect(order).toContain('sessions.saveEntry');
  });

  it('is read only while the session is closed', async () => {
    const { region } = await openSession({ status: 'closed' });
    expect(within(region).getByText('au retour, le silence')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Reprendre ce texte' })).toBeNull();
    expect(within(region).getByText(/rouvrir la séance/)).toBeTruthy();
  });

  it('is not there when there is none', async () => {
    const bridge = installBridge(sessionBridge(sessionOf(template))).on(
      api.versions.ofSession,
      () => [],
    );
    await renderScreen(<SessionPage />, bridge, {
      path: '/seances/$id',
      at: `/seances/${sessionUuid}`,
    });
    await screen.findByRole('button', { name: 'Clore la séance' });
    await waitFor(() => expect(bridge.received('versions.ofSession')).toHaveLength(1));
    expect(screen.queryByRole('region', { name: 'Versions' })).toBeNull();
  });
});
