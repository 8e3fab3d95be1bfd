import { polygonToCells } from 'h3-js';

/**
 * H3 cells whose centres lie inside rings by the even-odd rule: a ring inside another is a hole.
 * @param rings degrees, longitude first
 * @returns H3 indexes, in no order
 */
export function cellsInRings(
  rings: readonly (readonly (readonly [number, number])[])[],
  resolution: number,
): readonly string[] {
  const inside = new Set<string>();
  for (const ring of rings) {
    const corners = ring.map(([lon, lat]) => [lon, lat]);
    for (const cell of polygonToCells([corners], resolution, true)) {
      if (!inside.delete(cell)) inside.add(cell);
    }
  }
  return [...inside];
}
