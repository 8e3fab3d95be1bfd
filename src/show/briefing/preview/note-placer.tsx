import { type PointerEvent, type ReactNode, useEffect, useState } from 'react';
import type { SheetNote } from '../../../document/sheet.ts';
import { nextId } from '../../../document/with-kept.ts';
import { useCockpit } from '../../cockpit.ts';
import { useBorderIndex } from '../../map/use-border-index.ts';
import type { PageChart, PageMap } from '../../page/page.ts';
import { useAtHand } from '../at-hand.ts';
import { drawnPlace } from '../note-places.ts';
import { withNote } from '../sheet-parts.ts';
import { placed } from './placed.ts';
import styles from './preview.module.css';

type Point = readonly [number, number];

interface NotePlacerProps {
  readonly item: PageMap | PageChart;
  readonly scale: number;
  readonly kind: SheetNote['kind'];
}

/** Takes the press, or the drag, that puts a note on a map or a chart. */
export function NotePlacer({ item, scale, kind }: NotePlacerProps): ReactNode {
  const { dispatch } = useCockpit();
  const { sheet, choose } = useAtHand();
  const border = useBorderIndex();
  const [way, setWay] = useState<{ readonly from: Point; readonly to: Point } | null>(null);
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') choose({ placing: null });
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [choose]);
  const pointOf = (event: PointerEvent<HTMLElement>): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const put = ({ from, to }: { readonly from: Point; readonly to: Point }): void => {
    setWay(null);
    // A press without a drag still makes a note that can be seen.
    const isDrawn = kind === 'text' || Math.hypot(to[0] - from[0], to[1] - from[1]) > 3;
    const end: Point = isDrawn ? to : [from[0] + 40, from[1]];
    const inPoints = ([x, y]: Point): Point => [x / scale, y / scale];
    const found = drawnPlace(kind, item, inPoints(from), inPoints(end), border);
    if (found === null) return;
    dispatch('changeSheet', {
      id: sheet.id,
      change: { notes: withNote(sheet, { element: item.id, kind, ...found }) },
    });
    choose({ placing: null, part: item.id, note: nextId('n', sheet.notes) });
  };
  return (
    <div
      className={styles.placer}
      style={placed(item.box, scale)}
      data-placer={item.id}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        const from = pointOf(event);
        setWay({ from, to: from });
      }}
      onPointerMove={(event) => {
        if (way !== null) setWay({ ...way, to: pointOf(event) });
      }}
      onPointerUp={(event) => {
        if (way !== null) put({ ...way, to: pointOf(event) });
      }}
    >
      {way === null ? null : (
        <svg className={styles.way} aria-hidden="true">
          {kind === 'circle' ? (
            <circle
              cx={way.from[0]}
              cy={way.from[1]}
              r={Math.hypot(way.to[0] - way.from[0], way.to[1] - way.from[1])}
            />
          ) : (
            <path d={`M${way.from.join(' ')}L${way.to.join(' ')}`} />
          )}
        </svg>
      )}
    </div>
  );
}
