import { join } from 'node:path';
import type { ShiftResult } from '../../src/analyse/shapes.ts';
import { corridorById } from '../../src/corridors/corridor.ts';
import { asPublished, type Disturbance, evenCounts, madeSeries, undisturbed } from '../simulate/made-series.ts';
import { placePools } from '../simulate/place-pools.ts';
import { shippedInputs } from '../simulate/shipped-inputs.ts';
import { recordsBySectorMonth } from '../simulate/synthetic-set.ts';
import { atEveryDate, shippedIncidents } from './arbitrary-dates.ts';
import { comparedShift, type Stretch, trueShift, windowsOf } from './shift-runs.ts';

// How often the interval of the estimated shift holds the planted one, and how often p is at most 0.05 where no route
// moved but the totals of sectors did: 100 seeds a line, 24 months on each side.

const places = 5000;
const permutations = 999;
const leastCovered = 0.9;
const mostSignificant = 0.09;

const only = (part: Partial<Disturbance>): Disturbance => ({ ...undisturbed, ...part });
const { shock, trend, step, season } = asPublished;

const planted: readonly (readonly [string, Stretch, Disturbance])[] = [
  ['the set, its corridor', 'corridor', undisturbed],
  ["the set, Del Rio's stretch", 'sector', undisturbed],
  ["shocks, drift, seasons, Del Rio's stretch", 'sector', asPublished],
];

const unchanged: readonly (readonly [string, Disturbance])[] = [
  ['nothing else', undisturbed],
  ['shocks and seasons', only({ shock, season })],
  ['shocks, seasons, trends', only({ shock, season, trend })],
  ['shocks, seasons, wandering', only({ shock, season, step })],
  ['shocks, seasons, trends, wandering', asPublished],
];

const of100 = (share: number): string => `${(100 * share).toFixed(0).padStart(4)} of 100`;

/** Prints a line for each kind of series; whether the interval covers in 90 of 100 and p <= 0.05 comes in 9 at most. */
export function calibrateShift(seeds: number): boolean {
  const root = join(import.meta.dirname, '../..');
  const { geography, panel } = shippedInputs(root);
  const pools = placePools(geography, places);
  const counts = recordsBySectorMonth(panel);
  const windows = windowsOf(24);
  let holds = true;
  console.log(
    `\nShift between two periods, ${seeds} seeds a line: the interval covers the planted move; arrows are drawn`,
  );
  for (const [name, stretch, disturbance] of planted) {
    const truth = trueShift(pools, counts, windows, stretch);
    let [covered, drawn] = [0, 0];
    for (let seed = 1; seed <= seeds; seed++) {
      const table = madeSeries(pools, { seed, isShifted: true, disturbance, counts });
      const { meanShift, flows } = comparedShift(geography, table, windows, stretch, { permutations, seed });
      if (meanShift !== null && meanShift.lower <= truth && meanShift.upper >= truth) covered += 1;
      if ((flows ?? []).length > 0) drawn += 1;
    }
    holds &&= covered / seeds >= leastCovered;
    console.log(
      `${name.padEnd(44)}${`${truth.toFixed(1)} km`.padStart(10)}${of100(covered / seeds)}${of100(drawn / seeds)}`,
    );
  }
  console.log('No route moves: p <= 0.05; by the exchange of months alone; by the rank among other dates alone');
  for (const [name, disturbance] of unchanged) {
    let [claimed, byMonths, byRank] = [0, 0, 0];
    for (let seed = 1; seed <= seeds; seed++) {
      const even = evenCounts(counts, 1);
      const table = madeSeries(pools, { seed, isShifted: false, disturbance, counts: even });
      const { p, pMonths, placebo } = comparedShift(geography, table, windows, 'corridor', { permutations, seed });
      if (p !== null && p <= 0.05) claimed += 1;
      if (pMonths !== null && pMonths <= 0.05) byMonths += 1;
      if (placebo !== null && (placebo.of - placebo.larger + 1) / (placebo.of + 1) <= 0.05) byRank += 1;
    }
    holds &&= claimed / seeds <= mostSignificant;
    console.log(`${name.padEnd(54)}${[claimed, byMonths, byRank].map((count) => of100(count / seeds)).join('')}`);
  }
  console.log('Every date of the deaths and disappearances: p <= 0.05; by the exchange of months alone');
  const incidents = shippedIncidents(root, geography);
  for (const id of ['el-paso-eagle-pass-coahuila', 'whole-border']) {
    const corridor = corridorById(id);
    if (corridor === undefined) throw new Error(id);
    const found = atEveryDate(geography, incidents, corridor, 24, permutations);
    const share = (of: (result: ShiftResult) => number | null): number =>
      found.filter((result) => (of(result) ?? 1) <= 0.05).length / found.length;
    const claimed = share(({ p }) => p);
    holds &&= claimed <= mostSignificant;
    console.log(
      `${`${id}, ${found.length} dates`.padEnd(54)}${of100(claimed)}${of100(share(({ pMonths }) => pMonths))}`,
    );
  }
  return holds;
}
