import { describe, expect, it } from 'vitest';
import type { Swatch } from '../drawing/legend.ts';
import { swatchMarks } from './swatch-marks.ts';

const box = { x: 10, y: 20, width: 40, height: 16 };
const ink = '#123456';

describe('swatchMarks', () => {
  it.each(['hatch', 'dots'] as const)('keeps %s inside of the cell', (pattern) => {
    const marks = swatchMarks({ shape: 'cell', fill: '#ffffff', pattern, ink, edge: 'dotted' }, box);
    const corners = marks.flatMap((mark) =>
      mark.kind === 'rect'
        ? [mark.x, mark.y, mark.x + mark.width, mark.y + mark.height]
        : mark.kind === 'line'
          ? mark.points
          : [],
    );
    expect(marks.length).toBeGreaterThan(5);
    corners.forEach((value, i) => {
      const [low, high] = i % 2 === 0 ? [10, 50] : [20, 36];
      expect(value).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThanOrEqual(high);
    });
  });

  it('draws nothing in a cell without fill, pattern or edge', () => {
    expect(swatchMarks({ shape: 'cell', fill: null, pattern: null, ink, edge: 'none' }, box)).toEqual([]);
  });

  it('fills its box with a symbol, edge included', () => {
    const swatch: Swatch = { shape: 'circle', radius: 9.5, fill: '#ffffff', ink };
    const [area] = swatchMarks(swatch, { x: 0, y: 0, width: 40, height: 40 });
    if (area?.kind !== 'area') throw new Error('no area');
    expect(Math.max(...area.points)).toBeCloseTo(39, 9);
    expect(Math.min(...area.points)).toBeCloseTo(1, 9);
  });

  it('dashes the lines that are dashed', () => {
    const [line] = swatchMarks({ shape: 'line', ink, width: 2, dashed: true }, { ...box, height: 12 });
    expect(line).toMatchObject({ kind: 'line', width: 2, dash: [4, 2.5] });
  });
});
