import type { LonLat } from '../../corridors/drawn-stretch.ts';
import { onBorder, positionOf } from '../../corridors/drawn-stretch.ts';
import type { LineIndex } from '../../corridors/line-index.ts';
import { stretchPath } from '../../corridors/stretch-path.ts';
import { pathsOf } from '../layers/cell-ink.ts';
import type { LayerDrawing } from '../layers/layer-drawing.ts';
import { sameColour } from '../layers/rgba.ts';
import type { Theme } from '../theme/colours.ts';
import type { MarkTool } from '../tool.ts';
import { rectangleOf } from './rings.ts';

const vertexPx = 4.5;

const line = (id: string, path: readonly number[], colour: string, widthPx: number, dashed = false): LayerDrawing => ({
  kind: 'lines',
  id,
  ...pathsOf([path]),
  colour: sameColour(1, colour),
  widthPx,
  dashed,
  isInk: true,
});

const isRing = ({ kind }: MarkTool): boolean =>
  kind === 'select-lasso' || kind === 'select-polygon' || kind === 'measure-area';

/** The stretch of the border between the first and the last point. */
function stretchInk(index: LineIndex, vertices: readonly LonLat[], theme: Theme): readonly LayerDrawing[] {
  const [first, last] = [vertices[0], vertices.at(-1)];
  if (first === undefined || last === undefined || vertices.length < 2) return [];
  const [a, b] = [positionOf(index, first).borderKm, positionOf(index, last).borderKm];
  if (a === b) return [];
  return [line('mark:stretch', stretchPath(index.line, Math.min(a, b), Math.max(a, b)).flat(), theme.accent, 9)];
}

function placedOf({ kind }: MarkTool, vertices: readonly LonLat[], index: LineIndex | null): readonly LonLat[] {
  const [first, last] = [vertices[0], vertices.at(-1)];
  if (kind === 'select-rectangle' && first !== undefined && last !== undefined) return rectangleOf(first, last);
  return kind === 'select-kilometres' && index !== null ? vertices.map((vertex) => onBorder(index, vertex)) : vertices;
}

/** What is being marked or measured, as far as it is. @param vertices with the one under the pointer */
export function markInk(
  tool: MarkTool,
  vertices: readonly LonLat[],
  index: LineIndex | null,
  theme: Theme,
): readonly LayerDrawing[] {
  if (vertices.length === 0) return [];
  const isAlong = tool.kind === 'select-kilometres' || tool.kind === 'measure-border';
  const placed = placedOf(tool, vertices, index);
  const isBox = tool.kind === 'select-rectangle' && vertices.length > 1;
  const path = isRing(tool) || isBox ? [...placed, ...placed.slice(0, 1)] : placed;
  const dots = tool.kind === 'select-lasso' ? placed.slice(0, 1) : placed;
  return [
    ...(isAlong && index !== null ? stretchInk(index, vertices, theme) : []),
    ...(path.length > 1 && tool.kind !== 'select-kilometres'
      ? [line('mark:halo', path.flat(), theme.panel, 4), line('mark:line', path.flat(), theme.ink, 2)]
      : []),
    {
      kind: 'circles',
      id: 'mark:vertices',
      lonLat: Float64Array.from(dots.flat()),
      radiusPx: new Float32Array(dots.length).fill(vertexPx),
      fill: sameColour(dots.length, theme.panel),
      outline: sameColour(dots.length, theme.accent),
      outlinePx: 2,
      isInk: true,
    },
  ];
}
