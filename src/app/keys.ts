import { isSign, type PageKey, type PageKeyId, pageKeyOf } from '../show/hand/keys/page-keys.ts';
import { type AppStore, dispatch, stepBack, stepForward } from './store.ts';

/** What the page is doing when a key is pressed. */
export interface KeyGround {
  /** A field has the focus, and takes what is typed. */
  readonly isTyping: boolean;
  /** A dialog is open that the page waits for. */
  readonly isOver: boolean;
}

/** Boxes that one key may lead from to another. */
const boxes = ['find', 'commands', 'keys'];

type Box = Extract<PageKeyId, 'find' | 'commands' | 'keys'>;

/** Opens a box; the key that opened it closes it again. */
function openBox(store: AppStore, kind: Box, isOver: boolean): boolean {
  const { handTask } = store.getState();
  if (isOver && !boxes.includes(handTask?.kind ?? '')) return false;
  store.setState({ handTask: isOver && handTask?.kind === kind ? null : { kind } });
  return true;
}

/** What stands beside the map and leaves the page at work. */
const besideMap = ['find', 'classes', 'tour'];

/** A tool is left first, then what stands beside the map, then a selection, then what is picked. */
function leave(store: AppStore): boolean {
  const { tool, handTask, document: study } = store.getState();
  if (tool !== null) store.setState({ tool: null });
  else if (besideMap.includes(handTask?.kind ?? '')) store.setState({ handTask: null });
  else if (study.selection !== null) dispatch(store, 'setSelection', { selection: null });
  else if (study.pick !== null) dispatch(store, 'setPick', { pick: null });
  else return false;
  return true;
}

/** Does what a key of the page does. @returns whether it did anything, so that the browser does not */
export function actOnKey(store: AppStore, { id, worksInFields, combos }: PageKey, ground: KeyGround): boolean {
  if (ground.isTyping && !worksInFields) return false;
  switch (id) {
    // Under a dialog the study stays as it is seen: what is taken back there is the dialog's.
    case 'undo':
      if (!ground.isOver) stepBack(store);
      return !ground.isOver;
    case 'redo':
      if (!ground.isOver) stepForward(store);
      return !ground.isOver;
    case 'leave':
      return !ground.isOver && leave(store);
    default: {
      const isOff = combos.every(isSign) && (ground.isOver || !store.getState().layout.hasSignKeys);
      return !isOff && openBox(store, id, ground.isOver);
    }
  }
}

/** Kinds of input that take no text: keys of the page go on working there. */
const wordless = new Set(['checkbox', 'radio', 'range', 'button', 'submit', 'file', 'color']);

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !wordless.has(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

const isOver = (): boolean => document.querySelector('dialog:modal, [aria-modal="true"]') !== null;

/** Binds the keys of the page. What is nearer to the focus takes its own keys first; fields keep their own undo. */
export function bindKeys(store: AppStore): void {
  window.addEventListener('keydown', (event) => {
    const key = event.defaultPrevented ? undefined : pageKeyOf(event);
    if (key === undefined) return;
    const ground = { isTyping: isTyping(event.target), isOver: isOver() };
    if (actOnKey(store, key, ground)) event.preventDefault();
  });
}
