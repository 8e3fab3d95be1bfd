import type { ReadonlyF64, ReadonlyU32 } from '../../base/typed-array.ts';
import type { CellMonths } from '../../select/tally-cell-months.ts';
import type { CellResult, LeftOut } from '../shapes.ts';

/** Where an area stands among results that were counted apart. */
export interface AreaPlace {
  readonly part: number;
  readonly at: number;
}

/** Results of areas that lie over one another, each part without overlaps, and what they are held back from. */
export interface CountedPart {
  readonly result: CellResult;
  /** Null where nothing is held back. */
  readonly months: CellMonths | null;
}

/** Areas of all parts in the order of `ids`; of those that no part has, none. */
function placesOf(parts: readonly CountedPart[], ids: readonly string[]): readonly AreaPlace[] {
  const places = new Map(parts.flatMap(({ result }, part) => result.ids.map((id, at) => [id, { part, at }] as const)));
  return ids.flatMap((id) => places.get(id) ?? []);
}

function cornersOf(parts: readonly CountedPart[], places: readonly AreaPlace[]): Pick<CellResult, 'starts' | 'lonLat'> {
  const rings = places.map(({ part, at }): ReadonlyF64 => {
    const { starts, lonLat } = parts[part].result;
    return lonLat.subarray(starts[at] * 2, starts[at + 1] * 2);
  });
  const starts = new Uint32Array(rings.length + 1);
  rings.forEach((ring, i) => {
    starts[i + 1] = starts[i] + ring.length / 2;
  });
  const lonLat = new Float64Array(starts[rings.length] * 2);
  rings.forEach((ring, i) => {
    lonLat.set(ring, starts[i] * 2);
  });
  return { starts, lonLat };
}

const least = (all: readonly LeftOut[], reason: keyof LeftOut): number => Math.min(...all.map((one) => one[reason]));

/** Records in no area are at most those that the fullest part leaves out. */
const leftOf = (parts: readonly CountedPart[]): LeftOut => {
  const all = parts.map(({ result }) => result.left);
  return {
    elsewhere: least(all, 'elsewhere'),
    beyondDepth: least(all, 'beyondDepth'),
    notLocated: least(all, 'notLocated'),
    notAPoint: least(all, 'notAPoint'),
  };
};

function monthsOf(parts: readonly CountedPart[], places: readonly AreaPlace[]): CellMonths | null {
  const all = parts.flatMap(({ months }) => (months === null ? [] : [months]));
  if (all.length < parts.length) return null;
  const placeIn = parts.map(({ result }, part) => {
    const own = new Int32Array(result.ids.length).fill(-1);
    places.forEach((place, i) => {
      if (place.part === part) own[place.at] = i;
    });
    return own;
  });
  const joined = (column: 'month' | 'records' | 'people' | 'least'): number[] =>
    all.flatMap((months) => Array.from(months[column]));
  return {
    cell: Uint32Array.from(all.flatMap(({ cell }, part) => Array.from(cell as ReadonlyU32, (at) => placeIn[part][at]))),
    month: Int32Array.from(joined('month')),
    records: Float64Array.from(joined('records')),
    people: Float64Array.from(joined('people')),
    least: Float64Array.from(joined('least')),
  };
}

/**
 * Results of areas that were counted apart, because they lie over one another, as one: a record counts in each area that
 * holds it, and the totals are sums of the figures.
 * @param parts at least one
 * @param ids every area of the parts, in the order wanted
 */
export function joinedAreas(parts: readonly CountedPart[], ids: readonly string[]): CountedPart {
  const places = placesOf(parts, ids);
  const numbers = (column: 'records' | 'people'): Float64Array =>
    Float64Array.from(places, ({ part, at }) => parts[part].result[column][at]);
  const sum = (of: 'totalRecords' | 'totalPeople'): number => parts.reduce((all, { result }) => all + result[of], 0);
  return {
    result: {
      ...parts[0].result,
      ids: places.map(({ part, at }) => parts[part].result.ids[at]),
      names: places.map(({ part, at }) => parts[part].result.names[at]),
      ...cornersOf(parts, places),
      side: Uint8Array.from(places, ({ part, at }) => parts[part].result.side[at]),
      borderKm: Float32Array.from(places, ({ part, at }) => parts[part].result.borderKm[at]),
      records: numbers('records'),
      people: numbers('people'),
      figure: Uint8Array.from(places, ({ part, at }) => parts[part].result.figure[at]),
      totalRecords: sum('totalRecords'),
      totalPeople: sum('totalPeople'),
      left: leftOf(parts),
    },
    months: monthsOf(parts, places),
  };
}
