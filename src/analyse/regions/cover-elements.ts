import type { Steps } from '../../base/steps.ts';
import { monthIndexOf } from '../../base/units.ts';
import { recordsOf } from '../../columns/cube/records-of.ts';
import { type IncidentTable, pointStates } from '../../columns/table.ts';
import { borderLengthKm } from '../../corridors/corridor.ts';
import type { Region } from '../../corridors/region.ts';
import { dayWindow } from '../../select/day-window.ts';
import type { Period } from '../../select/periods.ts';
import type { CoverMeasure } from '../region-shapes.ts';
import { type CellResult, emergingCategories } from '../shapes.ts';
import { cellsIn } from './cells-in.ts';
import { recordsIn } from './records-in.ts';
import { type RegionGround, wholeMonthsOf } from './region-ground.ts';
import { sumOver, title8Months } from './title-8-months.ts';

/** Things that count once however many regions hold them: those of the same regions are one element. */
export interface CoverElements {
  readonly weights: Float64Array<ArrayBuffer>;
  /** By element: places of the regions that hold it, ascending; none for what lies in no region. */
  readonly regions: readonly (readonly number[])[];
}

/** Elements by measure; null where the data do not give it. */
export interface CoverGround {
  readonly elements: Readonly<Record<CoverMeasure, CoverElements | null>>;
  /** By region: whether figures of sectors stand for it. */
  readonly hasFigures: readonly boolean[];
  readonly periods: { readonly incidents: Period | null; readonly figures: Period | null };
  readonly isTitle8: boolean;
}

const wholeMonths = 60;
const point = pointStates.indexOf('point');
const historical = emergingCategories.indexOf('historical');

/** Elements in order of the regions that hold them: the same for rows in any order. */
function elementsOf(things: Iterable<{ readonly regions: readonly number[]; readonly weight: number }>): CoverElements {
  const sums = new Map<string, { readonly regions: readonly number[]; weight: number }>();
  for (const { regions, weight } of things) {
    const key = regions.join();
    const known = sums.get(key);
    if (known === undefined) sums.set(key, { regions, weight });
    else known.weight += weight;
  }
  const sorted = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, element]) => element);
  return {
    weights: Float64Array.from(sorted, ({ weight }) => weight),
    regions: sorted.map(({ regions }) => regions),
  };
}

/** Parts of the border between all ends of stretches, west to east, and the regions that each lies in. */
export function borderPieces(regions: readonly Region[]) {
  const ends = new Set([0, borderLengthKm, ...regions.flatMap(({ stretches }) => stretches).flatMap(endsOf)]);
  const sorted = [...ends].sort((a, b) => a - b);
  return sorted.slice(1).map((toKm, i) => {
    const fromKm = sorted[i];
    const inside = regions.flatMap(({ stretches }, r) =>
      stretches.some((stretch) => stretch.fromKm <= fromKm && stretch.toKm >= toKm) ? [r] : [],
    );
    return { fromKm, toKm, regions: inside };
  });
}

const endsOf = ({ fromKm, toKm }: { readonly fromKm: number; readonly toKm: number }) =>
  [fromKm, toKm].map((km) => Math.min(borderLengthKm, Math.max(0, km)));

/** Places of the regions that hold each of `count` things, ascending, from the things of each region. */
function regionsOfEach(count: number, byRegion: readonly Uint32Array[]): readonly (readonly number[])[] {
  const held = Array.from({ length: count }, () => [] as number[]);
  byRegion.forEach((things, r) => {
    for (const thing of things) held[thing].push(r);
  });
  return held;
}

/** Records and people of the last whole months. */
function* incidentElements(table: IncidentTable, ground: RegionGround, regions: readonly Region[]) {
  const { from: first, to } = wholeMonthsOf(table, ground);
  const period = { from: monthIndexOf(Math.max(first, to - wholeMonths)), to };
  const window = dayWindow(table.day, period.from, period.to);
  const held = regionsOfEach(table.rows, yield* recordsIn(table, regions));
  const grouped = recordsOf(table);
  const rows = Array.from({ length: window.to - window.from }, (_, at) => window.from + at);
  const things = rows
    .filter((row) => table.pointState[row] === point && !Number.isNaN(table.borderKm[row]))
    .map((row) => ({ regions: held[row], count: grouped === null ? 1 : grouped[row], people: table.weight[row] }));
  return {
    period,
    records: elementsOf(things.map((thing) => ({ regions: thing.regions, weight: thing.count }))),
    people: elementsOf(things.map((thing) => ({ regions: thing.regions, weight: thing.people }))),
  };
}

/** Whole sectors: a sector counts with all its figures as soon as one region that it stands for is covered. */
function figureElements(ground: RegionGround, regions: readonly Region[]) {
  const months = title8Months(ground);
  if (months === null || months.months === 0) return null;
  const to = months.firstMonth + months.months;
  const broken = months.breaks.flatMap(({ month, refuses }) => (refuses && month < to ? [month] : []));
  const from = Math.max(months.firstMonth, to - wholeMonths, ...broken);
  const period = { from: monthIndexOf(from), to: monthIndexOf(to) };
  const sums = months.sectors.map((id) => ({ id, sum: sumOver(months, [id], period) }));
  const there = sums.filter(({ sum }) => !Number.isNaN(sum));
  const things = there.map(({ id, sum }) => ({
    regions: regions.flatMap(({ sectors }, r) => (sectors.includes(id) ? [r] : [])),
    weight: sum,
  }));
  const given = new Set(there.map(({ id }) => id));
  const hasFigures = regions.map(({ sectors }) => sectors.length > 0 && sectors.every((id) => given.has(id)));
  return { period, hasFigures, isTitle8: months.isTitle8, elements: elementsOf(things) };
}

/** Cells that are hot in the last step, by their centres: every category but "historical". */
function* hotSpotElements(cells: CellResult, regions: readonly Region[]): Steps<CoverElements | null> {
  if (cells.finding?.kind !== 'emerging') return null;
  const { category } = cells.finding;
  const held = regionsOfEach(cells.ids.length, yield* cellsIn(cells, regions));
  return elementsOf(
    held.flatMap((inside, cell) =>
      category[cell] > 0 && category[cell] !== historical ? [{ regions: inside, weight: 1 }] : [],
    ),
  );
}

/** What regions hold, measure by measure: the last five whole years of records and figures, and the hot spots now. */
export function* coverGround(ground: RegionGround, regions: readonly Region[]): Steps<CoverGround> {
  const { incidents: table, emerging } = ground;
  const incidents = table === null || table.rows === 0 ? null : yield* incidentElements(table, ground, regions);
  const figures = figureElements(ground, regions);
  const kilometres = borderPieces(regions).map(({ fromKm, toKm, regions: inside }) => ({
    regions: inside,
    weight: toKm - fromKm,
  }));
  return {
    elements: {
      kilometres: elementsOf(kilometres),
      records: incidents?.records ?? null,
      people: incidents?.people ?? null,
      figures: figures?.elements ?? null,
      'hot-spots': emerging?.ok === true ? yield* hotSpotElements(emerging.value, regions) : null,
    },
    hasFigures: figures?.hasFigures ?? regions.map(() => false),
    periods: { incidents: incidents?.period ?? null, figures: figures?.period ?? null },
    isTitle8: figures?.isTitle8 ?? false,
  };
}
