import { describe, expect, it } from 'vitest';
import { stepOfKey as presentStep } from '../../briefing/present/present-keys.ts';
import { indexAfterKey } from '../../panels/playback/player.ts';
import { stepOfKey as bandStep } from '../../panels/time-band/band-months.ts';
import { choiceAfter } from '../choice-box.tsx';
import { stepsOf } from '../classes/break-handle.tsx';
import { capsOf, hasCmd } from './key-caps.tsx';
import { type KeyGroupId, keyGroupIds, keyGroups, type ListedCombo } from './key-list.ts';
import { pageKeyOf, pageKeys } from './page-keys.ts';
import { words } from './words.ts';

const pressed = ({ key, mod, shift, alt }: ListedCombo, cmd = false) => ({
  key: shift === true && key.length === 1 ? key.toUpperCase() : key,
  ctrlKey: mod === true && !cmd,
  metaKey: mod === true && cmd,
  shiftKey: shift === true,
  altKey: alt === true,
});

const combosOf = (group: KeyGroupId) => keyGroups[group].flatMap(({ combos }) => combos);

describe('the keys of the page', () => {
  it('are each the key of one thing, with Ctrl and with Cmd', () => {
    for (const key of pageKeys) {
      for (const combo of key.combos) {
        expect(pageKeyOf(pressed(combo))).toBe(key);
        expect(pageKeyOf(pressed(combo, true))).toBe(key);
        expect(pageKeyOf({ ...pressed(combo), altKey: true })).toBeUndefined();
      }
    }
    // "?" is where a keyboard has it, with Shift or without, and "/" on a Spanish keyboard is Shift and 7.
    expect(pageKeyOf({ ...pressed({ key: '/' }), shiftKey: true })?.id).toBe('find');
    expect(pageKeyOf({ ...pressed({ key: '?' }), shiftKey: true })?.id).toBe('keys');
    expect(pageKeyOf(pressed({ key: 'k' }))).toBeUndefined();
  });
});

describe('the list of keys', () => {
  it('names every key of the page, and each use once', () => {
    expect(keyGroups.page.map(({ use }) => use)).toEqual(pageKeys.map(({ id }) => `use.${id}`));
    expect(keyGroups.page.map(({ combos }) => combos)).toEqual(pageKeys.map(({ combos }) => combos));
    const uses = keyGroupIds.flatMap((group) => keyGroups[group].map(({ use }) => use));
    expect(new Set(uses).size).toBe(uses.length);
    const named = Object.keys(words.en).filter((key) => key.startsWith('use.'));
    expect([...uses].sort()).toEqual(named.sort());
  });

  it('holds no key that does nothing', () => {
    for (const { key, shift } of combosOf('playback')) {
      const isTaken = key === ' ' || indexAfterKey({ key, shiftKey: shift === true }, 5, 40, 12) !== null;
      expect(isTaken, key).toBe(true);
    }
    for (const { key } of combosOf('band')) expect(bandStep(key, false), key).not.toBeNull();
    for (const { key } of combosOf('present')) expect(presentStep(key, 1, 5, ''), key).not.toBeNull();
    const bounds = keyGroups.edges.filter(({ use }) => use !== 'use.edgeEnds').flatMap(({ combos }) => combos);
    for (const { key, shift } of bounds) expect(stepsOf({ key, shiftKey: shift === true }), key).toBeDefined();
    const moves = keyGroups.lists.find(({ use }) => use === 'use.boxMove')?.combos ?? [];
    for (const { key } of moves) expect(choiceAfter(key, 2, 20), key).not.toBeNull();
  });

  it('prints the caps of the keyboard at hand, in the language of the page', () => {
    const text = (combo: ListedCombo, language: 'en' | 'es', isCmd: boolean) =>
      capsOf(combo, language, isCmd).map((cap) => cap.text);
    expect(text({ key: 'k', mod: true }, 'en', false)).toEqual(['Ctrl', 'K']);
    expect(text({ key: 'z', mod: true, shift: true }, 'es', true)).toEqual(['Cmd', 'Mayús', 'Z']);
    expect(text({ key: ' ' }, 'es', false)).toEqual(['Espacio']);
    expect(capsOf({ key: 'ArrowUp' }, 'en', false)).toEqual([{ text: '↑', said: 'Up arrow' }]);
    expect([hasCmd('MacIntel'), hasCmd('Linux x86_64'), hasCmd('Win32')]).toEqual([true, false, false]);
  });
});
