import { describe, expect, it } from 'vitest';
import { expectInside } from '../../../../tests/support/chart-frame.ts';
import { firmnessSample, rankingSample, regionTableSample } from '../../../../tests/support/region-samples.ts';
import { disclose } from '../../../disclose/disclose.ts';
import type { RankingResult } from '../../../disclose/disclosed.ts';
import { themes } from '../../theme/colours.ts';
import type { FindingContext } from '../finding-view.ts';
import { barsHeight, partsOf } from './chart.ts';
import { view } from './view.ts';

const kept = (parts: Partial<RankingResult> = {}) =>
  disclose<RankingResult>(rankingSample({ firmness: firmnessSample(), table: regionTableSample(), ...parts }), {
    threshold: null,
  });
const context = (more: Partial<FindingContext> = {}): FindingContext => ({
  language: 'en',
  theme: themes.light,
  measure: '',
  synthetic: false,
  source: 'USBP',
  significance: { level: 0.05, corrected: true },
  pick: null,
  sourceText: () => '',
  ...more,
});
const ids = kept().regions.map(({ id }) => id);

describe('a ranking in words', () => {
  it('has the sentence, the order, the weights, how often it holds, and what is missing', () => {
    const { headline, figures, caveats, items } = view.text(kept(), context());
    expect(headline).toContain('under these weights');
    expect(figures.map(({ term }) => term)).toEqual([
      'Order',
      'Method',
      'Weights',
      'How often it holds',
      'Not outdone',
    ]);
    expect(figures[1].texts).toEqual(['weighted sum; normalisation min-max']);
    expect(figures[3].texts.at(-1)).toBe('10,000 weightings drawn with equal chances, seed 1 (SMAA-2)');
    expect(caveats[0]).toBe('2 figures are missing and leave bounds; none counts as zero.');
    expect(caveats.join(' ')).toContain('rank the regions nearly alike (r = 0.92, n = 6)');
    expect(caveats.at(-1)).toContain('no filter of Explore plays a part');
    expect(items).toHaveLength(6);
  });

  it('says the same in Spanish, and nothing of effects', () => {
    for (const language of ['en', 'es'] as const) {
      const told = JSON.stringify(view.text(kept(), context({ language })));
      expect(told).not.toMatch(/effect|because|led to|predict|risk|should|efecto|porque|riesgo/i);
      expect(told).not.toMatch(/\{\w+\}|NaN|undefined/);
    }
  });

  it('names who is not ranked, and why', () => {
    const notRanked = [{ id: 'r1', name: { en: 'Own', es: 'Propia' }, why: 'left-out' }];
    const { figures } = view.text(kept({ notRanked }), context());
    expect(figures.at(-1)?.texts).toEqual(['Own: left out by the planner']);
  });
});

describe('on the map', () => {
  it('draws each region once, edged by its coverage, and says each class and no other', () => {
    const drawings = view.layer(kept(), context());
    expect(drawings.map(({ id }) => id)).toEqual([
      'finding:regions-fill',
      'finding:regions-missing',
      'finding:regions-none',
      'finding:regions-not-verified',
    ]);
    const entries = view.legend(kept(), context())?.entries.map(({ id }) => id) ?? [];
    expect(entries.filter((id) => id.startsWith('edge-'))).toEqual(['edge-not-verified', 'edge-none']);
    expect(entries).toContain('missing');
    expect(entries).not.toContain('unranked');
    expect(view.names?.(kept(), context())).toHaveLength(6);
  });

  it('finds the region under the pointer, and no region under an edge', () => {
    const result = kept();
    const [fill] = view.layer(result, context());
    const count = fill.kind === 'polygons' ? fill.starts.length - 1 : 0;
    const found = new Set(Array.from({ length: count }, (_, i) => view.itemOnMap(result, fill.id, i)));
    expect([...found].sort()).toEqual([...ids].sort());
    expect(view.itemOnMap(result, 'finding:regions-none', 0)).toBeNull();
    expect(view.tooltip(result, context(), fill.id, 0)[0]).toBe('California - Baja California');
  });

  it('draws nothing without the table', () => {
    const bare = disclose<RankingResult>(rankingSample(), { threshold: null });
    expect(view.layer(bare, context())).toEqual([]);
    expect(view.legend(bare, context())).toBeNull();
  });

  it('gives lines with ranks, that any program reads', () => {
    const features = view.features(kept(), context());
    expect(features.map(({ properties }) => properties.id).sort()).toEqual([...ids].sort());
    for (const { geometry, properties } of features) {
      expect(geometry.type).toBe('LineString');
      expect(Number(properties.rankBest)).toBeLessThanOrEqual(Number(properties.rankWorst));
    }
  });
});

describe('as a chart', () => {
  it('keeps inside its frame, small and large, in both languages', () => {
    for (const look of [context(), context({ language: 'es', theme: themes.dark, pick: ids[2] })]) {
      for (const size of [
        { width: 300, height: 260 },
        { width: 960, height: 480 },
      ]) {
        const drawing = view.chart(kept(), look, size);
        if (drawing === null) throw new Error('nothing drawn');
        expectInside(drawing);
        expect(drawing.description).toContain('6');
      }
    }
  });

  it('has bars whose parts sum to the score', () => {
    const result = kept();
    result.regions.forEach((_, r) => {
      const score = result.score[r];
      if (Number.isNaN(score)) return;
      expect(partsOf(result, r).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 9);
    });
  });

  it('picks the region of a row, and has room for all of them', () => {
    const size = { width: 600, height: barsHeight(6, 5, 600) };
    const found = Array.from({ length: size.height }, (_, y) => view.itemOnChart(kept(), context(), size, 300, y));
    expect(new Set(found.filter((id) => id !== null)).size).toBe(6);
    expect(found[2]).toBeNull();
  });
});

describe('as a table', () => {
  it('has a row for each candidate and the figures behind it, with bounds where one is missing', () => {
    const { columns, rows } = view.table(kept(), context());
    expect(rows).toHaveLength(6);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    const california = rows.find((row) => row[3] === 'California - Baja California');
    expect(california?.[9]).toBe(1);
    expect(california).toContain(0.4);
    expect(california).toContain(1.6);
    expect(rows.flat().some((cell) => Number.isNaN(cell))).toBe(false);
  });
});
