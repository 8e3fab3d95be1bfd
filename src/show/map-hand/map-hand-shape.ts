import type { KeyboardEvent, RefObject } from 'react';
import type { LonLat } from '../../corridors/drawn-stretch.ts';
import type { LayerDrawing } from '../layers/layer-drawing.ts';
import type { MapHit, MapName, MapPoint } from '../map/map-picture.ts';
import type { MapStage } from '../map/stage-shape.ts';
import type { Scene } from '../scene.ts';

/** What is in hand as the map draws it, over the layers of the scene and under the names. */
export interface MapInk {
  readonly layers: readonly LayerDrawing[];
  readonly names: readonly MapName[];
}

export const noInk: MapInk = { layers: [], names: [] };

/** What the map tells of presses and keys. */
export interface MapHandLink {
  onVertex(vertex: LonLat): void;
  onFinish(): void;
  onDrag(vertex: LonLat, phase: 'start' | 'move'): void;
  /** @param isDrawn false: it was given up */
  onDragEnd(isDrawn: boolean): void;
  /** @returns true: it is done with, and picks nothing */
  onClick(point: MapPoint, hits: readonly MapHit[], isShifted: boolean): boolean;
  onLongPress(place: LonLat): void;
  onKey(event: KeyboardEvent): void;
}

export interface MapHandProps {
  readonly scene: Scene;
  /** Where the pointer is on the map. */
  readonly point: MapPoint | null;
  readonly stage: MapStage | null;
  readonly link: RefObject<MapHandLink | null>;
  onInk(ink: MapInk): void;
}
