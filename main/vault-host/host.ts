import { MessageChannelMain, type UtilityProcess, utilityProcess } from 'electron';
import type { VaultKind } from '#shared/features/vault.ts';
import {
  type FileUse,
  type FromVault,
  fromVault,
  type ToVault,
  type VaultArguments,
} from '#shared/ipc/control.ts';
import type { KeychainAsk, KeychainReply } from '#shared/ipc/keychain.ts';
import { forbidCoreDumps } from '../app/core-dumps.ts';
import type { Log } from '../app/log.ts';
import { createRestartBudget } from './restarts.ts';
import { kill, type Retired, retire } from './retire.ts';

/** The parts of a window's main frame the host needs. */
export interface PortFrame {
  isDestroyed(): boolean;
  postMessage(channel: string, message: unknown, transfer: Electron.MessagePortMain[]): void;
}

interface HostOptions {
  /** The built vault process, `out/main/vault.js`. */
  readonly script: string;
  readonly userData: string;
  readonly log: Log;
  /** Keeps the half-secret of the quick opening, which means nothing to the host. */
  readonly keychain: (ask: KeychainAsk) => KeychainReply;
  /** The process ended unasked: pages must stop calling until their next port. */
  readonly onLost: () => void;
}

/** Starts, watches and kills the vault process. Knows whether a vault is open, never what is in it. */
export interface VaultHost {
  start(): void;
  /** Gives a page its private port, now or at the next start, and again after each restart. */
  connect(frame: PortFrame): void;
  /** The pages of before keep their port until `kill`; later ones wait for the next process. */
  release(): void;
  /** Which vault is open, or null. */
  opened(): VaultKind | null;
  /** It ended while open and nobody has unlocked since: the page may hold unsaved text. */
  interrupted(): boolean;
  /**
   * Ends when the process says it has closed the vault, or is gone, or makes a last backup first.
   * @param backup whether there is time for one: not when the computer falls asleep
   */
  close(backup: boolean): Promise<void>;
  /** Ends the process for good, after its last backup if it makes one; `start` makes a new one. */
  kill(): Promise<void>;
  /**
   * Names a file chosen in main's dialog to the vault process; null when no vault is open there.
   */
  lend(path: string, use: FileUse): Promise<string | null>;
  /** Ends once no last backup is being made any more. */
  settled(): Promise<void>;
  /** Ends the process that makes a last backup, if there is one. */
  drop(): Promise<void>;
}

/** Emptied on purpose; Electron takes an empty object for « inherit », hence one harmless word. */
const environment = { NODE_ENV: 'production' };

interface State {
  child: UtilityProcess | null;
  /** The process makes a last backup: it has ten seconds, and gives way to whoever unlocks. */
  backingUp: boolean;
  retired: Retired | null;
  opened: VaultKind | null;
  last: VaultKind;
  interrupted: boolean;
  released: boolean;
  attempts: number;
  retry: NodeJS.Timeout | null;
  readonly frames: Set<PortFrame>;
  readonly closing: Set<() => void>;
  /** Who waits for a token to be usable. */
  readonly lending: Map<string, (lent: boolean) => void>;
}

export function createVaultHost(options: HostOptions): VaultHost {
  const budget = createRestartBudget(() => performance.now());
  const state: State = {
    child: null,
    backingUp: false,
    retired: null,
    opened: null,
    last: 'own',
    interrupted: false,
    released: false,
    attempts: 0,
    retry: null,
    frames: new Set(),
    closing: new Set(),
    lending: new Map(),
  };

  const start = () => {
    if (state.child) return;
    const child = fork(options, state);
    Object.assign(state, { child, released: false });
    child.on('spawn', () => child.pid !== undefined && forbidCoreDumps(child.pid));
    child.on(
      'message',
      (message: unknown) => child === state.child && hear(message, child, { state, options }),
    );
    child.once('exit', () => {
      if (child !== state.child) return;
      lose(state, options);
      if (!state.released) state.retry = setTimeout(start, budget.next());
    });
    for (const frame of state.frames) sendPort(state, child, frame);
  };

  return {
    start,
    connect: (frame) => {
      state.frames.add(frame);
      if (state.child && !state.released) sendPort(state, state.child, frame);
    },
    release: () => {
      state.released = true;
      state.frames.clear();
      if (state.retry) clearTimeout(state.retry);
    },
    opened: () => state.opened,
    interrupted: () => state.interrupted,
    close: (backup) =>
      new Promise((resolve) => {
        if (!state.child || state.opened === null) return resolve();
        state.closing.add(resolve);
        state.child.postMessage({ type: 'close', backup } satisfies ToVault);
      }),
    lend: (path, use) => lend(state, path, use),
    kill: () => leaveOrKill(state, options.log),
    settled: async () => state.retired?.gone,
    drop: async () => state.retired?.end(),
  };
}

