import type { Hover, HoverSource } from '../show/cockpit.ts';

/** Where the pointer is, told to those who ask for it and to no one else. */
export function createHover(): HoverSource & { point(hover: Hover): void } {
  let hover: Hover = { km: null, month: null };
  const listeners = new Set<() => void>();
  return {
    now: () => hover,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    point: (next) => {
      if (next.km === hover.km && next.month === hover.month) return;
      hover = next;
      for (const changed of listeners) changed();
    },
  };
}
