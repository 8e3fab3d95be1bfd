import { type LonLat, type Stretch, snappedTo, stretchOfLine, stretchOfRing } from '../corridors/drawn-stretch.ts';
import type { LineIndex } from '../corridors/line-index.ts';
import type { PlaceDraft, PlaceTool } from './tool.ts';

/** A hundred-thousandth of a degree is a metre. */
const perDegree = 1e5;
const rounded = (degrees: number): number => Math.round(degrees * perDegree) / perDegree;

/** A vertex as it is kept: on the border where it is near enough, and to a metre. */
export function keptVertex(index: LineIndex, vertex: LonLat): LonLat {
  const [lon, lat] = snappedTo(index, vertex);
  return [rounded(lon), rounded(lat)];
}

/** The stretch of the border that a corridor's tool spans; undefined for other things, or without vertices. */
export function stretchOfTool(index: LineIndex, { kind, vertices }: PlaceTool): Stretch | undefined {
  if (kind === 'feature') return undefined;
  return kind === 'corridor-line' ? stretchOfLine(index, vertices) : stretchOfRing(index, vertices);
}

/** What the form opens on when the drawing is finished. */
export function finishedDraft(index: LineIndex, { kind, vertices, draft }: PlaceTool): PlaceDraft {
  if (draft.kind === 'feature') return { ...draft, lonLat: vertices.map((vertex) => keptVertex(index, vertex)) };
  const ring = kind === 'corridor-area' ? stretchOfRing(index, vertices) : undefined;
  const stretch = ring ?? stretchOfLine(index, vertices);
  if (stretch === undefined) return draft;
  return {
    ...draft,
    fromKm: String(stretch.fromKm),
    toKm: String(stretch.toKm),
    depthKm: ring?.depthKm ?? draft.depthKm,
    farthestKm: ring?.farthestKm ?? null,
  };
}
