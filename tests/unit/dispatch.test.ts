import { describe, expect, it } from 'vitest';
import type { ReadTx, VaultDatabase, WriteTx } from '#main/vault/db/database.ts';
import { createGate } from '#main/vault/dispatch.ts';
import type { AllHandlers } from '#main/vault/handler.ts';
import type { Keeper } from '#main/vault/keeper.ts';
import { contract } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { userSettings } from '#shared/features/settings.ts';
import type { Procedure } from '#shared/ipc/procedure.ts';

const reading = { handle: 'read' } as unknown as ReadTx;
const writing = { handle: 'write' } as unknown as WriteTx;
const unlocked = {
  read: (work: (tx: ReadTx) => Promise<unknown>) => work(reading),
  write: (work: (tx: WriteTx) => Promise<unknown>) => work(writing),
} as VaultDatabase;

const everyCall = Object.entries(contract).flatMap(([feature, verbs]) =>
  Object.entries(verbs as Record<string, Procedure>).map(([verb, procedure]) => ({
    path: `${feature}.${verb}`,
    procedure,
  })),
);

/** A gate whose handlers all do the same, and what it told the world. */
function openGate(
  behaviour: (given: unknown, input: unknown) => unknown = () => null,
  database: VaultDatabase | null = unlocked,
) {
  const handled: unknown[] = [];
  const announced: unknown[] = [];
  const logged: string[][] = [];
  const handler = async (given: unknown, input: unknown) => {
    handled.push(input);
    return behaviour(given, input);
  };
  const handlers = Object.fromEntries(
    Object.entries(contract).map(([feature, verbs]) => [
      feature,
      Object.fromEntries(Object.keys(verbs).map((verb) => [verb, handler])),
    ]),
  ) as unknown as AllHandlers;
  const gate = createGate({
    keeper: { database: () => database } as Keeper,
    handlers,
    announce: (topics) => announced.push(topics),
    log: (...line) => logged.push(line),
  });
  return { call: gate.call, handled, announced, logged };
}

const settings = userSettings.parse({ displayName: 'Nadia', address: 'tu' });

describe('finding a call', () => {
  const nowhere: unknown[] = [
    '__proto__.constructor',
    '__proto__.toString',
    'constructor.name',
    'constructor.constructor',
    'persons.__proto__',
    'persons.constructor',
    'persons.hasOwnProperty',
    'persons.toString',
    'toString.call',
    'persons',
    'persons.',
    '.list',
    'persons.list.input',
    'persons.List',
    ' persons.list',
    'shell.lock',
    '',
    null,
    undefined,
    12,
    {},
    ['persons', 'list'],
    ['persons.list'],
    { toString: () => 'persons.list', split: () => ['persons', 'list'] },
  ];

  it.each(nowhere.map((path) => ({ path })))('refuses $path', async ({ path }) => {
    const { call, handled } = openGate();
    expect(await call(path, { archived: false })).toEqual({ ok: false, code: 'unknown-call' });
    expect(handled).toEqual([]);
  });

  it('refuses a call of the contract that nobody handles', async () => {
    const gate = createGate({
      keeper: { database: () => unlocked } as Keeper,
      handlers: {},
      announce: () => undefined,
      log: () => undefined,
    });
    expect(await gate.call('settings.get', null)).toEqual({ ok: false, code: 'unknown-call' });
  });

  it('answers one that exists (control)', async () => {
    const { call, handled } = openGate(() => 'value');
    expect(await call('persons.list', { archived: false })).toEqual({ ok: true, value: 'value' });
    expect(handled).toEqual([{ archived: false }]);
  });
});

describe('the input', () => {
  it.each([
    null,
    'text',
    [],
    { ...settings, address: 'nous' },
    { ...settings, displayName: 'a'.repeat(81) },
  ])('%j does not reach the handler', async (input) => {
    const { call, handled } = openGate();
    expect(await call('settings.update', input)).toEqual({ ok: false, code: 'invalid-input' });
    expect(handled).toEqual([]);
  });

  it('reaches the handler parsed, without the fields nobody knows', async () => {
    const { call, handled } = openGate();
    await call('settings.update', { ...settings, displayName: ' Nadia ', admin: true });
    expect(handled).toEqual([settings]);
  });
});

