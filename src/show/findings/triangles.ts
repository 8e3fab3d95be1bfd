type Place = readonly [number, number];

const cross = ([ax, ay]: Place, [bx, by]: Place, [cx, cy]: Place): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

const isInside = (place: Place, a: Place, b: Place, c: Place): boolean =>
  cross(a, b, place) >= 0 && cross(b, c, place) >= 0 && cross(c, a, place) >= 0;

const isSame = (a: Place, b: Place): boolean => a[0] === b[0] && a[1] === b[1];

/** The corners in counter-clockwise order, without repeats next to each other. */
function cornersOf(ring: readonly Place[]): Place[] {
  const corners = ring.filter((corner, k) => {
    const next = ring[(k + 1) % ring.length];
    return next !== undefined && !isSame(corner, next);
  });
  let area = 0;
  corners.forEach(([x, y], k) => {
    const [nextX, nextY] = corners[(k + 1) % corners.length] ?? [x, y];
    area += x * nextY - nextX * y;
  });
  return area < 0 ? corners.reverse() : corners;
}

/**
 * Cuts a ring into triangles, since the map fills convex shapes alone (ear clipping; Meisters 1975,
 * doi:10.2307/2319703). A ring that crosses itself is cut as far as it goes.
 * @param ring closed or not, either way round
 *
 * O(n^2) for rings without many deep bays.
 */
export function trianglesOf(ring: readonly Place[]): readonly (readonly [Place, Place, Place])[] {
  const left = cornersOf(ring);
  const triangles: [Place, Place, Place][] = [];
  for (let k = 0, missed = 0; left.length > 2 && missed < left.length; ) {
    const at = k % left.length;
    const [before, here, after] = [left.at(at - 1), left[at], left[(at + 1) % left.length]];
    if (before === undefined || here === undefined || after === undefined) break;
    const turn = cross(before, here, after);
    const isEar =
      turn > 0 &&
      left.every(
        (other) =>
          isSame(other, before) || isSame(other, here) || isSame(other, after) || !isInside(other, before, here, after),
      );
    if (isEar) triangles.push([before, here, after]);
    if (isEar || turn === 0) {
      left.splice(at, 1);
      missed = 0;
    } else {
      k += 1;
      missed += 1;
    }
  }
  return triangles;
}
