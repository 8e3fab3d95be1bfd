import type { Problem } from '../../base/problem.ts';
import { problem } from '../../base/problem.ts';
import type { Result } from '../../base/result.ts';
import { type Document, emptyDocument } from '../../document/document.ts';
import { documentKeys } from '../../document/travel.ts';
import { type AppState, type AppStore, notify } from '../store.ts';
import { type Claims, createClaims } from './claims.ts';
import { createDatabase } from './database.ts';
import { beyondRecent, type Records, recordsIn, type StudyRecord } from './records.ts';
import { withReports } from './reports-of.ts';
import { newShown, type Study } from './shown.ts';

const keepAfterMs = 1000;

/** Keeps the study on display in the browser's store, and gives back what stands there. */
export interface Keeper {
  readonly records: Records;
  readonly claims: Claims;
  keeps(): boolean;
  sizes(): AppState['kept'];
  find(id: string): Promise<Study | null>;
  /** Keeps what is on display now, without waiting for the pause after a change. */
  keepNow(): Promise<void>;
  forget(): Promise<void>;
  /** Reads anew what there is, and tells other tabs and dialogs. */
  changed(): Promise<void>;
  subscribe(listener: () => void): () => void;
}

interface Hooks {
  isForgotten(): boolean;
  isKeptAtOnce(): boolean;
  /** The store begins or ceases to keep what is on display. */
  onKept(): void;
}

const notDecided: readonly (keyof Document)[] = ['language', 'theme', 'workspace', 'camera'];

/** Whether there is anything to keep: a study that nobody touched is none of the recent ones. */
const isDecided = ({ document, history }: Study): boolean =>
  history.past.length + history.future.length > 0 ||
  documentKeys.some((key) => !notDecided.includes(key) && document[key] !== emptyDocument[key]);

