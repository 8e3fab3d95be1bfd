import { describe, expect, it } from 'vitest';
import { emptyDocument } from '../document/document.ts';
import { pageKeys } from '../show/hand/keys/page-keys.ts';
import { startMark } from '../show/tool.ts';
import { actOnKey } from './keys.ts';
import { createAppStore } from './store.ts';

const free = { isTyping: false, isOver: false };

const keyOf = (id: string) => {
  const key = pageKeys.find((one) => one.id === id);
  if (key === undefined) throw new Error(id);
  return key;
};

describe('the keys of the page', () => {
  it('open boxes, and the key that opened one closes it', () => {
    const store = createAppStore();
    for (const kind of ['find', 'commands', 'keys'] as const) {
      expect(actOnKey(store, keyOf(kind), free)).toBe(true);
      expect(store.getState().handTask).toEqual({ kind });
      store.setState({ handTask: null });
    }
    actOnKey(store, keyOf('find'), free);
    expect(actOnKey(store, keyOf('commands'), { isTyping: true, isOver: true })).toBe(true);
    expect(store.getState().handTask).toEqual({ kind: 'commands' });
    expect(actOnKey(store, keyOf('commands'), { isTyping: true, isOver: true })).toBe(true);
    expect(store.getState().handTask).toBeNull();
  });

  it('leave alone what is typed, and dialogs that are no boxes', () => {
    const store = createAppStore();
    for (const id of ['find', 'keys', 'undo', 'redo', 'leave']) {
      expect(actOnKey(store, keyOf(id), { isTyping: true, isOver: false }), id).toBe(false);
    }
    for (const id of ['find', 'commands', 'keys', 'undo', 'redo', 'leave']) {
      expect(actOnKey(store, keyOf(id), { isTyping: false, isOver: true }), id).toBe(false);
    }
    expect(actOnKey(store, keyOf('commands'), { isTyping: true, isOver: false })).toBe(true);
  });

  it('of a single sign can be turned off, and the others stay', () => {
    const store = createAppStore();
    store.setState({ layout: { ...store.getState().layout, hasSignKeys: false } });
    expect(actOnKey(store, keyOf('find'), free)).toBe(false);
    expect(actOnKey(store, keyOf('keys'), free)).toBe(false);
    expect(actOnKey(store, keyOf('commands'), free)).toBe(true);
  });

  it.each([{ kind: 'find' }, { kind: 'classes', layer: 'l2' }, { kind: 'tour' }] as const)(
    'leave a tool, then $kind beside the map, then a selection, then what is picked, then nothing',
    (handTask) => {
      const selection = { kind: 'kilometres', from: 100, to: 200 } as const;
      const pick = { analysis: 'a1', item: 'x' };
      const store = createAppStore({ ...emptyDocument, selection, pick });
      store.setState({ tool: startMark('measure-distance'), handTask });
      const left = () => {
        const { tool, handTask, document } = store.getState();
        return [tool, handTask, document.selection, document.pick].filter((one) => one !== null).length;
      };
      for (const still of [3, 2, 1, 0]) {
        expect(actOnKey(store, keyOf('leave'), free)).toBe(true);
        expect(left()).toBe(still);
      }
      expect(actOnKey(store, keyOf('leave'), free)).toBe(false);
    },
  );
});
