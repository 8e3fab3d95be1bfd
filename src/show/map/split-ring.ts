type LonLat = readonly number[];

/** Whether two edges run along one parallel or meridian, one way and back, over the same stretch of it. */
function isRetraced([a, b]: readonly LonLat[], [c, d]: readonly LonLat[]): boolean {
  return [0, 1].some((axis) => {
    const across = 1 - axis;
    const level = a?.[across];
    if ([b, c, d].some((place) => place?.[across] !== level)) return false;
    const [from = 0, to = 0, back = 0, end = 0] = [a, b, c, d].map((place) => place?.[axis]);
    const isOpposite = (to - from) * (end - back) < 0;
    return (
      isOpposite &&
      Math.max(Math.min(from, to), Math.min(back, end)) < Math.min(Math.max(from, to), Math.max(back, end))
    );
  });
}

const isStraight = ([a, b]: readonly LonLat[]): boolean => a?.[0] === b?.[0] || a?.[1] === b?.[1];

/**
 * The rings of a ring that was cut along parallels and meridians, without the bridges of no width that a cut leaves between
 * parts of a coast: bent, the two sides of a bridge would cross each other.
 * @param ring its corners in order, not closed
 */
export function splitRing(ring: readonly LonLat[]): readonly (readonly LonLat[])[] {
  const edgeAt = (k: number): readonly LonLat[] => [ring[k] ?? [], ring[(k + 1) % ring.length] ?? []];
  const straight = ring.flatMap((_, k) => (isStraight(edgeAt(k)) ? [k] : []));
  for (const [i, one] of straight.entries()) {
    const other = straight.slice(i + 1).find((k) => isRetraced(edgeAt(one), edgeAt(k)));
    if (other === undefined) continue;
    const inner = ring.slice(one + 1, other + 1);
    const outer = [...ring.slice(other + 1), ...ring.slice(0, one + 1)];
    return [inner, outer].filter(({ length }) => length > 2).flatMap(splitRing);
  }
  return [ring];
}
