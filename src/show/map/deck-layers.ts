import type { Layer } from '@deck.gl/core';
import { ColumnLayer, PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import { cornersOf } from '../drawing/symbol-form.ts';
import type { LayerDrawing } from '../layers/layer-drawing.ts';
import { type BinaryData, binaryOf } from './binary-attributes.ts';
import type { MapPicture } from './map-picture.ts';

export interface DeckOptions {
  /** Layer of the base map that the data stand below; null where the data have a canvas of their own. */
  readonly beforeId: string | null;
  /** Length of a dash and of the gap after it, degrees. */
  readonly dashDegrees: number;
  readonly pickable: boolean;
}

/** Made once for each drawing: the engine copies to the graphics card only what it has not seen. */
const made = new WeakMap<LayerDrawing, BinaryData>();

function dataOf(drawing: LayerDrawing, dashDegrees: number): BinaryData {
  const known = made.get(drawing);
  if (known !== undefined) return known;
  const data = binaryOf(drawing, dashDegrees);
  made.set(drawing, data);
  return data;
}

/** Light over what is under the pointer; the same in both themes. */
const highlight: [number, number, number, number] = [242, 169, 0, 110];

function deckLayer(drawing: LayerDrawing, options: DeckOptions): Layer {
  const { beforeId, dashDegrees } = options;
  const pickable = options.pickable && !(drawing.kind === 'lines' && drawing.isInk === true);
  const shared = {
    id: drawing.id,
    data: dataOf(drawing, dashDegrees),
    positionFormat: 'XY' as const,
    pickable,
    autoHighlight: pickable,
    highlightColor: highlight,
    ...(beforeId === null ? {} : { beforeId }),
  };
  switch (drawing.kind) {
    case 'polygons':
      return new SolidPolygonLayer({ ...shared, _normalize: false });
    case 'lines':
      return new PathLayer({ ...shared, _pathType: 'open', widthUnits: 'pixels', getWidth: drawing.widthPx });
    case 'circles':
      return circleLayer(drawing, shared);
  }
}

/** Circles of their own radii; other forms are flat columns of few sides, all of one radius. */
function circleLayer(
  { form = 'circle', outlinePx, radiusPx }: Extract<LayerDrawing, { kind: 'circles' }>,
  shared: { readonly id: string; readonly data: BinaryData },
): Layer {
  const outline = { stroked: outlinePx > 0, lineWidthUnits: 'pixels', getLineWidth: outlinePx } as const;
  if (form === 'circle') return new ScatterplotLayer({ ...shared, ...outline, radiusUnits: 'pixels' });
  const { sides, turn } = cornersOf(form);
  return new ColumnLayer({
    ...shared,
    ...outline,
    extruded: false,
    diskResolution: sides,
    angle: turn,
    radius: radiusPx[0] ?? 0,
    radiusUnits: 'pixels',
  });
}

/** deck.gl's layers for the drawings of a picture, bottom first. */
export function deckLayers(drawings: readonly LayerDrawing[], options: DeckOptions): Layer[] {
  return drawings.map((drawing) => deckLayer(drawing, options));
}

/** Length of a dash for a picture of these bounds, degrees: about as long on a map of any stretch. */
export const dashDegreesOf = ([west, , east]: MapPicture['bounds']): number => (east - west) / 160;
