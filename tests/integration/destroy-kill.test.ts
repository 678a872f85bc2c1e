import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestKeeper, goodPhrase } from '#tests/support/keeper.ts';

const root = resolve(import.meta.dirname, '../..');
const traced = 'link,rename,renameat,renameat2,pwrite64,fsync,fdatasync,unlink,unlinkat,rmdir';
/** strace counts calls thread by thread: all of them must be on one. */
const env = { ...process.env, UV_THREADPOOL_SIZE: '1' };

/** Debian's package `strace` kills a program at the very call one names. */
const withStrace = it.runIf(process.platform === 'linux');

let place: string;
let pristine: string;

/** The app's own destruction as a program, and a naive one that removes file by file. */
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'carnet-destroy-'));
  const entry = join(place, 'entry.ts');
  const from = join(root, 'main/vault/care/destroy.ts');
  writeFileSync(
    entry,
    `import { destroyVault } from ${JSON.stringify(from)};
const [folder, aside] = process.argv.slice(2);
await destroyVault(folder, [aside]);`,
  );
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: join(place, 'out'),
      target: 'node20',
      minify: false,
      rollupOptions: { output: { format: 'es', entryFileNames: 'destroy.mjs' } },
    },
  });
  writeFileSync(
    join(place, 'out/naive.mjs'),
    `import { readdirSync, rmSync } from 'node:fs';
const [folder] = process.argv.slice(2);
for (const name of readdirSync(folder)) rmSync(folder + '/' + name);
rmSync(folder, { recursive: true });`,
  );
  pristine = join(place, 'profil');
  mkdirSync(pristine);
  const { keeper } = createTestKeeper(pristine);
  await keeper.create(goodPhrase);
  await keeper.close();
  cpSync(join(pristine, 'coffre'), join(pristine, 'coffre.mis-de-cote-1'), { recursive: true });
}, 60_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Runs one program on a copy of the profile, killed at its n-th call that changes the disk. */
function killedAt(program: string, step: number): { profile: string; killed: boolean } {
  const profile = mkdtempSync(join(place, 'essai-'));
  cpSync(pristine, profile, { recursive: true });
  const folder = join(profile, 'coffre');
  const { status, signal } = spawnSync(
    'strace',
    [
      ...['-f', '-qq', '-o', '/dev/null'],
      ...['-e', `trace=${traced}`, '-e', `inject=${traced}:signal=SIGKILL:when=${step}`],
      ...[process.execPath, join(place, 'out', program), folder, `${folder}.mis-de-cote-1`],
    ],
    { stdio: 'ignore', env },
  );
  return { profile, killed: signal === 'SIGKILL' || status !== 0 };
}

type State = 'intact' | 'gone' | 'half';

/** What the next start of the app makes of it. */
async function stateOf(profile: string): Promise<State> {
  const { keeper } = createTestKeeper(profile);
  const { own } = await keeper.status();
  const left = readdirSync(profile).filter((name) => name.includes('.detruit-'));
  if (own === 'absent') return left.length === 0 && !existsAside(profile) ? 'gone' : 'half';
  try {
    await keeper.unlock('own', goodPhrase);
    await keeper.close();
    return left.length === 0 ? 'intact' : 'half';
  } catch {
    return 'half';
  }
}

const existsAside = (profile: string) => existsSync(join(profile, 'coffre.mis-de-cote-1'));

async function statesOf(program: string): Promise<State[]> {
  const states: State[] = [];
  for (let step = 1; step <= 60; step += 1) {
    const { profile, killed } = killedAt(program, step);
    states.push(await stateOf(profile));
    rmSync(profile, { recursive: true });
    if (!killed) return states;
  }
  throw new Error('never reached its end');
}

withStrace(
  'killed at any call that changes the disk, a destruction leaves a whole vault or none',
  async () => {
    const states = await statesOf('destroy.mjs');
    expect(states).not.toContain('half');
    // Killed early enough it is still there; left alone it is gone; never back again in between.
    expect(states[0]).toBe('intact');
    expect(states.at(-1)).toBe('gone');
    expect(states.lastIndexOf('intact')).toBeLessThan(states.indexOf('gone'));
    expect(states.length).toBeGreaterThan(6);
  },
  120_000,
);

withStrace(
  'control: removing file by file leaves a half vault',
  async () => {
    expect(await statesOf('naive.mjs')).toContain('half');
  },
  120_000,
);

withStrace('writes noise over the slots before it removes a file', () => {
  const doomed = mkdtempSync(join(place, 'trace-'));
  cpSync(pristine, doomed, { recursive: true });
  const folder = join(doomed, 'coffre');
  const trace = join(place, 'trace.txt');
  execFileSync('strace', [
    ...['-f', '-y', '-o', trace, '-e', `trace=${traced}`],
    ...[process.execPath, join(place, 'out/destroy.mjs'), folder, `${folder}.mis-de-cote-1`],
  ]);
  const lines = readFileSync(trace, 'utf8').split('\n');
  for (const name of ['vault.json>', 'vault.json.bak>']) {
    const written = lines.findIndex((line) => /write/.test(line) && line.includes(name));
    const synced = lines.findIndex((line) => /f(data)?sync\(/.test(line) && line.includes(name));
    const removed = lines.findIndex((line) => /unlink/.test(line) && line.includes('notes.db'));
    expect(written).toBeGreaterThan(-1);
    expect(synced).toBeGreaterThan(written);
    expect(removed).toBeGreaterThan(synced);
  }
});
