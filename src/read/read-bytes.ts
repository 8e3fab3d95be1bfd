import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import { inMemory } from './byte-source.ts';
import type { Format } from './format.ts';
import { formats as all } from './formats/index.ts';
import { openParts } from './open-parts.ts';
import type { RawTable } from './raw-table.ts';

/**
 * Reads the header of the first table of a file; its rows come from the table's `chunks`.
 * Problems: those of `openParts` and of the format.
 */
export function* readBytes(file: Uint8Array, formats: readonly Format[] = all): Steps<Result<RawTable, Problem>> {
  const parts = yield* openParts(inMemory(file), formats);
  if (!parts.ok) return parts;
  const [first] = parts.value;
  if (first === undefined) throw new Error('a file without a part');
  return yield* first.read();
}
