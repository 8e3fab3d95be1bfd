/** A place in a plane. */
export type PlanePoint = readonly [number, number];

/** Both sides of a line, as far from each corner as that corner asks for, square to its direction there. */
export interface Ribbon {
  readonly left: readonly PlanePoint[];
  readonly right: readonly PlanePoint[];
}

/**
 * The ribbon along a line. Where a line turns, a corner's direction is that from its neighbour before to the one after.
 * @param half distance of either side at each corner, in the unit of the plane
 */
export function ribbonAlong(line: readonly PlanePoint[], half: readonly number[]): Ribbon {
  const side = (sign: 1 | -1): readonly PlanePoint[] =>
    line.map(([x, y], k) => {
      const [fromX, fromY] = line[Math.max(0, k - 1)] ?? [x, y];
      const [toX, toY] = line[Math.min(line.length - 1, k + 1)] ?? [x, y];
      const length = Math.hypot(toX - fromX, toY - fromY) || 1;
      const away = (sign * (half[k] ?? 0)) / length;
      return [x - away * (toY - fromY), y + away * (toX - fromX)];
    });
  return { left: side(1), right: side(-1) };
}
