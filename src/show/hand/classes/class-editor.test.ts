import { describe, expect, it } from 'vitest';
import { cellResult, earlierCells, layerInput, sectorResult } from '../../../../tests/support/show-samples.ts';
import { languages } from '../../../base/words.ts';
import { type LayerStyle, plainLayer, plainStyle } from '../../../document/layers.ts';
import { layers } from '../../layers/index.ts';
import { themes } from '../../theme/colours.ts';
import { classEditorOf } from './class-editor.ts';

const cells = cellResult();
const styled = (layer: string, style: Partial<LayerStyle> | null) => ({
  ...plainLayer('l2', layer),
  style: style === null ? null : { ...plainStyle, ...style },
});
const inputOf = (layer: string, style: Partial<LayerStyle> | null) =>
  layerInput({
    cells,
    cellsStudy: cells,
    cellsBefore: earlierCells(),
    areas: sectorResult(24),
    areasStudy: sectorResult(24),
    spec: styled(layer, style),
  });

describe('the editor of classes', () => {
  it('lists the classes of the legend, with as many figures as the map shows', () => {
    const style = { method: 'manual', breaks: [3, 20], labels: [{ en: 'Few', es: '' }], hasCounts: true } as const;
    const input = inputOf('cells', style);
    const editor = classEditorOf(input, themes.light);
    expect(editor?.rows.map(({ plain, count }) => `${plain}: ${count}`)).toEqual([
      '1–2: 1',
      '3–19: 1',
      '20 or more: 1',
    ]);
    expect(editor?.drawn).toEqual([1, 4, 30]);
    const legend = layers.find(({ id }) => id === 'cells')?.legend(input, themes.light);
    const classes = legend?.entries.filter(({ id }) => id.startsWith('class-'));
    expect(classes?.map(({ label }) => label)).toEqual(['Few (1)', '3–19 (1)', '20 or more (1)']);
    expect(legend?.notes.join()).toMatch(/classes set by hand.*Scale: whole study,In brackets/);
    const fills = classes?.map(({ swatch }) => (swatch.shape === 'cell' ? swatch.fill : ''));
    expect(fills).toEqual(editor?.rows.map(({ colour }) => colour));
  });

  it('has sizes of change on both sides, named from much less to much more', () => {
    const labels = [{ en: 'Much less', es: 'Mucho menos' }];
    const input = inputOf('change-cells', { method: 'jenks', classes: 5, ramp: 'brbg', labels });
    const editor = classEditorOf(input, themes.light);
    expect(editor?.rows).toHaveLength(4);
    expect(editor?.rows.map(({ bound }) => bound)).toEqual([null, null, null, 0]);
    expect(editor?.rows[0]?.plain).toMatch(/^Less: .* or more$/);
    const legend = layers.find(({ id }) => id === 'change-cells')?.legend(input, themes.light);
    expect(legend?.entries[0]).toMatchObject({ id: 'less-1', label: 'Much less' });
    expect(legend?.notes.join()).toContain('natural breaks (Jenks) of the sizes of change');
  });

  it('of circles gives the largest a typed number, and says so in the legend', () => {
    const input = inputOf('sectors', { domain: { from: 0, to: 30_000 } });
    expect(classEditorOf(input, themes.light)?.figures.as).toBe('sizes');
    const legend = layers.find(({ id }) => id === 'sectors')?.legend(input, themes.light);
    expect(legend?.entries[0]?.label).toBe('30,000 or more');
    expect(legend?.notes).toContain('Scale: the largest circle is 30,000 or more');
  });

  it('shows nothing of a layer without figures or without classes', () => {
    expect(classEditorOf(layerInput({ spec: styled('cells', null) }), themes.light)).toBeNull();
    expect(classEditorOf(inputOf('hot-spots', null), themes.light)).toBeNull();
  });

  it('shows the same classes as the map in both languages, whatever the method', () => {
    for (const language of languages) {
      for (const method of ['auto', 'quantile', 'jenks', 'equal', 'deviation', 'box', 'manual'] as const) {
        const editor = classEditorOf({ ...inputOf('cells', { method }), language }, themes.dark);
        expect(editor?.rows.reduce((sum, { count }) => sum + count, 0)).toBe(3);
        expect(editor?.rows.map(({ plain }) => plain).join()).not.toMatch(/[{}]|NaN|undefined/);
      }
    }
  });
});
