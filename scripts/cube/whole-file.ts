import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Sink } from '../enrich/parquet/parquet-writer.ts';
import { sinkOf } from '../enrich/parquet/write-parquet.ts';
import { isAlive } from '../is-alive.ts';
import { Failure } from './failure.ts';

/** What an error of the disk means. */
export function failureOfDisk(error: unknown, file: string): unknown {
  const { code } = Object(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Failure('disk-full', { where: dirname(file) });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new Failure('out-not-allowed', { file });
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return new Failure('out-nowhere', { file });
  return error;
}

/** Removes what processes that were killed have left of a file. */
function sweep(file: string): void {
  for (const name of readdirSync(dirname(file))) {
    if (!name.startsWith(`${basename(file)}.`)) continue;
    const [, pid] = /^(\d+)\.part$/.exec(name.slice(basename(file).length + 1)) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(dirname(file), name), { force: true });
  }
}

/**
 * Writes a file under another name beside it, and gives it its own when it is whole: what stands under the name is
 * whole, always. What a killed run left beside it is removed first. Fails with "disk-full", "out-not-allowed", "out-nowhere", and leaves nothing then.
 */
export function writeWhole(file: string, write: (sink: Sink) => void): void {
  const temporary = `${file}.${process.pid}.part`;
  try {
    sweep(file);
    const handle = openSync(temporary, 'wx');
    try {
      write(sinkOf(handle));
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (error) {
    if (Object(error).code !== 'EEXIST') rmSync(temporary, { force: true });
    throw failureOfDisk(error, file);
  }
}
