import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a process of this machine is there. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user is one all the same.
    return Object(error).code === 'EPERM';
  }
}

/** Names in a folder; none where it may not be listed. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Removes what processes that were killed have left in a folder. @param pidOf whose a name is; undefined for no leftover */
export function sweepLeftovers(folder: string, pidOf: (name: string) => string | undefined): void {
  for (const name of namesIn(folder)) {
    const pid = pidOf(name);
    if (pid === undefined || isAlive(Number(pid))) continue;
    try {
      rmSync(join(folder, name), { recursive: true, force: true });
    } catch {
      // Another user's, or still in the hands of what the process had started: it does no harm where it is.
    }
  }
}
