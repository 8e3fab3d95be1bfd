import { useCallback, useEffect, useRef, useState } from 'react';
import { problem } from '../../base/problem.ts';
import { loadBasemap } from './load-basemap.ts';
import type { MapFate } from './map-lost.tsx';
import { createMapStage, type MapStage, type StageEvents } from './map-stage.ts';
import type { MapViewProps } from './map-view-props.ts';

/** How long the graphics card is waited for before a person is offered to have the map drawn anew, ms. */
const waitMs = 4000;

/** Events go to what the view was last given. */
function eventsOf(latest: { readonly current: MapViewProps }): Omit<StageEvents, 'onScale' | 'onLost' | 'onBack'> {
  return {
    onCamera: (camera) => latest.current.onCamera(camera),
    onPoint: (point) => latest.current.onPoint(point),
    onClick: (...clicked) => latest.current.onClick(...clicked),
    onVertex: (lon, lat) => latest.current.onVertex(lon, lat),
    onFinish: () => latest.current.onFinish(),
    onDrag: (...drawn) => latest.current.onDrag?.(...drawn),
    onDragEnd: (isDrawn) => latest.current.onDragEnd?.(isDrawn),
    onLongPress: (lon, lat) => latest.current.onLongPress?.(lon, lat),
  };
}

/** Starts the engine in an element and keeps it; where the graphics card let go of it, it is started anew and given all again. */
export function useStage(props: MapViewProps, onScale: (metresPerPx: number) => void) {
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [stage, setStage] = useState<MapStage | null>(null);
  const [fate, setFate] = useState<MapFate>('fine');
  const [attempt, setAttempt] = useState(1);
  const redraw = useCallback(() => setAttempt((before) => before + 1), []);
  const read = useCallback(() => setFate('fine'), []);
  useEffect(() => {
    let started: MapStage | null = null;
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const start = async (): Promise<void> => {
      const basemap = await loadBasemap();
      if (isGone || container.current === null) return;
      if (!basemap.ok) return latest.current.onProblem(basemap.error);
      started = createMapStage(container.current, basemap.value, latest.current.picture, {
        ...eventsOf(latest),
        onScale,
        onLost: () => {
          setFate('lost');
          timer = setTimeout(() => setFate('gone'), waitMs);
        },
        onBack: redraw,
      });
      started.onRest(() => latest.current.onRest());
      setStage(started);
      // The first one replaces none.
      if (attempt > 1) setFate('redrawn');
      latest.current.onStage?.(started);
    };
    start().catch((cause: unknown) => {
      if (attempt > 1) return setFate('gone');
      latest.current.onProblem(problem('engine-failed', { cause: cause instanceof Error ? cause.message : '' }));
    });
    return () => {
      isGone = true;
      clearTimeout(timer);
      started?.destroy();
      setStage(null);
      latest.current.onStage?.(null);
    };
  }, [onScale, redraw, attempt]);
  return { container, stage, fate, redraw, read };
}
