import { join } from 'node:path';
import { app, nativeTheme, session } from 'electron';
import type { CarnetEvent } from '#shared/ipc/wire.ts';
import { createExporter } from '../print/export.ts';
import { createPrinter, type Printer } from '../print/page.ts';
import { createFlush, type Flush } from '../vault-host/flush.ts';
import { createVaultHost, type VaultHost } from '../vault-host/host.ts';
import { createLocker, type LockSteps } from '../vault-host/lock.ts';
import { createRestartBudget } from '../vault-host/restarts.ts';
import { createAttachmentFiles } from './attachment-files.ts';
import { readBuiltFiles } from './built-files.ts';
import { createCalendarFiles } from './calendar-files.ts';
import { type Copied, watchCopied } from './copied.ts';
import { createDialogs } from './dialogs.ts';
import { createKeychain } from './keychain.ts';
import { labelsOf } from './labels.ts';
import { endInOrder } from './life.ts';
import type { Log } from './log.ts';
import { installMenu } from './menu.ts';
import { osKeychain } from './os-keychain.ts';
import { watchPower } from './power.ts';
import type { PreferenceStore } from './preferences.ts';
import { createProof } from './proof.ts';
import { serveBuiltFiles } from './protocol.ts';
import { createSecondPlace } from './second-place.ts';
import { hardenEverything, hardenSession, openPageSession, readClosedDoors } from './security.ts';
import type { SessionData } from './session-data.ts';
import { answerPortRequests, answerShellCalls } from './shell.ts';
import { createShellHandlers } from './shell-handlers.ts';
import { createTemplateFiles } from './template-files.ts';
import { createMainWindow, type MainWindow } from './window.ts';
import { nextZoom } from './zoom.ts';

export interface Settled {
  /** The folder of the build: `main/`, `preload/` and `renderer/`. */
  readonly built: string;
  readonly userData: string;
  readonly store: PreferenceStore;
  readonly log: Log;
  readonly sessionData: SessionData;
}

/** Once Chromium is ready: makes the parts, gives each what it needs, opens the window. */
export function startApp(settled: Settled): void {
  const parts = makeParts(settled);
  const { host, window, lock, closeAsked } = parts;
  const { store, log } = settled;
  answerPortRequests(host.connect, log);
  answerShellCalls(createShellHandlers({ ...parts, store, log }), log);
  const refreshLook = () => {
    const preferences = store.get();
    nativeTheme.themeSource = preferences.theme;
    installMenu(labelsOf(preferences), {
      send: (command) => window.send({ type: 'menu', command }),
      lock,
      quit: closeAsked,
      zoom: (direction) => store.set({ zoom: nextZoom(store.get().zoom, direction) }),
    });
  };
  refreshLook();
  store.onChange(refreshLook);
  app.on('second-instance', window.focus);
  app.on('activate', window.focus);
  host.start();
  window.open();
}

function makeParts(settled: Settled) {
  const { built, userData, store, log, sessionData } = settled;
  const preload = join(built, 'preload/preload.cjs');
  const labels = () => labelsOf(store.get());
  const dialogs = createDialogs(labels);
  const offerOutside = (url: string) => {
    const parent = window.current();
    if (parent) void dialogs.offerOutside(parent, url);
  };
  const { proof, closedDoors, ...sessions } = openSessions(built, { log, offerOutside });

  const host = createVaultHost({
    ...hostParts(settled),
    onLost: () => {
      printer.cancel();
      window.send({ type: 'vaultLost' });
    },
  });
  const printer = createPrinter({ preload, session: sessions.print });
  const flush = createFlush(() => {
    window.leaving()?.webContents.send('event', { type: 'lockRequested' } satisfies CarnetEvent);
  });
  // Once the vault process has died its keys are gone and the page is hidden already, while the
  // words typed since exist nowhere else: nothing destroys that page until they are saved.
  const lock = () => {
    if (!host.interrupted()) void locker.lock();
  };
  // No last backup then: its process would sleep with the keys in memory.
  const sleep = { coming: false };
  const deadPages = createRestartBudget(() => performance.now());
  const power = watchPower({
    idleMinutes: () => store.get().idleMinutes,
    isOpen: () => host.opened() !== null,
    lock,
    lockToSleep: () => {
      sleep.coming = true;
      lock();
    },
  });
  const window = createMainWindow({
    preload,
    session: sessions.page,
    store,
    onCloseAsked: () => void closeAsked(),
    onOpened: ({ webContents }) => power.watch(webContents),
    // A white window helps nobody. What it showed is gone: not `lock`, which would wait for it.
    onGone: () => void setTimeout(() => void locker.lock(), deadPages.next()),
  });
  const copied = watchCopied();
  const locker = createLocker(lockSteps({ host, window, printer, flush, copied, log, sleep }));
  const end = endInOrder(locker, () => sessionData.wipe());
  const closeAsked = async () => {
    const parent = host.interrupted() ? window.current() : null;
    if (parent === null || (await dialogs.agreeToLoseText(parent))) end();
  };
  const files = makeFiles({ host, printer, dialogs, labels, log, userData });
  const parts = { host, printer, flush, window, lock, ...files, copied, closeAsked };
  return { ...parts, proof, closedDoors };
}

/** What the vault process is started with, and what it may ask of main. */
const hostParts = ({ built, userData, log }: Settled) => ({
  script: join(built, 'main/vault.js'),
  userData,
  log,
  keychain: createKeychain(userData, osKeychain, log),
});

type FileParts = Parameters<typeof createExporter>[0] & {
  readonly host: VaultHost;
  readonly userData: string;
};

/** What goes out of the app and comes in, each by a dialog of its own. */
function makeFiles(parts: FileParts) {
  const { host, dialogs, userData } = parts;
  return {
    exporter: createExporter(parts),
    secondPlace: createSecondPlace(userData, dialogs),
    templateFiles: createTemplateFiles(host, dialogs),
    calendarFiles: createCalendarFiles(host, dialogs),
    attachmentFiles: createAttachmentFiles(host, dialogs),
  };
}

type Uncounted = Omit<Parameters<typeof hardenEverything>[0], 'proof'>;

/** Every session hardened; one for the window, one for what is printed, both on built files only. */
function openSessions(built: string, uncounted: Uncounted) {
  const proof = createProof(uncounted.log);
  const rules = { ...uncounted, proof };
  hardenEverything(rules);
  hardenSession(session.defaultSession, rules);
  const sessions = { page: openPageSession('vault'), print: openPageSession('impression') };
  const files = readBuiltFiles(join(built, 'renderer'));
  for (const one of [sessions.page, sessions.print]) serveBuiltFiles(one, files);
  return { ...sessions, proof, closedDoors: () => readClosedDoors(sessions.page) };
}

interface Lockable {
  readonly host: VaultHost;
  readonly window: MainWindow;
  readonly printer: Printer;
  readonly flush: Flush;
  readonly copied: Copied;
  readonly log: Log;
  readonly sleep: { coming: boolean };
}

function lockSteps({ host, window, printer, flush, copied, log, sleep }: Lockable): LockSteps {
  return {
    isOpen: () => host.opened() !== null,
    leave: (ending) => {
      host.release();
      window.leave(ending);
    },
    flush: () => flush.ask(),
    closeVault: () => host.close(!sleep.coming),
    kill: async () => {
      printer.cancel();
      window.forget();
      await Promise.all([host.kill(), copied.forget()]);
    },
    settle: () => host.settled(),
    drop: () => host.drop(),
    renew: () => {
      sleep.coming = false;
      host.start();
    },
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    log: (code) => log.add(code),
  };
}
