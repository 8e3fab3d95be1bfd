import type { KeyboardEvent, ReactNode } from 'react';
import type { Problem } from '../../base/problem.ts';
import type { Camera } from '../../document/document.ts';
import type { DragEvents } from './drag-draw.ts';
import type { MapHit, MapPicture, MapPoint } from './map-picture.ts';
import type { DrawingBy, MapStage } from './stage-shape.ts';

/** What a map on screen is given, and what it tells of. */
export interface MapViewProps {
  readonly picture: MapPicture;
  /** Null: the bounds of the picture. */
  readonly camera: Camera;
  /** Name of the map for screen readers. */
  readonly label: string;
  readonly attribution: ReactNode;
  /** The person moved the map, or (null) asked for the whole corridor again. */
  onCamera(camera: Camera): void;
  onPoint(point: MapPoint | null): void;
  /** @param hits all things there, the top one first */
  onClick(point: MapPoint, hits: readonly MapHit[], isShifted: boolean): void;
  /** While something is drawn on the map, presses put vertices there and pick nothing. */
  readonly drawing: DrawingBy;
  onVertex(lon: number, lat: number): void;
  onFinish(): void;
  onDrag?: DragEvents['onDrag'];
  onDragEnd?: DragEvents['onDragEnd'];
  onLongPress?(lon: number, lat: number): void;
  /** A key was pressed while the map has the focus, that puts no vertex. */
  onKey?(event: KeyboardEvent): void;
  /** The engine has started, or (null) is gone. */
  onStage?(stage: MapStage | null): void;
  /** Each time the map has come to rest. */
  onRest(): void;
  onProblem(problem: Problem): void;
}
