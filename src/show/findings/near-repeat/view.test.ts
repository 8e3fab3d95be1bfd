import { describe, expect, it } from 'vitest';
import { contextWith, textsOutside } from '../../../../tests/support/point-cluster-samples.ts';
import { runMeta } from '../../../../tests/support/run-meta.ts';
import { firstMonth } from '../../../../tests/support/show-samples.ts';
import { problem } from '../../../base/problem.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { languages } from '../../../base/words.ts';
import { disclose } from '../../../disclose/disclose.ts';
import type { PairsResult, RunMeta } from '../../../disclose/disclosed.ts';
import { themes } from '../../theme/colours.ts';
import { view } from './view.ts';

const nan = Number.NaN;

function pairs(meta: Partial<RunMeta> = {}, more: Partial<PairsResult> = {}) {
  const result: PairsResult = {
    shape: 'pairs',
    meta: runMeta({
      stamp: {
        method: 'near-repeat',
        version: 1,
        params: { permutations: 999, sides: 'separate', exactOnly: true },
        seed: 4,
      },
      n: 240,
      people: 251,
      missing: 33,
      tests: 6,
      headlineP: 0.006,
      ...meta,
    }),
    period: { from: firstMonth, to: monthIndexOf(firstMonth + 24) },
    distance: [
      [0, 0],
      [0, 1000],
      [1000, 2500],
    ],
    days: [
      [0, 7],
      [7, 14],
    ],
    observed: Float64Array.from([9, 0, 30, 20, 400, 390]),
    expected: Float64Array.from([0.25, 0, 15, 21, 380, 410]),
    ratio: Float64Array.from([36, nan, 2, 20 / 21, 400 / 380, 390 / 410]),
    p: Float64Array.from([0.001, nan, 0.012, 0.6, 0.2, 0.9]),
    adjusted: Float64Array.from([0.005, nan, 0.06, 1, 0.6, 1]),
    ...more,
  };
  return disclose(result, { threshold: null });
}

const context = contextWith();
const size = { width: 900, height: 500 };

describe('text', () => {
  it('says in which bands there are more pairs than chance would put there', () => {
    const { headline, items, figures } = view.text(pairs(), context);
    expect(headline).toContain('in 1 of 6 bands of distance and days (p after Holm at most 0.05)');
    expect(headline).toContain('n = 240');
    expect(headline).toContain('same place, 0–7 d, 9 pairs where 0.25 were expected');
    expect(items.map(({ id }) => id)).toEqual(['band-0-0']);
    expect(items[0].lines).toEqual([
      '9 pairs where 0.25 were expected: 36 times as many.',
      'p = 0.001, after Holm 0.005.',
    ]);
    expect(figures.flatMap(({ texts }) => texts).join(' ')).toContain('33 records of these months have no exact point');
  });

  it('follows the level that is looked at, without another run', () => {
    const single = contextWith({ significance: { level: 0.05, corrected: false } });
    expect(view.text(pairs(), single).items.map(({ id }) => id)).toEqual(['band-0-0', 'band-1-0']);
    const strict = contextWith({ significance: { level: 0.001, corrected: true } });
    const { headline, caveats } = view.text(pairs(), strict);
    expect(headline).toContain('No band of distance and days holds more pairs');
    expect(caveats.join(' ')).toContain('With 999 shuffles no p after Holm can be below 0.006.');
  });

  it('says nothing where there is no answer', () => {
    const none = new Float64Array(0);
    const problems = [problem('too-few-events', { records: 12, needed: 30 })];
    const refused = pairs(
      { problems, tests: 0, headlineP: null },
      { observed: none, expected: none, ratio: none, p: none, adjusted: none },
    );
    expect(view.text(refused, context)).toEqual({ headline: '', figures: [], caveats: [], items: [] });
    expect(view.chart(refused, context, size)).toBeNull();
    expect(view.table(refused, context).rows).toEqual([]);
  });

  it('warns of towns where their records count', () => {
    const stamp = {
      method: 'near-repeat',
      version: 1,
      params: { permutations: 999, sides: 'both', exactOnly: false },
      seed: 4,
    };
    const { caveats, figures } = view.text(pairs({ stamp }), context);
    expect(caveats.join(' ')).toContain('placed at a town');
    expect(figures.flatMap(({ texts }) => texts).join(' ')).toContain('over both sides');
  });
});

describe('the table of ratios', () => {
  for (const language of languages) {
    for (const theme of [themes.light, themes.dark]) {
      for (const { width, height } of [{ width: 300, height: 180 }, size]) {
        it(`keeps its texts inside, at ${width} x ${height} (${language}, ${theme.name})`, () => {
          const drawing = view.chart(pairs(), contextWith({ language, theme }), { width, height });
          expect(textsOutside(drawing?.marks ?? [], width, height)).toEqual([]);
        });
      }
    }
  }

  it('has a cell for each band that has a number; what stands clear has a star and an outline', () => {
    const marks = view.chart(pairs(), context, { width: 300, height: 180 })?.marks ?? [];
    expect(marks.filter(({ kind }) => kind === 'rect')).toHaveLength(5);
    const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(texts).toEqual(expect.arrayContaining(['36 *', '2.0', 'same place', '1–2.5 km', '7–14', 'Days apart']));
    expect(marks.filter((mark) => mark.kind === 'line' && mark.stroke === themes.light.ink)).toHaveLength(1);
    expect(texts.join(' ')).toContain('* and outlined: p after Holm at most 0.05');
  });

  it('shows pairs and a key where there is room', () => {
    const marks = view.chart(pairs(), context, size)?.marks ?? [];
    const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(texts).toEqual(expect.arrayContaining(['9 against 0.25', 'twice as many or more', 'about as expected']));
    expect(texts).not.toContain('fewer than expected');
  });

  it('finds and marks the bands that are listed, no others', () => {
    const drawing = view.chart(pairs(), context, size);
    const [first, , third] =
      drawing?.marks.flatMap((mark) => (mark.kind === 'rect' && mark.width > 50 ? [mark] : [])) ?? [];
    expect(view.itemOnChart(pairs(), context, size, first.x + 5, first.y + 5)).toBe('band-0-0');
    expect(view.itemOnChart(pairs(), context, size, third.x + 5, third.y + 5)).toBeNull();
    const picked = view.chart(pairs(), contextWith({ pick: 'band-0-0' }), size);
    expect(picked?.marks.some((mark) => mark.kind === 'line' && mark.stroke === themes.light.focus)).toBe(true);
  });
});

it('has a table of every band and nothing for the map', () => {
  const { columns, rows } = view.table(pairs(), context);
  expect([columns.length, rows.length]).toEqual([9, 6]);
  expect(rows[1]).toEqual([0, 0, 7, 14, 0, 0, null, null, null]);
  expect(rows[4].slice(0, 5)).toEqual([1000, 2500, 0, 7, 400]);
  expect([view.layer(pairs(), context), view.legend(pairs(), context), view.features(pairs(), context)]).toEqual([
    [],
    null,
    [],
  ]);
});
