import crossfilter from 'crossfilter2';
import { dayIndex, firstDayOf, monthIndex, monthOfDay } from '../../../src/base/month.ts';
import { seededRng } from '../../../src/base/rng.ts';
import { dayIndexOf, type MonthIndex, monthIndexOf } from '../../../src/base/units.ts';
import type { IncidentTable } from '../../../src/columns/table.ts';
import { borderLengthKm, sectors } from '../../../src/corridors/corridor.ts';
import { corridorDepthKm } from '../../../src/corridors/geography.ts';
import { countSegments, type SegmentCounts } from '../../../src/select/count-segments.ts';
import { dayWindow } from '../../../src/select/day-window.ts';
import { windowTally } from '../../../src/select/window-tally.ts';
import type { BenchCase } from '../bench-case.ts';

const rows = 1_000_000;
const windowMonths = 24;
const [first, last] = [monthIndex(1999, 10), monthIndex(2025, 5)];

/** The window moves by a month a step, through the whole period. */
const starts: readonly MonthIndex[] = Array.from({ length: last - first + 1 - windowMonths }, (_, i) =>
  monthIndexOf(first + i),
);
const wholeBorder = { from: 0, to: borderLengthKm };

/** Incidents spread evenly over days and the line, in order of day. */
function makeTable(): IncidentTable {
  const rng = seededRng(1999);
  const from = firstDayOf(first);
  const days = dayIndex(2025, 6, 1) - from;
  return {
    kind: 'incidents',
    rows,
    lon: new Float64Array(rows),
    lat: new Float64Array(rows),
    day: Int32Array.from({ length: rows }, () => from + rng.nextBelow(days)).sort(),
    weight: new Float32Array(rows).fill(1),
    precision: new Uint8Array(rows),
    pointState: new Uint8Array(rows),
    categories: {},
    borderKm: Float32Array.from({ length: rows }, () => rng.nextUnit() * borderLengthKm),
    straightKm: new Float32Array(rows),
    acrossKm: new Float32Array(rows),
  };
}

/** Seconds of each step. */
function timeSteps(step: (from: MonthIndex, to: MonthIndex) => unknown): readonly number[] {
  let seen: unknown;
  const seconds = starts.map((from) => {
    const start = performance.now();
    seen = step(from, monthIndexOf(from + windowMonths));
    return (performance.now() - start) / 1000;
  });
  if (seen === undefined) throw new Error('a step gave nothing');
  return seconds;
}

type Step = (from: MonthIndex, to: MonthIndex) => unknown;
const steps: { crossfilter: Step; bare: Step; ours: Step } = {
  crossfilter: () => undefined,
  bare: () => undefined,
  ours: () => undefined,
};

function crossfilterStep(day: Int32Array, month: Uint16Array, sector: Uint8Array): Step {
  const index = crossfilter(Array.from(day, (value, i) => ({ day: value, month: month[i], sector: sector[i] })));
  const days = index.dimension((row) => row.day);
  const byMonth = index.dimension((row) => row.month).group();
  const bySector = index.dimension((row) => row.sector).group();
  return (from, to) => {
    days.filterRange([firstDayOf(from), firstDayOf(to)]);
    return [byMonth.all(), bySector.all()];
  };
}

/** All rows of the window, counted anew: rows in order of day are a range. */
function bareStep(day: Int32Array, month: Uint16Array, sector: Uint8Array): Step {
  return (from, to) => {
    const [byMonth, bySector] = [new Float64Array(last - first + 1), new Float64Array(sectors.length)];
    const window = dayWindow(day, from, to);
    for (let row = window.from; row < window.to; row++) {
      byMonth[month[row]] += 1;
      bySector[sector[row]] += 1;
    }
    return [byMonth, bySector];
  };
}

async function prepare(): Promise<void> {
  const table = makeTable();
  const day = Int32Array.from(table.day);
  const month = Uint16Array.from(day, (value) => monthOfDay(dayIndexOf(value)) - first);
  const sector = Uint8Array.from(table.borderKm, (km) => sectors.findIndex(({ toKm }) => km < toKm));
  const counts: SegmentCounts = countSegments(table, sectors, corridorDepthKm, null);
  steps.crossfilter = crossfilterStep(day, month, sector);
  steps.bare = bareStep(day, month, sector);
  steps.ours = (from, to) => windowTally(counts, { from, to, place: wholeBorder, count: 'records', off: [] });
}

export const windowCase: BenchCase = {
  id: 'window',
  what: 'one step of a two-year window over 1,000,000 rows, re-tallied by month and sector',
  prepare,
  peers: [
    { name: 'crossfilter2', run: () => undefined, times: () => timeSteps((from, to) => steps.crossfilter(from, to)) },
  ],
  floor: {
    name: 'bare loop over the rows of the window',
    run: () => undefined,
    times: () => timeSteps((from, to) => steps.bare(from, to)),
  },
  ours: { name: 'windowTally', run: () => undefined, times: () => timeSteps((from, to) => steps.ours(from, to)) },
  asked: [{ against: 'crossfilter2', ratio: 3, kind: 'at-least', p95: true }],
};
