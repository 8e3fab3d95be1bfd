type LonLat = readonly [number, number];

/** Points along either edge of an arrow's body. */
const steps = 24;
/** How far the arc stands off the straight way between its ends, and how long and wide its head is. */
const bulge = 0.22;
const headLength = 2.2;
const headWidth = 2.4;
/** Of the width at the head's end: the tail begins thin, so that an arrow has a direction without its head. */
const tailWidth = 0.25;
/** An arrow is at most this wide for its length. */
const widest = 0.16;

/**
 * A curved arrow as one ring of degrees, not closed: it tapers from its tail to its head, and stands off to the left of
 * its way, so that one to the east and one to the west do not cover each other.
 *
 * @param width of its body at the head, degrees of latitude; less where it is short
 */
export function arrowRing(from: LonLat, to: LonLat, width: number): readonly number[] {
  // Degrees of longitude are made as long as those of latitude, so that the arrow is not squeezed.
  const squeeze = Math.cos((((from[1] + to[1]) / 2) * Math.PI) / 180);
  const [ax, ay, bx, by] = [from[0] * squeeze, from[1], to[0] * squeeze, to[1]];
  const length = Math.hypot(bx - ax, by - ay);
  const body = Math.min(width, widest * length);
  const [cx, cy] = [(ax + bx) / 2 - bulge * (by - ay), (ay + by) / 2 + bulge * (bx - ax)];
  /** The middle line, and its direction, at a part of the way. */
  const at = (t: number) => {
    const [u, v] = [1 - t, 2 * (1 - t) * t];
    const dx = 2 * (u * (cx - ax) + t * (bx - cx));
    const dy = 2 * (u * (cy - ay) + t * (by - cy));
    const speed = Math.hypot(dx, dy) || 1;
    return { x: u * u * ax + v * cx + t * t * bx, y: u * u * ay + v * cy + t * t * by, dx: dx / speed, dy: dy / speed };
  };
  const neck = Math.max(0.5, 1 - (headLength * body) / (length || 1));
  const left: number[] = [];
  const right: number[] = [];
  for (let k = 0; k <= steps; k++) {
    const { x, y, dx, dy } = at((k / steps) * neck);
    const half = (body / 2) * (tailWidth + (1 - tailWidth) * (k / steps));
    left.push((x - half * dy) / squeeze, y + half * dx);
    right.unshift((x + half * dy) / squeeze, y - half * dx);
  }
  const { x, y } = at(neck);
  // The head stands square to the way from its own foot to its point, which the arc has bent a little farther.
  const reach = Math.hypot(bx - x, by - y) || 1;
  const barb = (body / 2) * headWidth;
  const [across, up] = [(-barb * (by - y)) / reach, (barb * (bx - x)) / reach];
  const head = [(x + across) / squeeze, y + up, to[0], to[1], (x - across) / squeeze, y - up];
  return [...left, ...head, ...right];
}
