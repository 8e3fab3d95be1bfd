import { type Problem, problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';

export type StoreName = 'studies' | 'histories';

/** The app's store in this browser. */
export interface Database {
  /**
   * One transaction, over both stores: all of it is kept, or nothing is.
   * Errors: "storage-full" where the browser has no room, "storage-off" where it keeps nothing for this page.
   */
  run<T>(
    mode: IDBTransactionMode,
    work: (store: (name: StoreName) => IDBObjectStore) => Promise<T>,
  ): Promise<Result<T, Problem>>;
}

const name = 'corredor';
/** Raised with a step in `upgrade`. */
const version = 1;

export const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function upgrade(database: IDBDatabase): void {
  for (const store of ['studies', 'histories'] as const) {
    if (!database.objectStoreNames.contains(store)) database.createObjectStore(store, { keyPath: 'id' });
  }
}

function open(onClosed: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => upgrade(request.result);
  return answered(request).then((database) => {
    // A tab with a newer version of the app must not wait for this one.
    database.onversionchange = () => {
      database.close();
      onClosed();
    };
    database.onclose = onClosed;
    return database;
  });
}

const problemOf = (cause: unknown): Problem =>
  problem(cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'storage-full' : 'storage-off');

/** A database that is opened at its first use, and again where the browser closed it. */
export function createDatabase(): Database {
  let opening: Promise<IDBDatabase> | undefined;
  const closed = (): void => {
    opening = undefined;
  };
  return {
    run: async (mode, work) => {
      try {
        opening ??= open(closed);
        const transaction = (await opening).transaction(['studies', 'histories'], mode);
        const ended = new Promise<void>((resolve, reject) => {
          transaction.oncomplete = () => resolve();
          transaction.onabort = () => reject(transaction.error);
        });
        const [value] = await Promise.all([work((store) => transaction.objectStore(store)), ended]);
        return ok(value);
      } catch (cause) {
        closed();
        return err(problemOf(cause));
      }
    },
  };
}
