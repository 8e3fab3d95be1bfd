/** Whether p, q, r turn left (1), right (-1) or lie in a line (0). */
function turn(px: number, py: number, qx: number, qy: number, rx: number, ry: number): number {
  return Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
}

const mostCompared = 50_000_000;

/**
 * Whether two edges of a ring cross each other between their ends. Edges are swept from west to east, so that each is
 * held against those alone that overlap it. Edges that only touch are no crossing. A ring made to overlap itself
 * everywhere is not looked at to its end.
 * @param ring longitude and latitude in turn, not closed
 */
export function crossesItself(ring: readonly number[]): boolean {
  const count = ring.length / 2;
  const x = (k: number): number => ring[2 * (k % count)];
  const y = (k: number): number => ring[2 * (k % count) + 1];
  const west = Float64Array.from({ length: count }, (_, k) => Math.min(x(k), x(k + 1)));
  const order = Array.from(west.keys()).sort((a, b) => west[a] - west[b]);
  let compared = 0;
  for (let i = 0; i < count && compared < mostCompared; i++) {
    const a = order[i];
    const east = Math.max(x(a), x(a + 1));
    for (let j = i + 1; j < count && west[order[j]] <= east; j++) {
      const b = order[j];
      compared++;
      if (Math.min(y(a), y(a + 1)) > Math.max(y(b), y(b + 1))) continue;
      if (Math.max(y(a), y(a + 1)) < Math.min(y(b), y(b + 1))) continue;
      const first = turn(x(a), y(a), x(a + 1), y(a + 1), x(b), y(b));
      const second = turn(x(a), y(a), x(a + 1), y(a + 1), x(b + 1), y(b + 1));
      if (first * second >= 0) continue;
      const third = turn(x(b), y(b), x(b + 1), y(b + 1), x(a), y(a));
      const fourth = turn(x(b), y(b), x(b + 1), y(b + 1), x(a + 1), y(a + 1));
      if (third * fourth < 0) return true;
    }
  }
  return false;
}
