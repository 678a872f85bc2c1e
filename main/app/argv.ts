/**
 * Switches that open the app to another program, or take its sandbox away. Fuses do not stop them
 * (electron/fuses#2), so a packaged app refuses to start with one.
 */
const refused = [
  '--remote-debugging-port',
  '--remote-debugging-pipe',
  '--remote-debugging-address',
  '--remote-allow-origins',
  '--inspect',
  '--inspect-brk',
  '--inspect-brk-node',
  '--inspect-port',
  '--inspect-publish-uid',
  '--debug',
  '--debug-brk',
  '--debug-port',
  '--no-sandbox',
  '--disable-setuid-sandbox',
  '--disable-seccomp-filter-sandbox',
  '--disable-gpu-sandbox',
  '--no-zygote',
  '--single-process',
  '--disable-web-security',
  '--load-extension',
  '--js-flags',
  '--log-net-log',
  '--enable-logging',
  '--host-rules',
];

/** The first switch a packaged app must not run with, or null. Chromium reads `-x` as `--x`. */
export function refusedSwitch(argv: readonly string[]): string | null {
  for (const argument of argv.slice(1)) {
    const name =
      argument
        .replace(/^-{1,2}/, '--')
        .split('=')[0]
        ?.toLowerCase() ?? '';
    if (argument.startsWith('-') && refused.includes(name)) return name;
  }
  return null;
}
