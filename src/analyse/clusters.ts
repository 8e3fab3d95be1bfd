import type { Steps } from '../base/steps.ts';
import type { ReadonlyF64, ReadonlyI8 } from '../base/typed-array.ts';
import type { IncidentTable } from '../columns/table.ts';
import { connectedUnits } from './connected-units.ts';
import type { Family, FamilyCells } from './families.ts';
import type { Cluster } from './shapes.ts';
import type { CountedUnits } from './units/counted-units.ts';

/** One record. `people` 0: the cluster has none. */
export interface Incident {
  readonly cell: number;
  readonly people: number;
  readonly day: number;
}

/** What a method found, for its clusters to be made of it. */
export interface Tested<F extends FamilyCells = Family> {
  /** Null where the figures are a panel's: then no incident is told apart, as none is in a cube. */
  readonly table: IncidentTable | null;
  readonly counted: CountedUnits;
  readonly families: readonly F[];
  /** Group of each cell of the study area: neighbouring cells of one group and family make a cluster. 0: in none. */
  readonly groups: ReadonlyI8;
  isHot(group: number): boolean;
  /** Whether clusters of this group are tested again without their largest incident. */
  isRunAgain(group: number): boolean;
  /** Cells beside a cluster whose people its test counts too; left out where every incident counts as one. */
  beside?(family: F, cells: readonly number[]): readonly number[];
  /** Groups of the family's cells, in its own order, when one incident is left out. */
  without(family: F, incident: Incident): Steps<ReadonlyI8>;
}

const isLarger = (a: Incident, b: Incident): boolean =>
  a.people > b.people || (a.people === b.people && (a.cell < b.cell || (a.cell === b.cell && a.day < b.day)));

/** Whether single incidents can be told apart: a panel has none, and a cube has groups of them. */
const tellsIncidents = ({ table }: Pick<Tested, 'table'>): boolean => table !== null && table.cube === undefined;

/** The incident of most people in each cell. Of equal ones the first by cell and day: the order of rows must not matter. */
function largestByCell({ table, counted }: Pick<Tested, 'table' | 'counted'>): readonly Incident[] {
  const { window, cellOfRow } = counted.tally;
  const largest: Incident[] = counted.area.ids.map((_, cell) => ({ cell, people: 0, day: 0 }));
  if (table === null || window === undefined || cellOfRow === undefined) return largest;
  for (let row = window.from; row < window.to; row++) {
    const cell = cellOfRow[row - window.from];
    if (cell < 0) continue;
    const incident = { cell, people: table.weight[row], day: table.day[row] };
    if (isLarger(incident, largest[cell])) largest[cell] = incident;
  }
  return largest;
}

const largestOf = (cells: readonly number[], byCell: readonly Incident[]): Incident =>
  cells.map((cell) => byCell[cell]).reduce((a, b) => (isLarger(b, a) ? b : a));

/** Whether at least half of a cluster's cells stay in their group when one incident is left out of its family. */
function* holdsWithout<F extends FamilyCells>(
  tested: Tested<F>,
  family: F,
  cells: readonly number[],
  incident: Incident,
): Steps<boolean> {
  const again = yield* tested.without(family, incident);
  const inCluster = new Set(cells);
  const group = tested.groups[cells[0]];
  const kept = family.cells.filter((cell, i) => inCluster.has(cell) && again[i] === group);
  return 2 * kept.length >= cells.length;
}

/** Whether a cluster stays without its own largest incident, and without the largest that its test looks at. */
function* holdsOf<F extends FamilyCells>(
  tested: Tested<F>,
  family: F,
  cells: readonly number[],
  byCell: readonly Incident[],
): Steps<boolean> {
  if (!tellsIncidents(tested) || !tested.isRunAgain(tested.groups[cells[0]])) return true;
  const own = largestOf(cells, byCell);
  const around = largestOf([...cells, ...(tested.beside?.(family, cells) ?? [])], byCell);
  if (!(yield* holdsWithout(tested, family, cells, own))) return false;
  return around === own || (yield* holdsWithout(tested, family, cells, around));
}

const sumOver = (cells: readonly number[], values: ReadonlyF64): number =>
  cells.reduce((sum, cell) => sum + values[cell], 0);

function sideOf(family: FamilyCells, cells: readonly number[], { area }: CountedUnits): Cluster['side'] {
  if (family.side !== 'both') return family.side;
  return 2 * cells.filter((cell) => area.side[cell] === 1).length >= cells.length ? 'us' : 'mexico';
}

/** A cluster and the group of its cells. */
export type Grouped = Cluster & { readonly group: number };

function* clusterOf<F extends FamilyCells>(
  tested: Tested<F>,
  family: F,
  cells: readonly number[],
  byCell: readonly Incident[],
): Steps<Omit<Grouped, 'id'>> {
  const { area, tally } = tested.counted;
  const group = tested.groups[cells[0]];
  const largest = largestOf(cells, byCell);
  const people = sumOver(cells, tally.people);
  const hull = tested.counted.hull(cells);
  const kilometres = cells.map((cell) => area.borderKm[cell]);
  return {
    group,
    hot: tested.isHot(group),
    side: sideOf(family, cells, tested.counted),
    cells,
    records: sumOver(cells, tally.records),
    people,
    largestShare: !tellsIncidents(tested) ? Number.NaN : people > 0 ? largest.people / people : 0,
    holdsWithoutLargest: yield* holdsOf(tested, family, cells, byCell),
    hull: hull.ring,
    areaKm2: hull.areaKm2,
    fromKm: Math.min(...kilometres),
    toKm: Math.max(...kilometres),
  };
}

/**
 * Clusters of every family: hot before cold, those of most records first. Each says the share of its largest incident,
 * and is tested again without it.
 * @param nameOf start of the ids of a group's clusters; they are numbered from 1 in their order
 */
export function* clustersOf<F extends FamilyCells>(
  tested: Tested<F>,
  nameOf: (group: number) => string,
): Steps<readonly Grouped[]> {
  const { counted, families, groups } = tested;
  const familyOf = new Int8Array(groups.length).fill(-1);
  families.forEach(({ cells }, f) => {
    for (const cell of cells) familyOf[cell] = f;
  });
  const byCell = largestByCell(tested);
  const clusters: Omit<Grouped, 'id'>[] = [];
  const sets = connectedUnits(groups, familyOf, yield* counted.neighbours(1));
  for (const [done, cells] of sets.entries()) {
    yield { done, total: sets.length };
    clusters.push(yield* clusterOf(tested, families[familyOf[cells[0]]], cells, byCell));
  }
  clusters.sort((a, b) => Number(b.hot) - Number(a.hot) || b.records - a.records || a.cells[0] - b.cells[0]);
  const numbers = new Map<string, number>();
  return clusters.map((cluster) => {
    const name = nameOf(cluster.group);
    const number = (numbers.get(name) ?? 0) + 1;
    numbers.set(name, number);
    return { id: `${name}-${number}`, ...cluster };
  });
}
