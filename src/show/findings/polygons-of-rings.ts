import { polygonArea, polygonContains } from 'd3';

type Ring = readonly (readonly [number, number])[];

const pairs = (ring: Ring): [number, number][] => ring.map(([x, y]) => [x, y]);

/** A ring that runs counter-clockwise, or clockwise for a hole (RFC 7946). d3 measures the former as negative. */
function turned(ring: Ring, isHole: boolean): Ring {
  const isClockwise = polygonArea(pairs(ring)) > 0;
  return isClockwise === isHole ? ring : [...ring].reverse();
}

/**
 * Rings of the even-odd rule as GeoJSON polygons: a ring inside an odd number of others is a hole of the smallest that
 * holds it.
 * @param rings closed, degrees; they do not cross
 */
export function polygonsOfRings(rings: readonly Ring[]): readonly (readonly Ring[])[] {
  const sorted = [...rings].sort((a, b) => Math.abs(polygonArea(pairs(b))) - Math.abs(polygonArea(pairs(a))));
  const holders = sorted.map((ring, i) => {
    const [x = 0, y = 0] = ring[0] ?? [];
    return sorted.slice(0, i).flatMap((other, j) => (polygonContains(pairs(other), [x, y]) ? [j] : []));
  });
  const polygons = new Map<number, Ring[]>();
  sorted.forEach((ring, i) => {
    const around = holders[i] ?? [];
    if (around.length % 2 === 0) polygons.set(i, [turned(ring, false)]);
    else polygons.get(around.at(-1) ?? -1)?.push(turned(ring, true));
  });
  return [...polygons.values()];
}
