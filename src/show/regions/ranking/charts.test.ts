import { describe, expect, it } from 'vitest';
import { expectInside } from '../../../../tests/support/chart-frame.ts';
import { rankingSample, regionTableSample } from '../../../../tests/support/region-samples.ts';
import { namedCriteria } from '../../findings/region-ranking/named-criteria.ts';
import { rankedOf } from '../../findings/region-ranking/ranked.ts';
import { themes } from '../../theme/colours.ts';
import { nearestLine } from './nearest-line.ts';
import { parallelHeight, parallelLayout, parallelOf } from './parallel.ts';
import type { ParallelInput } from './parallel-input.ts';
import { yearsHeight, yearsOf } from './years.ts';

const ranking = rankingSample();
const table = regionTableSample();
const looks = [
  { language: 'en', theme: themes.light },
  { language: 'es', theme: themes.dark },
] as const;
const widths = [340, 560, 940, 1500];
const input = ({ language, theme }: (typeof looks)[number]): ParallelInput => ({
  ranked: rankedOf(ranking, language),
  rowOf: new Map(table.regions.map(({ id }, row) => [id, row])),
  criteria: namedCriteria(ranking, table, [], language),
  ranges: {},
  language,
  theme,
});
const size = { width: 940, height: parallelHeight(6) };

describe('figures by criterion', () => {
  it('keep inside their frame, in both languages', () => {
    for (const look of looks) {
      for (const width of widths) {
        const made = parallelOf(input(look), { width, height: size.height }, null);
        if (made === null) throw new Error('nothing drawn');
        expectInside(made.drawing);
        expect(made.spots).toHaveLength(6);
      }
    }
  });

  it('have less at the top where less is better', () => {
    const axes = parallelLayout(input(looks[0]), size)?.axes ?? [];
    const upOf = (id: string) => axes.find(({ criterion }) => criterion.id === id)?.y.range;
    expect(upOf('k1')?.[0]).toBeGreaterThan(upOf('k1')?.[1] ?? 0);
    expect(upOf('k5')?.[0]).toBeLessThan(upOf('k5')?.[1] ?? 0);
  });

  it('are pointed at along their lines, and say their figures', () => {
    const made = parallelOf(input(looks[0]), size, null);
    const [axis, next] = parallelLayout(input(looks[0]), size)?.axes ?? [];
    const [, second] = made?.spots ?? [];
    expect(second?.said).toMatch(/, rank .+: [\d,.]+/);
    expect(made?.regionAt(axis.x - 50, 100)).toBeNull();
    const found = new Set(
      Array.from({ length: size.height }, (_, y) => made?.regionAt((axis.x + next.x) / 2, y)).filter(
        (id) => id !== null,
      ),
    );
    expect(found.size).toBeGreaterThan(3);
  });

  it('dim what lies outside a range, and keep what lies within', () => {
    const ranges = { k1: [6000, 30_000] as const };
    const made = parallelOf({ ...input(looks[0]), ranges }, size, null);
    const dim = made?.drawing.marks.filter((mark) => mark.kind === 'line' && mark.stroke === themes.light.line);
    expect(dim?.length).toBeGreaterThan(3);
  });
});

describe('ranks over the years', () => {
  it('keep inside their frame, and mark both breaks', () => {
    for (const { language, theme } of looks) {
      for (const width of widths) {
        const made = yearsOf(
          { ranking, ranked: rankedOf(ranking, language), language, theme },
          { width, height: yearsHeight(6) },
          ranking.regions[1].id,
        );
        if (made === null) throw new Error('nothing drawn');
        expectInside(made.drawing);
        const dashed = made.drawing.marks.filter((mark) => mark.kind === 'line' && mark.dash !== undefined);
        expect(dashed).toHaveLength(2);
        expect(made.drawing.description).not.toMatch(/NaN|undefined|\{/);
      }
    }
  });

  it('are none without years', () => {
    const years = { fiscalYears: [], ranks: new Float64Array(0), criteria: [], takes: new Uint8Array(0) };
    const bare = rankingSample({ years });
    expect(yearsOf({ ranking: bare, ranked: rankedOf(bare, 'en'), ...looks[0] }, size, null)).toBeNull();
  });
});

describe('the nearest line', () => {
  it('is the one beside the pointer, and none far from all', () => {
    const flat = (id: string, y: number) => ({
      id,
      points: [
        { x: 0, y, isMissing: false },
        { x: 100, y, isMissing: false },
      ],
    });
    const lines = [flat('a', 10), flat('b', 30)];
    expect([12, 29, 60].map((y) => nearestLine(lines, 50, y))).toEqual(['a', 'b', null]);
  });
});
