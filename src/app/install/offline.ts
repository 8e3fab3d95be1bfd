import { problem } from '../../base/problem.ts';
import { type AppStore, notify } from '../store.ts';
import { type OfflineState, type StateAsked, type VersionAsked, versionName } from './built-list.ts';

/** Between two looks for a newer build, at most. */
const lookMs = 60 * 60 * 1000;
/** When a build that did not come whole is asked for again: each time later. */
const firstRetryMs = 20_000;
const lastRetryMs = 10 * 60 * 1000;
const workerAddress = 'offline.js';

/** Keeps the app in this browser, tells when all of it is there, and when a newer one is. */
export async function keepOffline(store: AppStore): Promise<void> {
  const version = document.querySelector<HTMLMetaElement>(`meta[name="${versionName}"]`)?.content ?? '';
  const { serviceWorker } = navigator;
  let told = version;
  let retryMs = firstRetryMs;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const look = async (): Promise<void> => {
    clearTimeout(retry);
    retry = undefined;
    try {
      // Where another app has taken this address, nothing of this one stays in its way.
      if (await isGone()) return await leave();
      const registration = await serviceWorker.register(`./${workerAddress}`, { updateViaCache: 'none' });
      await registration.update();
      if (registration.installing !== null) follow(registration.installing);
    } catch {
      again();
    }
  };
  const again = (): void => {
    retry ??= setTimeout(() => void look(), retryMs);
    retryMs = Math.min(lastRetryMs, retryMs * 2);
  };
  const follow = (worker: ServiceWorker): void => {
    worker.addEventListener('statechange', () => {
      // It could not fetch all of its build: the one before stays.
      if (worker.state === 'redundant') again();
      if (worker.state === 'activated') retryMs = firstRetryMs;
    });
  };
  const tell = async (): Promise<void> => {
    const { active, installing } = await serviceWorker.ready;
    const state = active === null ? null : await stateOf(active);
    if (state === null) return;
    store.setState({ worksOffline: true });
    // A page that came past the worker may be newer than it, and its own build on its way.
    if (installing !== null || version === '' || state.version === told) return;
    told = state.version;
    notify(store, problem('version-newer'), { act: 'reload' });
  };

  serviceWorker.addEventListener('message', ({ data, ports }: MessageEvent<VersionAsked>) => {
    if (data.kind === 'version') ports[0]?.postMessage(version);
  });
  serviceWorker.startMessages();
  serviceWorker.addEventListener('controllerchange', () => void tell());
  window.addEventListener('online', () => void look());
  bindLooks(look);
  await look();
  await tell();
}

/** Looks again after an hour, and when a person comes back to the page after as long. */
function bindLooks(look: () => Promise<void>): void {
  let last = performance.now();
  const lookIfLate = (): void => {
    if (document.hidden || performance.now() - last < lookMs) return;
    last = performance.now();
    void look();
  };
  setInterval(lookIfLate, lookMs);
  document.addEventListener('visibilitychange', lookIfLate);
}

const stateOf = (worker: ServiceWorker): Promise<OfflineState> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<OfflineState>) => done(data);
    worker.postMessage({ kind: 'state' } satisfies StateAsked, [port2]);
  });

/** The server answers, and has no such worker. */
async function isGone(): Promise<boolean> {
  const { status } = await fetch(`./${workerAddress}`, { method: 'HEAD', cache: 'no-store' });
  return status === 404 || status === 410;
}

async function leave(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration === undefined) return;
  await registration.unregister();
  const own = (await caches.keys()).filter((name) => name.startsWith(`corredor ${registration.scope} `));
  await Promise.all(own.map((name) => caches.delete(name)));
}
