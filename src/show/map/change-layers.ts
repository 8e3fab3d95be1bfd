import type { LayerSpecification, Map as MapEngine } from 'maplibre-gl';

/**
 * Puts layers of other colours or texts in the place of those of the same names; what did not change is not touched.
 * Both lists have the same names in the same order.
 */
export function changeLayers(
  map: MapEngine,
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): void {
  for (let i = after.length - 1; i >= 0; i--) {
    const layer = after[i];
    if (layer === undefined || JSON.stringify(layer) === JSON.stringify(before[i])) continue;
    map.removeLayer(layer.id);
    map.addLayer(layer, after[i + 1]?.id);
  }
}