describe('while locked', () => {
  const open = everyCall.filter(({ procedure }) => procedure.whileLocked);

  it('only the calls of the first screens are open', () => {
    expect(open.map(({ path }) => path).sort()).toEqual([
      'backups.list',
      'backups.rehearse',
      'backups.restore',
      'example.erase',
      'example.open',
      'example.phrase',
      'quick.state',
      'quick.unlock',
      'vault.create',
      'vault.drawPassphrase',
      'vault.judgePassphrase',
      'vault.status',
      'vault.unlock',
      'vault.unlockWithRecovery',
    ]);
    expect(open.every(({ procedure }) => procedure.kind === 'action')).toBe(true);
  });

  it.each([
    ['settings.get', null],
    ['settings.update', settings],
    ['persons.list', { archived: false }],
    ['persons.create', { pseudonym: 'Ana' }],
    ['pathways.list', { personId: null, archived: false }],
    ['bilans.list', { pathwayId: null }],
    ['today.overview', null],
    ['search.find', { text: 'ana' }],
    ['drafts.save', { key: 'k', value: 1 }],
    ['drafts.place', null],
    ['vault.health', null],
    ['vault.changePassphrase', { current: 'a', next: 'b' }],
  ])('%s is refused, and unlocking lifts the refusal (control)', async (path, input) => {
    const locked = openGate(() => null, null);
    expect(await locked.call(path, input)).toEqual({ ok: false, code: 'locked' });
    expect(locked.handled).toEqual([]);
    expect(await openGate().call(path, input)).toEqual({ ok: true, value: null });
  });
});

describe('the handle', () => {
  it('reads for a query, writes for a command, and is the keeper for an action', async () => {
    const { call } = openGate((given) => (given as { handle?: string }).handle ?? 'keeper');
    expect(await call('settings.get', null)).toEqual({ ok: true, value: 'read' });
    expect(await call('settings.update', settings)).toEqual({ ok: true, value: 'write' });
    expect(await call('vault.status', null)).toEqual({ ok: true, value: 'keeper' });
  });
});

describe('what has changed', () => {
  it('is announced after a command that succeeded, with its topics', async () => {
    const { call, announced } = openGate();
    await call('settings.update', settings);
    expect(announced).toEqual([['settings']]);
  });

  it('is not announced after a read, a refusal or a failure', async () => {
    const { call, announced } = openGate();
    await call('settings.get', null);
    await call('settings.update', 'text');
    await call('drafts.save', { key: 'k', value: 1 });
    const failing = openGate(() => {
      throw new AppError('conflict');
    });
    await failing.call('settings.update', settings);
    expect([...announced, ...failing.announced]).toEqual([]);
  });
});

describe('a failure', () => {
  const secret = 'Ana a dit : « /home/nadia/coffre »';

  it('of a known kind crosses as its code alone', async () => {
    const { call, logged } = openGate(() => {
      throw new AppError('wait-before-retry', { seconds: 4, cause: new Error(secret) });
    });
    const reply = await call('settings.get', null);
    expect(reply).toEqual({ ok: false, code: 'wait-before-retry', seconds: 4 });
    expect(logged).toEqual([]);
  });

  it.each([
    new TypeError(secret),
    Object.assign(new Error(secret), { code: 'SQLITE_ERROR', sql: secret, path: secret }),
    { code: 'not-found', message: secret },
    secret,
    undefined,
    null,
  ])('nobody expected becomes internal with a reference: %#', async (thrown) => {
    const { call, logged } = openGate(() => {
      throw thrown;
    });
    const reply = await call('settings.get', null);
    expect(reply).toEqual({
      ok: false,
      code: 'internal',
      ref: expect.stringMatching(/^[0-9a-f]{8}$/),
    });
    expect(JSON.stringify([reply, logged])).not.toContain('Ana');
    expect(logged).toEqual([[reply.ok ? '' : reply.ref, expect.any(String)]]);
  });

  it('has another reference each time', async () => {
    const { call } = openGate(() => {
      throw new Error(secret);
    });
    const replies = await Promise.all([call('settings.get', null), call('settings.get', null)]);
    expect(new Set(replies.map((reply) => (reply.ok ? '' : reply.ref))).size).toBe(2);
  });
});
