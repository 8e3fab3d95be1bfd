/** What a key of the page does, wherever the focus is. */
export type PageKeyId = 'find' | 'commands' | 'keys' | 'undo' | 'redo' | 'leave';

/** Keys that are pressed together. */
export interface KeyCombo {
  /** As `KeyboardEvent.key` has it, letters in lower case. */
  readonly key: string;
  /** With Ctrl, or Cmd on a Mac. */
  readonly mod?: true;
  /** With Shift; of a sign it is not asked, as keyboards have it in different places. */
  readonly shift?: true;
}

export interface PageKey {
  readonly id: PageKeyId;
  readonly combos: readonly KeyCombo[];
  /** Also while something is typed in a field. */
  readonly worksInFields: boolean;
}

/** All keys of the page: what acts on them and what lists them read this. */
export const pageKeys: readonly PageKey[] = [
  { id: 'find', combos: [{ key: '/' }], worksInFields: false },
  { id: 'commands', combos: [{ key: 'k', mod: true }], worksInFields: true },
  { id: 'keys', combos: [{ key: '?' }], worksInFields: false },
  { id: 'undo', combos: [{ key: 'z', mod: true }], worksInFields: false },
  {
    id: 'redo',
    combos: [
      { key: 'z', mod: true, shift: true },
      { key: 'y', mod: true },
    ],
    worksInFields: false,
  },
  { id: 'leave', combos: [{ key: 'Escape' }], worksInFields: false },
];

/** Whether it is a sign by itself, which a person who dictates may say by accident: such keys can be turned off. */
export const isSign = ({ key, mod }: KeyCombo): boolean => key.length === 1 && mod !== true;

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

function matches(combo: KeyCombo, { key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): boolean {
  const pressed = key.length === 1 ? key.toLowerCase() : key;
  if (pressed !== combo.key || (ctrlKey || metaKey) !== (combo.mod === true) || altKey) return false;
  return isSign(combo) || shiftKey === (combo.shift === true);
}

/** The key of the page that was pressed; undefined for any other. */
export const pageKeyOf = (pressed: Pressed): PageKey | undefined =>
  pageKeys.find(({ combos }) => combos.some((combo) => matches(combo, pressed)));
