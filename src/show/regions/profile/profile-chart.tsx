import { type ReactNode, useMemo } from 'react';
import { useBox } from '../../charts/use-box.ts';
import type { Drawing } from '../../drawing/drawing.ts';
import { DrawingCanvas } from '../../drawing/drawing-canvas.tsx';
import type { Size } from '../../findings/finding-view.ts';
import styles from './profile.module.css';

interface ProfileChartProps {
  /** Name of the chart, the same in every language. */
  readonly control: string;
  readonly label: string;
  readonly height: number;
  readonly draw: (size: Size) => Drawing | null;
  /** Printed under it. */
  readonly source: string;
}

/** Narrower than this, and nothing is drawn. */
const leastWidth = 200;

/** A chart as wide as its place; what a screen reader says of it is the drawing's own description. */
export function ProfileChart({ control, label, height, draw, source }: ProfileChartProps): ReactNode {
  const { box, size: measured } = useBox();
  const width = measured?.width ?? 0;
  const drawing = useMemo(() => (width < leastWidth ? null : draw({ width, height })), [draw, width, height]);
  return (
    <figure className={styles.figure}>
      <div
        ref={box}
        className={styles.chart}
        style={{ height }}
        role="img"
        aria-label={drawing === null ? label : `${label}. ${drawing.description}`}
        data-regions-chart={control}
      >
        {drawing === null ? null : <DrawingCanvas drawing={drawing} className={styles.canvas} />}
      </div>
      <figcaption className={styles.source}>{source}</figcaption>
    </figure>
  );
}
