import { drawingOf } from '../layers/drawing-id.ts';
import type { MapHit } from '../map/map-picture.ts';
import type { ShownFinding } from './shown-finding.ts';

/** The item of a finding at a thing on the map; null where there is none. Hot spots are drawn by a layer of their own. */
export function itemAt({ view, result }: ShownFinding, { layer, index }: MapHit): string | null {
  if (layer === null) return null;
  const { drawing } = drawingOf(layer);
  const own = view.itemOnMap(result, drawing, index);
  if (own !== null || drawing !== 'hot-spots:fill' || result.shape !== 'cells') return own;
  return result.hotSpots?.clusters.find(({ cells }) => cells.includes(index))?.id ?? null;
}
