import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import { type ByteSource, inMemory } from '../read/byte-source.ts';
import type { Format } from '../read/format.ts';
import { formats } from '../read/formats/index.ts';
import { namesNear } from './areas/nearest-names.ts';
import { ownFiles } from './own-files.ts';
import { type ReadOptions, type ReadTable, readAmong } from './read-table.ts';
import type { Source } from './source.ts';
import { sources } from './sources/index.ts';

export type { ReadOptions, ReadTable } from './read-table.ts';

interface AmongOptions extends ReadOptions {
  /** Sources and formats to try instead of the registries'. */
  readonly among?: readonly Source[];
  readonly formats?: readonly Format[];
}

/** `readAmong` all sources and formats that there are. */
export function readTable(
  file: Uint8Array | ByteSource,
  name: string,
  { among, formats: only, ...options }: AmongOptions = {},
): Steps<Result<ReadTable, Problem>> {
  const registries = { sources: among ?? sources, formats: only ?? formats, namesNear, own: ownFiles };
  return readAmong(file instanceof Uint8Array ? inMemory(file) : file, name, registries, options);
}
