import { type Problem, problem } from '../base/problem.ts';
import { err, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import { mostBytes } from './format.ts';
import { formats } from './formats/index.ts';
import type { RawTable } from './raw-table.ts';
import { sniff } from './sniff.ts';

const packedInside = 2;

/**
 * Finds the format of a file by its bytes and reads its header; the rows come from the table's `chunks`.
 * Progress is in bytes. Problems: file-empty, file-too-large, file-not-a-table, and those of the formats.
 */
export function* readBytes(file: Uint8Array): Steps<Result<RawTable, Problem>> {
  let bytes = file;
  for (let depth = 0; depth <= packedInside; depth++) {
    if (bytes.length === 0) return err(problem('file-empty'));
    if (bytes.length > mostBytes) {
      return err(
        problem('file-too-large', { megabytes: Math.ceil(bytes.length / 2 ** 20), most: mostBytes / 2 ** 20 }),
      );
    }
    const format = sniff(bytes, formats);
    if (format === undefined) return err(problem('file-not-a-table'));
    if (format.kind === 'table') return yield* format.read(bytes);
    const unpacked = yield* format.unpack(bytes);
    if (!unpacked.ok) return unpacked;
    bytes = unpacked.value;
  }
  return err(problem('file-not-a-table'));
}
