import { describe, expect, it } from 'vitest';
import { draftsHandlers } from '#main/vault/features/drafts/drafts.handlers.ts';
import { settingsHandlers } from '#main/vault/features/settings/settings.handlers.ts';
import { userSettings } from '#shared/features/settings.ts';
import { openTestGate } from '#tests/support/vault.ts';

const open = () => openTestGate({ settings: settingsHandlers, drafts: draftsHandlers });
const defaults = userSettings.parse({});

describe('the settings', () => {
  it('have defaults, and are kept and announced once changed', async () => {
    const { ask, announced } = await open();
    expect(await ask('settings.get', null)).toEqual(defaults);
    const chosen = { ...defaults, displayName: 'Nadia', address: 'tu', showTimer: false };
    await ask('settings.update', chosen);
    expect(await ask('settings.get', null)).toEqual(chosen);
    expect(announced).toEqual([['settings']]);
  });

  it('leave alone what a later version wrote, and fall back on what it means', async () => {
    const { ask, database } = await open();
    const later = { displayName: 'Nadia', address: 'nous', sounds: { bell: true } };
    await database.write((tx) =>
      tx
        .insertInto('setting')
        .values({ key: 'user', value: JSON.stringify(later) })
        .execute(),
    );
    expect(await ask('settings.get', null)).toEqual({ ...defaults, displayName: 'Nadia' });
    await ask('settings.update', { ...defaults, displayName: 'Ada' });
    const [row] = await database.read((tx) => tx.selectFrom('setting').selectAll().execute());
    expect(JSON.parse(row?.value ?? '')).toEqual({
      ...defaults,
      displayName: 'Ada',
      sounds: { bell: true },
    });
  });

  it('are not touched by the place one was writing', async () => {
    const { ask } = await open();
    await ask('settings.update', { ...defaults, displayName: 'Nadia' });
    await ask('drafts.savePlace', { route: '/a', field: null, caret: null });
    expect(await ask('settings.get', null)).toMatchObject({ displayName: 'Nadia' });
  });

  it('stay whole when changed a hundred times at once', async () => {
    const { ask } = await open();
    await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        ask('settings.update', { ...defaults, displayName: `N${index}` }),
      ),
    );
    expect(await ask('settings.get', null)).toEqual({ ...defaults, displayName: 'N99' });
  });

  it.each([
    { displayName: 'a'.repeat(81) },
    { displayName: null },
    { address: 'nous' },
    { showTimer: 'no' },
    [],
    null,
  ])('refuse %j', async (given) => {
    const { ask, call } = await open();
    expect(await call('settings.update', given)).toEqual({ ok: false, code: 'invalid-input' });
    expect(await ask('settings.get', null)).toEqual(defaults);
  });
});
