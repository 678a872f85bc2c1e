import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  createSignalReader,
  type DesktopSignal,
  watchDesktopSignals,
} from '#main/app/desktop-signals.ts';
import { type Buses, openBuses } from '#tests/support/buses.ts';

const session = '/org/freedesktop/login1/session/_31';
const lock = 'org.freedesktop.login1.Session.Lock';
const sleep = 'org.freedesktop.login1.Manager.PrepareForSleep';
const active = 'org.gnome.ScreenSaver.ActiveChanged';

describe('what dbus-monitor prints', () => {
  const printed = (name: string, value = '') => {
    const dot = name.lastIndexOf('.');
    const to = `interface=${name.slice(0, dot)}; member=${name.slice(dot + 1)}`;
    return `signal time=1.2 sender=:1.5 -> destination=(null destination) serial=4 path=/x; ${to}\n${value}`;
  };
  const readAll = (text: string, size = text.length) => {
    const told: DesktopSignal[] = [];
    const read = createSignalReader((signal) => told.push(signal));
    for (let at = 0; at < text.length; at += size) read(text.slice(at, at + size));
    return told;
  };

  it('is read in pieces of any length', () => {
    const text =
      printed(lock) + printed(sleep, '   boolean true\n') + printed(active, '   boolean true\n');
    for (const size of [1, 7, text.length])
      expect(readAll(text, size)).toEqual(['locked', 'sleep', 'locked']);
  });

  it('is read property by property', () => {
    const changed = 'org.freedesktop.DBus.Properties.PropertiesChanged';
    const owner = '   string "org.freedesktop.login1.Session"\n   array [\n';
    const property = (name: string, value: string) =>
      `      dict entry(\n         string "${name}"\n         variant             ${value}\n      )\n`;
    const read = (...properties: string[]) =>
      readAll(`${printed(changed, owner)}${properties.join('')}   ]\n   array [\n   ]\n`, 7);
    const away = property('Active', 'boolean false');
    expect(read(away)).toEqual(['left']);
    expect(read(property('State', 'string "online"'), away)).toEqual(['left']);
    expect(read(property('Active', 'boolean true'))).toEqual([]);
    expect(read(property('LockedHint', 'boolean false'))).toEqual([]);
    // The name of one property and the value of the next are no sentence.
    const split = [property('Active', 'string "x"'), property('IdleHint', 'boolean false')];
    expect(read(...split)).toEqual([]);
    expect(readAll(`${printed(lock)}${owner}${away}`)).toEqual(['locked']);
  });

  it('says nothing of what is over, unknown, or cut', () => {
    expect(readAll(printed(sleep, '   boolean false\n'))).toEqual([]);
    expect(readAll(printed('org.gnome.Other.ActiveChanged', '   boolean true\n'))).toEqual([]);
    expect(readAll(`${printed(active)}   string "x"\n   boolean true\n`)).toEqual([]);
    expect(readAll(printed('constructor.Lock'))).toEqual([]);
  });
});

// The tools of Debian's packages `dbus-daemon` and `dbus-bin`.
const hasBuses = process.platform === 'linux';

/** Says the same thing until it is heard, then waits for what is still on its way. */
async function listening(told: DesktopSignal[], say: () => void): Promise<void> {
  told.length = 0;
  await vi.waitUntil(
    () => {
      say();
      return told.length > 0;
    },
    { timeout: 10_000, interval: 200 },
  );
  // A bus that is listened to loses nothing: those said before it was will never come.
  await new Promise((resolve) => setTimeout(resolve, 500));
}

/** The monitors that listen to these very buses: other tests have their own. */
function monitorsOf({ env }: Buses): string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      const surroundings = readFileSync(`/proc/${pid}/environ`, 'utf8');
      return (
        command.startsWith('dbus-monitor') && surroundings.includes(env.DBUS_SYSTEM_BUS_ADDRESS)
      );
    } catch {
      return false;
    }
  });
}

describe.runIf(hasBuses)('the buses of a Linux desktop', () => {
  let buses: Buses;
  let stop: () => void;
  let told: DesktopSignal[];

  beforeAll(async () => {
    buses = await openBuses();
    told = [];
    stop = watchDesktopSignals((signal) => told.push(signal), buses.env);
    await listening(told, () => buses.say('system', session, lock));
    await listening(told, () => buses.say('session', '/x', active, true));
  });
  afterAll(() => {
    stop?.();
    buses?.stop();
  });

  const after = async (act: () => void): Promise<DesktopSignal[]> => {
    // What is said last comes last: the others have been heard, or never will be.
    told.length = 0;
    act();
    buses.say('system', '/org/freedesktop/login1', sleep, true);
    await vi.waitUntil(() => told.at(-1) === 'sleep', { timeout: 10_000 });
    return told.slice(0, -1);
  };

  it('say that the session is locked', async () => {
    expect(await after(() => buses.say('system', session, lock))).toEqual(['locked']);
  });

  it('say that the session has left the screen, as when another user takes it', async () => {
    const leave = () => buses.change(session, 'org.freedesktop.login1.Session', 'Active', false);
    expect(await after(leave)).toEqual(['left']);
  });

  it('say nothing of a session that comes back, or of what is not its presence', async () => {
    const quiet = await after(() => {
      buses.change(session, 'org.freedesktop.login1.Session', 'Active', true);
      buses.change(session, 'org.freedesktop.login1.Session', 'IdleHint', false);
      buses.change('/x', 'org.freedesktop.login1.Seat', 'Active', false);
      buses.change('/x', 'org.example.Session', 'Active', false);
    });
    expect(quiet).toEqual([]);
  });

  it('say nothing of an unlock, a wake-up, or another program', async () => {
    const quiet = await after(() => {
      buses.say('system', session, 'org.freedesktop.login1.Session.Unlock');
      buses.say('system', '/org/freedesktop/login1', sleep, false);
      buses.say('system', '/x', 'org.example.Session.Lock');
    });
    expect(quiet).toEqual([]);
  });

  it.each([
    'org.gnome',
    'org.freedesktop',
    'org.cinnamon',
    'org.mate',
  ])('say that the screen saver of %s is on', async (desktop) => {
    told.length = 0;
    buses.say('session', '/x', `${desktop}.ScreenSaver.ActiveChanged`, false);
    buses.say('session', '/x', `${desktop}.ScreenSaver.ActiveChanged`, true);
    await vi.waitUntil(() => told.length > 0, { timeout: 10_000 });
    expect(told).toEqual(['locked']);
  });
});

describe.runIf(hasBuses)('once stopped, or without a bus', () => {
  it('nothing is heard, and nothing is left running', async () => {
    const nowhere = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent' };
    const told: DesktopSignal[] = [];
    const stop = watchDesktopSignals((signal) => told.push(signal), nowhere);
    stop();
    const buses = await openBuses();
    const listen = watchDesktopSignals((signal) => told.push(signal), buses.env);
    await vi.waitUntil(() => monitorsOf(buses).length === 2, { timeout: 10_000 });
    listen();
    await vi.waitUntil(() => monitorsOf(buses).length === 0, { timeout: 10_000 });
    buses.stop();
    expect(told).toEqual([]);
  });
});
