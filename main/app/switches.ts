import { isAbsolute, join, resolve } from 'node:path';
import { app } from 'electron';

const offline: readonly (readonly [string, string?])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['proxy-server', '127.0.0.1:9'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
  ['disable-breakpad'],
  ['disable-crash-reporter'],
  [
    'disable-features',
    [
      'MediaRouter',
      'OptimizationHints',
      'AutofillServerCommunication',
      'Translate',
      'DialMediaRouteProvider',
      'CertificateTransparencyComponentUpdater',
      'InterestFeedContentSuggestions',
      'CalculateNativeWinOcclusion',
    ].join(','),
  ],
];

/** Closes the network and the reporting of Chromium. Before `ready`. */
export function appendOfflineSwitches(): void {
  for (const [name, value] of offline) {
    if (value === undefined) app.commandLine.appendSwitch(name);
    else app.commandLine.appendSwitch(name, value);
  }
}

/**
 * Sandboxes every renderer. Chromium refuses a sandbox to root (crbug.com/638180): with
 * `--no-sandbox`, which a packaged app refuses, the check-out stays usable in a container.
 */
export function enableSandboxWherePossible(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

/**
 * The profile folder: `--user-data-dir` when given (Electron's default app sets its own over it),
 * otherwise local application data, never the roaming profile that Windows copies to a server.
 */
export function settleUserData(): string {
  const given = app.commandLine.getSwitchValue('user-data-dir');
  if (given !== '') app.setPath('userData', isAbsolute(given) ? given : resolve(given));
  else if (process.platform === 'win32' && process.env.LOCALAPPDATA)
    app.setPath('userData', join(process.env.LOCALAPPDATA, 'carnet-de-pair'));
  return app.getPath('userData');
}
