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
  /** Pixels of the engine in a CSS pixel that drawings are given in; left out: one. */
  readonly pixelScale?: number;
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

function sharedBy(drawing: LayerDrawing, { beforeId, dashDegrees, ...options }: DeckOptions) {
  const pickable = options.pickable && drawing.isInk !== true;
  return {
    id: drawing.id,
    data: dataOf(drawing, dashDegrees),
    positionFormat: 'XY' as const,
    pickable,
    autoHighlight: pickable,
    highlightColor: highlight,
    ...(beforeId === null ? {} : { beforeId }),
  };
}

type Circles = Extract<LayerDrawing, { kind: 'circles' }>;
type Shared = ReturnType<typeof sharedBy>;

/** Circles of their own radii, with their outlines. */
const circles = ({ outlinePx }: Circles, shared: Shared, scale: number): Layer =>
  new ScatterplotLayer({
    ...shared,
    radiusUnits: 'pixels',
    radiusScale: scale,
    stroked: outlinePx > 0,
    lineWidthUnits: 'pixels',
    lineWidthScale: scale,
    getLineWidth: outlinePx,
  });

/**
 * Other forms are flat columns of few sides, all of one radius. The engine takes a column's radius for metres where it
 * draws an outline: a larger column below stands for it.
 */
function symbols({ form = 'circle', outlinePx, radiusPx }: Circles, shared: Shared, scale: number): readonly Layer[] {
  const { sides, turn } = cornersOf(form);
  const column = { extruded: false, diskResolution: sides, angle: turn, radiusUnits: 'pixels' } as const;
  const radius = (radiusPx[0] ?? 0) * scale;
  // From the middle of an edge to the corner it is farther than across the edge.
  const beyond = (outlinePx * scale) / Math.cos(Math.PI / sides);
  const { getLineColor, ...attributes } = shared.data.attributes;
  const outline: BinaryData = {
    ...shared.data,
    attributes: getLineColor === undefined ? attributes : { ...attributes, getFillColor: getLineColor },
  };
  const below: Shared = {
    ...shared,
    id: `${shared.id}:outline`,
    pickable: false,
    autoHighlight: false,
    data: outline,
  };
  return [
    new ColumnLayer({ ...below, ...column, radius: radius + beyond }),
    new ColumnLayer({ ...shared, ...column, radius }),
  ];
}

function layersOf(drawing: LayerDrawing, options: DeckOptions): readonly Layer[] {
  const shared = sharedBy(drawing, options);
  const { pixelScale: scale = 1 } = options;
  switch (drawing.kind) {
    case 'polygons':
      return [new SolidPolygonLayer({ ...shared, _normalize: false })];
    case 'lines':
      return [
        new PathLayer({
          ...shared,
          _pathType: 'open',
          widthUnits: 'pixels',
          widthScale: scale,
          getWidth: drawing.widthPx,
        }),
      ];
    case 'circles':
      return (drawing.form ?? 'circle') === 'circle'
        ? [circles(drawing, shared, scale)]
        : symbols(drawing, shared, scale);
  }
}

/** deck.gl's layers for the drawings of a picture, bottom first. */
export function deckLayers(drawings: readonly LayerDrawing[], options: DeckOptions): Layer[] {
  return drawings.flatMap((drawing) => layersOf(drawing, options));
}

/**
 * An empty layer that is always there: it takes the data's place below the names while the base map stands still. Data
 * that come first while a source is read again would be given none, and lie over the names.
 */
export const placeHolder = (beforeId: string): Layer => {
  const own = { beforeId };
  return new ScatterplotLayer({ id: 'data-place', data: [], ...own });
};

/** Length of a dash for a picture of these bounds, degrees: about as long on a map of any stretch. */
export const dashDegreesOf = ([west, , east]: MapPicture['bounds']): number => (east - west) / 160;
