import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveToApp } from '#scripts/testing/plain-user.mjs';

/** A real disk of its own, small enough to be filled, mounted over a folder. Needs root. */
export interface SmallDisk {
  /** Writes until there is no room left. */
  fill(): void;
  /** Makes room again. */
  free(): void;
  readOnly(): void;
  writable(): void;
  remove(): void;
}

export function mountSmallDisk(folder: string, kibibytes: number): SmallDisk {
  const mount = (...args: string[]) => execFileSync('mount', args, { stdio: 'pipe' });
  mount('-t', 'tmpfs', '-o', `size=${kibibytes}k,mode=0700`, 'carnet-test', folder);
  giveToApp(folder);
  const filler = join(folder, 'remplissage');
  return {
    fill: () => {
      let size = kibibytes * 1024;
      for (let part = 0; size >= 1; part += 1) {
        try {
          writeFileSync(`${filler}-${part}`, Buffer.alloc(size, 1));
        } catch {
          size = Math.floor(size / 2);
        }
      }
    },
    free: () => {
      for (let part = 0; part < 60; part += 1) rmSync(`${filler}-${part}`, { force: true });
    },
    readOnly: () => {
      giveToApp(folder);
      mount('-o', 'remount,ro', folder);
    },
    writable: () => mount('-o', 'remount,rw', folder),
    remove: () => execFileSync('umount', ['--lazy', folder], { stdio: 'pipe' }),
  };
}
