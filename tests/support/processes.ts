import { readdirSync, readFileSync } from 'node:fs';

/** A process and all its descendants, as the kernel lists them now. */
export function processTree(root: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === root)
    .map(Number);
  return [root, ...children.flatMap(processTree)];
}

/** The vault process is the only utility process that runs Node. */
export function vaultProcesses(root: number): number[] {
  return processTree(root).filter((pid) => commandLine(pid).includes('node.mojom.NodeService'));
}

export function pageProcesses(root: number): number[] {
  return processTree(root).filter((pid) => commandLine(pid).includes('--type=renderer'));
}

/** What `ps` shows of a process to everyone on the machine. */
export function commandLine(pid: number): string {
  return readOrNothing(`/proc/${pid}/cmdline`);
}

export function environment(pid: number): string {
  return readOrNothing(`/proc/${pid}/environ`);
}

export function killAll(pids: readonly number[]): void {
  if (pids.length === 0) throw new Error('no such process');
  for (const pid of pids) process.kill(pid, 'SIGKILL');
}

function parentOf(pid: string): number {
  return Number(/\) \S (\d+)/.exec(readOrNothing(`/proc/${pid}/stat`))?.[1] ?? -1);
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Ends the vault process of an app at once. */
export function killVaultProcess(root: number): void {
  killAll(vaultProcesses(root));
}
