import type { FindingView } from './finding-view.ts';

let views: readonly FindingView[] = [];
let loading: Promise<readonly FindingView[]> | null = null;
const listeners = new Set<() => void>();

/** Views are loaded with the first finding: the first map does not wait for them. */
export function loadFindingViews(): Promise<readonly FindingView[]> {
  loading ??= import('./index.ts').then(({ findingViews }) => {
    views = findingViews;
    for (const told of listeners) told();
    return views;
  });
  return loading;
}

/** Those that are here already: none, or all. */
export const loadedFindingViews = (): readonly FindingView[] => views;

/** @returns a function that ends it */
export function onFindingViews(told: () => void): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}
