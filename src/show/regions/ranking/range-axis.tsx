import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { place, valueAt } from '../../drawing/drawing.ts';
import { plainFigure } from '../../findings/region-ranking/share-text.ts';
import { stepRange } from './brush-ranges.ts';
import type { CriterionAxis } from './parallel.ts';
import styles from './ranking.module.css';
import { words } from './words.ts';

interface RangeAxisProps {
  readonly axis: CriterionAxis;
  /** Null: nothing is chosen on it. */
  readonly range: readonly [number, number] | null;
  readonly language: Language;
  readonly onRange: (range: readonly [number, number] | null) => void;
}

const ends = [0, 1] as const;
/** A drag shorter than this is a press, and takes a range back; pixels. */
const leastDrag = 4;

/** An axis that is dragged over, with a handle at either end of what is highlighted. */
export function RangeAxis({ axis, range, language, onRange }: RangeAxisProps): ReactNode {
  const { criterion, x, y } = axis;
  const start = useRef<number | null>(null);
  const [top, bottom] = [Math.min(...y.range), Math.max(...y.range)];
  const domain = y.domain;
  const shown = range ?? domain;
  const pixelOf = ({ clientY, currentTarget }: PointerEvent): number =>
    clientY - currentTarget.getBoundingClientRect().top + top;
  const onDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = pixelOf(event);
  };
  const onMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (start.current === null) return;
    const at = pixelOf(event);
    if (Math.abs(at - start.current) < leastDrag) return;
    const [a, b] = [valueAt(y, start.current), valueAt(y, at)];
    onRange([Math.min(a, b), Math.max(a, b)]);
  };
  const onUp = (event: PointerEvent<HTMLDivElement>): void => {
    if (start.current !== null && Math.abs(pixelOf(event) - start.current) < leastDrag) onRange(null);
    start.current = null;
  };
  const onKey = (event: KeyboardEvent, end: 0 | 1): void => {
    const next = event.key === 'Delete' || event.key === 'Backspace' ? null : stepRange(shown, end, event.key, domain);
    if (next === null && event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    onRange(next);
  };
  const pixels = ends.map((end) => place(y, shown[end]));
  return (
    <>
      <div
        className={styles.axis}
        style={{ left: x - 9, top, height: bottom - top }}
        onPointerDown={onDown}
        onPointerMove={onMove}
        onPointerUp={onUp}
      >
        {range === null ? null : (
          <span
            className={styles.range}
            style={{ top: Math.min(...pixels) - top, height: Math.abs((pixels[0] ?? 0) - (pixels[1] ?? 0)) }}
          />
        )}
      </div>
      {ends.map((end) => (
        <div
          key={end}
          role="slider"
          tabIndex={0}
          className={styles.handle}
          style={{ left: x - 7, top: (pixels[end] ?? 0) - 4 }}
          data-control={`range-${criterion.id}-${end === 0 ? 'least' : 'most'}`}
          aria-orientation="vertical"
          aria-label={say(words, language, end === 0 ? 'brushLow' : 'brushHigh', { name: criterion.name })}
          aria-valuemin={domain[0]}
          aria-valuemax={domain[1]}
          aria-valuenow={shown[end]}
          aria-valuetext={`${plainFigure(shown[end], language)} ${criterion.unit}`}
          onKeyDown={(event) => onKey(event, end)}
        />
      ))}
    </>
  );
}
