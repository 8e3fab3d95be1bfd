import { daysInMonth, firstDayOf, monthOf, yearOf } from '../../src/base/month.ts';
import { type Rng, seededRng } from '../../src/base/rng.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import type { IncidentTable } from '../../src/columns/table.ts';
import type { PlacePool, PlacePools } from './place-pools.ts';
import { plan } from './plan.ts';

/**
 * What moves the totals of sectors from month to month without any move of a route, as standard deviations of the
 * logarithm. Of the nine sectors' published totals, FY2004 to FY2010: trends of 0.06 to 0.58 a year, seasons of 0.26 to
 * 0.65 either way, and residuals that carry 0.54 to 0.92 of the month before and differ from it by 0.10 to 0.21.
 */
export interface Disturbance {
  /** Of each sector and month by itself. */
  readonly shock: number;
  /** Of each sector's trend over a year. */
  readonly trend: number;
  /** Of each sector's step from month to month: it wanders. */
  readonly step: number;
  /** Amplitude of each sector's year, at a phase of its own. */
  readonly season: number;
}

export const undisturbed: Disturbance = { shock: 0, trend: 0, step: 0, season: 0 };
export const asPublished: Disturbance = { shock: 0.12, trend: 0.2, step: 0.1, season: 0.5 };

export interface SeriesMade {
  readonly seed: number;
  /** Whether the route moves. */
  readonly isShifted: boolean;
  readonly disturbance: Disturbance;
  /** Records of each sector and month without disturbance: sectors x months of the plan. */
  readonly counts: readonly number[];
}

const months = plan.to - plan.from;

/** Normal with mean 0 and standard deviation 1 (Box & Muller 1958). */
function normal(rng: Rng): number {
  return Math.sqrt(-2 * Math.log(1 - rng.nextUnit())) * Math.cos(2 * Math.PI * rng.nextUnit());
}

/** What each month of a sector is multiplied by. */
function factorsOf({ shock, trend, step, season }: Disturbance, rng: Rng): readonly number[] {
  const slope = trend * normal(rng);
  const phase = 12 * rng.nextUnit();
  let wandered = 0;
  return Array.from({ length: months }, (_, month) => {
    wandered += step * normal(rng);
    const year = season * Math.sin((2 * Math.PI * (month - phase)) / 12);
    return Math.exp(slope * (month / 12 - months / 24) + wandered + year + shock * normal(rng));
  });
}

/** The same total in every month of a sector: no change but what disturbs it. */
export function evenCounts(counts: readonly number[], share: number): readonly number[] {
  return plan.sectors.flatMap((_, s) => {
    const total = counts.slice(s * months, (s + 1) * months).reduce((a, b) => a + b, 0);
    return Array.from({ length: months }, () => (share * total) / months);
  });
}

interface Row {
  readonly pool: PlacePool;
  readonly place: number;
  readonly day: number;
}

function rowsOf(pools: PlacePools, { seed, isShifted, disturbance, counts }: SeriesMade): readonly Row[] {
  return plan.sectors.flatMap((_, s) => {
    const rng = seededRng(seed, s);
    const factors = factorsOf(disturbance, rng);
    return factors.flatMap((factor, at) => {
      const month = monthIndexOf(plan.from + at);
      const pool = pools[s][isShifted && month >= plan.route.firstMonth ? 1 : 0];
      const days = daysInMonth(yearOf(month), monthOf(month));
      return Array.from({ length: Math.round(counts[s * months + at] * factor) }, () => ({
        pool,
        place: rng.nextBelow(pool.lon.length),
        day: firstDayOf(month) + rng.nextBelow(days),
      }));
    });
  });
}

/** A series like the synthetic set, as a located table: its own seed, the route moved or not, its totals disturbed or not. */
export function madeSeries(pools: PlacePools, made: SeriesMade): IncidentTable {
  const rows = [...rowsOf(pools, made)].sort((a, b) => a.day - b.day);
  const column = (key: keyof PlacePool): Float64Array => Float64Array.from(rows, ({ pool, place }) => pool[key][place]);
  return {
    kind: 'incidents',
    rows: rows.length,
    lon: column('lon'),
    lat: column('lat'),
    day: Int32Array.from(rows, ({ day }) => day),
    weight: new Float32Array(rows.length).fill(1),
    precision: new Uint8Array(rows.length),
    pointState: new Uint8Array(rows.length),
    categories: {},
    borderKm: Float32Array.from(column('borderKm')),
    straightKm: Float32Array.from(column('straightKm')),
    acrossKm: Float32Array.from(column('acrossKm')),
  };
}
