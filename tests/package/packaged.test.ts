import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkArchive } from '#scripts/package/check/archive.mjs';
import { checkAsNode } from '#scripts/package/check/as-node.mjs';
import { checkFuses } from '#scripts/package/check/fuses.mjs';
import { checkRefusals } from '#scripts/package/check/refusals.mjs';
import { checkStart } from '#scripts/package/check/start.mjs';
import { writeDeb } from '#scripts/package/deb.mjs';
import { fuseProblems, readFuses } from '#scripts/package/fuses.mjs';
import { NAME, releaseOf } from '#scripts/package/names.mjs';
import { writeUnpacked } from '#scripts/package/unpacked.mjs';
import { startVirtualDisplay } from '#scripts/setup/display.mjs';
import { electronPath } from '#scripts/setup/electron-runtime.mjs';
import { ROOT } from '#scripts/setup/paths.mjs';
import { plainUser } from '#scripts/testing/plain-user.mjs';
import { readableCopy } from '#scripts/testing/sandboxed-copy.mjs';

/** A shortened `npm run package -- --check`: neither tarball nor installation on this machine. */
const runtime = dirname(electronPath(ROOT));
let out: string;
let folder: string;
/** Where whoever runs the app can read it. */
let place: string;
let display: Awaited<ReturnType<typeof startVirtualDisplay>>;

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'carnet-paquet-'));
  folder = join(out, 'linux-unpacked');
  await writeUnpacked({ root: ROOT, runtime, folder });
  place = plainUser() ? readableCopy(folder) : folder;
  display = await startVirtualDisplay();
});
afterAll(() => {
  display?.stop();
  for (const path of [out, place]) if (path) rmSync(path, { recursive: true, force: true });
});

const target = () => ({ executable: join(place, NAME), display: display.env });

it('has every fuse as it must be, and one that is flipped is seen', async () => {
  expect(await checkFuses(join(folder, NAME))).toMatchObject({ ok: true, problems: [] });
  const flipped = join(out, 'flipped');
  cpSync(join(folder, NAME), flipped);
  await flipFuses(flipped, { version: FuseVersion.V1, [FuseV1Options.RunAsNode]: true });
  expect(fuseProblems(readFuses(flipped))).toEqual(['RunAsNode is on']);
});

it('holds what runs, and nothing of how it was made', () => {
  expect(checkArchive(join(folder, 'resources'))).toMatchObject({ ok: true, problems: [] });
});

it('opens in its sandbox, with a neutral title, and leaves in good order', async () => {
  const found = await checkStart(target());
  expect(found.problems).toEqual([]);
  expect(found.profile).toEqual(['fenetre.json']);
});

it('refuses what would open it, and runs no script', async () => {
  const switches = ['--remote-debugging-port=0', '--remote-debugging-pipe', '--inspect=0'];
  const refused = await checkRefusals(target(), [...switches, '--no-sandbox', '--js-flags=-h']);
  expect(refused).toMatchObject({ ok: true, problems: [], controlPortSeenInDevelopment: true });
  expect(await checkAsNode(target())).toMatchObject({ ok: true, problems: [] });
});

it('makes a Debian package whose sandbox helper is setuid root', () => {
  const release = releaseOf(ROOT, runtime, true);
  const deb = writeDeb({ root: ROOT, folder, out, release, epoch: 1, compression: 'none' });
  const list = execFileSync('dpkg-deb', ['--contents', deb], { encoding: 'utf8' });
  expect(list).toMatch(/^-rwsr-xr-x root\/root .* \.\/opt\/carnet-de-pair\/chrome-sandbox$/m);
  // Nothing else has that right, nothing belongs to anybody else, and nobody else may write.
  expect(list.split('\n').filter((line) => /^-..s/.test(line))).toHaveLength(1);
  const others = list.split('\n').filter((line) => line !== '' && !line.includes(' root/root '));
  expect(others).toEqual([]);
  expect(list).not.toMatch(/^[-d].{4}w|^[-d].{7}w/m);
  const field = (name: string) =>
    execFileSync('dpkg-deb', ['--field', deb, name], { encoding: 'utf8' }).trim();
  expect(field('Depends')).toContain('libgtk-3-0 | libgtk-3-0t64');
  // The lock of the screen is heard through its `dbus-monitor`; the app starts without it.
  expect(field('Recommends')).toBe('dbus-bin | dbus, libsecret-1-0');
  expect(field('Depends')).not.toContain('dbus-bin');
  rmSync(deb);
});

it('uninstalls to nothing', () => {
  const release = releaseOf(ROOT, runtime, true);
  const deb = writeDeb({ root: ROOT, folder, out, release, epoch: 1, compression: 'none' });
  const scripts = execFileSync('dpkg-deb', ['--info', deb], { encoding: 'utf8' });
  expect(scripts).not.toMatch(/\b(pre|post)(inst|rm)\b/);
  const elsewhere = join(out, 'racine');
  // Only root may give files to root; anybody may unpack what has no script to run.
  if (plainUser()) installAndPurge(deb, elsewhere);
  else execFileSync('dpkg-deb', ['--extract', deb, elsewhere]);
  const places = filesUnder(elsewhere).map((file) => file.split('/').slice(1, 3).join('/'));
  const own = ['opt/carnet-de-pair', 'usr/share', 'usr/bin'];
  expect(places.filter((place) => !own.includes(place))).toEqual([]);
  if (plainUser()) expect(places).toEqual([]);
});

/** On a root of its own: nothing of this machine is touched. */
function installAndPurge(deb: string, elsewhere: string): void {
  const accounts = join(elsewhere, 'var/lib/dpkg');
  mkdirSync(join(accounts, 'updates'), { recursive: true });
  mkdirSync(join(accounts, 'info'));
  writeFileSync(join(accounts, 'status'), '');
  const dpkg = (...args: string[]) =>
    execFileSync('dpkg', [`--root=${elsewhere}`, '--force-depends', ...args], { stdio: 'pipe' });
  dpkg('-i', deb);
  expect(filesUnder(elsewhere)).toContain('/opt/carnet-de-pair/carnet-de-pair');
  dpkg('--purge', NAME);
  rmSync(accounts, { recursive: true });
}

/** Paths from the folder, however deep. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .filter((file) => !file.startsWith('/var/lib/dpkg'));
}
