import { describe, expect, it } from 'vitest';
import {
  cellResult,
  earlierCells,
  layerInput,
  sectorResult,
  shiftResult,
} from '../../../../tests/support/show-samples.ts';
import { languages } from '../../../base/words.ts';
import type { ShiftResult } from '../../../disclose/disclosed.ts';
import { themes } from '../../theme/colours.ts';
import { cellChanges } from './cell-changes.ts';
import { changeCells, changeLines, changesOf } from './layer.ts';

const cells = cellResult();
const cellsBefore = earlierCells();

/** Bins about the first three cells; the first stands below noise, the third above it. */
const shift: ShiftResult = {
  ...shiftResult(sectorResult(24)),
  figures: 'incidents',
  fromKm: Float64Array.of(1195, 1295, 1395),
  toKm: Float64Array.of(1205, 1305, 1405),
  lower: Float64Array.of(-0.4, -0.1, 0.05),
  upper: Float64Array.of(-0.1, 0.3, 0.3),
};
const input = layerInput({ cells, cellsBefore });
const tested = { ...input, shift: { ...shiftResult(sectorResult(24)), ...shift } };

describe('cellChanges', () => {
  const changes = cellChanges(cells, cellsBefore, shift);

  it('is the difference of the shares of the records shown, in percentage points', () => {
    const points = [100 * (1 / 35 - 6 / 20), 100 * (4 / 35), 100 * (30 / 35 - 14 / 20)];
    points.forEach((value, cell) => {
      expect(changes?.points[cell]).toBeCloseTo(value, 12);
    });
    expect([...(changes?.points ?? [])].slice(3).every(Number.isNaN)).toBe(true);
  });

  it('keeps none recorded, suppressed and not observed apart', () => {
    expect([...(changes?.figure ?? [])]).toEqual([0, 0, 0, 1, 2, 3]);
    const held = { ...cellsBefore, figure: Uint8Array.from([2, 1, 0, 1, 2, 3]) };
    expect(cellChanges(cells, held, shift)?.figure[0]).toBe(2);
    expect(cellChanges(cells, held, shift)?.points[0]).toBeNaN();
  });

  it('finds cells by their id, whatever their order', () => {
    const turned = {
      ...cellsBefore,
      ids: cellsBefore.ids.toReversed(),
      records: Float64Array.from([...cellsBefore.records].reverse()),
      figure: Uint8Array.from([...cellsBefore.figure].reverse()),
    };
    expect(cellChanges(cells, turned, null)?.points[0]).toBeCloseTo(100 * (1 / 35 - 6 / 20), 12);
  });

  it('stands clear only with the test of the whole, in a bin that is clear and changed the same way', () => {
    expect([...(changes?.clear ?? [])]).toEqual([1, 0, 1, 0, 0, 0]);
    const against = { ...shift, lower: Float64Array.of(0.1, -0.1, 0.05), upper: Float64Array.of(0.4, 0.3, 0.3) };
    expect(cellChanges(cells, cellsBefore, against)?.clear[0]).toBe(0);
    for (const other of [{ ...shift, flows: null }, { ...shift, figures: 'areas' as const }, null]) {
      expect(cellChanges(cells, cellsBefore, other)?.clear).not.toContain(1);
    }
  });

  it('is nothing where either period shows no record', () => {
    expect(cellChanges(cells, { ...cellsBefore, totalRecords: 0 }, shift)).toBeNull();
    expect(changesOf(layerInput({ cells }))).toBeNull();
  });
});

describe('the layer of change in cells', () => {
  it('is orange for more, purple for less, white for the same, and outlined where it stands clear', () => {
    const theme = themes.light;
    const [fill, ...ink] = changeCells.build(tested, theme);
    if (fill.kind !== 'polygons') throw new Error('no cells');
    const colour = (cell: number) =>
      `#${[0, 1, 2].map((k) => fill.fill[4 * cell + k].toString(16).padStart(2, '0')).join('')}`;
    const lower = (list: readonly string[]) => list.map((hex) => hex.toLowerCase());
    expect(lower(theme.cold)).toContain(colour(0));
    expect(lower(theme.hot)).toContain(colour(1));
    expect([3, 4, 5].map((cell) => fill.fill[4 * cell + 3])).toEqual([0, 0, 0]);
    expect(ink.map(({ id }) => id)).toEqual([
      'change-cells:suppressed',
      'change-cells:not-observed',
      'change-cells:clear',
    ]);
    const same = layerInput({ cells, cellsBefore: cells });
    const [still] = changeCells.build(same, theme);
    expect(still.kind === 'polygons' && Array.from(still.fill).slice(0, 3)).toEqual([255, 255, 255]);
    expect(changeCells.legend(same, theme)?.entries.map(({ id }) => id)).toContain('same');
  });

  it('has classes of the same sizes on both sides of zero, every one drawn and no other', () => {
    for (const language of languages) {
      const legend = changeCells.legend({ ...tested, language }, themes.light);
      const ids = legend?.entries.map(({ id }) => id) ?? [];
      expect(ids).toEqual(['less-2', 'more-0', 'more-1', 'clear', 'zero', 'suppressed', 'not-observed']);
      expect(legend?.notes.join()).toMatch(/n = 35 (against|frente a) 20/);
      expect(legend?.entries.map(({ label }) => label).join()).not.toMatch(/[{}]|NaN/);
    }
    expect(changeCells.legend(tested, themes.light)?.notes).toContain(
      'Cells have no test of their own: the test is that of the stretches of the border.',
    );
    expect(changeCells.legend(input, themes.light)?.notes.join()).toContain('No cell is outlined');
  });

  it('says the shares under the pointer', () => {
    const changes = changesOf(tested);
    if (changes === null) throw new Error('no changes');
    expect(changeLines(changes, 0, 'en')).toEqual([
      'Share now 2.9%',
      'Share before 30%',
      '-27 points',
      'Its 10 km of the border stand above noise',
    ]);
    expect(changeLines(changes, 4, 'en')).toEqual([]);
  });
});
