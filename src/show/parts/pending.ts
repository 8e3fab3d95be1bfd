let count = 0;
const listeners = new Set<() => void>();

function add(more: number): void {
  count += more;
  for (const changed of listeners) changed();
}

/** Parts of the page that are being loaded and of which the person sees that: the page is not at rest. */
export const pendingParts = {
  count: (): number => count,
  subscribe: (changed: () => void): (() => void) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  },
  /** @returns what ends it */
  begin: (): (() => void) => {
    add(1);
    return () => add(-1);
  },
};
