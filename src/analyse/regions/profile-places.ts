import { firstDayOf, monthOfDay } from '../../base/month.ts';
import type { Steps } from '../../base/steps.ts';
import { dayIndexOf, type MonthIndex, monthIndexOf } from '../../base/units.ts';
import { recordsOf } from '../../columns/cube/records-of.ts';
import type { IncidentTable } from '../../columns/table.ts';
import { borderTowns } from '../../corridors/border-towns.ts';
import { borderLengthKm, corridorById, ports } from '../../corridors/corridor.ts';
import type { Region } from '../../corridors/region.ts';
import { emergingCategories } from '../finding-shapes.ts';
import type { RegionProfileResult } from '../region-profile-shapes.ts';
import { cellsIn } from './cells-in.ts';
import { coveredRegions, nearestCoverage } from './nearest-coverage.ts';
import { isHeldIn, type RegionGround, wholeMonthsOf } from './region-ground.ts';
import { isTestedCell } from './tested-cells.ts';

/** Whole months that a table of records spans. */
export interface RecordMonths {
  readonly firstMonth: MonthIndex;
  readonly months: number;
}

export function recordMonths(table: IncidentTable, ground: Pick<RegionGround, 'filledTo'>): RecordMonths {
  const { from, to } = wholeMonthsOf(table, ground);
  return { firstMonth: from, months: to - from };
}

/** Counts of some rows by month; a month without any is missing where small figures were held back before. */
export function countsByMonth(
  table: IncidentTable,
  rows: Uint32Array,
  { firstMonth, months }: RecordMonths,
  isHeld: boolean,
): Float64Array {
  const counts = new Float64Array(months);
  const grouped = recordsOf(table);
  for (const row of rows) {
    const month = monthOfDay(dayIndexOf(table.day[row])) - firstMonth;
    if (month < months) counts[month] += grouped === null ? 1 : grouped[row];
  }
  return !isHeld ? counts : counts.map((count) => (count === 0 ? Number.NaN : count));
}

/** Incidents of a region in whole months, by month and by side. */
export function incidentsOf(
  table: IncidentTable,
  rows: Uint32Array,
  ground: Pick<RegionGround, 'filledTo' | 'basis' | 'heldIn'>,
): NonNullable<RegionProfileResult['incidents']> {
  const span = recordMonths(table, ground);
  const grouped = recordsOf(table);
  let [total, people, us] = [0, 0, 0];
  const end = firstDayOf(monthIndexOf(span.firstMonth + span.months));
  // The last month is left out where the records do not fill it.
  const whole = rows.filter((row) => table.day[row] < end);
  for (const row of whole) {
    const count = grouped === null ? 1 : grouped[row];
    total += count;
    people += table.weight[row];
    if (table.acrossKm[row] >= 0) us += count;
  }
  return {
    firstMonth: span.firstMonth,
    records: countsByMonth(table, whole, span, isHeldIn(ground, 'incidents')),
    total,
    people,
    us,
    mexico: total - us,
  };
}

/** Cells with records inside a region, by their category of emerging hot spots: "hot:intensifying", "none". */
export function* hotSpotsOf(ground: RegionGround, at: number): Steps<RegionProfileResult['hotSpots']> {
  const { emerging, regions } = ground;
  if (emerging === null) return null;
  if (!emerging.ok) return { cells: 0, byCategory: {}, problems: [emerging.error] };
  const { finding } = emerging.value;
  if (finding?.kind !== 'emerging') return null;
  const inside = (yield* cellsIn(emerging.value, regions))[at].filter(isTestedCell(emerging.value, finding));
  const byCategory: Record<string, number> = {};
  for (const cell of inside) {
    const code = finding.category[cell];
    const name = emergingCategories[Math.abs(code)];
    const key = code === 0 ? name : `${code > 0 ? 'hot' : 'cold'}:${name}`;
    byCategory[key] = (byCategory[key] ?? 0) + 1;
  }
  return { cells: inside.length, byCategory, problems: finding.families.flatMap(({ problems }) => problems) };
}

const isAlong = ({ stretches }: Pick<Region, 'stretches'>, km: number): boolean =>
  stretches.some(({ fromKm, toKm }) => km >= fromKm && (km < toKm || toKm >= borderLengthKm));

/** Ports of entry along a region's stretches, west to east, with the town across the line. */
export const portsOf = (region: Region): RegionProfileResult['ports'] =>
  ports.filter(({ km }) => isAlong(region, km)).map(({ id, name, twin, km }) => ({ id, name, twin, km }));

/** Towns at the line along a region's stretches, of both countries, west to east. */
export const townsOf = (region: Region): RegionProfileResult['towns'] =>
  borderTowns.filter(({ km }) => isAlong(region, km)).map(({ name, km, side }) => ({ name, km, side }));

/**
 * The covered region nearest along the border to the one at a place, itself first: one that is active where there is
 * any, else one of which the state is not verified. Null where nothing is known to be covered.
 */
export function toCoverageOf(ground: RegionGround, at: number): RegionProfileResult['toCoverage'] {
  const { id, stretches } = ground.regions[at];
  const all = [...coveredRegions(ground)].sort((a, b) => Number(b.region === id) - Number(a.region === id));
  const active = all.filter(({ state }) => state === 'active');
  const nearest = nearestCoverage(stretches, active) ?? nearestCoverage(stretches, all);
  if (nearest === null) return null;
  const known = ground.regions.find((region) => region.id === nearest.region);
  // Corridors are looked at beside regions of the person's own, without being among them.
  const corridor = corridorById(nearest.region.replace(/^corridor:/, ''));
  return { ...nearest, name: known?.name ?? corridor?.name ?? { en: nearest.region, es: nearest.region } };
}
