import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { Camera } from '../../../document/document.ts';
import { useCockpit } from '../../cockpit.ts';
import type { PageChart, PageMap, PageTable } from '../../page/page.ts';
import { useAtHand } from '../at-hand.ts';
import { dragged, nearer, specOf } from '../map-camera.ts';
import type { Shift } from './page-canvas.tsx';

interface MapMovesInput {
  readonly item: PageMap | PageChart | PageTable;
  /** Pixels of the screen in a point. */
  readonly scale: number;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly isOn: boolean;
  readonly onShift: (shift: Shift | null) => void;
}

interface MapMoves {
  readonly onPointerDown?: (event: PointerEvent<HTMLButtonElement>) => void;
  readonly onPointerMove?: (event: PointerEvent<HTMLButtonElement>) => void;
  readonly onPointerUp?: (event: PointerEvent<HTMLButtonElement>) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A press that moves less than this chooses, and drags nothing; pixels. */
const stillPx = 4;
const stepPx = 40;
/** Turns of a wheel this close together are one. */
const wheelMs = 180;
const wheelPerZoom = 300;

/** Moves a map of the page by dragging, by the wheel and by keys: what it shows then is kept in its camera. */
export function useMapMoves({ item, scale, button, isOn, onShift }: MapMovesInput): MapMoves {
  const { dispatch } = useCockpit();
  const { sheet } = useAtHand();
  const start = useRef<readonly [number, number] | null>(null);
  const map = isOn && item.kind === 'map' ? item : null;
  const look = (camera: Camera, gesture?: string): void => {
    const element = sheet.elements.find(({ id }) => id === item.id);
    if (element === undefined) return;
    dispatch(
      'changeElement',
      { sheet: sheet.id, element: item.id, change: { view: { ...element.view, camera } } },
      gesture,
    );
  };
  const drag = (right: number, down: number): void => {
    if (map === null) return;
    // Pixels of the screen are so many of the map's own.
    const own = scale * map.scale;
    onShift({ part: map.id, right, down, grown: 1 });
    look(dragged(specOf(map), right / own, down / own));
  };
  const zoom = (by: number): void => {
    if (map === null) return;
    onShift({ part: map.id, right: 0, down: 0, grown: 2 ** by });
    look(nearer(specOf(map), by));
  };
  useWheel(button, map !== null, zoom, (by) => onShift({ part: item.id, right: 0, down: 0, grown: 2 ** by }));
  if (map === null) return {};
  const way = (event: PointerEvent): readonly [number, number] => {
    const [x, y] = start.current ?? [event.clientX, event.clientY];
    return [event.clientX - x, event.clientY - y];
  };
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      start.current = [event.clientX, event.clientY];
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      const [right, down] = way(event);
      if (start.current !== null && Math.hypot(right, down) >= stillPx) {
        onShift({ part: map.id, right, down, grown: 1 });
      }
    },
    onPointerUp: (event) => {
      const [right, down] = way(event);
      start.current = null;
      if (Math.hypot(right, down) >= stillPx) drag(right, down);
    },
    onKeyDown: (event) => {
      const [right, down] = arrows[event.key] ?? [0, 0];
      const by = event.key === '+' || event.key === '=' ? 0.5 : event.key === '-' ? -0.5 : 0;
      if (right === 0 && down === 0 && by === 0 && event.key !== '0') return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === '0') look(null);
      else if (by !== 0) zoom(by);
      else drag(right, down);
    },
  };
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [stepPx, 0],
  ArrowRight: [-stepPx, 0],
  ArrowUp: [0, stepPx],
  ArrowDown: [0, -stepPx],
};

/** The wheel over a map: what stands in grows at once, and the camera follows when the wheel rests. */
function useWheel(
  button: RefObject<HTMLButtonElement | null>,
  isOn: boolean,
  onRest: (by: number) => void,
  onTurn: (by: number) => void,
): void {
  const handlers = useRef({ onRest, onTurn });
  useEffect(() => {
    handlers.current = { onRest, onTurn };
  });
  useEffect(() => {
    const element = button.current;
    if (element === null || !isOn) return;
    let sum = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const turn = (event: WheelEvent): void => {
      event.preventDefault();
      sum -= event.deltaY / wheelPerZoom;
      handlers.current.onTurn(sum);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const by = sum;
        sum = 0;
        handlers.current.onRest(by);
      }, wheelMs);
    };
    // A wheel that moves a map must not scroll the page: only a listener that says so may stop it.
    element.addEventListener('wheel', turn, { passive: false });
    return () => {
      clearTimeout(timer);
      element.removeEventListener('wheel', turn);
    };
  }, [button, isOn]);
}
