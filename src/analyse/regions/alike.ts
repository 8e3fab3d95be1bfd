import { monthOf } from '../../base/month.ts';
import { monthIndexOf } from '../../base/units.ts';
import type { Region } from '../../corridors/region.ts';
import { distancesTo, standardised } from '../kernels/standardised-distance.ts';
import type { RegionProfileResult } from '../region-profile-shapes.ts';

/** Figures of a region by month from a first one on; of whole years. */
export interface RegionMonths {
  readonly region: Pick<Region, 'id' | 'name' | 'sectors'>;
  readonly firstMonth: number;
  readonly values: Float64Array;
}

const yearMonths = 12;
const shown = 3;
/** With fewer regions nothing is more alike than another. */
const fewest = 3;
/** Season and level weigh the same: twelve shares together as much as the one level. */
const weights = Float64Array.from({ length: yearMonths + 1 }, (_, c) => (c < yearMonths ? 1 / yearMonths : 1));

/**
 * The share of each calendar month in its year, as the mean over years, January first, and the logarithm of the mean
 * figure a month. Years without any event have no shares. Null where a figure lacks or there is none.
 */
export function levelAndSeason({ firstMonth, values }: Omit<RegionMonths, 'region'>): Float64Array | null {
  const years = Math.floor(values.length / yearMonths);
  const shares = new Float64Array(yearMonths);
  let counted = 0;
  let sum = 0;
  for (let year = 0; year < years; year++) {
    const months = values.subarray(year * yearMonths, (year + 1) * yearMonths);
    const inYear = months.reduce((total, value) => total + value, 0);
    if (Number.isNaN(inYear)) return null;
    sum += inYear;
    if (inYear === 0) continue;
    counted += 1;
    months.forEach((value, m) => {
      shares[monthOf(monthIndexOf(firstMonth + m)) - 1] += value / inYear;
    });
  }
  if (counted === 0) return null;
  return Float64Array.from([...shares.map((share) => share / counted), Math.log(sum / (years * yearMonths))]);
}

const inBoth = (a: readonly string[], b: readonly string[]): readonly string[] => a.filter((id) => b.includes(id));

/** Figures of the very same sectors are the same figures. */
const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.length === b.length && inBoth(a, b).length === a.length;

/**
 * The regions most alike one of them by level and season, the most alike first: the weighted Euclidean distance between
 * standardised profiles. None where too few regions have figures of their own.
 */
export function mostAlike(id: string, months: readonly RegionMonths[]): RegionProfileResult['alike'] {
  const profiles = months.flatMap(({ region, ...figures }) => {
    const profile = levelAndSeason(figures);
    return profile === null ? [] : [{ region, profile }];
  });
  const own = profiles.findIndex(({ region }) => region.id === id);
  const { sectors: mine } = profiles[own]?.region ?? { sectors: [] };
  if (own < 0 || profiles.length < fewest) return [];
  const all = Float64Array.from(profiles.flatMap(({ profile }) => [...profile]));
  const distances = distancesTo(standardised(all, weights.length), weights.length, own, weights);
  return profiles
    .flatMap(({ region: { id: other, name, sectors } }, r) =>
      r === own || isSame(mine, sectors)
        ? []
        : [{ id: other, name, distance: distances[r], shares: inBoth(mine, sectors) }],
    )
    .sort((a, b) => a.distance - b.distance || a.id.localeCompare(b.id))
    .slice(0, shown);
}
