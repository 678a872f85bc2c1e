/**
 * All that a packaged app may be started with: where its profile is, and what an unusual screen,
 * keyring or reading aid asks for. Chromium and Node know hundreds of switches more; some open the
 * app to another program (`--remote-debugging-port`, `--inspect`, `--js-flags`), take its sandbox
 * away (`--no-sandbox`) or start another program in its place (`--renderer-cmd-prefix`). Fuses stop
 * few of them (electron/fuses#2), and a list of the dangerous ones would never be whole.
 */
const allowed = [
  '--user-data-dir',
  '--lang',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--force-device-scale-factor',
  '--force-renderer-accessibility',
  '--high-dpi-support',
  '--ozone-platform',
  '--ozone-platform-hint',
  '--enable-wayland-ime',
  '--gtk-version',
  '--password-store',
];

/**
 * The first argument a packaged app must not run with, or null. Chromium reads `-x` as `--x`, and
 * on Windows `/x` too; an argument that is no switch does nothing.
 */
export function refusedSwitch(argv: readonly string[], platform: NodeJS.Platform): string | null {
  const prefix = platform === 'win32' ? /^(--?|\/)/ : /^--?/;
  const isRefused = (argument: string) =>
    prefix.test(argument) && !allowed.includes(nameOf(argument.replace(prefix, '--')));
  return argv.slice(1).find(isRefused) ?? null;
}

function nameOf(argument: string): string {
  return argument.split('=')[0] ?? '';
}
