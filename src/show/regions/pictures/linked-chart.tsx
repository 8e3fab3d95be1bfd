import { type PointerEvent, type ReactNode, useMemo } from 'react';
import { useBox } from '../../charts/use-box.ts';
import { useCockpit } from '../../cockpit.ts';
import type { Drawing } from '../../drawing/drawing.ts';
import { DrawingCanvas } from '../../drawing/drawing-canvas.tsx';
import type { Size } from '../../findings/finding-view.ts';
import { looking, useRegionsHand } from '../at-hand.ts';
import styles from './linked-chart.module.css';

/** Where a region can be pointed at and pressed, pixels; `said` is what a screen reader says of it there. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly said: string;
}

/** A drawing with places of regions. */
export interface LinkedDrawing {
  readonly drawing: Drawing;
  readonly spots: readonly Spot[];
  /** The region at a pixel beside the spots; null for none. */
  regionAt(x: number, y: number): string | null;
}

interface LinkedChartProps {
  /** Name of the chart in controls. */
  readonly control: string;
  readonly label: string;
  /** Height that it needs at a width, pixels. */
  readonly heightAt: (width: number) => number;
  /** @param marked the region that is pointed at */
  readonly draw: (size: Size, marked: string | null) => LinkedDrawing | null;
  /** Printed under it. */
  readonly source: string;
  /** What lies over the drawing: handles of an axis. */
  readonly over?: (size: Size) => ReactNode;
  readonly children?: ReactNode;
}

const leastWidth = 200;

/** A chart of regions, linked with the map and the table: a list of its regions is walked by keys, Enter chooses. */
export function LinkedChart(props: LinkedChartProps): ReactNode {
  const { control, label, heightAt, draw, source, over, children } = props;
  const { dispatch } = useCockpit();
  const { hovered, hover } = useRegionsHand();
  const { box, size: measured } = useBox();
  const width = measured?.width ?? 0;
  const size = useMemo<Size>(() => ({ width, height: width < leastWidth ? 0 : heightAt(width) }), [width, heightAt]);
  const made = useMemo(() => (size.height === 0 ? null : draw(size, hovered)), [draw, size, hovered]);
  const onMove = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLDivElement>): void => {
    const { left, top } = currentTarget.getBoundingClientRect();
    hover(made?.regionAt(clientX - left, clientY - top) ?? null);
  };
  const choose = (region: string): void => dispatch('setRegions', { regions: { region } }, looking);
  return (
    <figure className={styles.figure}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is of a form, and this is a picture with its parts */}
      <div
        ref={box}
        className={styles.box}
        style={{ height: size.height }}
        role="group"
        aria-label={made === null ? label : `${label}. ${made.drawing.description}`}
        data-regions-chart={control}
        onPointerMove={onMove}
        onPointerLeave={() => hover(null)}
      >
        {made === null ? null : <DrawingCanvas drawing={made.drawing} className={styles.canvas} />}
        <ul>
          {made?.spots.map(({ id, x, y, width: wide, height, said }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.spot}
                style={{ left: x, top: y, width: wide, height }}
                data-control={`${control}-${id}`}
                aria-label={said}
                onFocus={() => hover(id)}
                onBlur={() => hover(null)}
                onClick={() => choose(id)}
              />
            </li>
          ))}
        </ul>
        {made === null ? null : over?.(size)}
      </div>
      <figcaption className={styles.source}>
        {children}
        <span>{source}</span>
      </figcaption>
    </figure>
  );
}
