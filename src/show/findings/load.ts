import type { FindingView } from './finding-view.ts';

let views: readonly FindingView[] = [];
let loading: Promise<readonly FindingView[]> | null = null;
const listeners = new Set<() => void>();

async function load(): Promise<readonly FindingView[]> {
  try {
    const { findingViews } = await import('./index.ts');
    views = findingViews;
    for (const told of listeners) told();
    return findingViews;
  } catch (cause) {
    // The next one who asks tries again.
    loading = null;
    throw cause;
  }
}

/** Views are loaded with the first finding: the first map does not wait for them. */
export function loadFindingViews(): Promise<readonly FindingView[]> {
  loading ??= load();
  return loading;
}

/** Those that are here already: none, or all. */
export const loadedFindingViews = (): readonly FindingView[] => views;

/** @returns a function that ends it */
export function onFindingViews(told: () => void): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}
