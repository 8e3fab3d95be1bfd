import { describe, expect, it } from 'vitest';
import { groundSample } from '../../../tests/support/region-samples.ts';
import { expectAll, threeStandardErrors } from '../../../tests/support/tolerance.ts';
import { drain } from '../../base/steps.ts';
import { emptyRegions, type RegionStudy, startedCriterion } from '../../document/regions.ts';
import type { FirmnessResult } from '../region-shapes.ts';
import { firmness } from './firmness.ts';
import { rankRegions } from './rank-regions.ts';
import type { RegionGround } from './region-ground.ts';

const ground = groundSample();
const typed = (id: string, figures: Readonly<Record<string, number | readonly [number, number]>>) => ({
  ...startedCriterion(id, 'agents-brought', 'more'),
  params: { per: 'as-given' },
  typed: {
    unit: { en: 'agents', es: 'agentes' },
    source: 'a test',
    date: '2026-01-01',
    figures: Object.entries(figures).map(([region, figure]) =>
      typeof figure === 'number'
        ? { region, value: figure, low: null, high: null }
        : { region, value: null, low: figure[0], high: figure[1] },
    ),
  },
});
const made: RegionStudy = {
  ...emptyRegions,
  criteria: [startedCriterion('k1', 'level', 'more'), startedCriterion('k2', 'deaths-ratio', 'more')],
  weights: { k1: 50, k2: 50 },
  draws: 2000,
  resamples: 60,
};

function firm(study: RegionStudy, on: RegionGround = ground): FirmnessResult {
  const found = drain(firmness(on, study));
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

const sumsByRow = (matrix: ArrayLike<number>, n: number): readonly number[] =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (__, j) => matrix[i * n + j]).reduce((a, b) => a + b));

describe('how firm a ranking is', () => {
  const found = firm(made);
  const n = found.regions.length;

  it('is of the candidates in the order of the ranking, of the criteria that take part', () => {
    const ranking = drain(rankRegions(ground, made));
    if (!ranking.ok) throw new Error(ranking.error.code);
    expect(found.regions.map(({ id }) => id)).toEqual(ranking.value.regions.map(({ id }) => id));
    expect(found.criteria).toEqual(['k1', 'k2']);
    expectAll(sumsByRow(found.acceptability, n), Array(n).fill(1), { relative: 1e-12 });
  });

  it('changes neither with weights above 0 nor with the order of rows: only the order in which regions stand', () => {
    const order = [...ground.regions.keys()].reverse();
    const turned: RegionGround = {
      ...ground,
      regions: order.map((r) => ground.regions[r]),
      coverage: order.map((r) => ground.coverage[r]),
    };
    const byRegion = ({ regions, acceptability, centralWeights, confidence }: FirmnessResult) =>
      Object.fromEntries(
        regions.map(({ id }, i) => [
          id,
          [...acceptability.subarray(i * n, (i + 1) * n), ...centralWeights.subarray(i * 2, i * 2 + 2), confidence[i]],
        ]),
      );
    const plain = byRegion(found);
    expect(byRegion(firm({ ...made, weights: { k1: 1, k2: 99 } }))).toEqual(plain);
    expect(byRegion(firm(made, turned))).toEqual(plain);
  });

  it('is the same for a seed, and nearly the same for another', () => {
    expect(firm(made)).toEqual(found);
    const other = firm({ ...made, seed: 2 });
    for (const [at, share] of [...found.acceptability].entries()) {
      expect(Math.abs(other.acceptability[at] - share)).toBeLessThanOrEqual(2 * threeStandardErrors(0.5, made.draws));
    }
  });

  it('draws the months of sums and ratios again, under the weights of the study', () => {
    expect(found.bootstrap).toMatchObject({ resamples: 60, criteria: ['k1', 'k2'], blockMonths: [3, 12] });
    expectAll(sumsByRow(found.bootstrap?.acceptability ?? [], n), Array(n).fill(1), { relative: 1e-12 });
    // Of one criterion alone, a region that is far ahead in it stays first whatever months are drawn.
    const alone = firm({ ...made, weights: { k1: 1 } });
    expect(alone.bootstrap?.criteria).toEqual(['k1']);
    expect(alone.bootstrap?.acceptability[0]).toBe(1);
  });

  it('has no drawn months where no criterion is made of any, or none are asked for', () => {
    const trend = { ...made, criteria: [startedCriterion('k1', 'trend', 'more')], weights: { k1: 1 } };
    expect(firm(trend).bootstrap).toBeNull();
    expect(firm({ ...made, resamples: 0 }).bootstrap).toBeNull();
  });
});

describe('with figures between bounds', () => {
  const ids = ground.regions.map(({ id }) => id);
  const others = Object.fromEntries(ids.slice(2).map((id) => [id, 0]));
  const study: RegionStudy = {
    ...emptyRegions,
    criteria: [typed('k1', { [ids[0]]: 30, [ids[1]]: [0, 100], ...others })],
    weights: { k1: 1 },
    draws: 10_000,
  };

  it('each is drawn between them: the chance of the first place is in closed form', () => {
    const found = firm(study);
    const at = (id: string): number => found.regions.findIndex((region) => region.id === id);
    const n = found.regions.length;
    const within = threeStandardErrors(0.3, study.draws);
    expectAll(
      [
        found.acceptability[at(ids[0]) * n],
        found.acceptability[at(ids[1]) * n],
        found.beats[at(ids[1]) * n + at(ids[0])],
      ],
      [0.3, 0.7, 0.7],
      { relative: 0, absolute: within },
    );
    expectAll([found.confidence[at(ids[0])], found.confidence[at(ids[1])]], [0.3, 0.7], {
      relative: 0,
      absolute: within,
    });
  });
});
