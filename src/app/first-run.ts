import type { AppStore } from './store.ts';

/** Says that the first run was seen or skipped in this browser. */
export const firstRunKey = 'corredor.first-run';

const lookMs = 300;

/** A browser that keeps nothing could not remember that it was skipped: there it is opened by hand alone. */
function isDue(): boolean {
  try {
    if (localStorage.getItem(firstRunKey) !== null) return false;
    localStorage.setItem(firstRunKey, '');
    localStorage.removeItem(firstRunKey);
    return true;
  } catch {
    return false;
  }
}

function keepSeen(): void {
  try {
    localStorage.setItem(firstRunKey, 'seen');
  } catch {
    // It comes again at the next first visit.
  }
}

/**
 * Opens the first run once in a browser: on the first visit, at an address without a study, after the first map.
 * Before the address is written.
 */
export function bindFirstRun(store: AppStore): void {
  store.subscribe((state, before) => {
    if (before.handTask?.kind === 'tour' && state.handTask?.kind !== 'tour') keepSeen();
  });
  if (location.hash !== '' || !isDue()) return;
  const timer = setInterval(() => {
    if (!isFirstMapDrawn()) return;
    clearInterval(timer);
    const { handTask, fileTask, tool } = store.getState();
    if (handTask === null && fileTask === null && tool === null) store.setState({ handTask: { kind: 'tour' } });
  }, lookMs);
}

const isFirstMapDrawn = (): boolean =>
  document.documentElement.dataset.ready === 'true' && document.querySelector('[data-at-rest="true"]') !== null;
