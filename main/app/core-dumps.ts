import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * A crash must leave no memory on disk. Node cannot call setrlimit, so on Linux the kernel is told
 * through /proc to put no page in a core, and `prlimit` (util-linux) brings the limit to 0; both
 * are inherited by later children. A process the kernel already refuses to dump cannot be written
 * to, and needs nothing. On macOS and Windows cores are off unless an administrator asks for them.
 */
export function forbidCoreDumps(pid: number = process.pid): void {
  if (process.platform !== 'linux') return;
  for (const target of [pid, ...descendants(pid)]) {
    try {
      writeFileSync(`/proc/${target}/coredump_filter`, '0');
    } catch {
      continue;
    }
    execFile('/usr/bin/prlimit', ['--core=0:0', '--pid', String(target)], { env: {} }, () => {});
  }
}

function descendants(pid: number): number[] {
  const found: number[] = [];
  try {
    for (const task of readdirSync(`/proc/${pid}/task`)) {
      const children = readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8');
      found.push(...children.split(' ').filter(Boolean).map(Number));
    }
  } catch {
    return found;
  }
  return found.flatMap((child) => [child, ...descendants(child)]);
}
