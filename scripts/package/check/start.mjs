import { execFileSync } from 'node:child_process';
import { readdirSync, readlinkSync } from 'node:fs';
import { commandLine, loadedModules, processTree, status } from './processes.mjs';
import { endsByItself, start, until } from './run.mjs';

/** What the task bar and the window list of anybody nearby may say. */
const TITLE = 'Carnet de pair';
/** Natives of the vault process: with them the notes can be opened. */
const NATIVES = ['node_sqlite3.node', 'argon2'];

/**
 * The app opens as for a person: a window with a neutral title, a page in its sandbox, a vault
 * process with its native modules; no socket; it ends in good order.
 * @param {{ executable: string, display: NodeJS.ProcessEnv, env?: NodeJS.ProcessEnv }} target
 */
export async function checkStart({ executable, display, env = {} }) {
  const app = start(executable, { display, env });
  try {
    let seen = lookAt(app.pid, display);
    // Chromium keeps a page in reserve: one that is just being made is not sandboxed yet.
    await until(() => {
      seen = lookAt(app.pid, display);
      return problemsOf(seen).length === 0;
    });
    process.kill(app.pid, 'SIGTERM');
    const left = (await endsByItself(app)) ? [] : ['does not end when asked'];
    const sockets = app.sockets();
    const problems = [...problemsOf(seen), ...left, ...sockets.map((socket) => `socket ${socket}`)];
    return {
      ok: problems.length === 0,
      ...seen,
      sockets: sockets.length,
      linesSaid: app.said().split('\n').length - 1,
      profile: readdirSync(app.profile).sort(),
      problems,
    };
  } finally {
    await app.stop();
  }
}

/** @param {number} root @param {NodeJS.ProcessEnv} display */
function lookAt(root, display) {
  const tree = processTree(root);
  const pages = tree.filter((pid) => commandLine(pid).includes('--type=renderer'));
  const vault = tree.filter((pid) => commandLine(pid).includes('node.mojom.NodeService'));
  const isSandboxed = (/** @type {number} */ pid) =>
    status(pid, 'Seccomp') === '2' && status(pid, 'NoNewPrivs') === '1' && isApart(pid, root);
  return {
    titles: windowTitles(display),
    pages: pages.length,
    sandboxed: pages.filter(isSandboxed).length,
    vault,
    natives: [...new Set(vault.flatMap(loadedModules))].sort(),
    user: status(root, 'Uid').split('\t')[0] ?? '',
  };
}

/** Its own network and process spaces. @param {number} pid @param {number} root */
function isApart(pid, root) {
  return ['net', 'pid'].every((space) => {
    try {
      return readlinkSync(`/proc/${pid}/ns/${space}`) !== readlinkSync(`/proc/${root}/ns/${space}`);
    } catch {
      return false;
    }
  });
}

/** @param {ReturnType<typeof lookAt>} seen */
function problemsOf({ titles, pages, sandboxed, vault, natives, user }) {
  return [
    ...(titles.includes(TITLE) ? [] : ['no window']),
    ...titles.filter((title) => title !== TITLE).map((title) => `title: ${title}`),
    ...(pages > 0 ? [] : ['no page']),
    ...(sandboxed === pages ? [] : ['a page outside the sandbox']),
    ...(vault.length === 1 ? [] : [`${vault.length} vault processes`]),
    ...NATIVES.filter((name) => !natives.some((one) => one.includes(name))),
    ...(user === '0' ? ['runs as root'] : []),
  ];
}

/** Of every window large enough to be seen. @param {NodeJS.ProcessEnv} display */
function windowTitles(display) {
  const tree = execFileSync('xwininfo', ['-root', '-tree'], { env: display, encoding: 'utf8' });
  return [...tree.matchAll(/^\s+0x\S+ "(.*)": \(.*\)\s+(\d+)x(\d+)/gm)]
    .filter(([, , width, height]) => Number(width) > 200 && Number(height) > 200)
    .map(([, title]) => title ?? '');
}
