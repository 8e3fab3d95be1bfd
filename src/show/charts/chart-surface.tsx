import { type ReactElement, useId, useMemo, useRef, useState } from 'react';
import { say } from '../../base/words.ts';
import { type Hover, useCockpit, useHover } from '../cockpit.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { DrawingCanvas } from '../drawing/drawing-canvas.tsx';
import { linesOf, type Reading } from '../pointed.ts';
import { ReadingView } from '../reading-view.tsx';
import type { Chart, ChartInput } from './chart.ts';
import styles from './chart-view.module.css';
import { viewWords } from './chart-view-words.ts';
import { crosshair, markAt } from './crosshair.ts';
import { periodText } from './frame.ts';
import { readingOf } from './reading.ts';
import { readingWords } from './reading-words.ts';
import { useBrush } from './use-brush.ts';
import { choiceBetween, useKeys } from './use-keys.ts';
import { useWheel } from './use-zoom.ts';

interface Props {
  readonly chart: Chart;
  readonly input: ChartInput;
  readonly drawing: Drawing;
}

/** A chart that can be pointed at, dragged over and walked by keys. The picture itself is drawn once. */
export function ChartSurface({ chart, input, drawing }: Props): ReactElement {
  const cockpit = useCockpit();
  const keysId = useId();
  const [isActive, setActive] = useState(false);
  const surface = useRef<HTMLDivElement>(null);
  const brush = useBrush(chart, drawing, input);
  useWheel(surface, chart, drawing, input);
  const { anchor, onKeyDown } = useKeys(chart, input);
  const leave = (): void => {
    setActive(false);
    cockpit.point({ km: null, month: null });
  };
  return (
    <>
      <DrawingCanvas drawing={drawing} className={styles.canvas} />
      <div
        ref={surface}
        className={styles.surface}
        role="application"
        aria-roledescription={say(viewWords, input.language, 'kind')}
        aria-label={`${chart.words[input.language].name}. ${drawing.description}`}
        aria-describedby={keysId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a chart is walked by keys, and "application" says so
        tabIndex={0}
        data-chart={chart.id}
        onKeyDown={(event) => {
          setActive(true);
          onKeyDown(event);
        }}
        onFocus={() => setActive(true)}
        onBlur={leave}
        onPointerEnter={() => setActive(true)}
        // A finger that is taken off stays read, until something else is touched.
        onPointerLeave={({ pointerType }) => pointerType !== 'touch' && leave()}
        {...brush}
      />
      <Marked chart={chart} input={input} drawing={drawing} anchor={anchor} isActive={isActive} />
      <p id={keysId} className={styles.spoken}>
        {say(viewWords, input.language, 'keys')}
      </p>
    </>
  );
}

interface MarkedProps extends Props {
  readonly anchor: Hover | null;
  readonly isActive: boolean;
}

/** What moves with the mark: the cross, the tooltip, and what a screen reader hears. */
function Marked({ chart, input, drawing, anchor, isActive }: MarkedProps): ReactElement {
  const hover = useHover();
  const choice = useMemo(
    () => (anchor === null ? null : choiceBetween(chart, input, anchor, hover)),
    [anchor, chart, input, hover],
  );
  const overlay = useMemo(
    () => ({
      width: drawing.width,
      height: drawing.height,
      marks: crosshair(chart, drawing, hover, choice, input.theme),
    }),
    [chart, drawing, hover, choice, input.theme],
  );
  const reading = isActive ? readingOf(chart, input, hover) : null;
  const lines = linesOf(reading);
  const months = choice?.months ?? null;
  const [from = '', to = ''] = months === null ? [] : periodText(months, input.language).split(' – ');
  const spoken = months === null ? lines : [say(readingWords, input.language, 'selected', { from, to }), ...lines];
  return (
    <>
      <DrawingCanvas drawing={overlay} className={styles.canvas} />
      {reading !== null && <Tooltip reading={reading} at={markAt(chart, drawing, hover)} size={drawing} />}
      <p className={styles.spoken} aria-live="polite">
        {spoken.join('. ')}
      </p>
    </>
  );
}

interface TooltipProps {
  readonly reading: Reading;
  readonly at: { readonly x: number | null; readonly y: number | null };
  readonly size: { readonly width: number; readonly height: number };
}

/** Stands beside the mark, on the side with more room. */
function Tooltip({ reading, at, size }: TooltipProps): ReactElement {
  const [x, y] = [at.x ?? size.width / 3, at.y ?? size.height / 3];
  const across = x < size.width / 2 ? { left: x + 12 } : { right: size.width - x + 12 };
  const down = y < size.height / 2 ? { top: y + 12 } : { bottom: size.height - y + 12 };
  return (
    <div className={styles.tooltip} style={{ ...across, ...down }} aria-hidden="true">
      <ReadingView reading={reading} />
    </div>
  );
}
