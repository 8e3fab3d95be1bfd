import { useEffect } from 'react';
import { isBusy } from './engine.ts';
import type { AppState } from './store.ts';

/** Marks the page as at rest: nothing is read, worked out or written. The map marks its own rest. */
export function useReadyMark({ results, dataSets, importing, exporting }: AppState): void {
  const atRest = dataSets.length > 0 && !isBusy(results) && importing === null && exporting.status !== 'running';
  useEffect(() => {
    document.documentElement.dataset.ready = String(atRest);
  }, [atRest]);
}
