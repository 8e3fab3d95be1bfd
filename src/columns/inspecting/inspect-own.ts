import { problem } from '../../base/problem.ts';
import type { Steps } from '../../base/steps.ts';
import type { Reading } from '../../document/reading.ts';
import type { TablePart } from '../../read/format.ts';
import { skipping } from '../choose-table.ts';
import type { Inspection } from '../inspection.ts';
import { columnSamples } from './column-sample.ts';
import { estimateOf } from './estimate-of.ts';
import { inspectedColumns } from './inspect-chosen.ts';

/** A table of no known source: its columns, and what they could be. */
export function* inspectOwn(seen: Inspection, parts: readonly TablePart[], reading: Reading): Steps<Inspection> {
  const [part] = parts;
  if (part === undefined) return seen;
  const raw = yield* skipping(part, reading.mapping?.skip ?? 0);
  if (!raw.ok) return { ...seen, problem: raw.error };
  const samples = columnSamples(raw.value);
  if (!samples.ok) return { ...seen, problem: samples.error };
  return {
    ...seen,
    part: part.name,
    estimate: estimateOf(raw.value, [], seen.bytes),
    columns: inspectedColumns(samples.value, [], []),
    problem: problem('source-unknown', { columns: raw.value.headers.length }),
  };
}
