import { firstLayout, type Layout, layoutOf } from '../show/cockpit.ts';
import type { AppStore } from './store.ts';

export const layoutKey = 'corredor.layout';

const writeAfterMs = 200;

/** How the panels stood in this browser; as at first where it keeps nothing. */
function keptLayout(): Layout {
  try {
    return layoutOf(JSON.parse(localStorage.getItem(layoutKey) ?? 'null'));
  } catch {
    return firstLayout;
  }
}

/** Storage that is off or full costs comfort alone: nothing is said of it. */
function keepLayout(layout: Layout): void {
  try {
    localStorage.setItem(layoutKey, JSON.stringify(layout));
  } catch {
    // The panels stand as they do until the page is closed.
  }
}

/** Sets the panels up as they stood, before anything is drawn, and keeps how they stand from now on. */
export function bindLayout(store: AppStore): void {
  store.setState({ layout: keptLayout() });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    timer = undefined;
    keepLayout(store.getState().layout);
  };
  store.subscribe((state, before) => {
    if (state.layout === before.layout) return;
    clearTimeout(timer);
    timer = setTimeout(write, writeAfterMs);
  });
  window.addEventListener('pagehide', () => {
    if (timer !== undefined) write();
  });
}
