import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { formatOf } from '../../format.ts';
import type { ClassEditor } from './class-editor.ts';
import type { Histogram } from './histogram.ts';
import { byHand, stepAt, withBreak } from './moved-breaks.ts';
import { nextGesture, useStyle } from './use-style.ts';
import { words } from './words.ts';

interface HandleProps {
  readonly editor: ClassEditor;
  readonly at: number;
  readonly shape: Histogram;
  readonly language: Language;
}

/** Steps of a page key, and of an arrow with Shift. */
const manySteps = 10;

/** How many steps a key moves a bound; undefined for other keys. */
export function stepsOf({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): number | undefined {
  const one = shiftKey ? manySteps : 1;
  return {
    ArrowLeft: -one,
    ArrowDown: -one,
    ArrowRight: one,
    ArrowUp: one,
    PageDown: -manySteps,
    PageUp: manySteps,
  }[key];
}

/** The bound between two classes on the histogram: dragged, or moved by arrow keys. */
export function BreakHandle({ editor, at, shape, language }: HandleProps): ReactNode {
  const { spec, style, scale, figures, ends } = editor;
  const setStyle = useStyle(spec.id);
  const gesture = useRef({ id: '', isDragging: false });
  const { whole, as } = figures;
  const bound = scale.breaks[at] ?? 0;
  // A class of whole numbers begins between the last one below and its first.
  const place = shape.placeOf(whole ? bound - 0.5 : bound);
  const move = (value: number): void => {
    const breaks = withBreak(scale.breaks, at, value, whole);
    if (breaks[at] !== bound) setStyle(byHand(style, breaks, as), gesture.current.id);
  };
  const press = (event: KeyboardEvent): void => {
    const steps = stepsOf(event);
    if (steps === undefined) return;
    event.preventDefault();
    if (gesture.current.id === '') gesture.current.id = nextGesture();
    move(bound + steps * stepAt(bound, whole));
  };
  const follow = (event: PointerEvent<HTMLElement>): void => {
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (!gesture.current.isDragging || box === undefined) return;
    const value = shape.valueAt(Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)));
    move(whole ? value + 0.5 : value);
  };
  const end = (): void => {
    gesture.current = { id: '', isDragging: false };
  };
  if (place < 0 || place > 1) return null;
  const format = formatOf(language);
  return (
    <div
      className="break-handle"
      role="slider"
      tabIndex={0}
      data-control={`class-break-${at + 1}`}
      style={{ left: `${place * 100}%` }}
      aria-label={say(words, language, 'bound', { below: at + 1, above: at + 2 })}
      aria-valuemin={scale.breaks[at - 1] ?? 0}
      aria-valuemax={scale.breaks[at + 1] ?? Math.max(bound, ends[1])}
      aria-valuenow={bound}
      aria-valuetext={say(words, language, 'boundIs', { value: format.exact(bound) })}
      onKeyDown={press}
      onBlur={end}
      onPointerDown={(event) => {
        gesture.current = { id: nextGesture(), isDragging: true };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={follow}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}
