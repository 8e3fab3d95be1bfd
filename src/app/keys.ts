import { type AppStore, stepBack, stepForward } from './store.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName));

/** Undo and redo by the keys that every program has; text fields keep their own. */
export function bindKeys(store: AppStore): void {
  window.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) stepBack(store);
    else if (key === 'y' || (key === 'z' && event.shiftKey)) stepForward(store);
    else return;
    event.preventDefault();
  });
}
