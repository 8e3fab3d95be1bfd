import type { Map as MapEngine, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';

/** What a pointer draws in one go: each place as it comes, and the end. */
export interface DragEvents {
  onDrag(lon: number, lat: number, phase: 'start' | 'move'): void;
  /** @param isDrawn false: it was given up, as where a second finger comes to pinch */
  onDragEnd(isDrawn: boolean): void;
}

/** A pointer that moves less presses, and draws nothing; CSS pixels. */
const leastPx = 4;

type Pressed = MapMouseEvent | MapTouchEvent;

/** Another button than the first, or more fingers than one. */
const isOther = (event: Pressed): boolean =>
  'points' in event ? event.points.length > 1 : event.originalEvent.button !== 0;

/**
 * Tells of what is drawn in one go with the mouse or one finger, while `isOn` says so. Presses without a move are told
 * by the map's own events.
 */
export function listenToDrags(map: MapEngine, isOn: () => boolean, { onDrag, onDragEnd }: DragEvents): void {
  let from: Pressed | null = null;
  let isDrawing = false;
  const stop = (isDrawn: boolean): void => {
    if (isDrawing) onDragEnd(isDrawn);
    from = null;
    isDrawing = false;
  };
  const start = (event: Pressed): void => {
    stop(false);
    if (isOn() && !isOther(event)) from = event;
  };
  const move = (event: Pressed): void => {
    if (from === null) return;
    const far = Math.hypot(event.point.x - from.point.x, event.point.y - from.point.y);
    if (!isDrawing && far < leastPx) return;
    if (!isDrawing) onDrag(from.lngLat.lng, from.lngLat.lat, 'start');
    isDrawing = true;
    onDrag(event.lngLat.lng, event.lngLat.lat, 'move');
  };
  const end = (): void => stop(true);
  map.on('mousedown', start);
  map.on('mousemove', move);
  map.on('touchstart', start);
  map.on('touchmove', move);
  map.on('touchend', end);
  map.on('touchcancel', () => stop(false));
  // Also where the pointer comes up beside the map.
  const listened = new AbortController();
  window.addEventListener('mouseup', end, { signal: listened.signal });
  map.on('remove', () => listened.abort());
}
