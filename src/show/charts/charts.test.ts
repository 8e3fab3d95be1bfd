import { describe, expect, it } from 'vitest';
import { binResult, chartInput, sectorResult } from '../../../tests/support/show-samples.ts';
import { languages } from '../../base/words.ts';
import type { Mark } from '../drawing/drawing.ts';
import { textWidth } from '../drawing/text-width.ts';
import { charts } from './index.ts';

/** What the charts get at 1280x800 and at 1920x1080, both side panels open. */
const sizes = {
  hovmoller: [
    { width: 418, height: 262 },
    { width: 700, height: 420 },
  ],
  ridges: [
    { width: 418, height: 240 },
    { width: 700, height: 420 },
  ],
  years: [
    { width: 418, height: 240 },
    { width: 700, height: 420 },
  ],
  profile: [
    { width: 418, height: 76 },
    { width: 700, height: 120 },
  ],
  difference: [
    { width: 418, height: 72 },
    { width: 700, height: 110 },
  ],
  months: [
    { width: 196, height: 250 },
    { width: 320, height: 420 },
  ],
  national: [
    { width: 112, height: 250 },
    { width: 190, height: 420 },
  ],
} as const;

type Box = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Boxes of texts by a width that is certainly not too small. */
function boxesOf(marks: readonly Mark[]): readonly Box[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const wide = textWidth(mark.text, mark.size);
    const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - wide : mark.x - wide / 2;
    return [{ text: mark.text, left, right: left + wide, top: mark.y - mark.size * 0.75, bottom: mark.y }];
  });
}

function overlaps(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
}

const inputs = [
  ['sectors of the corridor', sectorResult(137, { from: 1123, to: 2450 })],
  ['sectors of the border', sectorResult(308)],
  ['bins of the corridor', binResult(133, 136)],
  ['bins of the border', binResult(319, 136)],
] as const;

describe('charts', () => {
  it('have ids of their own and names in both languages', () => {
    expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length);
    for (const chart of charts) for (const language of languages) expect(chart.words[language].name).not.toBe('');
  });

  describe.each(inputs)('%s', (_, result) => {
    it.each(languages)('no label lies over another or leaves the picture (%s)', (language) => {
      const input = chartInput(result, language);
      for (const chart of charts) {
        for (const size of sizes[chart.id as keyof typeof sizes]) {
          const drawing = chart.build(input, size);
          if (drawing === null) throw new Error(`${chart.id} draws nothing`);
          const boxes = boxesOf(drawing.marks);
          expect({ chart: chart.id, size, overlaps: overlaps(boxes) }).toEqual({ chart: chart.id, size, overlaps: [] });
          for (const { text, left, right, bottom } of boxes) {
            expect({ text, inside: left >= -1e-6 && right <= size.width + 1e-6 && bottom <= size.height }).toEqual({
              text,
              inside: true,
            });
          }
        }
      }
    });

    it('every axis says its unit', () => {
      const input = chartInput(result);
      const textsOf = (id: string): string =>
        charts
          .find((chart) => chart.id === id)
          ?.build(input, { width: 700, height: 400 })
          ?.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
          .join('|') ?? '';
      expect(textsOf('hovmoller')).toContain('km');
      for (const id of ['ridges', 'years']) {
        expect(textsOf(id)).toContain('km');
        expect(textsOf(id)).toMatch(/[Pp]er border km|per 10 km/);
      }
      expect(textsOf('profile')).toMatch(/per border km|per 10 km/);
      expect(textsOf('difference')).toContain('percentage points');
      expect(textsOf('months')).toContain('per month');
      expect(textsOf('national')).toContain('per month');
    });
  });

  it('draw nothing before there is a result', () => {
    const input = { ...chartInput(sectorResult(12)), result: null, before: null, shift: null, national: null };
    for (const chart of charts) expect(chart.build(input, { width: 400, height: 300 })).toBeNull();
  });

  it('draw the largest diagram in few marks', () => {
    const input = { ...chartInput(binResult(319, 308)), periodBefore: null };
    const hovmoller = charts.find(({ id }) => id === 'hovmoller');
    const cells =
      hovmoller?.build(input, { width: 900, height: 500 })?.marks.filter(({ kind }) => kind === 'rect') ?? [];
    const shown = [...(input.result?.values ?? [])].filter((value) => value > 0).length;
    const furniture = 9 + 1;
    expect(cells.length).toBeLessThanOrEqual(shown + furniture);
  });
});
