import { useSyncExternalStore } from 'react';
import type { FindingView } from './finding-view.ts';
import { loadedFindingViews, onFindingViews } from './load.ts';

/** The views that are here; draws the caller again when they come. */
export const useFindingViews = (): readonly FindingView[] => useSyncExternalStore(onFindingViews, loadedFindingViews);
