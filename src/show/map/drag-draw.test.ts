import type { Map as MapEngine } from 'maplibre-gl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listenToDrags } from './drag-draw.ts';

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A map that says what the test has it say, and what was told of it. */
function setUp() {
  const listeners = new Map<string, (event: unknown) => void>();
  const told: string[] = [];
  const map = { on: (name: string, listen: (event: unknown) => void) => listeners.set(name, listen) };
  listenToDrags(map as unknown as MapEngine, () => true, {
    onDrag: (lon, _lat, phase) => told.push(`${phase} ${lon}`),
    onDragEnd: (isDrawn) => told.push(isDrawn ? 'drawn' : 'given up'),
  });
  const at = (x: number) => ({ point: { x, y: 0 }, lngLat: { lng: x, lat: 0 } });
  return {
    told,
    touch: (name: string, x: number, fingers = 1) =>
      listeners.get(name)?.({
        ...at(x),
        points: Array.from({ length: fingers }, () => at(x).point),
        originalEvent: {},
      }),
    mouse: (name: string, x: number, button = 0) => listeners.get(name)?.({ ...at(x), originalEvent: { button } }),
    release: () => window.dispatchEvent(new Event('mouseup')),
  };
}

it('tells of what the mouse draws from where it was pressed, and of none that hardly moved', () => {
  const { told, mouse, release } = setUp();
  mouse('mousedown', 0);
  mouse('mousemove', 2);
  release();
  mouse('mousedown', 10, 2);
  mouse('mousemove', 40);
  release();
  expect(told).toEqual([]);
  mouse('mousedown', 10);
  mouse('mousemove', 40);
  mouse('mousemove', 50);
  release();
  expect(told).toEqual(['start 10', 'move 40', 'move 50', 'drawn']);
});

it('gives up what one finger draws when a second comes to pinch, and goes on with neither', () => {
  const { told, touch } = setUp();
  touch('touchstart', 0);
  touch('touchmove', 20);
  touch('touchstart', 30, 2);
  touch('touchmove', 60, 2);
  touch('touchend', 60);
  expect(told).toEqual(['start 0', 'move 20', 'given up']);
});

it('gives up what the browser takes away', () => {
  const { told, touch } = setUp();
  touch('touchstart', 0);
  touch('touchmove', 20);
  touch('touchcancel', 20);
  touch('touchmove', 40);
  expect(told).toEqual(['start 0', 'move 20', 'given up']);
});
