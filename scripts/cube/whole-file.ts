import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Sink } from '../enrich/parquet/parquet-writer.ts';
import { sinkOf } from '../enrich/parquet/write-parquet.ts';
import { sweepLeftovers } from '../leftovers.ts';
import { Failure } from './failure.ts';

/** What an error of the disk means. */
export function failureOfDisk(error: unknown, file: string): unknown {
  const { code } = Object(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Failure('disk-full', { where: dirname(file) });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new Failure('out-not-allowed', { file });
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return new Failure('out-nowhere', { file });
  return error;
}

/** Whose half of a file a name is. */
const writerOf = (file: string, name: string): string | undefined =>
  name.startsWith(`${basename(file)}.`) ? /^(\d+)\.part$/.exec(name.slice(basename(file).length + 1))?.[1] : undefined;

/**
 * Writes a file under another name beside it, and gives it its own when it is whole: what stands under the name is
 * whole, always. What a killed run left beside it is removed first. Fails with "disk-full", "out-not-allowed",
 * "out-nowhere", and leaves nothing then.
 */
export function writeWhole(file: string, write: (sink: Sink) => void): void {
  const temporary = `${file}.${process.pid}.part`;
  try {
    sweepLeftovers(dirname(file), (name) => writerOf(file, name));
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
