import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** @param {() => string} read */
function quietly(read) {
  try {
    return read();
  } catch {
    return '';
  }
}

/** @param {number} root @returns {number[]} a process and all its descendants, as of now */
export function processTree(root) {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({
      pid: Number(name),
      parent: Number(
        /\) \S (\d+)/.exec(quietly(() => readFileSync(`/proc/${name}/stat`, 'utf8')))?.[1],
      ),
    }));
  /** @param {number} pid @returns {number[]} */
  const under = (pid) => [
    pid,
    ...parents.filter(({ parent }) => parent === pid).flatMap((child) => under(child.pid)),
  ];
  return under(root);
}

/** @param {number} pid */
export const commandLine = (pid) => quietly(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'));

/** @param {number} pid @param {string} field of /proc/PID/status */
export const status = (pid, field) =>
  new RegExp(`^${field}:\\t(.*)$`, 'm').exec(
    quietly(() => readFileSync(`/proc/${pid}/status`, 'utf8')),
  )?.[1] ?? '';

/** @param {number} pid @returns {string[]} native modules of ours that it has loaded */
export function loadedModules(pid) {
  const maps = quietly(() => readFileSync(`/proc/${pid}/maps`, 'utf8'));
  return [...new Set([...maps.matchAll(/\/([^/\n]+\.node)$/gm)].map((match) => match[1] ?? ''))];
}

/**
 * @param {readonly number[]} pids
 * @returns {string[]} the internet sockets they hold, listening or connected
 */
export function internetSockets(pids) {
  const inodes = new Set(pids.flatMap(socketInodes));
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
    quietly(() => readFileSync(`/proc/net/${kind}`, 'utf8'))
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => inodes.has(fields[9] ?? ''))
      .map((fields) => `${kind} ${fields[1]} ${fields[2]}`),
  );
}

/** @param {number} pid */
function socketInodes(pid) {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      const target = quietly(() => readlinkSync(`/proc/${pid}/fd/${fd}`));
      return /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? [];
    });
  } catch {
    return [];
  }
}