function fork({ script, userData, log }: HostOptions, state: State): UtilityProcess {
  const args: VaultArguments = [userData, String(state.attempts), state.last];
  log.add('started');
  return utilityProcess.fork(script, [...args], {
    env: environment,
    execArgv: [],
    stdio: 'ignore',
    serviceName: 'coffre',
  });
}

interface Host {
  readonly state: State;
  readonly options: HostOptions;
}

function hear(message: unknown, child: UtilityProcess, { state, options }: Host): void {
  const { data } = fromVault.safeParse(message);
  if (!data) return;
  if (data.type === 'wanted') void clearTheWay(state, child);
  else if (data.type === 'keychain') {
    const reply = options.keychain(data.ask);
    child.postMessage({ type: 'kept', id: data.id, reply } satisfies ToVault);
  } else apply(state, data);
}

/** Whoever unlocks does not wait for a backup of before: it is dropped, and made again later. */
async function clearTheWay(state: State, child: UtilityProcess): Promise<void> {
  await state.retired?.end();
  if (child === state.child) child.postMessage({ type: 'alone' } satisfies ToVault);
}

function apply(state: State, message: Exclude<FromVault, { type: 'wanted' | 'keychain' }>): void {
  switch (message.type) {
    case 'ready':
      return;
    case 'lent':
      state.lending.get(message.token)?.(true);
      state.lending.delete(message.token);
      return;
    case 'backing-up':
      state.backingUp = true;
      settle(state);
      return;
    case 'opened':
      state.opened = message.kind;
      state.last = message.kind;
      state.interrupted = false;
      state.attempts = 0;
      return;
    case 'attempts':
      state.attempts = message.count;
      return;
    case 'closed':
      state.opened = null;
      state.backingUp = false;
      settle(state);
      return;
  }
}

/** Whoever waited for `closed` waits no more: the process is past saying it. */
function settle(state: State): void {
  for (const resolve of state.closing) resolve();
  state.closing.clear();
  for (const answer of state.lending.values()) answer(false);
  state.lending.clear();
}

async function lend(state: State, path: string, use: FileUse): Promise<string | null> {
  const { child } = state;
  if (!child || state.opened === null) return null;
  const token = globalThis.crypto.randomUUID();
  const lent = new Promise<boolean>((resolve) => state.lending.set(token, resolve));
  child.postMessage({ type: 'lend', token, path, use } satisfies ToVault);
  return (await lent) ? token : null;
}

function lose(state: State, { log, onLost }: HostOptions): void {
  state.child = null;
  state.interrupted ||= state.opened !== null;
  state.opened = null;
  settle(state);
  log.add('vault-lost');
  if (!state.released) onLost();
}

function sendPort(state: State, child: UtilityProcess, frame: PortFrame): void {
  if (frame.isDestroyed()) {
    state.frames.delete(frame);
    return;
  }
  const { port1, port2 } = new MessageChannelMain();
  child.postMessage({ type: 'port' } satisfies ToVault, [port2]);
  frame.postMessage('port', null, [port1]);
}

async function leaveOrKill(state: State, log: Log): Promise<void> {
  const { child, backingUp } = state;
  Object.assign(state, { child: null, opened: null, interrupted: false, backingUp: false });
  settle(state);
  if (!child) return;
  if (!backingUp) return kill(child);
  void state.retired?.end();
  const retired = retire(child, log);
  state.retired = retired;
  void retired.gone.then(() => {
    if (state.retired === retired) state.retired = null;
  });
}
