import type { Steps } from '../base/steps.ts';
import type { Reading } from '../document/reading.ts';
import type { ByteSource } from '../read/byte-source.ts';
import type { Inspection } from './inspection.ts';
import type { Registries } from './read-table.ts';

/** What a file is and what reading it so would make of it; nothing of it is kept. It never fails: the problem stands in it. */
export function* inspectFile(
  file: ByteSource,
  name: string,
  registries: Registries,
  reading: Reading,
): Steps<Inspection> {
  yield { done: 0, total: file.size };
  throw new Error(`not yet: ${name} ${registries.sources.length} ${reading.part}`);
}
