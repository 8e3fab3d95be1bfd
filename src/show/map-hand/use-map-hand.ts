import { type ComponentType, type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import type { LonLat } from '../../corridors/drawn-stretch.ts';
import { useCockpit } from '../cockpit.ts';
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
  onDragEnd(): void;
  /** @returns true: it is done with, and picks nothing */
  onClick(point: MapPoint, hits: readonly MapHit[], isShifted: boolean): boolean;
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

const idle = (act: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 1000 });
  else setTimeout(act, 200);
};

/**
 * What marks, measures and pins on the map: loaded when the first map has come to rest, or at once where the study or
 * the person needs it. Null before, and where it cannot be loaded.
 */
export function useMapHand(isWanted: boolean, hasRested: boolean): ComponentType<MapHandProps> | null {
  const { document: study, tool } = useCockpit();
  const [part, setPart] = useState<{ readonly hand: ComponentType<MapHandProps> } | null>(null);
  const isNeeded = study.selection !== null || study.pins.length > 0 || tool !== null;
  const isDue = isWanted && part === null && (isNeeded || hasRested);
  useEffect(() => {
    if (!isDue) return;
    let isGone = false;
    const load = (): void => {
      import('./map-hand.tsx').then(
        ({ MapHand }) => {
          if (!isGone) setPart({ hand: MapHand });
        },
        // The map itself goes on; the next need asks again.
        () => undefined,
      );
    };
    if (isNeeded) load();
    else idle(load);
    return () => {
      isGone = true;
    };
  }, [isDue, isNeeded]);
  return isWanted ? (part?.hand ?? null) : null;
}
