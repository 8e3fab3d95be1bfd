import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../leftovers.ts';
import { Failure } from './failure.ts';
import { isOfPlace } from './folder.ts';

const lockPath = (folder: string): string => join(folder, 'in-use');

/** The process that holds a folder; null where it is gone. */
function holderOf(folder: string): number | null {
  const pid = Number(readFileSync(lockPath(folder), 'utf8'));
  return Number.isInteger(pid) && pid > 0 && isAlive(pid) ? pid : null;
}

function take(folder: string): boolean {
  try {
    const file = openSync(lockPath(folder), 'wx');
    try {
      writeSync(file, String(process.pid));
    } catch (error) {
      rmSync(lockPath(folder));
      throw error;
    } finally {
      closeSync(file);
    }
    return true;
  } catch (error) {
    if (Object(error).code === 'EEXIST') return false;
    throw isOfPlace(error) ? new Failure('folder-not-writable', { folder }) : error;
  }
}

/**
 * Holds a folder for this process alone; what a killed one left is taken over. Fails with "folder-in-use" and
 * "folder-not-writable".
 * @returns lets go of it
 */
export function holdFolder(folder: string): () => void {
  if (!take(folder)) {
    const pid = holderOf(folder);
    if (pid !== null) throw new Failure('folder-in-use', { pid, folder });
    rmSync(lockPath(folder), { force: true });
    if (!take(folder)) throw new Failure('folder-in-use', { pid: 0, folder });
  }
  return () => rmSync(lockPath(folder), { force: true });
}
