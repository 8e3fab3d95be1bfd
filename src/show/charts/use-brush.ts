import { type PointerEvent, useRef } from 'react';
import { type Cockpit, useCockpit } from '../cockpit.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { type Choice, choiceOf } from './brush.ts';
import type { Chart, ChartInput } from './chart.ts';
import { type Point, placeAt } from './point-at.ts';
import { usePinch } from './use-zoom.ts';

/** Makes the choice the filter; both axes are one step for undo. */
export function takeChoice({ dispatch }: Cockpit, { months, kilometres }: Choice, gesture: string): void {
  if (months !== null) dispatch('setClause', { view: 'time', clause: { kind: 'months', ...months } }, gesture);
  if (kilometres !== null) {
    dispatch('setClause', { view: 'place', clause: { kind: 'kilometres', ...kilometres } }, gesture);
  }
}

/** Everything again, along the axes that the chart has. */
export function clearChoice({ dispatch, document }: Cockpit, chart: Chart, gesture: string): void {
  if (chart.down === 'months' && 'time' in document.clauses) dispatch('clearClause', { view: 'time' }, gesture);
  if (chart.across === 'kilometres' && 'place' in document.clauses) {
    dispatch('clearClause', { view: 'place' }, gesture);
  }
}

let gestures = 0;

/** A name that no other gesture on a chart has. */
export function newGesture(chart: Chart): string {
  gestures += 1;
  return `${chart.id}-${gestures}`;
}

interface Drag {
  readonly start: Point;
  readonly gesture: string;
  /** What moves is meant to choose: from a finger, once it went across; up and down scrolls the page. */
  isMeant: boolean;
  /** The last choice made, so that the same one is not made at every pixel. */
  made: string;
}

/** A finger moves so far before it says where it goes, pixels. */
const leastIntent = 10;

const isAcross = (from: Point, to: Point): boolean =>
  Math.abs(to.x - from.x) >= leastIntent && Math.abs(to.x - from.x) > Math.abs(to.y - from.y);

function pointOf(event: PointerEvent<HTMLElement>): Point {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

/** Pointing marks a place and a month on every picture; dragging filters by them, as the drag goes. */
export function useBrush(chart: Chart, drawing: Drawing, input: ChartInput) {
  const cockpit = useCockpit();
  const drag = useRef<Drag | null>(null);
  const pinch = usePinch(chart, drawing, input);
  return {
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      if (pinch.down(event, pointOf(event))) {
        drag.current = null;
        return;
      }
      const isMeant = event.pointerType !== 'touch';
      drag.current = { start: pointOf(event), gesture: newGesture(chart), isMeant, made: '' };
    },
    onPointerMove(event: PointerEvent<HTMLElement>): void {
      const point = pointOf(event);
      if (pinch.move(event, point)) return;
      if (drag.current !== null) drag.current.isMeant ||= isAcross(drag.current.start, point);
      if (drag.current?.isMeant === false) return;
      cockpit.point(placeAt(chart, drawing, point));
      if (drag.current === null || input.result === null) return;
      const choice = choiceOf(chart, drawing, input.result, drag.current.start, point);
      const made = JSON.stringify(choice);
      if (made === drag.current.made) return;
      drag.current.made = made;
      takeChoice(cockpit, choice, drag.current.gesture);
    },
    onPointerUp(event: PointerEvent<HTMLElement>): void {
      pinch.up(event);
      // A tap reads, as a pointer that rests does.
      if (drag.current?.isMeant === false) cockpit.point(placeAt(chart, drawing, pointOf(event)));
      drag.current = null;
    },
    onPointerCancel(event: PointerEvent<HTMLElement>): void {
      pinch.up(event);
      drag.current = null;
    },
    onDoubleClick(): void {
      clearChoice(cockpit, chart, newGesture(chart));
    },
  };
}
