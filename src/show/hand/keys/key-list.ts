import { mapKeys } from '../../map-hand/map-keys.ts';
import { type KeyCombo, pageKeys } from './page-keys.ts';
import type { words } from './words.ts';

/** Keys as they are listed, a click or the wheel with them; Alt is of keys that act on what has the focus. */
export interface ListedCombo extends KeyCombo {
  readonly alt?: true;
}

export type KeyUse = Extract<keyof (typeof words)['en'], `use.${string}`>;

/** A line of the list: any of these keys does that. */
export interface KeyLine {
  readonly use: KeyUse;
  readonly combos: readonly ListedCombo[];
}

export const keyGroupIds = [
  'page',
  'map',
  'drawing',
  'charts',
  'band',
  'playback',
  'lists',
  'edges',
  'present',
] as const;
export type KeyGroupId = (typeof keyGroupIds)[number];

const keys = (...names: readonly string[]): readonly ListedCombo[] => names.map((key) => ({ key }));
const withShift = (...names: readonly string[]): readonly ListedCombo[] => names.map((key) => ({ key, shift: true }));

/** All keys, by what has the focus. Those of the page are what acts on them; tests hold the others to what does. */
export const keyGroups: Readonly<Record<KeyGroupId, readonly KeyLine[]>> = {
  page: pageKeys.map(({ id, combos }) => ({ use: `use.${id}`, combos })),
  map: [
    { use: 'use.mapMove', combos: keys('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown') },
    { use: 'use.mapZoom', combos: keys('+', '-') },
    { use: 'use.mapRead', combos: keys(mapKeys.read) },
    { use: 'use.mapPin', combos: [...keys(mapKeys.pin), ...withShift('click')] },
    { use: 'use.mapCopy', combos: keys(mapKeys.copy) },
  ],
  drawing: [
    { use: 'use.drawPoint', combos: keys(' ') },
    { use: 'use.drawArea', combos: withShift('click') },
    { use: 'use.drawBack', combos: keys('Backspace') },
    { use: 'use.drawFinish', combos: keys('Enter') },
    { use: 'use.drawLeave', combos: keys('Escape') },
  ],
  charts: [
    { use: 'use.chartMove', combos: keys('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown') },
    { use: 'use.chartYear', combos: keys('PageUp', 'PageDown') },
    { use: 'use.chartEnds', combos: keys('Home', 'End') },
    { use: 'use.chartExtend', combos: withShift('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown') },
    { use: 'use.chartTake', combos: keys('Enter') },
    { use: 'use.chartBack', combos: keys('Escape') },
    { use: 'use.chartZoom', combos: keys('+', '-') },
    { use: 'use.chartWhole', combos: keys('0') },
    { use: 'use.chartAlong', combos: withShift('wheel') },
  ],
  band: [
    { use: 'use.bandMonth', combos: keys('ArrowLeft', 'ArrowRight') },
    { use: 'use.bandYear', combos: [...withShift('ArrowLeft', 'ArrowRight'), ...keys('PageDown', 'PageUp')] },
    { use: 'use.bandEnds', combos: keys('Home', 'End') },
  ],
  playback: [
    { use: 'use.play', combos: keys(' ') },
    { use: 'use.playStep', combos: keys('ArrowLeft', 'ArrowRight') },
    { use: 'use.playYear', combos: [...withShift('ArrowLeft', 'ArrowRight'), ...keys('PageDown', 'PageUp')] },
    { use: 'use.playEnds', combos: keys('Home', 'End') },
  ],
  lists: [
    { use: 'use.boxMove', combos: keys('ArrowUp', 'ArrowDown', 'PageUp', 'PageDown') },
    { use: 'use.boxChoose', combos: keys('Enter') },
    {
      use: 'use.rowMove',
      combos: [
        { key: 'ArrowUp', alt: true },
        { key: 'ArrowDown', alt: true },
      ],
    },
    { use: 'use.sheetRemove', combos: keys('Delete') },
  ],
  edges: [
    { use: 'use.edgeMove', combos: keys('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown') },
    { use: 'use.edgeEnds', combos: keys('Home', 'End') },
    { use: 'use.boundFar', combos: [...withShift('ArrowLeft', 'ArrowRight'), ...keys('PageDown', 'PageUp')] },
  ],
  present: [
    { use: 'use.presentOn', combos: keys('ArrowRight', 'PageDown', ' ', 'n') },
    { use: 'use.presentBack', combos: keys('ArrowLeft', 'PageUp', 'p') },
    { use: 'use.presentEnds', combos: keys('Home', 'End') },
    { use: 'use.presentBlack', combos: keys('b', '.') },
    { use: 'use.presentWhite', combos: keys('w', ',') },
    { use: 'use.presentPointer', combos: keys('l') },
    { use: 'use.presentFull', combos: keys('f') },
    { use: 'use.presentLanguage', combos: keys('e') },
    { use: 'use.presentEnd', combos: keys('Escape') },
  ],
};
