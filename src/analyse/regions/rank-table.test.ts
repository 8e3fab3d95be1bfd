import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionTableSample } from '../../../tests/support/region-samples.ts';
import { expectAll } from '../../../tests/support/tolerance.ts';
import { problem } from '../../base/problem.ts';
import { emptyRegions, type Normalisation, type RegionStudy } from '../../document/regions.ts';
import type { CriterionColumn, RankingResult, RegionTableResult } from '../region-shapes.ts';
import { rankTable } from './rank-table.ts';

const nan = Number.NaN;
const f64 = (values: ArrayLike<number>) => Float64Array.from(values);
const even = { k1: 20, k2: 20, k3: 20, k4: 20, k5: 20 };
const study = (parts: Partial<RegionStudy> = {}): RegionStudy => ({ ...emptyRegions, weights: even, ...parts });
const methods = ['weighted-sum', 'topsis'] as const;

function ranked(table: RegionTableResult, given: RegionStudy): RankingResult {
  const made = rankTable(table, given);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

/** What may not depend on the order of rows, by region. */
const byRegion = ({
  regions,
  score,
  scoreLow,
  scoreHigh,
  rankBest,
  rankWorst,
  pareto,
  without,
  ...rest
}: RankingResult) =>
  Object.fromEntries(
    regions.map(({ id }, i) => {
      const ranks = rest.criteria.map((_, j) => without[j * regions.length + i]);
      return [id, [score[i], scoreLow[i], scoreHigh[i], rankBest[i], rankWorst[i], pareto[i], ...ranks]];
    }),
  );

/** The table with its regions in another order. */
function reordered(table: RegionTableResult, order: readonly number[]): RegionTableResult {
  const moved = (values: CriterionColumn['values']): Float64Array => f64(order.map((at) => values[at]));
  return {
    ...table,
    regions: order.map((at) => table.regions[at]),
    criteria: table.criteria.map((column) => ({
      ...column,
      values: moved(column.values),
      low: moved(column.low),
      high: moved(column.high),
      flags: order.map((at) => column.flags[at]),
      missing: order.map((at) => column.missing[at]),
    })),
  };
}

function mapped(table: RegionTableResult, j: number, map: (value: number) => number): RegionTableResult {
  const [criteria, column] = [[...table.criteria], table.criteria[j]];
  const moved = (values: CriterionColumn['values']): Float64Array => f64(values).map((value) => map(value));
  criteria[j] = { ...column, values: moved(column.values), low: moved(column.low), high: moved(column.high) };
  return { ...table, criteria };
}

const withNormalisation = (table: RegionTableResult, normalisation: Normalisation): RegionTableResult => ({
  ...table,
  criteria: table.criteria.map((column) => ({ ...column, normalisation })),
});

describe('a ranking', () => {
  it('never changes with the order of rows', () => {
    const table = regionTableSample();
    const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    fc.assert(
      fc.property(orders, fc.constantFrom(...methods), (order, method) => {
        const plain = ranked(table, study({ method }));
        const found = ranked(reordered(table, order), study({ method }));
        expect(byRegion(found)).toEqual(byRegion(plain));
        expect(found.regions.map(({ id }) => id)).toEqual(plain.regions.map(({ id }) => id));
        expect(found.why).toEqual(plain.why);
      }),
    );
  });

  it('never changes with a rescaling that its normalisation takes up', () => {
    const table = regionTableSample();
    const criterion = fc.nat(4);
    const factor = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(
        criterion,
        factor,
        fc.integer({ min: -99, max: 99 }),
        fc.constantFrom(...methods),
        (j, by, shift, method) => {
          for (const [normalisation, map] of [
            ['min-max', (value: number) => value * by + shift],
            ['z', (value: number) => value * by + shift],
            ['vector', (value: number) => value * by],
            ['rank', (value: number) => Math.sinh(value / 1e4) * by + shift],
          ] as const) {
            const one = withNormalisation(table, normalisation);
            const before = ranked(one, study({ method }));
            const after = ranked(mapped(one, j, map), study({ method }));
            expect([...after.rankBest, ...after.rankWorst]).toEqual([...before.rankBest, ...before.rankWorst]);
            expect(after.regions).toEqual(before.regions);
          }
        },
      ),
    );
  });

  it.each(methods)('has parts that add up to its scores, with %s', (method) => {
    const { score, contributions, criteria } = ranked(regionTableSample(), study({ method }));
    for (const [i, own] of [...score].entries()) {
      if (Number.isNaN(own)) continue;
      const parts = [...contributions.subarray(i * criteria.length, (i + 1) * criteria.length)];
      expectAll([parts.reduce((sum, part) => sum + part, 0)], [own], { relative: 1e-9, absolute: 1e-9 });
    }
  });

  it('stands first to last, and names its criteria with shares of their weights', () => {
    const found = ranked(regionTableSample(), study({ weights: { k1: 30, k2: 10 } }));
    const middle = [...found.scoreLow].map((low, i) => (low + found.scoreHigh[i]) / 2);
    expect(middle).toEqual([...middle].sort((a, b) => b - a));
    expect(found.criteria.map(({ weight }) => weight)).toEqual([0.75, 0.25, 0, 0, 0]);
    expect(found.stamp).toEqual({ method: 'region-ranking', version: 1, params: { method: 'weighted-sum' }, seed: 1 });
    expect(found.criteria.map((criterion) => 'name' in criterion)).toEqual([false, false, false, false, false]);
  });

  it('carries the state of coverage, verified or not', () => {
    const table = regionTableSample();
    const state = new Map(table.regions.map(({ id, coverage }) => [id, coverage.state]));
    for (const { id, coverage } of ranked(table, study()).regions) expect(coverage).toBe(state.get(id));
  });
});

