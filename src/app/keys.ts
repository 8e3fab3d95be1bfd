import { type AppStore, dispatch, stepBack, stepForward } from './store.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName));

/** What is open closes first, and a field that is typed in keeps its Escape. */
function clearPick(store: AppStore, event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || isTyping(event.target)) return;
  if (document.querySelector('dialog[open]') === null) dispatch(store, 'setPick', { pick: null });
}

/** Undo and redo by the keys that every program has; text fields keep their own. Escape picks nothing. */
export function bindKeys(store: AppStore): void {
  window.addEventListener('keydown', (event) => clearPick(store, event));
  window.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) stepBack(store);
    else if (key === 'y' || (key === 'z' && event.shiftKey)) stepForward(store);
    else return;
    event.preventDefault();
  });
}
