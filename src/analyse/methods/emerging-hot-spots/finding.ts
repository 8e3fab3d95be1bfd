import type { Steps } from '../../../base/steps.ts';
import type { IncidentTable } from '../../../columns/table.ts';
import { cellNeighbours } from '../../../corridors/cell-neighbours.ts';
import type { CountedCells } from '../../cells-of.ts';
import { clustersOf, type Grouped, type Tested } from '../../clusters.ts';
import { type Family, familiesOf } from '../../families.ts';
import { type EmergingFinding, emergingCategories, type MethodStamp, type RunMeta } from '../../shapes.ts';
import { cubeOf, cubeWithout } from './cube.ts';
import { type BinTest, type CellTrends, type CubeSettings, categoriesOf, testBins, testTrends } from './test-cube.ts';
import { dayBounds, type TimeSteps } from './time-steps.ts';

export interface CubeRun {
  readonly table: IncidentTable;
  readonly counted: CountedCells;
  readonly time: TimeSteps;
  /** Keys of the breaks inside the steps. */
  readonly breaks: readonly string[];
  readonly rings: number;
  readonly together: boolean;
  readonly settings: CubeSettings;
  readonly stamp: MethodStamp;
  readonly basis: RunMeta['basis'];
}

interface FamilyCube {
  readonly family: Family;
  readonly counts: Float64Array<ArrayBuffer>;
  readonly bins: BinTest;
  readonly trends: CellTrends;
}

type Columns = Pick<EmergingFinding, 'category' | 'binClass' | 'lastZ' | 'trendZ' | 'trendP'>;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The families' answers in the order of the study area; NaN and 0 where a cell is not tested. */
function columnsOf(cells: number, steps: number, cubes: readonly FamilyCube[]): Columns {
  const category = new Int8Array(cells);
  const binClass = new Int8Array(cells * steps);
  const [lastZ, trendZ, trendP] = [0, 1, 2].map(() => new Float64Array(cells).fill(Number.NaN));
  for (const { family, bins, trends } of cubes) {
    if (bins.simes === null) continue;
    family.cells.forEach((cell, i) => {
      category[cell] = trends.category[i];
      binClass.set(bins.classes.subarray(i * steps, (i + 1) * steps), cell * steps);
      lastZ[cell] = bins.z[(i + 1) * steps - 1];
      trendZ[cell] = trends.trendZ[i];
      trendP[cell] = trends.trendP[i];
    });
  }
  return { category, binClass, lastZ, trendZ, trendP };
}

function summaryOf({ family, bins, trends }: FamilyCube): EmergingFinding['families'][number] {
  const counted = (sign: number): number[] =>
    emergingCategories.map((_, code) => (code === 0 ? 0 : trends.category.filter((one) => one === sign * code).length));
  return {
    side: family.side,
    cells: family.cells.length,
    records: family.records,
    hot: counted(1),
    cold: counted(-1),
    problems: bins.problems,
  };
}

function metaOf({ stamp, basis, counted }: CubeRun, cubes: readonly FamilyCube[]): RunMeta {
  const tested = cubes.filter(({ bins }) => bins.simes !== null);
  const all = cubes.flatMap(({ bins }) => bins.problems);
  const { people, left } = counted.tally;
  return {
    stamp,
    n: sum(cubes.map(({ family }) => family.records)),
    people: sum(cubes.flatMap(({ family }) => family.cells.map((cell) => people[cell]))),
    missing: left.notLocated + left.notAPoint,
    tests: sum(tested.map(({ counts }) => counts.length)),
    headlineP:
      tested.length === 0 ? null : Math.min(1, tested.length * Math.min(...tested.map(({ bins }) => bins.simes ?? 1))),
    basis,
    problems: tested.length > 0 ? [] : all.filter(({ code }, i) => all.findIndex((one) => one.code === code) === i),
  };
}

/** The category that most of a cluster's cells have; of equally many the first in the order of categories. */
function commonest(category: Columns['category'], { cells, hot }: Grouped): number {
  const counts = emergingCategories.map((_, code) => cells.filter((cell) => Math.abs(category[cell]) === code).length);
  const code = counts.indexOf(Math.max(...counts));
  return hot ? code : -code;
}

const signsOf = (category: Columns['category']): Int8Array => Int8Array.from(category, Math.sign);

function* clustersFound(
  run: CubeRun,
  cubes: readonly FamilyCube[],
  category: Columns['category'],
): Steps<EmergingFinding['clusters']> {
  const { table, counted, time, settings } = run;
  const bounds = dayBounds(time.steps);
  const cubeOfFamily = new Map(cubes.map((cube) => [cube.family, cube]));
  const tested: Tested = {
    table,
    counted,
    families: cubes.map(({ family }) => family),
    groups: signsOf(category),
    isHot: (group) => group > 0,
    isRunAgain: (group) => group > 0,
    *without(family, incident) {
      const counts = cubeOfFamily.get(family)?.counts ?? new Float64Array(0);
      const less = cubeWithout(counts, family, bounds, incident);
      const { classes } = yield* testBins(less, time.steps.length, family.weights.withSelf, settings);
      // The trend tells categories of one sign apart, never the sign.
      return signsOf(categoriesOf(classes, time.steps.length));
    },
  };
  const clusters = yield* clustersOf(tested, (group) => (group > 0 ? 'hot' : 'cold'));
  return clusters.map((cluster) => ({ ...cluster, category: commonest(category, cluster) }));
}

/** Tests the cube of each family of cells, and gathers their categories and clusters. */
export function* emergingFinding(run: CubeRun): Steps<EmergingFinding> {
  const { table, counted, time, settings } = run;
  const { area } = counted;
  const steps = time.steps.length;
  const families = familiesOf(counted, cellNeighbours(area, run.rings), run.together);
  const cubes: FamilyCube[] = [];
  for (const family of families) {
    const counts = cubeOf(table, counted, family, dayBounds(time.steps));
    const bins = yield* testBins(counts, steps, family.weights.withSelf, settings);
    const trends = yield* testTrends(bins, steps, settings);
    cubes.push({ family, counts, bins, trends });
  }
  const columns = columnsOf(area.ids.length, steps, cubes);
  return {
    kind: 'emerging',
    meta: metaOf(run, cubes),
    ...columns,
    ...time,
    breaks: run.breaks,
    families: cubes.map(summaryOf),
    clusters: yield* clustersFound(run, cubes, columns.category),
  };
}
