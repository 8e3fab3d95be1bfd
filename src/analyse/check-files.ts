import type { Steps } from '../base/steps.ts';
import type { ReadonlyF64, ReadonlyU32 } from '../base/typed-array.ts';
import { cellNeighbours } from '../corridors/cell-neighbours.ts';
import { studyArea } from '../corridors/study-area.ts';
import { zoneNeighbours } from '../corridors/zone-neighbours.ts';
import { kilometresChosen } from '../select/clauses.ts';
import { cellMonthsFor, choiceOf } from './cells-of.ts';
import { columnsOf } from './check-columns.ts';
import { type CheckTested, testedOf } from './check-tested.ts';
import { type FamilyCells, familyCells } from './families.ts';
import type { MethodInput, ParamValues } from './method.ts';
import { type CellResult, type CheckNeighbours, type CheckResult, cellFigures, type RunMeta } from './shapes.ts';
import type { CountedUnits } from './units/counted-units.ts';
import { zonesAsked } from './units/tested-zones.ts';
import { widerNeighbours } from './units/wider-neighbours.ts';
import { isTooWide, weightsAmong } from './weights-among.ts';

const notObserved = cellFigures.indexOf('not-observed');

type Placed = Pick<CountedUnits, 'area' | 'neighbours'>;

/** Where the units of a result are, and who their neighbours are: made again as the method made them. */
function* placed(input: MethodInput, told: CellResult, params: ParamValues): Steps<Placed | null> {
  const { ids, starts, lonLat, side, borderKm } = told;
  const drawn = { ids, starts, lonLat, side, borderKm };
  if (told.unit === 'cells') {
    const { corridor, clauses, geography } = input;
    const { from, to } = kilometresChosen(clauses, { from: corridor.fromKm, to: corridor.toKm });
    const area = yield* studyArea(geography, { fromKm: from, toKm: to, ...choiceOf(params) });
    return {
      area: { ...drawn, lon: area.lon, lat: area.lat },
      *neighbours(rings) {
        yield { done: 0, total: 1 };
        return cellNeighbours(area, rings);
      },
    };
  }
  if (input.zones === null) return null;
  const { zones } = zonesAsked(input, input.zones);
  return {
    area: { ...drawn, lon: zones.lon, lat: zones.lat },
    *neighbours(rings) {
      const touching = { weights: 'contiguity', distanceKm: 0, nearest: 0 } as const;
      return widerNeighbours(yield* zoneNeighbours(zones, touching), rings);
    },
  };
}

/** Rows of a family, in the numbers of all units. */
interface Linked {
  readonly family: FamilyCells;
  readonly links: readonly (readonly number[])[];
}

function rowsOf(
  family: FamilyCells,
  { offsets, targets }: { readonly offsets: ReadonlyU32; readonly targets: ReadonlyU32 },
): Linked {
  const links = family.cells.map((_, i) =>
    Array.from(targets.subarray(offsets[i], offsets[i + 1]), (other) => family.cells[other]),
  );
  return { family, links };
}

function allRows(units: number, families: readonly Linked[]): Pick<CheckNeighbours, 'offsets' | 'targets'> {
  const rows = Array.from({ length: units }, (): readonly number[] => []);
  for (const { family, links } of families) {
    family.cells.forEach((cell, i) => {
      rows[cell] = links[i];
    });
  }
  const offsets = new Uint32Array(units + 1);
  rows.forEach((row, i) => {
    offsets[i + 1] = offsets[i] + row.length;
  });
  return { offsets, targets: Uint32Array.from(rows.flat()) };
}

function wordOf(params: ParamValues): Pick<CheckNeighbours, 'by' | 'amount'> {
  if (params.weights === 'distance') return { by: 'distance', amount: Number(params.distanceKm) };
  if (params.weights === 'nearest') return { by: 'nearest', amount: Number(params.nearest) };
  return { by: 'rings', amount: Number(params.rings) };
}

