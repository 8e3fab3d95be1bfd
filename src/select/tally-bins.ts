import type { ReadonlyF32, ReadonlyF64 } from '../base/typed-array.ts';
import { recordsIn } from '../columns/cube/records-of.ts';
import type { IncidentTable } from '../columns/table.ts';
import { borderLengthKm } from '../corridors/corridor.ts';
import { corridorDepthKm } from '../corridors/geography.ts';
import type { Clause } from '../document/document.ts';
import { kilometresChosen, monthsChosen, offSeason, type Span } from './clauses.ts';
import { countSegments, type SegmentCounts } from './count-segments.ts';
import { heldBins } from './held-bins.ts';
import { leastParts } from './least-parts.ts';
import { maskFor } from './mask.ts';
import { type Segment, type SegmentTally, withoutMonths } from './tally-areas.ts';
import { windowTally } from './window-tally.ts';

/** Length of a bin, border kilometres. */
export const binKm = 10;

type Clauses = Readonly<Record<string, Clause>>;

interface Counted {
  readonly key: string;
  readonly counts: SegmentCounts;
  readonly least: Float64Array;
}

/** The last counts of each table: a window that moves finds them again, and they go when the table goes. */
const counted = new WeakMap<IncidentTable, Counted>();

/** Bins that a corridor touches, at whole multiples of their size; an id is the bin's first kilometre. */
function binsOf(corridor: Span, size: number): readonly Segment[] {
  const from = Math.max(0, Math.floor(corridor.from / size));
  const to = Math.max(from + 1, Math.ceil(Math.min(corridor.to, borderLengthKm) / size));
  return Array.from({ length: to - from }, (_, i) => ({
    id: String((from + i) * size),
    fromKm: (from + i) * size,
    toKm: Math.min((from + i + 1) * size, borderLengthKm),
  }));
}

function countOnce(table: IncidentTable, corridor: Span, clauses: Clauses, depthKm: number, size: number): Counted {
  // Months of the year are taken from what was counted, as spans of months are.
  const categories = Object.fromEntries(Object.entries(clauses).filter(([, { kind }]) => kind === 'categories'));
  const key = JSON.stringify([corridor.from, corridor.to, depthKm, size, categories]);
  const before = counted.get(table);
  if (before?.key === key) return before;
  const bins = binsOf(corridor, size);
  const cut = bins.map((bin) => ({
    ...bin,
    fromKm: Math.max(bin.fromKm, corridor.from),
    toKm: Math.min(bin.toKm, corridor.to),
  }));
  const stretch = { from: bins[0].fromKm, to: bins[bins.length - 1].toKm };
  const now = {
    key,
    counts: countSegments(table, cut, depthKm, maskFor(table, categories)),
    least: leastParts(table, stretch, size, corridor, clauses, depthKm),
  };
  counted.set(table, now);
  return now;
}

function sumOf(values: ReadonlyF32): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum;
}

/**
 * Counts incidents of a located table in bins of border kilometres by month, for a corridor and clauses: only
 * records at points, no farther from the line than `depthKm`. Bins at the corridor's ends are cut there. A month or a
 * bin without a record is zero: the months are those that the table spans.
 * @param clauses months, kilometres and categories; a margin is never narrowed along its own axis
 * @param count which of both counts `values` shows
 * @param size of a bin, km
 */
export function tallyBins(
  table: IncidentTable,
  corridor: Span,
  clauses: Clauses,
  count: 'records' | 'people',
  depthKm: number = corridorDepthKm,
  size: number = binKm,
): SegmentTally {
  const { counts, least } = countOnce(table, corridor, clauses, depthKm, size);
  const { firstMonth, months, segments, records, people } = counts;
  const off = offSeason(clauses, firstMonth, months);
  const place = kilometresChosen(clauses, corridor);
  const window = { ...monthsChosen(clauses, firstMonth, months), place, count, off };
  const { totalRecords, totalPeople, left, ...margins } = windowTally(counts, window);
  const held = heldBins(table, counts, depthKm);
  // Copies: what is handed over may be transferred to another thread, and the counts stay.
  const inSeason = (values: ReadonlyF64): Float64Array => {
    const shown = withoutMonths(values, segments.length, months, off);
    for (const at of held) shown[at] = Number.NaN;
    return shown;
  };
  return {
    shape: 'segments',
    unit: 'bins',
    measure: count,
    segments,
    firstMonth,
    months,
    values: inSeason(counts[count]),
    grandTotal: count === 'records' ? recordsIn(table) : sumOf(table.weight),
    leastPart: null,
    suppressed: held,
    incidents: {
      records: inSeason(records),
      people: inSeason(people),
      totalRecords,
      totalPeople,
      left,
      least: inSeason(least),
    },
    offSeason: off,
    ...margins,
  };
}
