import { describe, expect, it } from 'vitest';
import { findingContext } from '../../../../tests/support/finding-samples.ts';
import { hotSpotCells, sectorResult } from '../../../../tests/support/show-samples.ts';
import { languages } from '../../../base/words.ts';
import { themes } from '../../theme/colours.ts';
import { view } from './view.ts';

const result = hotSpotCells();
const context = findingContext();
const small = { width: 300, height: 180 };
const sizes = [small, { width: 900, height: 500 }];

describe('hot spots along the border', () => {
  it('lie inside the picture at both sizes, in both languages and themes, with readable text', () => {
    for (const size of sizes) {
      for (const language of languages) {
        for (const theme of Object.values(themes)) {
          const drawing = view.chart(result, findingContext({ language, theme }), size);
          expect(drawing?.description).not.toBe('');
          for (const mark of drawing?.marks ?? []) {
            if (mark.kind === 'text') expect(mark.size).toBeGreaterThanOrEqual(11);
            const [x, y] = mark.kind === 'line' || mark.kind === 'area' ? mark.points : [mark.x, mark.y];
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(size.width);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(size.height);
          }
        }
      }
    }
  });

  it('stack what hot cells hold and what lies elsewhere', () => {
    const drawing = view.chart(result, context, { width: 900, height: 500 })!;
    const high = (fill: string): number =>
      drawing.marks.reduce((sum, mark) => {
        const isBar = mark.kind === 'rect' && mark.fill === fill && mark.y > 45;
        return isBar ? sum + mark.height : sum;
      }, 0);
    // Two cells of 4 and 30 records are hot at FDR 10 %, one of 1 is not; at FDR 5 % the 4 go over.
    expect(high(context.theme.hot[1]) / high(context.theme.neutral)).toBeCloseTo(30 / 5, 5);
    const wide = findingContext({ significance: { level: 0.1, corrected: true } });
    expect(view.chart(result, wide, small)).not.toBeNull();
  });

  it('give the group at a place of the chart, and mark the one that is picked', () => {
    const size = { width: 900, height: 500 };
    const { x, marks } = view.chart(result, context, size)!;
    const at = (km: number): number =>
      x.range[0] + ((km - x.domain[0]) / (x.domain[1] - x.domain[0])) * (x.range[1] - x.range[0]);
    expect(view.itemOnChart(result, context, size, at(1350), 80)).toBe('hot-1');
    expect(view.itemOnChart(result, context, size, at(1350), 440)).toBeNull();
    expect(view.itemOnChart(result, context, size, at(1600), 440)).toBe('cold-1');
    const picked = view.chart(result, findingContext({ pick: 'hot-1' }), size)!;
    expect(picked.marks.length).toBe(marks.length + 1);
  });
});

describe('what a person takes of hot spots', () => {
  it('has a row for every cell that is observed, and no z where it is held back', () => {
    const { columns, rows } = view.table(result, context);
    expect(rows).toHaveLength(5);
    expect(columns.map(({ name }) => name)).toEqual([
      'Cell or area',
      'Side',
      'Border km',
      'Records',
      'People',
      'z',
      'p',
      'Class',
    ]);
    expect(rows[2]).toEqual(['cell-2', 'U.S. side', 1400, 30, 30, 4.2, 0.0001, 'Hot spot, FDR 1 %']);
    const held = { ...result, hotSpots: { ...result.hotSpots!, z: new Float64Array(0), p: new Float64Array(0) } };
    expect(view.table(held, context).columns.map(({ name }) => name)).not.toContain('z');
  });

  it('is closed rings: the groups, and the cells that have a class', () => {
    const features = view.features(result, context);
    expect(features.map(({ properties }) => properties.id)).toEqual(['hot-1', 'cell-2', 'cell-4']);
    for (const { geometry } of features) {
      const [ring] = geometry.coordinates as number[][][];
      expect(ring?.at(-1)).toEqual(ring?.[0]);
    }
  });

  it('is the cells of a group, and the group of a cell', () => {
    expect(view.unitsOf(result, 'hot-1')).toEqual(['cell-1', 'cell-2']);
    expect(view.itemOnMap(result, 'hot-spots:fill', 4)).toBe('cold-1');
    expect(view.itemOnMap(result, 'hot-spots:fill', 0)).toBeNull();
    expect(view.unitsOf(result, 'gone')).toEqual([]);
    expect(view.accepts(sectorResult(3) as never)).toBe(false);
  });
});