/** The weights of a method over families; null for methods without, or where a family's weights leave nothing to compare. */
function* linked(where: Placed, families: readonly FamilyCells[], params: ParamValues): Steps<Linked[] | null> {
  if (params.rings === undefined) return null;
  const all: Linked[] = [];
  for (const family of families) {
    const weights = yield* weightsAmong(where, family, { weights: 'rings', ...params });
    if (weights === null) return null;
    all.push(isTooWide(weights, family.cells.length) ? { family, links: [] } : rowsOf(family, weights));
  }
  return all;
}

/** Local Moran leaves out units that have no neighbour. */
const withNeighbours = ({ family, links }: Linked): Linked => {
  const kept = family.cells.map((_, i) => i).filter((i) => links[i] === undefined || links[i].length > 0);
  return {
    family: { ...family, cells: kept.map((i) => family.cells[i]) },
    links: kept.flatMap((i) => (links[i] === undefined ? [] : [links[i]])),
  };
};

/** Methods that count by month. */
const needsMonths = ({ finding }: CellResult): boolean => finding !== null && finding.kind !== 'local-moran';

function* monthsOf(input: MethodInput, told: CellResult): Steps<CheckResult['months']> {
  const months = needsMonths(told) ? yield* cellMonthsFor(input, told) : null;
  if (months === null) return null;
  const { from, to } = told.period;
  const kept = Array.from(months.month, (_, k) => k).filter(
    (k) => months.month[k] >= from && months.month[k] < to && months.records[k] > 0,
  );
  const take = (values: ReadonlyF64): Float64Array => Float64Array.from(kept, (k) => values[k]);
  return {
    cell: Uint32Array.from(kept, (k) => months.cell[k]),
    month: Int32Array.from(kept, (k) => months.month[k]),
    records: take(months.records),
    people: take(months.people),
    least: take(months.least),
  };
}

/** Families of tests: the side that concentration was asked about, or each side, or both together. */
function familiesTested(
  told: CellResult,
  tested: CheckTested,
  { area }: Placed,
  params: ParamValues,
): readonly FamilyCells[] {
  const observed = Uint8Array.from(told.figure, (figure, i) => (figure === notObserved || tested.isWithout(i) ? 0 : 1));
  const { records, people, left } = told;
  const all = familyCells(
    { area, tally: { records, people, left }, observed },
    (params.sides ?? params.side) === 'both',
  );
  return params.side === undefined ? all : all.filter(({ side }) => side === params.side);
}

/**
 * What another tool needs to give the same result as a run over cells or areas: where they are, which are tested
 * together, their neighbours, and figures. Null where the result is of no method, or its areas are not at hand.
 * @param input what the method got, with the areas that it named
 * @param told the result as it was shown: no figure here is any other
 */
export function* checkOf(input: MethodInput, told: CellResult): Steps<CheckResult | null> {
  const meta: RunMeta | undefined = told.hotSpots?.meta ?? told.finding?.meta;
  if (meta === undefined) return null;
  const { params, method } = meta.stamp;
  const where = yield* placed(input, told, params);
  if (where === null) return null;
  const tested = testedOf(told, params, { isPanel: input.incidents === null, isIndex: method === 'local-moran' });
  const found = familiesTested(told, tested, where, params);
  const weighed = yield* linked(where, found, params);
  const rows = method === 'local-moran' ? weighed?.map(withNeighbours) : weighed;
  const families = rows?.map(({ family }) => family) ?? found;
  const family = new Int8Array(told.ids.length).fill(-1);
  families.forEach(({ cells }, f) => {
    for (const cell of cells) family[cell] = f;
  });
  return {
    shape: 'check',
    stamp: meta.stamp,
    basis: meta.basis,
    unit: told.unit,
    period: told.period,
    ids: told.ids,
    names: told.names,
    lon: where.area.lon,
    lat: where.area.lat,
    side: told.side,
    family,
    families: families.map(({ side }) => side),
    figure: told.figure,
    records: told.records,
    people: told.people,
    tested: tested.what,
    denominator: told.rates === null ? null : { name: told.rates.denominator, per: told.rates.per },
    columns: [...tested.columns, ...columnsOf(told)],
    neighbours: rows === null || rows === undefined ? null : { ...wordOf(params), ...allRows(told.ids.length, rows) },
    months: yield* monthsOf(input, told),
    steps: told.finding?.kind === 'emerging' ? told.finding.steps : [],
  };
}
