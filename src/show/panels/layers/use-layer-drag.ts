import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { gapAt } from './drag-place.ts';

interface Drag {
  /** From the top, 0 for the first. */
  readonly row: number;
  readonly gap: number;
}

interface LayerDrag {
  readonly drag: Drag | null;
  readonly list: RefObject<HTMLOListElement | null>;
  start(event: PointerEvent<HTMLElement>, row: number): void;
  move(event: PointerEvent<HTMLElement>): void;
  end(): void;
  cancel(): void;
}

/** A row that follows the pointer by its grip. @param onDrop once, where it is let go over another gap than its own */
export function useLayerDrag(onDrop: (row: number, gap: number) => void): LayerDrag {
  const [drag, setDrag] = useState<Drag | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const cancel = (): void => setDrag(null);
  const isDragging = drag !== null;
  useEffect(() => {
    if (!isDragging) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // Esc gives up the drag, and nothing else.
      event.stopPropagation();
      event.preventDefault();
      setDrag(null);
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [isDragging]);
  return {
    drag,
    list,
    start: (event, row) => {
      if (event.button !== 0) return;
      // No text is marked on the way; the grip takes the focus that this would keep from it.
      event.preventDefault();
      event.currentTarget.focus({ preventScroll: true });
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ row, gap: row });
    },
    move: ({ clientY }) => {
      if (drag === null) return;
      const rows = Array.from(list.current?.children ?? [], (row) => row.getBoundingClientRect());
      const gap = gapAt(clientY, rows);
      if (gap !== drag.gap) setDrag({ ...drag, gap });
    },
    end: () => {
      if (drag === null) return;
      setDrag(null);
      if (drag.gap !== drag.row && drag.gap !== drag.row + 1) onDrop(drag.row, drag.gap);
    },
    cancel,
  };
}
