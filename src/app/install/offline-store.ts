import type { BuiltFile, BuiltList } from './built-list.ts';

/** What a worker keeps of one build, and how it answers from it. */
export interface OfflineStore {
  /** Fetches what is not there yet. Rejects where a file does not come, or is not the one of the list. */
  fill(): Promise<void>;
  /** Undefined where no build that is kept has it. */
  answer(request: Request): Promise<Response | undefined>;
  /** Drops builds before this one that no page uses. @param used versions of the pages that are open */
  tidy(used: ReadonlySet<string>): Promise<void>;
}

export interface StoreGiven {
  readonly built: BuiltList;
  /** Address of the folder that the page lies in, with a slash at its end. */
  readonly scope: string;
  readonly policy: string;
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
}

/** Files at a time: the page may be at work, and its server be a small one. */
const atOnce = 2;
const fingerprintHeader = 'X-Corredor-SHA-256';

/** Servers differ in what they call a file: a plain one may call a script anything. */
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff: 'font/woff',
  woff2: 'font/woff2',
};

const typeOf = (path: string): string => types[/\.(\w+)(\?.*)?$/.exec(path)?.[1] ?? ''] ?? 'application/octet-stream';

/**
 * The files of one build under a name of its own. An address names its content (by a hash in it), so that an older page,
 * whose build is still kept, is answered from that and from nothing newer; the page alone has an address that stays.
 */
export function openStore({ built, scope, policy, caches, fetch }: StoreGiven): OfflineStore {
  const prefix = `corredor ${scope} `;
  const own = `${prefix}${built.version}`;
  const names = async (): Promise<readonly string[]> => (await caches.keys()).filter((name) => name.startsWith(prefix));
  const addressOf = (path: string): string => new URL(path, scope).href;

  /** The same bytes in a build that is kept. */
  const known = async ({ path, sha256 }: BuiltFile): Promise<Response | undefined> => {
    for (const name of await names()) {
      const kept = await (await caches.open(name)).match(addressOf(path));
      if (kept?.headers.get(fingerprintHeader) === sha256) return kept;
    }
    return undefined;
  };

  const fetched = async ({ path, sha256 }: BuiltFile): Promise<Response> => {
    // The browser refuses what has another fingerprint: a server may hold half of one build and half of another.
    const integrity = `sha256-${sha256}`;
    const response = await fetch(addressOf(path), { cache: 'no-cache', integrity, priority: 'low' });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    const headers = {
      'Content-Type': typeOf(path),
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      [fingerprintHeader]: sha256,
    };
    return new Response(response.body, { headers });
  };

  const keep = async (cache: Cache, file: BuiltFile): Promise<void> => {
    const before = await cache.match(addressOf(file.path));
    if (before?.headers.get(fingerprintHeader) === file.sha256) return;
    await cache.put(addressOf(file.path), (await known(file)) ?? (await fetched(file)));
  };

  const keptFor = async ({ url, mode }: Request): Promise<Response | undefined> => {
    const address = new URL(url);
    address.hash = '';
    if (mode === 'navigate') {
      address.search = '';
      if (address.href === scope) address.pathname += 'index.html';
    }
    const others = (await names()).filter((name) => name !== own).reverse();
    for (const name of [own, ...others]) {
      const kept = await (await caches.open(name)).match(address.href);
      if (kept !== undefined) return kept;
    }
    return undefined;
  };

  return {
    fill: async () => {
      const cache = await caches.open(own);
      const left = [...built.files];
      const work = async (): Promise<void> => {
        for (let file = left.shift(); file !== undefined; file = left.shift()) await keep(cache, file);
      };
      await Promise.all(Array.from({ length: atOnce }, work));
    },
    answer: async (request) => {
      try {
        return await keptFor(request);
      } catch {
        // A store that cannot be read does not keep the page from its server.
        return undefined;
      }
    },
    tidy: async (used) => {
      const kept = await names();
      // Those after it are being filled by a newer worker.
      const older = kept.slice(0, Math.max(0, kept.indexOf(own)));
      await Promise.all(
        older.filter((name) => !used.has(name.slice(prefix.length))).map((name) => caches.delete(name)),
      );
    },
  };
}
