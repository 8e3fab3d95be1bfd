import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Months } from '../filters/window.ts';
import { type BandPart, edgeAt, monthAt, monthsFrom, movedBy, stepOfKey } from './band-months.ts';

interface BandUse {
  readonly chosen: Months;
  readonly whole: Months;
  /** @param gesture changes of one gesture are one step to undo */
  onChoose(months: Months, gesture: string): void;
}

interface Drag {
  readonly part: BandPart | 'new';
  readonly share: number;
  readonly before: Months;
  readonly gesture: string;
}

let gestures = 0;

function nextGesture(): string {
  gestures += 1;
  return `band-${gestures}`;
}

const isSame = (a: Months, b: Months): boolean => a.from === b.from && a.to === b.to;

/** What the pointer and the keys do on a time band. */
export function useBand({ chosen, whole, onChoose }: BandUse) {
  const track = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const shareOfPointer = ({ clientX }: PointerEvent): number => {
    const box = track.current?.getBoundingClientRect();
    return box === undefined || box.width === 0 ? 0 : (clientX - box.left) / box.width;
  };
  const choose = (months: Months, gesture: string): void => {
    if (!isSame(months, chosen)) onChoose(months, gesture);
  };
  const dragged = ({ part, share, before }: Drag, to: number): Months => {
    if (part === 'new') return monthsFrom(monthAt(share, whole), monthAt(to, whole));
    if (part === 'window') return movedBy(before, part, Math.round((to - share) * (whole.to - whole.from)), whole);
    return movedBy(before, part, edgeAt(to, whole) - before[part], whole);
  };
  return {
    track,
    down(part: BandPart | 'new', event: PointerEvent<HTMLElement>): void {
      if (event.button !== 0) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { part, share: shareOfPointer(event), before: chosen, gesture: nextGesture() };
    },
    move(event: PointerEvent<HTMLElement>): void {
      if (drag.current === null) return;
      const share = shareOfPointer(event);
      // A press that hardly moves chooses nothing: two of them are a double press.
      const isStill = drag.current.part === 'new' && Math.abs(share - drag.current.share) < 0.004;
      if (!isStill) choose(dragged(drag.current, share), drag.current.gesture);
    },
    up(): void {
      drag.current = null;
    },
    press(part: BandPart, event: KeyboardEvent): void {
      const step = event.ctrlKey || event.metaKey || event.altKey ? null : stepOfKey(event.key, event.shiftKey);
      if (step === null) return;
      event.preventDefault();
      const by = Number.isFinite(step) ? step : Math.sign(step) * (whole.to - whole.from);
      choose(movedBy(chosen, part, by, whole), nextGesture());
    },
  };
}
