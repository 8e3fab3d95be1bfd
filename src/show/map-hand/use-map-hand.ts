import { type ComponentType, useEffect, useState } from 'react';
import { useCockpit } from '../cockpit.ts';
import type { MapHandProps } from './map-hand-shape.ts';

const idle = (act: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 1000 });
  else setTimeout(act, 200);
};

/** "waiting": not there yet; "failed": it did not come, and the map goes on without it. */
export type MapHandPart = ComponentType<MapHandProps> | 'waiting' | 'failed';

/**
 * What marks, measures and pins on the map: loaded when the first map has come to rest, or at once where the study or
 * the person needs it. A failure is told of as one that nobody caught, and the next need asks again.
 */
export function useMapHand(isWanted: boolean, hasRested: boolean): MapHandPart {
  const { document: study, tool } = useCockpit();
  // In an object: a state that is a function would be called.
  const [part, setPart] = useState<{ readonly hand: ComponentType<MapHandProps> | null } | null>(null);
  const isNeeded = study.selection !== null || study.pins.length > 0 || tool !== null;
  const isDue = isWanted && (part === null ? isNeeded || hasRested : part.hand === null && isNeeded);
  useEffect(() => {
    if (!isDue) return;
    let isGone = false;
    const load = (): void => {
      import('./map-hand.tsx').then(
        ({ MapHand }) => {
          if (!isGone) setPart({ hand: MapHand });
        },
        (cause: unknown) => {
          if (!isGone) setPart({ hand: null });
          reportError(cause);
        },
      );
    };
    if (isNeeded) load();
    else idle(load);
    return () => {
      isGone = true;
    };
  }, [isDue, isNeeded]);
  if (!isWanted || part === null) return 'waiting';
  return part.hand ?? 'failed';
}
