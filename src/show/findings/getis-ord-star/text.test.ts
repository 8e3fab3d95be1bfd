import { describe, expect, it } from 'vitest';
import { findingContext } from '../../../../tests/support/finding-samples.ts';
import { hotSpotCells } from '../../../../tests/support/show-samples.ts';
import { problem } from '../../../base/problem.ts';
import type { HotSpots } from '../../../disclose/disclosed.ts';
import { type HotSpotResult, isHotSpots } from './hot-spot-result.ts';
import { hotSpotText } from './text.ts';

function resultOf(change: Partial<HotSpots> = {}): HotSpotResult {
  const result = hotSpotCells();
  if (!isHotSpots(result)) throw new Error('no hot spots');
  return { ...result, hotSpots: { ...result.hotSpots, ...change } };
}
const english = findingContext();
const spanish = findingContext({ language: 'es' });

describe('hot spots in words', () => {
  it('count hot places alone, with n and months', () => {
    expect(hotSpotText(resultOf(), english).headline).toBe(
      '1 hot spot: a group of cells that together hold more records than chance would put there (n = 35, January 2014 to December 2014).',
    );
    const [hot] = resultOf().hotSpots.clusters;
    const two = resultOf({ clusters: [hot!, { ...hot!, id: 'hot-2' }] });
    expect(hotSpotText(two, spanish).headline).toMatch(/^2 puntos calientes: .* \(n = 35, de enero de 2014 a /);
    expect(hotSpotText(resultOf({ clusters: [] }), english).headline).toMatch(/^No hot spot stands clear of chance/);
  });

  it('name the figures of a table by area and month as what they are', () => {
    const panel = { ...resultOf({ clusters: [] }), measure: 'apprehensions', unit: 'sectors' } as const;
    const context = { ...english, measure: 'Apprehensions and encounters' };
    expect(hotSpotText(panel, context).headline).toMatch(/\(35 apprehensions and encounters, January 2014/);
    expect(hotSpotText(panel, context).figures[0]?.texts[0]).toBe('35 apprehensions and encounters in 3 areas.');
  });

  it('give n, the cells tested and the classes of each side', () => {
    expect(hotSpotText(resultOf(), english).figures).toEqual([
      {
        term: 'U.S. side',
        texts: ['35 records in 3 cells.', 'Hot at FDR 1 %: 1, 5 %: 0, 10 %: 1; cold: 0.'],
      },
      { term: 'Mexican side', texts: ['0 records in 2 cells.', 'Hot at FDR 1 %: 0, 5 %: 0, 10 %: 0; cold: 1.'] },
    ]);
    const held = resultOf({ z: new Float64Array(0), p: new Float64Array(0) });
    expect(hotSpotText(held, english).figures[0]?.texts[0]).toContain('records shown');
    expect(hotSpotText(held, english).headline).toContain('n = 35 shown');
  });

  it('give no number where a side has no answer', () => {
    const families = resultOf().hotSpots.families.map((family) => ({
      ...family,
      problems: [problem('too-few-events')],
    }));
    expect(hotSpotText(resultOf({ families }), spanish).figures[0]).toEqual({
      term: 'Lado de EE. UU.',
      texts: ['Sin respuesta.'],
    });
  });

  it('list the places that pass the level, from west to east, and say what the filter leaves out', () => {
    const text = hotSpotText(resultOf(), english);
    expect(text.items.map(({ id, title }) => [id, title])).toEqual([
      ['hot-1', 'Hot spot, U.S. side, km 1,300 to 1,400'],
      ['cold-1', 'Cold spot, Mexican side, km 1,600'],
    ]);
    const strict = hotSpotText(resultOf(), findingContext({ significance: { level: 0.01, corrected: true } }));
    expect(strict.items.map(({ id }) => id)).toEqual(['hot-1']);
    expect(strict.caveats).toContain('Shown at FDR 1%: groups without one are left out.');
    const plain = hotSpotText(resultOf(), findingContext({ significance: { level: 0.001, corrected: false } }));
    expect(plain.caveats).toContain('Shown at p ≤ 0.001, not corrected: groups without one are left out.');
  });

  it('say how many records stand in no cell, and why', () => {
    const left = { elsewhere: Number.NaN, beyondDepth: 0, notLocated: 0, notAPoint: 46 };
    expect(hotSpotText({ ...resultOf(), left }, english).caveats.at(-1)).toBe(
      'Not in any cell: a suppressed number outside the corridor and 46 that are totals of a period or misplaced.',
    );
    expect(hotSpotText(resultOf(), spanish).caveats).toHaveLength(1);
  });
});
