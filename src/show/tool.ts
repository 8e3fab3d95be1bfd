import type { LonLat } from '../corridors/drawn-stretch.ts';
import type { FeatureKind, OwnCorridor, OwnFeature, OwnText } from '../document/document.ts';

/** A corridor as its form holds it: what is typed stays as it was typed until it is kept. */
export interface CorridorDraft {
  readonly kind: 'corridor';
  /** Null for a new one. */
  readonly id: string | null;
  readonly name: OwnText;
  readonly fromKm: string;
  readonly toKm: string;
  readonly depthKm: number;
  /** Null while the person has marked none: those that the stretch touches. */
  readonly sectors: readonly string[] | null;
  readonly states: readonly string[] | null;
  /** How far from the border the area drawn reaches, km; null where none was drawn. */
  readonly farthestKm: number | null;
}

/** A thing on the map as its form holds it. */
export interface FeatureDraft {
  readonly kind: 'feature';
  readonly id: string | null;
  readonly feature: FeatureKind;
  readonly name: OwnText;
  readonly lonLat: readonly LonLat[];
  readonly from: string;
  readonly to: string;
  readonly source: string;
}

export type PlaceDraft = CorridorDraft | FeatureDraft;

/** A place that is being drawn on the map: each vertex as it was put there, and what it will be. */
export interface PlaceTool {
  readonly kind: 'corridor-line' | 'corridor-area' | 'feature';
  readonly vertices: readonly LonLat[];
  readonly draft: PlaceDraft;
}

/** Ways to mark what is to be counted. */
export const selectKinds = [
  'select-rectangle',
  'select-lasso',
  'select-polygon',
  'select-kilometres',
  'select-areas',
] as const;
export const measureKinds = ['measure-distance', 'measure-area', 'measure-bearing', 'measure-border'] as const;

export type SelectKind = (typeof selectKinds)[number];
export type MeasureKind = (typeof measureKinds)[number];

/** What marks or measures on the map, and keeps nothing of its vertices. */
export interface MarkTool {
  readonly kind: SelectKind | MeasureKind;
  readonly vertices: readonly LonLat[];
  /** A measure that is finished is told until the next one begins. Left out: it is being drawn. */
  readonly isDone?: boolean;
}

/** What is being drawn on the map. */
export type Tool = PlaceTool | MarkTool;

export const isPlaceTool = (tool: Tool): tool is PlaceTool => 'draft' in tool;

export const startMark = (kind: MarkTool['kind']): MarkTool => ({ kind, vertices: [] });

/** Whether a tool is drawn in one go, from where the pointer goes down to where it comes up. */
export const isDragged = (tool: Tool | null): boolean =>
  tool?.kind === 'select-rectangle' || tool?.kind === 'select-lasso';

export const emptyCorridor: CorridorDraft = {
  kind: 'corridor',
  id: null,
  name: { en: '', es: '' },
  fromKm: '',
  toKm: '',
  depthKm: 150,
  sectors: null,
  states: null,
  farthestKm: null,
};

export const emptyFeature = (feature: FeatureKind): FeatureDraft => ({
  kind: 'feature',
  id: null,
  feature,
  name: { en: '', es: '' },
  lonLat: [],
  from: '',
  to: '',
  source: '',
});

export const corridorDraftOf = ({ fromKm, toKm, ...kept }: OwnCorridor): CorridorDraft => ({
  ...kept,
  kind: 'corridor',
  fromKm: String(fromKm),
  toKm: String(toKm),
  farthestKm: null,
});

export const featureDraftOf = ({ kind: feature, from, to, ...kept }: OwnFeature): FeatureDraft => ({
  ...kept,
  kind: 'feature',
  feature,
  from: from ?? '',
  to: to ?? '',
});

/** How a thing lies on the map; an agreement may be said of a place or of a line. */
export const formOf: Readonly<Record<FeatureKind, 'point' | 'line' | 'ring' | 'any'>> = {
  route: 'line',
  barrier: 'line',
  checkpoint: 'point',
  port: 'point',
  agreement: 'any',
  area: 'ring',
};

const least = { point: 1, any: 1, line: 2, ring: 3 } as const;
/** More are not kept of one thing. */
export const mostVertices = 2000;

/** Vertices that a tool needs before it can be finished. */
export function leastVertices({ kind, draft }: PlaceTool): number {
  if (kind === 'corridor-area') return least.ring;
  return draft.kind === 'feature' ? least[formOf[draft.feature]] : least.line;
}

export const canFinish = (tool: PlaceTool): boolean => tool.vertices.length >= leastVertices(tool);

/** Whether the next vertex is the last: a port is one place. */
export const isPoint = ({ draft }: PlaceTool): boolean => draft.kind === 'feature' && formOf[draft.feature] === 'point';

export const startCorridor = (
  kind: 'corridor-line' | 'corridor-area',
  draft: CorridorDraft = emptyCorridor,
): PlaceTool => ({
  kind,
  vertices: [],
  draft,
});

export const startFeature = (draft: FeatureDraft): PlaceTool => ({ kind: 'feature', vertices: [], draft });

/** The tool with one vertex more; the same where that is the last one again, or there are too many. */
export function withVertex<T extends Tool>(tool: T, vertex: LonLat): T {
  const last = tool.vertices.at(-1);
  const isAgain = last !== undefined && last[0] === vertex[0] && last[1] === vertex[1];
  if (isAgain || tool.vertices.length >= mostVertices) return tool;
  return { ...tool, vertices: [...tool.vertices, vertex] };
}

export const withoutLast = <T extends Tool>(tool: T): T => ({ ...tool, vertices: tool.vertices.slice(0, -1) });
