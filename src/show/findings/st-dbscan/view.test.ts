import { describe, expect, it } from 'vitest';
import { contextWith, textsOutside, threeClusters } from '../../../../tests/support/point-cluster-samples.ts';
import { languages } from '../../../base/words.ts';
import { disclose } from '../../../disclose/disclose.ts';
import { themes } from '../../theme/colours.ts';
import { view } from './view.ts';

const result = threeClusters({ radiusKm: 10, days: 30, minPts: 5, sides: 'separate', exactOnly: true });
const context = contextWith();
const size = { width: 900, height: 500 };

it('says what is near in place and in time', () => {
  const { figures, caveats } = view.text(result, context);
  expect(figures.flatMap(({ texts }) => texts).join(' ')).toContain('5 records within 10 km and 30 days');
  expect(caveats.join(' ')).not.toContain('town');
  expect(view.legend(result, context)?.title).toContain('ST-DBSCAN');
});

describe('clusters along the border and in time', () => {
  for (const language of languages) {
    for (const { width, height } of [{ width: 300, height: 180 }, size]) {
      it(`keep their texts inside, at ${width} x ${height} (${language})`, () => {
        const drawing = view.chart(result, contextWith({ language, theme: themes.dark }), { width, height });
        expect(textsOutside(drawing?.marks ?? [], width, height)).toEqual([]);
      });
    }
  }

  it('stand west to east and first to last, none too small to see', () => {
    const drawing = view.chart(result, context, size);
    const boxes = drawing?.marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : [])) ?? [];
    expect(boxes).toHaveLength(3);
    expect(boxes.map(({ x }) => x)).toEqual([...boxes.map(({ x }) => x)].sort((a, b) => a - b));
    expect(boxes[0].height).toBeGreaterThan(boxes[1].height * 10);
    expect(boxes.every(({ width, height }) => width >= 4 && height >= 4)).toBe(true);
    expect(drawing?.description).toContain('Cluster 2: km 1,600 to 1,640, 2014-10-28 to 2014-11-27');
  });

  it('are found where they are drawn, and marked where picked', () => {
    const drawing = view.chart(result, context, size);
    const boxes = drawing?.marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : [])) ?? [];
    const found = boxes.map(({ x, y, width, height }) =>
      view.itemOnChart(result, context, size, x + width / 2, y + height / 2),
    );
    expect(found).toEqual(['cluster-1', 'cluster-2', 'cluster-3']);
    expect(view.itemOnChart(result, context, size, 60, 480)).toBeNull();
    const picked = view.chart(result, contextWith({ pick: 'cluster-2' }), size);
    expect(picked?.marks.some((mark) => mark.kind === 'line' && mark.stroke === themes.light.focus)).toBe(true);
  });

  it('are not drawn where there are none', () => {
    const none = disclose({ ...result, clusters: [] }, { threshold: null });
    expect(view.chart(none, context, size)).toBeNull();
    expect(view.itemOnChart(none, context, size, 10, 10)).toBeNull();
  });
});