describe('a missing figure', () => {
  it('is never zero: it gives bounds of scores and ranks, and no score', () => {
    const { regions, score, scoreLow, scoreHigh, rankBest, rankWorst, meta } = ranked(regionTableSample(), study());
    for (const [i, { id }] of regions.entries()) {
      const isMissing = id === 'corridor:california-baja-california' || id === 'corridor:laredo-nuevo-leon-tamaulipas';
      expect(Number.isNaN(score[i])).toBe(scoreLow[i] < scoreHigh[i]);
      expect(rankBest[i]).toBeLessThanOrEqual(rankWorst[i]);
      if (!isMissing && !Number.isNaN(score[i])) expect(scoreLow[i]).toBe(scoreHigh[i]);
    }
    expect([...score].filter(Number.isNaN)).toHaveLength(2);
    expect(meta.missing).toBe(2);
  });

  it('that is put in anywhere between its bounds gives scores and ranks within theirs', () => {
    // Within the ends of its column: beyond them it would move the scale of the others.
    const table = mapped(regionTableSample(), 3, (value) => (value === 0 ? 0.06 : value === 1 ? 0.41 : value));
    const given = study({ weights: { k1: 1, k2: 1, k4: 1 } });
    const bounds = ranked(table, given);
    fc.assert(
      fc.property(fc.double({ min: 0.06, max: 0.41, noNaN: true }), (figure) => {
        const values = f64(table.criteria[3].values).fill(figure, 4, 5);
        const criteria = table.criteria.map((column, j) =>
          j === 3 ? { ...column, values, low: values, high: values } : column,
        );
        const filled = ranked({ ...table, criteria }, given);
        for (const [i, { id }] of bounds.regions.entries()) {
          const k = filled.regions.findIndex((region) => region.id === id);
          expect(filled.score[k]).toBeGreaterThanOrEqual(bounds.scoreLow[i] - 1e-9);
          expect(filled.score[k]).toBeLessThanOrEqual(bounds.scoreHigh[i] + 1e-9);
          expect(filled.rankBest[k] >= bounds.rankBest[i] && filled.rankWorst[k] <= bounds.rankWorst[i]).toBe(true);
        }
      }),
    );
  });

  it('in a criterion without weight does not count', () => {
    const { score, rankBest, rankWorst } = ranked(regionTableSample(), study({ weights: { k1: 1, k2: 1 } }));
    expect([...score].some(Number.isNaN)).toBe(false);
    expect(rankBest).toEqual(rankWorst);
  });
});