export function startKeeper(store: AppStore, wanted: string | null, hooks: Hooks): Keeper {
  const records = recordsIn(createDatabase());
  const listeners = new Set<() => void>();
  let sizes: AppState['kept'] = [];
  let isKept = false;
  let told: Problem['code'] | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fromRecord = ({ id, kind, of, study, ...rest }: StudyRecord & Pick<Study, 'history'>): Study | null =>
    study.ok
      ? {
          document: study.value,
          history: rest.history,
          shown: kind === 'recent' ? { id, of, isComing: false } : newShown({ id, name: rest.name, at: rest.at }),
        }
      : null;
  const refresh = async (): Promise<void> => {
    const list = await records.list();
    sizes = list.ok ? sizesOf(list.value) : [];
    store.setState({ kept: [...store.getState().kept.filter(({ name }) => !isOfShelf(name)), ...sizes] });
    for (const listener of listeners) listener();
  };
  const claims = createClaims(
    () => heldBy(store.getState()),
    (ids) => giveWay(store, ids),
    () => void refresh(),
  );

  /** Says once what hinders; where the last step is kept at once all the same, a store that is off hinders nothing. */
  const tell = (wrong: Problem): void => {
    const isHarmless = wrong.code === 'storage-off' && hooks.isKeptAtOnce();
    if (isHarmless || told === wrong.code) return;
    told = wrong.code;
    notify(store, wrong, { act: 'save-study' });
  };
  const keep = async (state: AppState): Promise<void> => {
    const { shown, history } = state;
    if (shown.isComing || hooks.isForgotten() || !isDecided(state)) return;
    const record = {
      id: shown.id,
      kind: 'recent',
      name: shown.of?.name ?? '',
      note: '',
      at: Date.now(),
      of: shown.of,
    } as const;
    const kept = await putMakingRoom(records, { ...record, document: withReports(state), history });
    const wasKept = isKept;
    isKept = kept.ok;
    if (isKept !== wasKept) hooks.onKept();
    if (!kept.ok) return tell(kept.error);
    told = null;
    await refresh();
  };
  const keepNow = (state = store.getState()): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    return keep(state);
  };

  store.subscribe((state, before) => {
    if (state.shown.id !== before.shown.id) {
      if (timer !== undefined) void keepNow(before);
      claims.claim();
    }
    if (state.document === before.document && state.history === before.history && state.shown === before.shown) return;
    clearTimeout(timer);
    timer = setTimeout(() => void keepNow(), keepAfterMs);
  });
  const leaving = (): void => {
    if (timer !== undefined && document.visibilityState === 'hidden') void keepNow();
  };
  document.addEventListener('visibilitychange', leaving);
  window.addEventListener('pagehide', leaving);
  // A page that comes back from the browser's memory may find its study in another tab.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) claims.claim();
  });

  const find = async (id: string): Promise<Study | null> => {
    const found = await records.find(id);
    return found.ok && found.value !== null ? fromRecord(found.value) : null;
  };
  const begin = async (): Promise<void> => {
    if (wanted !== null) await showWanted(store, wanted, find);
    claims.claim();
    await keep(store.getState());
    await refresh();
  };
  void begin();
  return {
    records,
    claims,
    keeps: () => isKept,
    sizes: () => sizes,
    find,
    keepNow: () => keepNow(),
    forget: async () => {
      clearTimeout(timer);
      timer = undefined;
      isKept = false;
      await records.clear();
      await refresh();
      claims.tellChanged();
    },
    changed: async () => {
      claims.tellChanged();
      await refresh();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const heldBy = ({ shown }: AppState): readonly string[] => (shown.of === null ? [shown.id] : [shown.id, shown.of.id]);

/** Another tab has this study: what changes here is kept as a copy. */
function giveWay(store: AppStore, ids: readonly string[]): void {
  const { shown } = store.getState();
  if (!heldBy(store.getState()).some((id) => ids.includes(id))) return;
  store.setState({ shown: ids.includes(shown.id) ? newShown() : { ...shown, of: null } });
  notify(store, problem('study-elsewhere'));
}

/** A full store gives up recent studies, the oldest first, before the one on display is refused. */
async function putMakingRoom(
  records: Records,
  record: Parameters<Records['put']>[0],
): Promise<Result<boolean, Problem>> {
  const kept = await records.put(record);
  const list = await records.list();
  if (!list.ok) return kept;
  const isFull = !kept.ok && kept.error.code === 'storage-full';
  const others = list.value.filter(({ id }) => id !== record.id);
  const beyond = isFull ? beyondRecent(others, 0) : beyondRecent(list.value);
  if (beyond.length > 0) await records.remove(beyond);
  return isFull && beyond.length > 0 ? records.put(record) : kept;
}

/** The study that the page was opened for, unless a person has begun to work on what is on display. */
async function showWanted(store: AppStore, id: string, find: Keeper['find']): Promise<void> {
  const atStart = store.getState();
  const found = await find(id);
  const { document: now, shown } = store.getState();
  if (found === null) {
    if (!shown.isComing) return;
    store.setState({ shown: newShown() });
    return notify(store, problem('study-not-kept'));
  }
  if (shown.id !== atStart.shown.id || now !== atStart.document) {
    if (shown.isComing) store.setState({ shown: newShown() });
    return;
  }
  const workspace = shown.isComing ? found.document.workspace : now.workspace;
  store.setState({ ...found, document: { ...found.document, workspace } });
}

const savedPrefix = 'study:';
const recentName = 'corredor.recent';
const isOfShelf = (name: string): boolean => name === recentName || name.startsWith(savedPrefix);

/** Saved studies by their names, and recent ones together. */
function sizesOf(records: readonly StudyRecord[]): AppState['kept'] {
  const saved = records.filter(({ kind }) => kind === 'saved');
  const recent = records.filter(({ kind }) => kind === 'recent');
  const bytes = recent.reduce((sum, record) => sum + record.bytes, 0);
  return [
    ...saved.map(({ name, bytes: own }) => ({ name: `${savedPrefix}${name}`, bytes: own })),
    ...(recent.length === 0 ? [] : [{ name: recentName, bytes }]),
  ];
}
