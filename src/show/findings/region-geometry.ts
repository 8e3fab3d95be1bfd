import { borderPath } from '../../corridors/border-marks.ts';
import type { RegionFact } from '../../disclose/disclosed.ts';
import type { FindingFeature } from './finding-view.ts';
import { polygonsOfRings } from './polygons-of-rings.ts';

/** Where a region lies: its polygons, or its stretches along the boundary, by its marks at every tenth kilometre. */
export function geometriesOf({
  rings,
  stretches,
}: Pick<RegionFact, 'rings' | 'stretches'>): readonly FindingFeature['geometry'][] {
  if (rings.length > 0) {
    const closed = rings.map((ring) => (ring[0] === undefined ? ring : [...ring, ring[0]]));
    return [{ type: 'MultiPolygon', coordinates: polygonsOfRings(closed) }];
  }
  return stretches.map(({ fromKm, toKm }) => {
    const path = borderPath(fromKm, toKm);
    const coordinates = Array.from({ length: path.length / 2 }, (_, i) => [path[2 * i], path[2 * i + 1]]);
    return { type: 'LineString', coordinates };
  });
}
