import { readdirSync, readFileSync } from 'node:fs';

/** Ends the vault process of an app at once. The utility process is the one with the vault in it. */
export function killVaultProcess(parent: number): void {
  const vaults = descendants(parent).filter((pid) =>
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('node.mojom.NodeService'),
  );
  if (vaults.length === 0) throw new Error('no vault process is running');
  for (const pid of vaults) process.kill(pid, 'SIGKILL');
}

function descendants(parent: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => parentOf(name) === parent)
    .map(Number);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

function parentOf(pid: string): number {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
  } catch {
    return -1;
  }
}
