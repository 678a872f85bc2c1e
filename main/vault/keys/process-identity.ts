import { readdirSync, readFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { z } from 'zod';

/** Who holds a lock: enough to know later whether that very process still runs. */
export const processIdentity = z.strictObject({
  pid: z.int().positive(),
  /** The kernel's name for this run of the machine, or null where there is none (Windows, macOS). */
  bootId: z.string().max(64).nullable(),
  /** Seconds since 1970 at which the machine started, give or take the clock's corrections. */
  bootedAt: z.int(),
  /** When the process started, in the kernel's ticks; null where unknown. Tells a reused pid. */
  startTicks: z.string().max(32).nullable(),
});
export type ProcessIdentity = z.output<typeof processIdentity>;

const clockToleranceSeconds = 300;

export function identifyProcess(pid: number): ProcessIdentity {
  return {
    pid,
    bootId: readText('/proc/sys/kernel/random/boot_id'),
    bootedAt: Math.round(Date.now() / 1000 - uptime()),
    startTicks: startTicksOf(pid),
  };
}

/** Whether the process that signed still runs, in this run of the machine. */
export function isStillRunning(owner: ProcessIdentity): boolean {
  const now = identifyProcess(owner.pid);
  const sameBoot =
    owner.bootId !== null && now.bootId !== null
      ? owner.bootId === now.bootId
      : Math.abs(owner.bootedAt - now.bootedAt) <= clockToleranceSeconds;
  if (!sameBoot || !isAlive(owner.pid) || hasEnded(owner.pid)) return false;
  return owner.startTicks === null || owner.startTicks === now.startTicks;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: alive, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * A killed process keeps its number until its parent asks how it ended, which some never do. It has
 * ended once its last thread has: one of them may still be inside a write.
 */
function hasEnded(pid: number): boolean {
  if (statField(pid, 3) !== 'Z') return false;
  try {
    return readdirSync(`/proc/${String(pid)}/task`).length <= 1;
  } catch {
    return true;
  }
}

const startTicksOf = (pid: number): string | null => statField(pid, 22);

/** A field of /proc/PID/stat, counted after the name, which may hold spaces and brackets. */
function statField(pid: number, field: number): string | null {
  const stat = readText(`/proc/${String(pid)}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[field - 3] ?? null;
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return null;
  }
}
