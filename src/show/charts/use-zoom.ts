import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { type Cockpit, useCockpit } from '../cockpit.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { Chart, ChartInput } from './chart.ts';
import { type Point, placeAt } from './point-at.ts';
import { type Axes, movedBy, type Place, type Zoom, zoomedBy } from './zoom.ts';

/** Wheel travel that halves or doubles what is in view, pixels; less than the least is gathered. */
const perDouble = 240;
const leastTravel = 40;
/** Share of what is in view that a turn of the wheel moves it by, for each 100 pixels. */
const movePerHundred = 0.15;
/** How much closer a key or a button goes. */
export const zoomStep = 2 / 3;

/** Axes that zooming on a chart moves: those that it has. */
export const axesOf = (chart: Pick<Chart, 'across' | 'down'>): Axes => ({
  across: chart.across === 'kilometres',
  down: chart.down === 'months',
});

function setZoom({ dispatch, document: study }: Cockpit, zoom: Zoom): void {
  const { kilometres, months } = study.picture;
  const isSame = JSON.stringify(zoom) === JSON.stringify({ kilometres, months });
  if (!isSame) dispatch('setPicture', { picture: zoom }, 'zoom');
}

/** Closer (a factor under 1) or farther about a place. */
export function zoomAbout(cockpit: Cockpit, input: ChartInput, factor: number, place: Place, axes: Axes): void {
  const { kilometres, months } = cockpit.document.picture;
  if (input.result !== null) setZoom(cockpit, zoomedBy(input.result, { kilometres, months }, factor, place, axes));
}

function moveBy(cockpit: Cockpit, input: ChartInput, share: number, { across }: Axes): void {
  const { kilometres, months } = cockpit.document.picture;
  if (input.result === null) return;
  setZoom(cockpit, movedBy(input.result, { kilometres, months }, share, across ? 'across' : 'down'));
}

/** Everything in view, along the axes that the chart has. */
export function unzoom(cockpit: Cockpit, { across, down }: Axes): void {
  const { kilometres, months } = cockpit.document.picture;
  setZoom(cockpit, { kilometres: across ? null : kilometres, months: down ? null : months });
}

/** Where the page itself is turned by the wheel, that is what a wheel alone does. */
const pageScrolls = (): boolean => document.documentElement.scrollHeight > window.innerHeight + 1;

/**
 * The wheel over a chart goes closer or farther about the place under the pointer; with Shift it moves along. On a page
 * that scrolls it needs Ctrl, which is also what a pinch on a touchpad says.
 */
export function useWheel(
  surface: RefObject<HTMLDivElement | null>,
  chart: Chart,
  drawing: Drawing,
  input: ChartInput,
): void {
  const cockpit = useCockpit();
  const travel = useRef(0);
  const latest = useRef({ cockpit, chart, drawing, input });
  latest.current = { cockpit, chart, drawing, input };
  useEffect(() => {
    const element = surface.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent): void => {
      if (pageScrolls() && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const now = latest.current;
      const delta = event.deltaY === 0 ? event.deltaX : event.deltaY;
      // A pinch on a touchpad comes in small steps.
      travel.current += event.ctrlKey && Math.abs(delta) < leastTravel ? delta * 6 : delta;
      if (Math.abs(travel.current) < leastTravel) return;
      const gone = travel.current;
      travel.current = 0;
      const axes = axesOf(now.chart);
      if (event.shiftKey) {
        moveBy(now.cockpit, now.input, (gone / 100) * movePerHundred, axes);
        return;
      }
      const box = element.getBoundingClientRect();
      const point = { x: event.clientX - box.left, y: event.clientY - box.top };
      zoomAbout(now.cockpit, now.input, 2 ** (gone / perDouble), placeAt(now.chart, now.drawing, point), axes);
    };
    // React's own listeners may not keep the page from scrolling.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [surface]);
}

/** Two fingers on a screen: apart for closer, together for farther. Says whether a pinch is going on. */
export function usePinch(chart: Chart, drawing: Drawing, input: ChartInput) {
  const cockpit = useCockpit();
  const fingers = useRef(new Map<number, Point>());
  const apart = useRef(0);
  const distance = (): number => {
    const [a, b] = [...fingers.current.values()];
    return a === undefined || b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y);
  };
  return {
    down(event: PointerEvent<HTMLElement>, point: Point): boolean {
      if (event.pointerType !== 'touch') return false;
      fingers.current.set(event.pointerId, point);
      apart.current = distance();
      return fingers.current.size > 1;
    },
    move(event: PointerEvent<HTMLElement>, point: Point): boolean {
      if (!fingers.current.has(event.pointerId)) return false;
      fingers.current.set(event.pointerId, point);
      if (fingers.current.size < 2) return false;
      const now = distance();
      if (Math.abs(now - apart.current) < leastTravel || now === 0) return true;
      zoomAbout(cockpit, input, apart.current / now, placeAt(chart, drawing, point), axesOf(chart));
      apart.current = now;
      return true;
    },
    up(event: PointerEvent<HTMLElement>): void {
      fingers.current.delete(event.pointerId);
    },
  };
}
