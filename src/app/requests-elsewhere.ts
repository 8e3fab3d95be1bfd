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
  // The browser tells of a stopped request twice: as a breach of the policy, and among the requests.
  const seen = { request: new Map<string, number>(), breach: new Map<string, number>() };
  const note = (as: keyof typeof seen, addresses: readonly string[]): void => {
    const left = addresses.filter(leaves);
    if (left.length === 0) return;
    for (const address of left) seen[as].set(address, (seen[as].get(address) ?? 0) + 1);
    let requestsElsewhere = 0;
    for (const address of new Set([...seen.request.keys(), ...seen.breach.keys()])) {
      requestsElsewhere += Math.max(seen.request.get(address) ?? 0, seen.breach.get(address) ?? 0);
    }
    store.setState({ requestsElsewhere });
  };
  new PerformanceObserver((list) => {
    note(
      'request',
      list.getEntries().map((entry) => entry.name),
    );
  }).observe({ type: 'resource', buffered: true });
  document.addEventListener('securitypolicyviolation', (event) => note('breach', [event.blockedURI]));
}
