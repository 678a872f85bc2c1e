import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A desktop's two buses, private to a test, open to whoever the app runs as. */
export interface Buses {
  readonly env: { DBUS_SESSION_BUS_ADDRESS: string; DBUS_SYSTEM_BUS_ADDRESS: string };
  /** Says something as the desktop would: `interface.member`, and a value where there is one. */
  say(bus: 'system' | 'session', path: string, signal: string, state?: boolean): void;
  /** Tells on the system bus that a property of a login session has changed, as logind does. */
  change(path: string, owner: string, property: string, state: boolean): void;
  stop(): void;
}

const configuration = (address: string) => `<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>${address}</listen>
  <policy context="default">
    <allow user="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow receive_sender="*" eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>`;

export async function openBuses(): Promise<Buses> {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-bus-'));
  execFileSync('chmod', ['755', folder]);
  const open = (name: string) => openBus(folder, name);
  const [system, session] = [await open('system'), await open('session')];
  const addresses = { system: system.address, session: session.address };
  return {
    env: {
      DBUS_SYSTEM_BUS_ADDRESS: addresses.system,
      DBUS_SESSION_BUS_ADDRESS: addresses.session,
    },
    say: (bus, path, signal, state) => {
      const value = state === undefined ? [] : [`boolean:${state}`];
      execFileSync('dbus-send', [
        `--bus=${addresses[bus]}`,
        '--type=signal',
        path,
        signal,
        ...value,
      ]);
    },
    change: (path, owner, property, state) => {
      // `dbus-send` knows no dictionary of variants; Debian's `systemd` brings `busctl`.
      execFileSync('busctl', [
        ...[`--address=${addresses.system}`, 'emit', path, 'org.freedesktop.DBus.Properties'],
        ...['PropertiesChanged', 'sa{sv}as', owner, '1', property, 'b', String(state), '0'],
      ]);
    },
    stop: () => {
      for (const { daemon } of [system, session]) daemon.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openBus(
  folder: string,
  name: string,
): Promise<{ readonly address: string; readonly daemon: ChildProcess }> {
  const file = join(folder, `${name}.conf`);
  writeFileSync(file, configuration(`unix:path=${join(folder, name)}`));
  const daemon = spawn('dbus-daemon', [`--config-file=${file}`, '--nofork', '--print-address'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    daemon.once('error', reject);
    daemon.once('exit', () => reject(new Error('dbus-daemon did not start')));
    daemon.stdout.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
  });
  return { address, daemon };
}
