import { problem } from '../base/problem.ts';
import { emptyHistory } from '../document/history.ts';
import { fromHash, longestHash, toHash } from '../document/url.ts';
import { forgetStudy, keepStudy, keptSizes, keptStudy } from './keep.ts';
import { type AppState, type AppStore, notify, openStudy } from './store.ts';
import { type Entry, entryOf, keptHash, keptIdOf } from './studies/entries.ts';
import { withReports } from './studies/reports-of.ts';
import { bindShelf, type Shelf } from './studies/shelf.ts';
import type { Study } from './studies/shown.ts';
import { type Start, startHash } from './studies/study-at-start.ts';

const writeAfterMs = 200;

export interface Address {
  /** Deletes all that this browser keeps; nothing is kept again until something changes. */
  forget(): void;
  readonly shelf: Shelf;
}

const studyOf = ({ document, history, shown }: AppState): Study => ({ document, history, shown });

/** What stands in the address after #. Where the browser keeps nothing, the address has all of it, however long. */
function hashOf({ document, shown }: Study, isKept: boolean): string {
  const hash = toHash(document).replace(/^#/, '');
  if (hash === '') return startHash;
  return hash.length > longestHash && isKept ? keptHash(shown.id) : hash;
}

/** Keeps the address, the browser's history, and this browser's copy in step with the study. */
export function bindAddress(store: AppStore, start: Start): Address {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Studies that were on display before, as they were left: Back and Forward lead to them. */
  const left = new Map<string, Study>();
  let isTravelling = false;
  let isForgotten = false;
  let travelledTo = '';
  let wasKept = true;
  /** Ids that a study had in this tab before another tab was found to have it. */
  const renamed = new Map<string, string>();
  const shelf = bindShelf(
    store,
    start.wanted,
    () => isForgotten,
    // What nothing keeps stands in the address, however long.
    () => enterHistory('replaceState', store.getState()),
  );

  const enterHistory = (how: 'pushState' | 'replaceState', state: AppState): void => {
    const entry: Entry = { study: state.shown.id, workspace: state.document.workspace };
    window.history[how](entry, '', `#${hashOf(state, wasKept || shelf.keeps())}`);
  };
  const write = (state: AppState = store.getState()): void => {
    clearTimeout(timer);
    timer = undefined;
    travelledTo = '';
    if (state.shown.isComing) return;
    wasKept = keepStudy({ ...state.shown, document: withReports(state), history: state.history });
    shelf.keptAtOnce(wasKept);
    store.setState({ kept: [...keptSizes(), ...shelf.sizes()] });
    enterHistory('replaceState', state);
  };

  store.subscribe((state, before) => {
    const isOther = state.shown.id !== before.shown.id;
    // What a person had forgotten is not kept again until something changes.
    const isCleared = state.history === emptyHistory;
    if (!isOther && state.document === before.document && (state.history === before.history || isCleared)) return;
    isForgotten = false;
    const isRenamed = isOther && state.document === before.document && state.history === before.history;
    if (isRenamed) renamed.set(before.shown.id, state.shown.id);
    else if (isOther) left.set(before.shown.id, studyOf(before));
    const isNewEntry = isOther || state.document.workspace !== before.document.workspace;
    // The study may have come only now, or be given another id: its entry is this one.
    if (isNewEntry && !isRenamed && !isTravelling && !before.shown.isComing) {
      if (timer !== undefined) write(before);
      enterHistory('pushState', state);
    }
    clearTimeout(timer);
    timer = setTimeout(write, writeAfterMs);
  });

  const travel = (change: () => void): void => {
    isTravelling = true;
    change();
    isTravelling = false;
  };
  const show = ({ document, history, shown }: Study, workspace = document.workspace): void => {
    const { language, theme } = store.getState().document;
    store.setState({ document: { ...document, workspace, language, theme }, history, shown });
  };
  /** Shows a study that this browser keeps; false where it does not. */
  const showKept = async (id: string, workspace?: Entry['workspace']): Promise<boolean> => {
    const kept = keptStudy();
    const found =
      left.get(id) ??
      (kept?.id === id ? { ...kept, shown: { id, of: kept.of, isComing: false } } : await shelf.find(id));
    if (found === null) return false;
    travel(() => show(found, workspace));
    return true;
  };
  const enter = (hash: string): void => {
    const read = fromHash(hash === startHash ? '' : `#${hash}`);
    if (read.ok) travel(() => openStudy(store, read.value));
    else notify(store, read.error);
  };

  window.addEventListener('popstate', ({ state }) => {
    const entry = entryOf(state);
    if (entry === null) return;
    travelledTo = location.href;
    const { document, shown } = store.getState();
    const { workspace } = entry;
    const study = renamed.get(entry.study) ?? entry.study;
    if (study === shown.id) return travel(() => store.setState({ document: { ...document, workspace } }));
    const hash = location.hash.replace(/^#/, '');
    void showKept(study, workspace).then((isShown) => {
      if (!isShown) enter(hash);
    });
  });
  window.addEventListener('hashchange', ({ newURL }) => {
    const isTravelled = newURL === travelledTo;
    travelledTo = '';
    if (isTravelled) return;
    // What was entered: by now the pause may have ended, and the address be that of the study before.
    const hash = new URL(newURL).hash.replace(/^#/, '');
    const id = keptIdOf(hash);
    if (id === null) return enter(hash);
    void showKept(id === '' ? (keptStudy()?.id ?? '') : id).then((isShown) => {
      if (!isShown) notify(store, problem('study-not-kept'));
    });
  });
  // A page that is closed or reloaded within the pause must not lose the last step; and as another tab may have written
  // since, this one's study is written anew, so that it is there at once when the page comes back.
  window.addEventListener('pagehide', () => {
    if (!isForgotten) write();
  });
  write();
  return {
    shelf,
    forget: () => {
      clearTimeout(timer);
      timer = undefined;
      isForgotten = true;
      forgetStudy();
      left.clear();
      store.setState({ kept: [], history: emptyHistory, runs: [] });
      void shelf.forget();
    },
  };
}
