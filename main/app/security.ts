import { app, type Session, session as sessions, type WebContents } from 'electron';
import type { ClosedDoors } from '#shared/ipc/proof.ts';
import { isAllowedRequest } from './addresses.ts';
import type { Log } from './log.ts';
import type { ProofCounter } from './proof.ts';

interface Witnesses {
  readonly log: Log;
  readonly proof: ProofCounter;
}

interface Rules extends Witnesses {
  /** A link out of the page: asked to the user, never followed by the window. */
  readonly offerOutside: (url: string) => void;
}

/** No `persist:`: Chromium keeps nothing of it on disk, not even a cache. */
export function openPageSession(partition: 'vault' | 'impression'): Session {
  return sessions.fromPartition(partition, { cache: false });
}

/** Puts the same refusals on every session and every page there is and will be. */
export function hardenEverything(rules: Rules): void {
  app.on('session-created', (created) => hardenSession(created, rules));
  app.on('web-contents-created', (_event, contents) => hardenContents(contents, rules));
}

/** Sessions that exist before the first `session-created` listener are hardened by name. */
export function hardenSession(target: Session, { log, proof }: Witnesses): void {
  const allowed = (permission: string) => permission === 'clipboard-sanitized-write';
  target.setPermissionRequestHandler((_contents, permission, answer) => {
    if (!allowed(permission)) log.add('permission-denied');
    answer(allowed(permission));
  });
  target.setPermissionCheckHandler((_contents, permission) => allowed(permission));
  target.setDevicePermissionHandler(() => false);
  // Without a handler, `getDisplayMedia` is refused by Electron itself.
  target.setDisplayMediaRequestHandler(null);
  target.on('select-usb-device', (event, _details, choose) => {
    event.preventDefault();
    choose();
  });
  target.on('select-hid-device', (event, _details, choose) => {
    event.preventDefault();
    choose();
  });
  target.on('select-serial-port', (event, _ports, _contents, choose) => {
    event.preventDefault();
    choose('');
  });
  target.on('will-download', (event) => {
    log.add('download-blocked');
    event.preventDefault();
  });
  target.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !isAllowedRequest(details.url);
    if (cancel) log.add('request-blocked');
    if (cancel) proof.blocked(details.url);
    answer({ cancel });
  });
  // What the line above let through, in spite of itself: the figure shown to the user is measured.
  target.webRequest.onSendHeaders(({ url }) => proof.sent(url));
  // Off is not enough: the dictionary of each language is asked for at once (electron#22995).
  target.setSpellCheckerEnabled(false);
  target.setSpellCheckerLanguages([]);
}

/** What is closed, as Chromium says it now. */
export function readClosedDoors(page: Session): ClosedDoors {
  const has = (name: string) => app.commandLine.hasSwitch(name);
  const isClosed = (one: Session) =>
    !one.isSpellCheckerEnabled() && one.getSpellCheckerLanguages().length === 0;
  return {
    dictionary: isClosed(page) && isClosed(sessions.defaultSession),
    reports: has('disable-breakpad') && has('disable-crash-reporter'),
    names: has('host-resolver-rules') && has('proxy-server'),
  };
}

function hardenContents(contents: WebContents, { log, offerOutside }: Rules): void {
  const refuse = (event: { preventDefault(): void }) => {
    log.add('navigation-blocked');
    event.preventDefault();
  };
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', refuse);
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
  contents.on('login', refuse);
  contents.setWindowOpenHandler(({ url }) => {
    log.add('window-blocked');
    offerOutside(url);
    return { action: 'deny' };
  });
  contents.on('render-process-gone', () => log.add('page-gone'));
}
