import { spawn } from 'node:child_process';

/** What a Linux desktop says when the screen is locked or the computer goes to sleep. */
export type DesktopSignal = 'locked' | 'sleep';

interface Said {
  readonly signal: DesktopSignal;
  /** Told with `true` or `false`: only `true` is news. */
  readonly withState: boolean;
}

const heard: Readonly<Record<string, Said>> = {
  'org.freedesktop.login1.Session.Lock': { signal: 'locked', withState: false },
  'org.freedesktop.login1.Manager.PrepareForSleep': { signal: 'sleep', withState: true },
  'org.gnome.ScreenSaver.ActiveChanged': { signal: 'locked', withState: true },
  'org.freedesktop.ScreenSaver.ActiveChanged': { signal: 'locked', withState: true },
  'org.cinnamon.ScreenSaver.ActiveChanged': { signal: 'locked', withState: true },
  'org.mate.ScreenSaver.ActiveChanged': { signal: 'locked', withState: true },
};

const rules = (onSystemBus: boolean): string[] =>
  Object.keys(heard)
    .filter((name) => name.includes('.login1.') === onSystemBus)
    .map((name) => {
      const dot = name.lastIndexOf('.');
      return `type='signal',interface='${name.slice(0, dot)}',member='${name.slice(dot + 1)}'`;
    });

function saidBy(line: string): Said | null {
  const [, owner, member] = /^signal .*\binterface=([\w.]+); member=(\w+)$/.exec(line) ?? [];
  const name = `${owner ?? ''}.${member ?? ''}`;
  return (Object.hasOwn(heard, name) && heard[name]) || null;
}

/**
 * Reads what `dbus-monitor` prints: a line that names the signal, then its values, indented. The
 * text comes in pieces of any length.
 */
export function createSignalReader(tell: (signal: DesktopSignal) => void): (text: string) => void {
  let rest = '';
  let awaited: DesktopSignal | null = null;
  const read = (line: string) => {
    const said = saidBy(line);
    if (said && !said.withState) tell(said.signal);
    if (awaited !== null && /^\s+boolean true$/.test(line)) tell(awaited);
    awaited = said?.withState ? said.signal : null;
  };
  return (text) => {
    const lines = (rest + text).split('\n');
    rest = (lines.pop() ?? '').slice(-4_096);
    for (const line of lines) read(line);
  };
}

/** Ends with us, however we end: the shell waits on a pipe that closes with this process. */
const untilWeAreGone = 'dbus-monitor "$@" & monitor=$!; read -r _; kill "$monitor"';

/**
 * Listens to both buses of a Linux desktop: Electron has no event there for a locked screen
 * (electron#24800, #38088). Without `dbus-monitor` or without a bus nothing is heard, and the
 * desktop goes on being asked every five seconds (`power.ts`).
 * @param env where the buses are
 * @returns stops listening
 */
export function watchDesktopSignals(
  tell: (signal: DesktopSignal) => void,
  env: NodeJS.ProcessEnv = process.env,
): () => void {
  const stops = [true, false].map((system) => {
    const bus = system ? '--system' : '--session';
    const child = spawn('/bin/sh', ['-c', untilWeAreGone, 'sh', bus, ...rules(system)], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: busesOf(env),
      cwd: '/',
    });
    const read = createSignalReader(tell);
    child.stdout.setEncoding('utf8').on('data', read);
    child.stdin.on('error', () => undefined);
    child.on('error', () => undefined);
    child.unref();
    return () => void child.stdin.end();
  });
  return () => {
    for (const stop of stops) stop();
  };
}

/** The buses, and nothing else of our surroundings. */
function busesOf(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = ['DBUS_SESSION_BUS_ADDRESS', 'DBUS_SYSTEM_BUS_ADDRESS', 'XDG_RUNTIME_DIR'];
  const known = names.flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C', ...Object.fromEntries(known) };
}
