import type { ReactNode } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { formatOf } from '../../format.ts';
import { classOf } from '../../scale.ts';
import type { Theme } from '../../theme/colours.ts';
import { BreakHandle } from './break-handle.tsx';
import type { ClassEditor } from './class-editor.ts';
import { type Histogram, histogramOf } from './histogram.ts';
import { words } from './words.ts';

interface HistogramProps {
  readonly editor: ClassEditor;
  readonly theme: Theme;
  readonly language: Language;
}

/** Sizes of the drawing, pixels of its own. */
const [width, height] = [400, 96];

/** Marks of a logarithmic axis: powers of ten, and between them 2 and 5 times where there is room. */
function ticksOf({ isLog, from, to }: Histogram, whole: boolean): readonly number[] {
  if (!isLog) {
    const step = 10 ** Math.floor(Math.log10((to - from) / 2));
    const each = [1, 2, 5].map((times) => times * step).find((size) => (to - from) / size <= 6) ?? step * 10;
    const size = whole ? Math.max(1, each) : each;
    const first = Math.ceil(from / size);
    return Array.from({ length: Math.floor(to / size) - first + 1 }, (_, i) =>
      Number(((first + i) * size).toPrecision(6)),
    );
  }
  const powers = Array.from({ length: 24 }, (_, i) => 10 ** (i - 9));
  const times = Math.log10(to / from) > 2.5 ? [1] : [1, 2, 5];
  return powers
    .flatMap((power) => times.map((one) => Number((one * power).toPrecision(1))))
    .filter((tick) => tick >= from && tick <= to && (!whole || tick >= 1));
}

/** Figures on the map along an axis, in the colours of their classes, with a handle at each bound. */
export function BreakHistogram({ editor, theme, language }: HistogramProps): ReactNode {
  const { drawn, ends, figures, scale, rows, title } = editor;
  const texts = words[language];
  const format = formatOf(language);
  const shape = histogramOf(drawn, ends, figures.whole);
  const write = figures.whole ? format.whole : format.exact;
  const says = say(words, language, 'histogramSays', {
    count: format.whole(drawn.length),
    least: write(Number((drawn[0] ?? 0).toPrecision(4))),
    most: write(Number((drawn[drawn.length - 1] ?? 0).toPrecision(4))),
  });
  // Of changes the colours on the side of more.
  const colours = rows.slice(-scale.colours.length).map(({ colour }) => colour);
  const colourAt = (value: number): string =>
    figures.as === 'sizes' ? theme.accent : (colours[classOf(scale, value)] ?? theme.quiet);
  return (
    <figure className="class-histogram">
      <figcaption className="field-label">
        {texts.histogram}: {title}
      </figcaption>
      <div className="histogram-plot" data-picture="class-histogram">
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
          {shape.bins.map(({ from, to, count }) => {
            const [x, end] = [shape.placeOf(from) * width, shape.placeOf(to) * width];
            const tall = count === 0 ? 0 : Math.max(2, (count / shape.most) * (height - 4));
            const inside = figures.whole ? Math.ceil(from) : (from + to) / 2;
            return (
              <rect
                key={from}
                x={x}
                y={height - tall}
                width={Math.max(1, end - x - 0.6)}
                height={tall}
                fill={colourAt(inside)}
              />
            );
          })}
          <path d={`M0 ${height - 0.5}H${width}`} stroke={theme.quiet} strokeWidth="1" />
        </svg>
        <span className="histogram-most">{say(words, language, 'inPart', { count: format.whole(shape.most) })}</span>
        {figures.as === 'sizes'
          ? null
          : scale.breaks.map((_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a bound is its place
              <BreakHandle key={at} editor={editor} at={at} shape={shape} language={language} />
            ))}
      </div>
      <div className="histogram-axis" aria-hidden="true">
        {ticksOf(shape, figures.whole).map((tick) => (
          <span key={tick} style={{ left: `${shape.placeOf(tick) * 100}%` }}>
            {format.compact(tick) === '0'
              ? format.exact(tick)
              : figures.whole
                ? format.compact(tick)
                : format.exact(tick)}
          </span>
        ))}
      </div>
      <p className="field-help">
        {says} {shape.isLog ? texts.logAxis : texts.linearAxis}
      </p>
    </figure>
  );
}
