import { type Problem, problem } from '../../base/problem.ts';
import type { Steps } from '../../base/steps.ts';
import type { Reading } from '../../document/reading.ts';
import type { RawTable } from '../../read/raw-table.ts';
import { type ShownPart, skipping } from '../choose-table.ts';
import type { Inspection } from '../inspection.ts';
import { mappedSource } from '../mapping/mapped-source.ts';
import { mappingFault } from '../mapping/mapping-fault.ts';
import { type Proposal, proposeMapping } from '../mapping/propose-mapping.ts';
import { personalReason } from '../personal.ts';
import { personalValues } from '../personal-values.ts';
import { recognise } from '../recognise.ts';
import { columnSamples } from './column-sample.ts';
import { estimateOf } from './estimate-of.ts';
import { isWithoutHeader, linesAboveHeader } from './header-line.ts';
import { inspectChosen, inspectedColumns, reasonsOf } from './inspect-chosen.ts';

/**
 * A table of no known source: what its columns could be, and its first rows as they would then be read. The problem
 * says that it cannot be read without being told, or why it cannot be read at all.
 */
export function* inspectOwn(seen: Inspection, part: ShownPart, reading: Reading): Steps<Inspection> {
  const found = yield* proposalFor(part, reading.mapping?.skip);
  if (!('mapping' in found)) return { ...seen, part: part.name, problem: found };
  const { raw, mapping, columns, problem: refused } = found;
  const blank: Inspection = {
    ...seen,
    part: part.name,
    columns,
    estimate: estimateOf(raw, [], seen.bytes),
    proposal: mapping,
    problem: refused ?? problem('source-unknown', { columns: raw.headers.length }),
  };
  const recognised = mappingFault(mapping) === null ? recognise(raw.headers, [mappedSource(mapping)]) : null;
  if (recognised === null || !recognised.ok) return blank;
  const as = yield* inspectChosen(blank, { raw, recognised: recognised.value, part: part.name }, reading);
  return { ...as, source: null, problem: blank.problem };
}

interface Found extends Proposal {
  readonly raw: RawTable;
  readonly columns: Inspection['columns'];
}

/** What the columns of a part could be; the problem where it has none that could be asked for. */
export function* proposalFor(part: ShownPart, given: number | undefined): Steps<Found | Problem> {
  const plain = yield* part.read();
  const skip = given ?? (yield* linesAboveHeader(part, plain.ok ? plain.value : null));
  const table = skip === 0 ? plain : yield* skipping(part, skip);
  if (!table.ok) return table.error;
  const found = columnSamples(table.value);
  if (!found.ok) return found.error;
  if (isWithoutHeader(found.value)) return problem('file-without-header', { columns: table.value.headers.length });
  const raw = part.shown?.(table.value) ?? table.value;
  const { headers } = raw;
  const samples = found.value.map((sample) => ({ ...sample, header: headers[sample.column] ?? '' }));
  const judged = personalValues(samples);
  const allowed = samples.filter(({ header, column }) => personalReason(header) === undefined && !judged.has(column));
  return {
    ...proposeMapping(headers, allowed, skip),
    raw,
    columns: inspectedColumns(samples, [], [], reasonsOf(judged)),
  };
}
