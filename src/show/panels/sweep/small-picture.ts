import { borderPath } from '../../../corridors/border-marks.ts';
import type { AnalysisResult, Disclosed } from '../../../disclose/disclosed.ts';
import type { Drawing } from '../../drawing/drawing.ts';
import { miniMap } from '../../drawing/mini-map.ts';
import type { FindingContext, FindingView } from '../../findings/finding-view.ts';
import { finding as findingLayer } from '../../layers/finding/layer.ts';
import { hotSpots as hotSpotLayer } from '../../layers/hot-spots/layer.ts';
import type { LayerDrawing } from '../../layers/layer-drawing.ts';
import type { Scene } from '../../scene.ts';

interface SmallPicture {
  readonly view: FindingView;
  readonly result: Disclosed<AnalysisResult>;
  readonly context: FindingContext;
  readonly scene: Scene;
  readonly description: string;
}

const mapSize = { width: 320, height: 190 };
const chartSize = { width: 320, height: 200 };

/** One picture of the strip: a map as small as a stamp, or the finding's chart where it has no place. */
export function smallPicture({ view, result, context, scene, description }: SmallPicture): Drawing | null {
  const { theme } = scene;
  const hotSpots = result.shape === 'cells' && result.hotSpots !== null ? result : null;
  const input = { ...scene.layers, hotSpots, finding: { id: '', view, result, context }, agreement: null };
  const layer = hotSpots === null ? findingLayer : hotSpotLayer;
  const drawings: readonly LayerDrawing[] = layer.build(input, theme);
  if (drawings.length === 0) return view.chart(result, context, chartSize);
  const {
    bounds: [west, south, east, north],
    fromKm,
    toKm,
  } = scene.map;
  // Cells of the deepest study area stay inside, and every picture of the strip has the same frame.
  const bounds = [west - 1, south - 0.5, east + 1, north + 0.8] as const;
  return miniMap({ drawings, bounds, border: borderPath(fromKm, toKm), theme, description }, mapSize);
}
