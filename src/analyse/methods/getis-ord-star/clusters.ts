import type { Steps } from '../../../base/steps.ts';
import type { ReadonlyF64, ReadonlyI8 } from '../../../base/typed-array.ts';
import type { IncidentTable } from '../../../columns/table.ts';
import { cellNeighbours } from '../../../corridors/cell-neighbours.ts';
import type { CountedCells } from '../../cells-of.ts';
import type { Cluster } from '../../shapes.ts';
import { connectedCells, leastClass } from './connected-cells.ts';
import type { Family } from './families.ts';
import { hullOf } from './hull.ts';
import { type TestSettings, testFamily } from './test-family.ts';

interface Tested {
  readonly table: IncidentTable;
  readonly counted: CountedCells;
  /** What was tested, one value a cell. */
  readonly count: 'records' | 'people';
  readonly values: ReadonlyF64;
  readonly families: readonly Family[];
  readonly classes: ReadonlyI8;
  readonly settings: TestSettings;
}

interface Incident {
  readonly cell: number;
  readonly people: number;
}

/** The incident of most people in each cell; 0 people where there is none. */
function largestByCell({ table, counted }: Tested): Float64Array {
  const { window, cellOfRow } = counted.tally;
  const largest = new Float64Array(counted.area.ids.length);
  for (let row = window.from; row < window.to; row++) {
    const cell = cellOfRow[row - window.from];
    if (cell >= 0) largest[cell] = Math.max(largest[cell], table.weight[row]);
  }
  return largest;
}

/** Of incidents with as many people, the one in the first cell: the order of rows must not matter. */
function largestOf(cells: readonly number[], byCell: ReadonlyF64): Incident {
  let largest: Incident = { cell: cells[0], people: 0 };
  for (const cell of cells) if (byCell[cell] > largest.people) largest = { cell, people: byCell[cell] };
  return largest;
}

/** Whether at least half of a cluster's cells keep class 2 or 3 when one incident is left out of its family. */
function* holdsWithout(tested: Tested, family: Family, cells: readonly number[], incident: Incident): Steps<boolean> {
  const less = tested.count === 'people' ? incident.people : 1;
  const own = Float64Array.from(
    family.cells,
    (cell) => tested.values[cell] - (cell === incident.cell && incident.people > 0 ? less : 0),
  );
  const again = yield* testFamily(own, family.records - 1, family.weights, tested.settings);
  const inCluster = new Set(cells);
  const sign = Math.sign(tested.classes[cells[0]]);
  const kept = family.cells.filter((cell, i) => inCluster.has(cell) && again.classes[i] * sign >= leastClass);
  return 2 * kept.length >= cells.length;
}

const sumOver = (cells: readonly number[], values: ReadonlyF64): number =>
  cells.reduce((sum, cell) => sum + values[cell], 0);

function sideOf(family: Family, cells: readonly number[], { area }: CountedCells): Cluster['side'] {
  if (family.side !== 'both') return family.side;
  return 2 * cells.filter((cell) => area.side[cell] === 1).length >= cells.length ? 'us' : 'mexico';
}

function* clusterOf(
  tested: Tested,
  family: Family,
  cells: readonly number[],
  byCell: ReadonlyF64,
): Steps<Omit<Cluster, 'id'>> {
  const { area, tally } = tested.counted;
  const hot = tested.classes[cells[0]] > 0;
  const largest = largestOf(cells, byCell);
  const people = sumOver(cells, tally.people);
  const hull = hullOf(area, cells);
  const kilometres = cells.map((cell) => area.borderKm[cell]);
  return {
    hot,
    side: sideOf(family, cells, tested.counted),
    cells,
    records: sumOver(cells, tally.records),
    people,
    largestShare: people > 0 ? largest.people / people : 0,
    holdsWithoutLargest: !hot || (yield* holdsWithout(tested, family, cells, largest)),
    hull: hull.ring,
    areaKm2: hull.areaKm2,
    fromKm: Math.min(...kilometres),
    toKm: Math.max(...kilometres),
  };
}

/** Clusters of every family: hot before cold, those of most records first. Only hot ones are run again. */
export function* clustersOf(tested: Tested): Steps<readonly Cluster[]> {
  const { counted, families, classes } = tested;
  const familyOf = new Int8Array(classes.length).fill(-1);
  families.forEach(({ cells }, f) => {
    for (const cell of cells) familyOf[cell] = f;
  });
  const byCell = largestByCell(tested);
  const clusters: Omit<Cluster, 'id'>[] = [];
  const groups = connectedCells(classes, familyOf, cellNeighbours(counted.area, 1));
  for (const [g, cells] of groups.entries()) {
    yield { done: g, total: groups.length };
    clusters.push(yield* clusterOf(tested, families[familyOf[cells[0]]], cells, byCell));
  }
  clusters.sort((a, b) => Number(b.hot) - Number(a.hot) || b.records - a.records || a.cells[0] - b.cells[0]);
  const firstCold = clusters.filter(({ hot }) => hot).length;
  return clusters.map((cluster, i) => ({ id: cluster.hot ? `hot-${i + 1}` : `cold-${i - firstCold + 1}`, ...cluster }));
}
