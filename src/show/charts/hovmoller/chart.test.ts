import { describe, expect, it } from 'vitest';
import { chartInput, firstMonth, sectorResult } from '../../../../tests/support/show-samples.ts';
import { monthIndexOf } from '../../../base/units.ts';
import type { Period } from '../../../disclose/disclosed.ts';
import { place } from '../../drawing/drawing.ts';
import { hovmoller } from './chart.ts';

const size = { width: 700, height: 400 };

function drawn(result = sectorResult(24), periodBefore: Period | null = null) {
  const input = { ...chartInput(result), periodBefore };
  const drawing = hovmoller.build(input, size);
  if (drawing === null) throw new Error('nothing drawn');
  return {
    input,
    drawing,
    rects: drawing.marks.flatMap((mark) => (mark.kind === 'rect' && mark.y >= drawing.y.range[0] ? [mark] : [])),
  };
}

describe('the diagram', () => {
  it('draws each sector over its own kilometres, a month as high as another', () => {
    const { drawing, rects } = drawn();
    const { x, y } = drawing;
    const step = (y.range[1] - y.range[0]) / 24;
    for (const rect of rects.filter(({ pattern }) => pattern === undefined)) {
      expect((rect.y - y.range[0]) / step).toBeCloseTo(Math.round((rect.y - y.range[0]) / step), 6);
    }
    const lefts = new Set(rects.map((rect) => Math.round(rect.x * 1000)));
    expect(lefts.has(Math.round(place(x, 824) * 1000))).toBe(true);
  });

  it('leaves zero blank, dots what is missing, hatches what is held back, west to east', () => {
    const { drawing, rects } = drawn();
    const [top] = drawing.y.range;
    const step = (drawing.y.range[1] - top) / 24;
    const at = (month: number) =>
      rects.filter((rect) => rect.y <= top + (month + 0.5) * step && rect.y + rect.height > top + (month + 0.5) * step);
    expect(at(0)).toEqual([]);
    expect(at(1).map(({ pattern }) => pattern)).toEqual(Array.from({ length: 9 }, () => 'dots'));
    expect(at(2).map(({ pattern }) => pattern)).toEqual(Array.from({ length: 9 }, () => 'hatch'));
    expect(at(3).every(({ pattern }) => pattern === undefined)).toBe(true);
  });

  it('keys what it draws and no more', () => {
    const { input, rects } = drawn();
    const entries = hovmoller.legend(input)?.entries ?? [];
    const fills = entries.flatMap(({ swatch }) =>
      swatch.shape === 'cell' && swatch.fill !== null ? [swatch.fill] : [],
    );
    const used = new Set(rects.filter(({ pattern }) => pattern === undefined).map(({ fill }) => fill));
    expect(new Set(fills)).toEqual(used);
    expect(entries.slice(-3).map(({ id }) => id)).toEqual(['zero', 'missing', 'suppressed']);
    expect(entries.at(-1)?.label).toBe('Fewer than 5 (suppressed)');
    expect(hovmoller.legend({ ...input, isSplit: true })?.entries.at(-1)?.label).toBe('Suppressed');
  });

  it('veils what is not chosen, and colours the rest as before', () => {
    const time = { kind: 'months', from: monthIndexOf(firstMonth + 6), to: monthIndexOf(firstMonth + 12) } as const;
    const { input, rects } = drawn(sectorResult(24, undefined, { time }));
    const veils = rects.filter(({ fill }) => fill.length === 9);
    expect(veils).toHaveLength(2);
    expect(input.scale).toEqual(chartInput(sectorResult(24)).scale);
  });

  it('leaves the months compared with as clear as the chosen ones, each with its bar', () => {
    const month = (m: number) => monthIndexOf(firstMonth + m);
    const time = { kind: 'months', from: month(12), to: month(18) } as const;
    const { drawing, rects } = drawn(sectorResult(24, undefined, { time }), { from: month(3), to: month(6) });
    const { x, y } = drawing;
    const veils = rects.filter(({ fill }) => fill.length === 9).map((rect) => [rect.y, rect.y + rect.height]);
    const at = (m: number) => place(y, month(m));
    expect(veils).toEqual([
      [at(0), at(3)],
      [at(6), at(12)],
      [at(18), at(24)],
    ]);
    expect(rects.filter((rect) => rect.x > x.range[1]).map((rect) => rect.y)).toEqual([at(3), at(12)]);
  });
});
