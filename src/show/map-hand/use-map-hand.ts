import { type ComponentType, useEffect, useState } from 'react';
import { useCockpit } from '../cockpit.ts';
import type { MapHandProps } from './map-hand-shape.ts';

const idle = (act: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 1000 });
  else setTimeout(act, 200);
};

/**
 * What marks, measures and pins on the map: loaded when the first map has come to rest, or at once where the study or
 * the person needs it. Null before, and where it cannot be loaded.
 */
export function useMapHand(isWanted: boolean, hasRested: boolean): ComponentType<MapHandProps> | null {
  const { document: study, tool } = useCockpit();
  const [part, setPart] = useState<{ readonly hand: ComponentType<MapHandProps> } | null>(null);
  const isNeeded = study.selection !== null || study.pins.length > 0 || tool !== null;
  const isDue = isWanted && part === null && (isNeeded || hasRested);
  useEffect(() => {
    if (!isDue) return;
    let isGone = false;
    const load = (): void => {
      import('./map-hand.tsx').then(
        ({ MapHand }) => {
          if (!isGone) setPart({ hand: MapHand });
        },
        // The map itself goes on; the next need asks again.
        () => undefined,
      );
    };
    if (isNeeded) load();
    else idle(load);
    return () => {
      isGone = true;
    };
  }, [isDue, isNeeded]);
  return isWanted ? (part?.hand ?? null) : null;
}
