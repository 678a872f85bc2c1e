import { join } from 'node:path';
import { z } from 'zod';
import { type Preferences, type PreferencesChange, preferences } from '#shared/ipc/shell.ts';
import { type Bounds, bounds } from './bounds.ts';
import type { Log } from './log.ts';
import { readText, replaceText } from './small-file.ts';

/** `fenetre.json`: what the window looks like. No name, no path, no date of use. */
const windowFile = z.object({
  bounds: bounds.nullable().catch(null),
  maximized: z.boolean().catch(false),
  preferences: preferences.catch(() => preferences.parse({})),
});
export type WindowFile = z.output<typeof windowFile>;

/** Reads what was saved; whatever is missing or damaged takes its usual value. */
export function parseWindowFile(text: string | null): WindowFile {
  const nothing = { bounds: null, maximized: false, preferences: {} };
  if (text === null || text.length > 65_536) return windowFile.parse(nothing);
  try {
    const parsed = windowFile.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : windowFile.parse(nothing);
  } catch {
    return windowFile.parse(nothing);
  }
}

export interface PreferenceStore {
  get(): Preferences;
  set(change: PreferencesChange): Preferences;
  place(): { readonly bounds: Bounds | null; readonly maximized: boolean };
  setPlace(place: { readonly bounds: Bounds; readonly maximized: boolean }): void;
  /** Called with the new preferences after each change. */
  onChange(listener: (preferences: Preferences) => void): void;
}

/** Keeps `fenetre.json` in `folder`. A folder that cannot be written costs comfort, nothing else. */
export function openPreferences(folder: string, log: Log): PreferenceStore {
  const path = join(folder, 'fenetre.json');
  const listeners: ((preferences: Preferences) => void)[] = [];
  let current = parseWindowFile(read(path, log));
  const replace = (next: WindowFile) => {
    current = next;
    write(path, `${JSON.stringify(next, null, 2)}\n`, log);
  };
  return {
    get: () => current.preferences,
    set: (change) => {
      replace({
        ...current,
        preferences: preferences.parse({ ...current.preferences, ...change }),
      });
      for (const listener of listeners) listener(current.preferences);
      return current.preferences;
    },
    place: () => ({ bounds: current.bounds, maximized: current.maximized }),
    setPlace: (place) => replace({ ...current, ...place }),
    onChange: (listener) => void listeners.push(listener),
  };
}

function read(path: string, log: Log): string | null {
  try {
    return readText(path);
  } catch {
    log.add('preferences-unreadable');
    return null;
  }
}

function write(path: string, text: string, log: Log): void {
  try {
    replaceText(path, text);
  } catch {
    log.add('preferences-unwritable');
  }
}
