/** A region's way across a chart, west to east of the picture; pixels. */
export interface RegionLine {
  readonly id: string;
  readonly points: readonly { readonly x: number; readonly y: number; readonly isMissing: boolean }[];
}

/** How far above or below a line it is still pointed at, pixels. */
const reach = 10;

/** The line that passes nearest above or below a pixel; null where none does. */
export function nearestLine(lines: readonly RegionLine[], x: number, y: number): string | null {
  let [found, least]: [string | null, number] = [null, reach];
  for (const { id, points } of lines) {
    for (let i = 1; i < points.length; i++) {
      const [from, to] = [points[i - 1], points[i]];
      if (from === undefined || to === undefined || x < from.x || x > to.x || to.x === from.x) continue;
      const at = from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y);
      // A steep line is as near as it looks.
      const slope = (to.y - from.y) / (to.x - from.x);
      const away = Math.abs(y - at) / Math.hypot(1, slope);
      if (away < least) [found, least] = [id, away];
    }
  }
  return found;
}
