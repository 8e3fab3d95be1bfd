import type { Map as MapEngine, MapTouchEvent } from 'maplibre-gl';

/** As long as telephones themselves wait, ms; and how far a finger that rests may stray, CSS pixels. */
const leastMs = 500;
const mostPx = 10;

/**
 * Tells where one finger rested on the map, when it lets go: a browser gives the clipboard to what a finger has just done
 * alone. What the finger would have read there with a tap is not read.
 */
export function listenToLongPress(map: MapEngine, act: (lon: number, lat: number) => void): void {
  let from: MapTouchEvent | null = null;
  map.on('touchstart', (event) => {
    from = event.points.length === 1 ? event : null;
  });
  map.on('touchmove', ({ point: { x, y } }) => {
    if (from !== null && Math.hypot(x - from.point.x, y - from.point.y) > mostPx) from = null;
  });
  map.on('touchcancel', () => {
    from = null;
  });
  map.on('touchend', ({ originalEvent }) => {
    if (from !== null && originalEvent.timeStamp - from.originalEvent.timeStamp >= leastMs) {
      originalEvent.preventDefault();
      act(from.lngLat.lng, from.lngLat.lat);
    }
    from = null;
  });
}
