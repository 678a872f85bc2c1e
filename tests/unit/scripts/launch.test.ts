import { EventEmitter } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { needsVirtualDisplay } from '#scripts/setup/display.mjs';
import { launchArguments } from '#scripts/setup/launch-arguments.mjs';
import { requireNode } from '#scripts/setup/prepare.mjs';
import { isHelperReady } from '#scripts/setup/sandbox.mjs';
import { forwardSignals } from '#scripts/setup/signals.mjs';

describe('launchArguments', () => {
  const given = ['--user-data-dir=/tmp/p', '--remote-debugging-port=9222'];

  it('passes on what was given, and keeps the sandbox', () => {
    expect(launchArguments(given, false)).toEqual(['.', ...given]);
  });

  it('gives up the sandbox for root only, once', () => {
    expect(launchArguments(given, true)).toEqual(['.', '--no-sandbox', ...given]);
    expect(launchArguments(['--no-sandbox'], true)).toEqual(['.', '--no-sandbox']);
  });
});

describe('forwardSignals', () => {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const before = new Map(signals.map((signal) => [signal, process.listeners(signal)]));
  const emit = (signal: NodeJS.Signals) => new EventEmitter().emit.call(process, signal, signal);

  afterEach(() => {
    for (const signal of signals) {
      for (const listener of process.listeners(signal)) {
        if (!before.get(signal)?.includes(listener)) process.off(signal, listener);
      }
    }
  });

  it('hands on the first signal only: a second one would kill the app while it saves', () => {
    const received: string[] = [];
    forwardSignals({ kill: (signal) => received.push(signal) }, false);
    emit('SIGTERM');
    emit('SIGTERM');
    expect(received).toEqual(['SIGTERM']);
  });

  it('leaves Ctrl+C to the terminal, which already gave it to the app', () => {
    const received: string[] = [];
    forwardSignals({ kill: (signal) => received.push(signal) }, true);
    emit('SIGINT');
    emit('SIGTERM');
    expect(received).toEqual(['SIGTERM']);
  });
});

describe('needsVirtualDisplay', () => {
  it('asks for one only where nothing can show a window', () => {
    expect(needsVirtualDisplay({ DISPLAY: ':0' })).toBe(false);
    expect(needsVirtualDisplay({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(false);
    expect(needsVirtualDisplay({})).toBe(process.platform === 'linux');
  });
});

describe('requireNode', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.1.0'])('accepts Node %s', (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });

  it.each(['18.20.0', '20.18.3'])('refuses Node %s in plain words', (version) => {
    expect(() => requireNode(version)).toThrow(/trop ancien/);
  });
});

describe('the sandbox’s helper', () => {
  it('is ready only as root’s, with exactly its mode', () => {
    expect(isHelperReady({ uid: 0, mode: 0o104755 })).toBe(true);
    expect(isHelperReady({ uid: 1000, mode: 0o104755 })).toBe(false);
    expect(isHelperReady({ uid: 0, mode: 0o100755 })).toBe(false);
    expect(isHelperReady(undefined)).toBe(false);
  });
});