describe('candidates', () => {
  it('are not those left out, grouped, or without any figure, each with why', () => {
    const table = regionTableSample();
    const group = { ...table.regions[5], id: 'r1', kind: 'own' as const, members: [table.regions[4].id] };
    const wide = { ...table, regions: [...table.regions.slice(0, 5), group] };
    const found = ranked(
      mapped(wide, 1, (value) => (value === 3.2 ? nan : value)),
      study({ weights: { k2: 1 }, out: [{ region: table.regions[0].id, reason: 'covered' }] }),
    );
    expect(found.notRanked.map(({ id, why }) => [id, why])).toEqual([
      [table.regions[0].id, 'left-out'],
      [table.regions[1].id, 'no-figure'],
      [table.regions[4].id, 'grouped'],
    ]);
    expect(found.meta.n).toBe(3);
    expect(found.normalised).toHaveLength(3 * 5);
  });

  it('are at least two, and one criterion has a weight', () => {
    const table = regionTableSample();
    const out = table.regions.slice(1).map(({ id }) => ({ region: id, reason: '' }));
    expect(rankTable(table, study({ out }))).toMatchObject({
      ok: false,
      error: problem('too-few-regions', { regions: 1, needed: 2 }),
    });
    const none = table.regions.map(({ id }) => ({ region: id, reason: '' }));
    expect(rankTable(table, study({ out: none }))).toMatchObject({
      ok: false,
      error: problem('too-few-regions', { regions: 0, needed: 2 }),
    });
    expect(rankTable(table, study({ weights: {} }))).toMatchObject({ ok: false, error: { code: 'no-weights' } });
  });

  it('are judged without criteria that have no figure, and a problem says so', () => {
    const table = regionTableSample();
    const empty = mapped(
      mapped(table, 0, () => nan),
      2,
      () => nan,
    );
    const criteria = empty.criteria.map((column, j) =>
      j === 0 ? { ...column, problems: [problem('raw-counts-unconfirmed')] } : column,
    );
    const { meta, criteria: taken } = ranked({ ...empty, criteria }, study());
    expect(meta.problems).toEqual([
      problem('raw-counts-unconfirmed', { criteria: 1 }),
      problem('criteria-without-figures', { criteria: 1 }),
    ]);
    expect(taken.map(({ weight }) => weight)).toEqual([0, 1 / 3, 0, 1 / 3, 1 / 3]);
  });
});

describe('a criterion in which all are alike', () => {
  it('takes part, tells none apart, and a problem says so', () => {
    const table = regionTableSample();
    const flat = mapped(table, 0, () => 7);
    const found = ranked(flat, study());
    expect(found.meta.problems).toEqual([problem('criteria-alike', { criteria: 1 })]);
    const without = ranked(flat, study({ weights: { ...even, k1: 0 } }));
    expect(without.regions).toEqual(found.regions);
    expect([without.rankBest, without.rankWorst]).toEqual([found.rankBest, found.rankWorst]);
  });
});

describe('why one is above another', () => {
  it('is the first two, or those of the study, and adds up to the difference of their scores', () => {
    const weights = { k1: 40, k2: 30, k5: 30 };
    const found = ranked(regionTableSample(), study({ weights }));
    const { regions, score, why } = found;
    expect([why?.a, why?.b]).toEqual([regions[0].id, regions[1].id]);
    const sum = [...(why?.differences ?? [])].reduce((total, part) => total + part, 0);
    expect(sum).toBeCloseTo(score[0] - score[1], 9);
    expect([...(why?.share ?? [])]).toEqual([0.4, 0.3, 0, 0, 0.3]);
    const pair = { a: regions[3].id, b: regions[1].id };
    expect(ranked(regionTableSample(), study({ weights, pair })).why).toMatchObject(pair);
    expect(ranked(regionTableSample(), study({ weights, pair: { a: 'gone', b: regions[1].id } })).why).toBeNull();
  });

  it('turns at the shares that it tells: on either side of each the order differs', () => {
    const weights = { k1: 40, k2: 30, k5: 30 };
    for (const method of methods) {
      const { why } = ranked(regionTableSample(), study({ weights, method }));
      if (why === null) throw new Error('there is a pair');
      for (const [j, id] of ['k1', 'k2', undefined, undefined, 'k5'].entries()) {
        const share = why.turnsAt[j];
        if (id === undefined || Number.isNaN(share)) continue;
        const order = [share - 1e-4, share + 1e-4].map((own) => {
          const others = Object.entries(weights).filter(([other]) => other !== id);
          const total = others.reduce((sum, [, weight]) => sum + weight, 0);
          const given = Object.fromEntries(others.map(([other, weight]) => [other, (weight / total) * (1 - own)]));
          const { regions } = ranked(regionTableSample(), study({ method, weights: { ...given, [id]: own } }));
          return Math.sign(regions.findIndex((one) => one.id === why.a) - regions.findIndex((one) => one.id === why.b));
        });
        expect(order[0], `${method} ${id}`).toBe(-order[1]);
      }
    }
  });
});
