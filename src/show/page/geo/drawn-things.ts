import type { SymbolForm } from '../../drawing/symbol-form.ts';
import { drawingOf } from '../../layers/drawing-id.ts';
import type { LayerDrawing } from '../../layers/layer-drawing.ts';

export type Position = readonly [number, number];

/** Geometry of GeoJSON (RFC 7946): degrees, WGS 84. */
export type Geometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] }
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'Point'; readonly coordinates: Position };

/** How one thing on the map looks. Colours "#rrggbb", opacities 0 to 255, sizes in CSS pixels. */
export type Look =
  | { readonly kind: 'polygon'; readonly fill: string; readonly alpha: number }
  | {
      readonly kind: 'line';
      readonly ink: string;
      readonly alpha: number;
      readonly width: number;
      readonly dashed: boolean;
    }
  | {
      readonly kind: 'point';
      readonly fill: string;
      readonly alpha: number;
      readonly ink: string;
      readonly radius: number;
      readonly form: SymbolForm;
    };

/** One polygon, line or symbol of a drawing. */
export interface DrawnThing {
  /** As its layer calls it: "cells:fill". */
  readonly drawing: string;
  /** Id of its layer in the study. */
  readonly spec: string;
  readonly index: number;
  /** How many the drawing has. */
  readonly of: number;
  readonly geometry: Geometry;
  readonly look: Look;
  /** Hatching or an outline of things that are drawn themselves. */
  readonly isInk: boolean;
}

/** About a decimetre: more than any place here is known to. */
const digits = 6;
const rounded = (value: number): number => Number(value.toFixed(digits));

type Numbers = { readonly [index: number]: number };

function positions(lonLat: Numbers, from: number, to: number): readonly Position[] {
  return Array.from({ length: to - from }, (_, k) => [
    rounded(lonLat[(from + k) * 2] ?? 0),
    rounded(lonLat[(from + k) * 2 + 1] ?? 0),
  ]);
}

/** Closed, and against the clock as RFC 7946 has outer rings. */
export function outerRing(corners: readonly Position[]): readonly Position[] {
  const [first, last] = [corners[0], corners.at(-1)];
  if (first === undefined || last === undefined) return [];
  const ring = first[0] === last[0] && first[1] === last[1] ? corners : [...corners, first];
  let twice = 0;
  ring.forEach(([lon, lat], i) => {
    const next = ring[i + 1] ?? first;
    twice += lon * next[1] - next[0] * lat;
  });
  return twice < 0 ? ring.toReversed() : ring;
}

function colourAt(colours: Numbers, at: number): { readonly hex: string; readonly alpha: number } {
  const two = (value: number | undefined): string => (value ?? 0).toString(16).padStart(2, '0');
  const hex = `#${two(colours[at * 4])}${two(colours[at * 4 + 1])}${two(colours[at * 4 + 2])}`;
  return { hex, alpha: colours[at * 4 + 3] ?? 0 };
}

/** All that a drawing of the map has, one by one, as geometry and look. */
export function thingsOf(drawing: LayerDrawing): readonly DrawnThing[] {
  const named = drawingOf(drawing.id);
  if (drawing.kind === 'circles') {
    const { lonLat, radiusPx, fill, outline, form = 'circle' } = drawing;
    return Array.from({ length: radiusPx.length }, (_, index) => {
      const [coordinates = [0, 0] as const] = positions(lonLat, index, index + 1);
      const inside = colourAt(fill, index);
      const { hex: ink } = colourAt(outline, index);
      const look = { kind: 'point', fill: inside.hex, alpha: inside.alpha, ink, radius: radiusPx[index] ?? 0 } as const;
      const whole = { ...named, index, of: radiusPx.length, isInk: false };
      return { ...whole, geometry: { type: 'Point', coordinates }, look: { ...look, form } };
    });
  }
  const { starts, lonLat } = drawing;
  const count = starts.length - 1;
  return Array.from({ length: Math.max(0, count) }, (_, index): DrawnThing => {
    const corners = positions(lonLat, starts[index] ?? 0, starts[index + 1] ?? 0);
    const whole = { ...named, index, of: count };
    if (drawing.kind === 'polygons') {
      const { hex: fill, alpha } = colourAt(drawing.fill, index);
      const geometry = { type: 'Polygon', coordinates: [outerRing(corners)] } as const;
      return { ...whole, geometry, look: { kind: 'polygon', fill, alpha }, isInk: false };
    }
    const { widthPx: width, dashed, isInk = false } = drawing;
    const { hex: ink, alpha } = colourAt(drawing.colour, index);
    const look = { kind: 'line', ink, alpha, width, dashed } as const;
    return { ...whole, geometry: { type: 'LineString', coordinates: corners }, look, isInk };
  });
}
