import { useEffect, useSyncExternalStore } from 'react';
import { needsSectorYears, sectorYearsTable } from '../document/judges-regions.ts';
import { pendingParts } from '../show/parts/pending.ts';
import { isBusy } from './engine.ts';
import { isShipped } from './shipped.ts';
import type { AppState } from './store.ts';

/** A set of the app that the study draws and that is still being opened; files of the person are asked for instead. */
function isOpening({ document, dataSets }: AppState): boolean {
  const { areas, national, incidents } = document.grid;
  const drawn = [areas, national, incidents, ...(needsSectorYears(document) ? [sectorYearsTable] : [])];
  return drawn.some((table) => isShipped(table) && !dataSets.some((set) => set.table === table));
}

/** Findings that cannot be shown yet. */
const isComing = ({ document, views }: AppState): boolean =>
  document.analyses.length > 0 && (views === 'not-asked' || views === 'loading');

/**
 * Marks the page as at rest: nothing is read, loaded, worked out, drawn or written. The map marks its own rest.
 * @param drawn the results that are on display, which may be those before
 */
export function useReadyMark(state: AppState, drawn: AppState['results']): void {
  const { results, importing, exporting } = state;
  const pending = useSyncExternalStore(pendingParts.subscribe, pendingParts.count);
  const isDone = pending === 0 && !state.shown.isComing && !isOpening(state) && !isComing(state) && !isBusy(results);
  const isAtRest = isDone && drawn === results && importing === null && exporting.status !== 'running';
  useEffect(() => {
    document.documentElement.dataset.ready = String(isAtRest);
  }, [isAtRest]);
}
