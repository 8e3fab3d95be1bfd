/// <reference lib="webworker" />
import type { BuiltList, OfflineState, StateAsked, VersionAsked } from './built-list.ts';
import { openStore } from './offline-store.ts';

/*
 * The service worker: keeps one whole build, so that the page opens and works without a network, and asks for nothing but
 * the files of that build. A newer one takes over as soon as it is whole: pages that are open go on with their own build,
 * which is kept as long as one of them is there, and a reload brings the newer one.
 */

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build. */
declare const builtList: BuiltList;
declare const builtPolicy: string;

const built = builtList;
const { scope } = self.registration;
const store = openStore({ built, scope, policy: builtPolicy, caches, fetch: (...args) => fetch(...args) });
/** A page that is still loading, or sleeps, does not answer: then nothing is dropped. */
const answerMs = 3000;

function versionOf(client: Client): Promise<string | null> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => done(null), answerMs);
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      clearTimeout(timer);
      done(typeof data === 'string' ? data : null);
    };
    client.postMessage({ kind: 'version' } satisfies VersionAsked, [port2]);
  });
}

async function tidy(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const versions = await Promise.all(pages.filter(({ url }) => url.startsWith(scope)).map(versionOf));
  if (versions.includes(null)) return;
  await store.tidy(new Set(versions.flatMap((version) => version ?? [])));
}

async function install(): Promise<void> {
  await store.fill();
  await self.skipWaiting();
}

async function activate(): Promise<void> {
  await self.clients.claim();
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const data: StateAsked = event.data;
  if (data.kind !== 'state') return;
  event.ports[0]?.postMessage({ version: built.version } satisfies OfflineState);
  event.waitUntil(tidy());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  // The page's policy refuses other origins before they come here; should one come, it goes no further.
  if (new URL(request.url).origin !== self.location.origin) return event.respondWith(Response.error());
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  event.respondWith(store.answer(request).then((kept) => kept ?? fetch(request)));
});
