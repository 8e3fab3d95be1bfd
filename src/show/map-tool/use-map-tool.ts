import { useMemo } from 'react';
import type { LonLat } from '../../corridors/drawn-stretch.ts';
import { positionOf } from '../../corridors/drawn-stretch.ts';
import type { LineIndex } from '../../corridors/line-index.ts';
import { useCockpit } from '../cockpit.ts';
import type { LayerDrawing } from '../layers/layer-drawing.ts';
import type { MapPoint } from '../map/map-picture.ts';
import { useBorderIndex } from '../map/use-border-index.ts';
import type { Theme } from '../theme/colours.ts';
import { isPlaceTool, type PlaceTool, withVertex } from '../tool.ts';
import { type ToolActions, useToolActions } from './tool-bar.tsx';
import { toolDrawings } from './tool-drawings.ts';
import { placeText, progressText } from './tool-text.ts';

/** What a map shows and does while something is drawn on it. */
export interface MapTool {
  readonly tool: PlaceTool;
  readonly index: LineIndex | null;
  readonly actions: ToolActions;
  readonly drawings: readonly LayerDrawing[];
  /** Beside the pointer: what a press there would make. */
  readonly reading: readonly string[];
  /** Border kilometre nearest to a place; null before the border line is there. */
  kmOf(place: LonLat): number | null;
}

const none: readonly LayerDrawing[] = [];

/** Null while no place is drawn. @param point where the pointer is */
export function useMapTool(point: MapPoint | null, theme: Theme): MapTool | null {
  const { tool: taken, document: study } = useCockpit();
  const tool = taken !== null && isPlaceTool(taken) ? taken : null;
  const index = useBorderIndex();
  const actions = useToolActions(index);
  const here = useMemo<LonLat | null>(() => (point === null ? null : [point.lon, point.lat]), [point]);
  const ahead = useMemo(() => (tool === null || here === null ? tool : withVertex(tool, here)), [tool, here]);
  const drawings = useMemo(
    () => (index === null || ahead === null ? none : toolDrawings(index, ahead, theme)),
    [index, ahead, theme],
  );
  if (tool === null) return null;
  const { language } = study;
  const isMore = index !== null && ahead !== null && ahead.vertices.length > 1;
  const said = index === null || here === null ? [] : [placeText(index, here, language)];
  return {
    tool,
    index,
    actions,
    drawings,
    reading: isMore ? [...said, progressText(index, ahead, language)] : said,
    kmOf: (place) => (index === null ? null : positionOf(index, place).borderKm),
  };
}
