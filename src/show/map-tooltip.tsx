import type { ReactElement } from 'react';
import type { MapPoint } from './map/map-picture.ts';
import styles from './map-panel.module.css';
import type { Reading } from './pointed.ts';
import { ReadingView } from './reading-view.tsx';

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
  if (lines.length === 0 && reading === null) return null;
  // On the side where it is sure to have room: it is at most 280 wide, and seldom over 120 high.
  const across = point.x > (isDrawing ? 300 + toolBarPx : 300) ? 'calc(-100% - 28px)' : '0';
  const down = point.y > 130 ? 'calc(-100% - 28px)' : '0';
  const style = { left: point.x + 14, top: point.y + 14, transform: `translate(${across}, ${down})` };
  return (
    <div className={styles.tooltip} style={style} aria-hidden="true">
      {reading !== null && <ReadingView reading={reading} />}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
