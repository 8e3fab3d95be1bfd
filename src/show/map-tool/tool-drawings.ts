import { onBorder, snappedTo } from '../../corridors/drawn-stretch.ts';
import type { LineIndex } from '../../corridors/line-index.ts';
import { stretchPath } from '../../corridors/stretch-path.ts';
import { stretchOfTool } from '../finished-draft.ts';
import { pathsOf } from '../layers/cell-ink.ts';
import type { LayerDrawing } from '../layers/layer-drawing.ts';
import { sameColour } from '../layers/rgba.ts';
import type { Theme } from '../theme/colours.ts';
import { formOf, type PlaceTool } from '../tool.ts';

const vertexPx = 4.5;
const fillAlpha = 40;

const isRing = ({ kind, draft }: PlaceTool): boolean =>
  kind === 'corridor-area' || (draft.kind === 'feature' && formOf[draft.feature] === 'ring');

function line(id: string, path: readonly number[], colour: string, widthPx: number, dashed = false): LayerDrawing {
  return { kind: 'lines', id, ...pathsOf([path]), colour: sameColour(1, colour), widthPx, dashed, isInk: true };
}

/** The stretch that a corridor would take, strong under the border's own line. */
function stretchOf(index: LineIndex, tool: PlaceTool, theme: Theme): readonly LayerDrawing[] {
  const stretch = stretchOfTool(index, tool);
  if (stretch === undefined || stretch.toKm <= stretch.fromKm) return [];
  return [line('tool:stretch', stretchPath(index.line, stretch.fromKm, stretch.toKm).flat(), theme.accent, 9)];
}

/**
 * What is being drawn, as it will be: vertices on the border where they snap to it, the line or outline through them,
 * and the stretch of the border that a corridor would take.
 */
export function toolDrawings(index: LineIndex, tool: PlaceTool, theme: Theme): readonly LayerDrawing[] {
  const { kind, vertices } = tool;
  if (vertices.length === 0) return [];
  const snap = kind === 'corridor-line' ? onBorder : kind === 'feature' ? snappedTo : null;
  const placed = snap === null ? vertices : vertices.map((vertex) => snap(index, vertex));
  const path = placed.flat();
  const closed = isRing(tool) ? [...path, ...path.slice(0, 2)] : path;
  const count = placed.length;
  const drawings: LayerDrawing[] = [...stretchOf(index, tool, theme)];
  if (isRing(tool) && count > 2) {
    drawings.unshift({
      kind: 'polygons',
      id: 'tool:area',
      ...pathsOf([path]),
      fill: sameColour(1, theme.accent, fillAlpha),
    });
  }
  if (count > 1 && kind !== 'corridor-line') drawings.push(line('tool:line', closed, theme.ink, 2, isRing(tool)));
  drawings.push({
    kind: 'circles',
    id: 'tool:vertices',
    lonLat: Float64Array.from(path),
    radiusPx: new Float32Array(count).fill(vertexPx),
    fill: sameColour(count, theme.panel),
    outline: sameColour(count, theme.accent),
    outlinePx: 2,
  });
  return drawings;
}
