import { useEffect, useState } from 'react';
import type { LineIndex } from '../../corridors/line-index.ts';
import { loadBasemap } from './load-basemap.ts';

/** The boundary that kilometres are measured along, once the base map is there; null before. */
export function useBorderIndex(): LineIndex | null {
  const [index, setIndex] = useState<LineIndex | null>(null);
  useEffect(() => {
    let isGone = false;
    // A base map that cannot be loaded is told of by the map.
    loadBasemap().then(
      (basemap) => {
        if (basemap.ok && !isGone) setIndex(basemap.value.index);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, []);
  return index;
}
