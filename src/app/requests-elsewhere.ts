import type { AppStore } from './store.ts';

const leaves = (address: string): boolean => {
  if (/^(blob|data):/.test(address)) return false;
  try {
    return new URL(address, location.href).origin !== location.origin;
  } catch {
    return false;
  }
};

/** Counts requests to other computers since the page was opened, those that its policy stopped included. */
export function countRequestsElsewhere(store: AppStore): void {
  const add = (count: number): void => {
    if (count > 0) store.setState({ requestsElsewhere: store.getState().requestsElsewhere + count });
  };
  new PerformanceObserver((list) => {
    add(list.getEntries().filter((entry) => leaves(entry.name)).length);
  }).observe({ type: 'resource', buffered: true });
  document.addEventListener('securitypolicyviolation', (event) => add(leaves(event.blockedURI) ? 1 : 0));
}
