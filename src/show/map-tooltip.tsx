import { type ReactElement, useLayoutEffect, useRef } from 'react';
import type { MapPoint } from './map/map-picture.ts';
import styles from './map-panel.module.css';
import type { Reading } from './pointed.ts';
import { ReadingView } from './reading-view.tsx';
import { tooltipPlace } from './tooltip-place.ts';

/** Width of the bar over the map while something is drawn. */
const toolBarPx = 312;

interface TooltipProps {
  readonly point: MapPoint;
  /** Plain lines, where it is no reading. */
  readonly lines?: readonly string[];
  readonly reading?: Reading | null;
  /** Something is drawn: the bar at the map's left is not covered. */
  readonly isDrawing: boolean;
}

/** What is under the pointer, beside it. */
export function MapTooltip({ point, lines = [], reading = null, isDrawing }: TooltipProps): ReactElement | null {
  const box = useRef<HTMLDivElement>(null);
  // After each picture: its size is that of what it says now.
  useLayoutEffect(() => {
    const element = box.current;
    const map = element?.offsetParent;
    if (!element || !map) return;
    const size = [element.offsetWidth, element.offsetHeight] as const;
    const room = [map.clientWidth, map.clientHeight] as const;
    const [x, y] = tooltipPlace([point.x, point.y], size, room, isDrawing ? toolBarPx : 0);
    element.style.transform = `translate(${x}px, ${y}px)`;
  });
  if (lines.length === 0 && reading === null) return null;
  return (
    <div ref={box} className={styles.tooltip} aria-hidden="true">
      {reading !== null && <ReadingView reading={reading} />}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
