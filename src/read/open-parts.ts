import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import type { ByteSource } from './byte-source.ts';
import { type Format, sniffedBytes, type TablePart } from './format.ts';
import { sniff } from './sniff.ts';

/** Files inside files inside files: a bomb that is packed deeper is refused. */
const packedInside = 2;

interface Known {
  readonly formats: readonly Format[];
  readonly parts: readonly TablePart[];
}

/** A file that is looked at several times is unpacked once. */
const known = new WeakMap<ByteSource, Known>();

/** `openInside`, kept as long as the file is. */
export function* openParts(file: ByteSource, formats: readonly Format[]): Steps<Result<readonly TablePart[], Problem>> {
  const before = known.get(file);
  if (before?.formats === formats) return ok(before.parts);
  const parts = yield* openInside(file, formats, 0);
  if (parts.ok) known.set(file, { formats, parts: parts.value });
  return parts;
}

/**
 * The tables of a file, found by its bytes: one, the sheets of a workbook, or those of the files packed in it.
 * Problems: file-empty, file-not-a-table, and those of the formats.
 */
function* openInside(
  file: ByteSource,
  formats: readonly Format[],
  depth: number,
): Steps<Result<readonly TablePart[], Problem>> {
  if (file.size === 0) return err(problem('file-empty'));
  const format = depth > packedInside ? undefined : sniff(file.read(0, sniffedBytes), formats);
  if (format === undefined) return err(problem('file-not-a-table'));
  if (format.kind === 'table') return yield* format.parts(file);
  const unpacked = yield* within(format.unpack(file), 0, 0.5);
  if (!unpacked.ok) return unpacked;
  const parts: TablePart[] = [];
  let stopped: Problem | undefined;
  const share = 0.5 / unpacked.value.length;
  for (const [k, { name, file: inner }] of unpacked.value.entries()) {
    const found = yield* within(openInside(inner, formats, depth + 1), 0.5 + k * share, share);
    if (found.ok) parts.push(...found.value.map((part) => ({ ...part, name: pathOf(name, part.name) })));
    else stopped ??= found.error;
  }
  // A read-me beside the tables is no fault; a file of nothing else is.
  return parts.length > 0 ? ok(parts) : err(stopped ?? problem('file-empty'));
}

/** The same steps, as a share of the whole: what is packed in what is packed is not begun anew. */
function* within<T>(steps: Steps<T>, from: number, share: number): Steps<T> {
  for (let next = steps.next(); ; next = steps.next()) {
    if (next.done) return next.value;
    const { done, total } = next.value;
    yield { done: from + share * (total > 0 ? Math.min(1, done / total) : 0), total: 1 };
  }
}

const pathOf = (outer: string, inner: string): string =>
  outer === '' || inner === '' ? outer + inner : `${outer}/${inner}`;
