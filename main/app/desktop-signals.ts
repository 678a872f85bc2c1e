import { spawn } from 'node:child_process';

/** What a Linux desktop says when the screen is locked, is somebody else's, or goes to sleep. */
export type DesktopSignal = 'locked' | 'left' | 'sleep';

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

const properties = 'org.freedesktop.DBus.Properties.PropertiesChanged';
const session = 'org.freedesktop.login1.Session';

const ruleOf = (name: string): string => {
  const dot = name.lastIndexOf('.');
  return `type='signal',interface='${name.slice(0, dot)}',member='${name.slice(dot + 1)}'`;
};

const rules = (onSystemBus: boolean): string[] => {
  const named = Object.keys(heard).filter((name) => name.includes('.login1.') === onSystemBus);
  const changes = `${ruleOf(properties)},arg0='${session}'`;
  return [...named.map(ruleOf), ...(onSystemBus ? [changes] : [])];
};

const signalName = (line: string): string | null => {
  const [, owner, member] = /^signal .*\binterface=([\w.]+); member=(\w+)$/.exec(line) ?? [];
  return owner === undefined || member === undefined ? null : `${owner}.${member}`;
};

/**
 * Follows the lines of a `PropertiesChanged`: the session's `Active` that turns false is a session that
 * has left the screen, as when another user is given the computer without any lock. Whose session it
 * is does not matter: on one screen none leaves it but ours while ours is there, and our number
 * (`XDG_SESSION_ID`) is not told to every program of a desktop.
 */
function createChangeReader(): (line: string) => boolean {
  const ofSession = [
    new RegExp(`^\\s+string "${session}"$`),
    /^\s+string "Active"$/,
    /^\s+variant\s+boolean false$/,
  ];
  /** How many of these lines have come; the last two must follow one another. */
  let come = -1;
  return (line) => {
    const name = signalName(line);
    if (name !== null) {
      come = name === properties ? 0 : -1;
      return false;
    }
    if (come === -1) return false;
    if (ofSession[come]?.test(line)) come += 1;
    else come = come === 0 ? -1 : 1;
    if (come < ofSession.length) return false;
    come = 1;
    return true;
  };
}

function saidBy(line: string): Said | null {
  const name = signalName(line);
  return (name !== null && Object.hasOwn(heard, name) && heard[name]) || null;
}

/**
 * Reads what `dbus-monitor` prints: a line that names the signal, then its values, indented. The
 * text comes in pieces of any length.
 */
export function createSignalReader(tell: (signal: DesktopSignal) => void): (text: string) => void {
  let rest = '';
  let awaited: DesktopSignal | null = null;
  const leaves = createChangeReader();
  const read = (line: string) => {
    const said = saidBy(line);
    if (said && !said.withState) tell(said.signal);
    if (leaves(line)) tell('left');
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
