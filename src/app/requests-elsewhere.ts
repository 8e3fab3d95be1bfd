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
  const requests = new Map<string, number>();
  const breaches = new Set<string>();
  const count = (): void => {
    let requestsElsewhere = 0;
    for (const times of requests.values()) requestsElsewhere += times;
    // A stopped request is told of as a breach of each policy (the page has one, its server another), and may be told
    // of among the requests too.
    for (const address of breaches) if (!requests.has(address)) requestsElsewhere++;
    store.setState({ requestsElsewhere });
  };
  new PerformanceObserver((list) => {
    const left = list.getEntries().filter(({ name }) => leaves(name));
    for (const { name } of left) requests.set(name, (requests.get(name) ?? 0) + 1);
    if (left.length > 0) count();
  }).observe({ type: 'resource', buffered: true });
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
    if (!leaves(blockedURI)) return;
    breaches.add(blockedURI);
    count();
  });
}
