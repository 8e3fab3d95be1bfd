import { type Json, keyOf } from '../base/fingerprint.ts';
import { type Document, emptyDocument } from '../document/document.ts';
import { emptyHistory, type History } from '../document/history.ts';
import { fromHash, longestHash, toHash } from '../document/url.ts';
import { firstStudy, type KeptStudy, keepStudy, keptSizes, keptStudy } from './keep.ts';
import { type AppStore, notify, openStudy } from './store.ts';

/** An address that says: the study is too long for an address, this browser keeps it. */
const keptHash = 'kept';
/** An address that says: nothing was decided yet, in English and light, whatever the browser prefers. */
const startHash = 'start';
const writeAfterMs = 200;

const sameStudy = (a: Document, b: Document): boolean => keyOf(a as unknown as Json) === keyOf(b as unknown as Json);

/** The study and the undo steps that the page opens on: the address first, then what this browser keeps. */
export function studyAtStart(): {
  readonly document: Document;
  readonly history: History;
  readonly read: ReturnType<typeof fromHash> | null;
} {
  const hash = location.hash.replace(/^#/, '');
  const kept = keptStudy();
  if (hash === '') {
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    return { document: firstStudy(navigator.language, dark), history: emptyHistory, read: null };
  }
  if (hash === startHash) return { document: emptyDocument, history: historyOf(kept, emptyDocument), read: null };
  if (hash === keptHash && kept !== undefined) return { ...kept, read: null };
  const read = fromHash(`#${hash}`);
  const document = read.ok ? read.value : firstStudy(navigator.language, false);
  return { document, history: historyOf(kept, document), read };
}

/** Undo steps belong to one study: those of another are left alone. */
const historyOf = (kept: KeptStudy | undefined, document: Document): History =>
  kept !== undefined && sameStudy(kept.document, document) ? kept.history : emptyHistory;

/** Keeps the address, and this browser's copy, in step with the study; follows an address that a person enters. */
export function bindAddress(store: AppStore): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    timer = undefined;
    const { document, history } = store.getState();
    const hash = toHash(document).replace(/^#/, '');
    const isKept = keepStudy({ document, history });
    store.setState({ kept: keptSizes() });
    const shown = hash === '' ? startHash : hash.length > longestHash && isKept ? keptHash : hash;
    window.history.replaceState(null, '', `#${shown}`);
  };
  store.subscribe((state, before) => {
    // What a person had forgotten is not kept again until something changes.
    const isForgotten = state.history === emptyHistory;
    if (state.document === before.document && (state.history === before.history || isForgotten)) return;
    clearTimeout(timer);
    timer = setTimeout(write, writeAfterMs);
  });
  // A page that is closed or reloaded within the pause must not lose the last step.
  window.addEventListener('pagehide', () => {
    if (timer !== undefined) write();
  });
  window.addEventListener('hashchange', ({ newURL }) => {
    // What was entered: by now the pause may have ended, and the address be that of the study before.
    const hash = new URL(newURL).hash.replace(/^#/, '');
    const kept = hash === keptHash ? keptStudy() : undefined;
    if (kept !== undefined) return openStudy(store, kept.document);
    const read = fromHash(hash === startHash ? '' : `#${hash}`);
    if (read.ok) openStudy(store, read.value);
    else notify(store, read.error);
  });
  write();
}
