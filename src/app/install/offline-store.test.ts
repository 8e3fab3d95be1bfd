import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openStore, type StoreGiven } from './offline-store.ts';

const scope = 'http://127.0.0.1:8000/memoria%20usb/';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** What a browser's cache storage does, as far as the store asks for it; kept in the order in which caches were made. */
function fakeCaches(): CacheStorage {
  const held = new Map<string, Map<string, Response>>();
  const cacheOf = (entries: Map<string, Response>) => ({
    match: async (address: string) => entries.get(address)?.clone(),
    put: async (address: string, response: Response) => void entries.set(address, response),
  });
  const storage = {
    keys: async () => [...held.keys()],
    open: async (name: string) => {
      const entries = held.get(name) ?? new Map<string, Response>();
      held.set(name, entries);
      return cacheOf(entries);
    },
    delete: async (name: string) => held.delete(name),
  };
  return storage as unknown as CacheStorage;
}

/** A server that holds these texts; the browser's check of integrity included. */
function serverOf(texts: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const fetch = async (address: string, { integrity = '' }: RequestInit = {}): Promise<Response> => {
    asked.push(address);
    const text = texts[address.slice(scope.length)];
    if (text === undefined) return new Response('', { status: 404 });
    if (integrity !== `sha256-${sha256(text)}`) throw new TypeError('integrity');
    return new Response(text);
  };
  return { asked, fetch: fetch as StoreGiven['fetch'] };
}

const first = { 'index.html': 'page 1', 'assets/map-1.js': 'map', 'assets/old-1.js': 'old' };
const second = { 'index.html': 'page 2', 'assets/map-1.js': 'map', 'assets/new-2.js': 'new' };
const builtOf = (version: string, texts: Readonly<Record<string, string>>) => ({
  version,
  files: Object.entries(texts).map(([path, text]) => ({ path, sha256: sha256(text) })),
});

function setUp(caches: CacheStorage, version: string, texts: Readonly<Record<string, string>>, served = texts) {
  const server = serverOf(served);
  const built = builtOf(version, texts);
  const store = openStore({ built, scope, policy: "default-src 'self'", caches, fetch: server.fetch });
  const read = async (path: string, mode = 'cors') => {
    const response = await store.answer({ url: `${scope}${path}`, mode } as Request);
    return response === undefined ? null : await response.text();
  };
  return { store, read, asked: server.asked };
}

describe('the kept build', () => {
  it('answers each of its files without a network, the page under its folder too', async () => {
    const { store, read } = setUp(fakeCaches(), 'v1', first);
    await store.fill();
    expect(await read('', 'navigate')).toBe('page 1');
    expect(await read('#c=del-rio', 'navigate')).toBe('page 1');
    expect(await read('?utm=x', 'navigate')).toBe('page 1');
    expect(await read('index.html', 'navigate')).toBe('page 1');
    expect(await read('assets/map-1.js')).toBe('map');
    expect(await read('assets/none.js')).toBeNull();
  });

  it('says what each file is, and carries the policy, whatever its server says', async () => {
    const { store } = setUp(fakeCaches(), 'v1', first);
    await store.fill();
    const response = await store.answer({ url: `${scope}assets/map-1.js`, mode: 'cors' } as Request);
    expect(response?.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response?.headers.get('content-security-policy')).toBe("default-src 'self'");
  });

  it('leaves the page to its server where what it kept cannot be read', async () => {
    const caches = fakeCaches();
    const { store } = setUp(caches, 'v1', first);
    await store.fill();
    caches.open = () => Promise.reject(new DOMException('the disk is gone', 'UnknownError'));
    expect(await store.answer({ url: scope, mode: 'navigate' } as Request)).toBeUndefined();
  });

  it('goes on where it stopped, and asks again for nothing that it has', async () => {
    const caches = fakeCaches();
    const { 'assets/old-1.js': _, ...half } = first;
    await expect(setUp(caches, 'v1', first, half).store.fill()).rejects.toThrow('404');
    const again = setUp(caches, 'v1', first);
    await again.store.fill();
    expect(again.asked).toEqual([`${scope}assets/old-1.js`]);
  });
});

describe('two builds', () => {
  it('takes unchanged files from the one before, and answers pages of both from their own', async () => {
    const caches = fakeCaches();
    await setUp(caches, 'v1', first).store.fill();
    const newer = setUp(caches, 'v2', second);
    await newer.store.fill();
    expect(newer.asked).toEqual([`${scope}index.html`, `${scope}assets/new-2.js`]);
    expect(await newer.read('', 'navigate')).toBe('page 2');
    expect(await newer.read('assets/old-1.js')).toBe('old');
  });

  it('refuses a server that holds half of each, and leaves the one before as it is', async () => {
    const caches = fakeCaches();
    const older = setUp(caches, 'v1', first);
    await older.store.fill();
    const newer = setUp(caches, 'v2', second, { ...second, 'index.html': 'page 1' });
    await expect(newer.store.fill()).rejects.toThrow('integrity');
    expect(await older.read('', 'navigate')).toBe('page 1');
  });

  it('drops the one before when no page uses it any more, and never one that is being fetched', async () => {
    const caches = fakeCaches();
    await setUp(caches, 'v1', first).store.fill();
    const { store, read } = setUp(caches, 'v2', second);
    await store.fill();
    await caches.open(`corredor ${scope} v3`);
    await caches.open('of another app');
    await store.tidy(new Set(['v1', 'v2']));
    expect(await read('assets/old-1.js')).toBe('old');
    await store.tidy(new Set(['v2']));
    expect(await read('assets/old-1.js')).toBeNull();
    expect(await caches.keys()).toEqual([`corredor ${scope} v2`, `corredor ${scope} v3`, 'of another app']);
  });
});
