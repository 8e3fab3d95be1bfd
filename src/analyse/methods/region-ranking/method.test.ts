import { describe, expect, it } from 'vitest';
import { bareInput } from '../../../../tests/support/bare-input.ts';
import { groundSample } from '../../../../tests/support/region-samples.ts';
import { expectAll } from '../../../../tests/support/tolerance.ts';
import { monthIndex } from '../../../base/month.ts';
import { seededRng } from '../../../base/rng.ts';
import { drain } from '../../../base/steps.ts';
import { corridorById } from '../../../corridors/corridor.ts';
import { emptyRegions } from '../../../document/regions.ts';
import { normaliseColumn } from '../../kernels/normalise-column.ts';
import { ranksOfScores } from '../../kernels/ranks-of-scores.ts';
import { simplexWeights } from '../../kernels/simplex-weights.ts';
import { type SmaaQuestion, smaa } from '../../kernels/smaa.ts';
import { topsis } from '../../kernels/topsis.ts';
import type { RankingResult } from '../../shapes.ts';
import { regionRankingMethod } from './method.ts';
import reference from './reference.json' with { type: 'json' };

const f64 = (values: readonly number[]) => Float64Array.from(values);
type Rows = readonly (readonly number[])[];
const within = { relative: 1e-9, absolute: 1e-12 };

/** Vector normalisation and closeness, as published examples have them. */
function closeness(rows: Rows, weights: readonly number[], directions: readonly string[]) {
  const columns = directions.map((direction, j) => {
    const values = f64(rows.map((row) => row[j]));
    return normaliseColumn({ values, low: values, high: values }, 'vector', direction === 'max' ? 'more' : 'less')
      .values;
  });
  const normalised = f64(rows.flatMap((_, i) => columns.map((column) => column[i])));
  const ends = {
    best: f64(columns.map((column) => Math.max(...column))),
    worst: f64(columns.map((column) => Math.min(...column))),
  };
  return { columns, scores: topsis(normalised, f64(weights), ends).scores };
}

describe('TOPSIS, published examples', () => {
  const { data, expected } = reference.topsis;

  it('has the closeness and ranks of four alternatives, and those printed', () => {
    const { scores } = closeness(data.four, data.four_weights, data.four_direction);
    expectAll(scores, expected.four.closeness, within);
    expectAll(scores, expected.four.closeness_printed, { relative: 0, absolute: 5e-9 });
    expect([...ranksOfScores(scores)]).toEqual(expected.four.rank);
  });

  it('has the closeness and ranks of five telephones, two of them close', () => {
    const { columns, scores } = closeness(data.phones, data.phones_weights, data.phones_direction);
    const printed = [
      // Cheaper is better: 1 minus the normalised price.
      expected.phones.weighted_normalised_price_printed.map((value, i) => [0.25 * (1 - columns[0][i]), value]),
      expected.phones.weighted_normalised_storage_printed.map((value, i) => [0.25 * columns[1][i], value]),
      expected.phones.weighted_normalised_camera_printed.map((value, i) => [0.25 * columns[2][i], value]),
      expected.phones.weighted_normalised_looks_printed.map((value, i) => [0.25 * columns[3][i], value]),
    ].flat();
    expectAll(
      printed.map(([own]) => own),
      printed.map(([, value]) => value),
      within,
    );
    expectAll(scores, expected.phones.closeness, within);
    expect([...ranksOfScores(scores)]).toEqual(expected.phones.rank);
  });
});

const turned = (rows: Rows): Float64Array => f64((rows[0] ?? []).flatMap((_, j) => rows.map((row) => row[j])));
const given =
  (weights: Rows): SmaaQuestion['weigh'] =>
  (draw, into) =>
    into.set(weights[draw]);

describe('SMAA-2, published examples', () => {
  const { data, expected } = reference.smaa_2;
  const grid = Array.from({ length: 41 }, (_, i) => i).flatMap((i) =>
    Array.from({ length: 41 - i }, (_, j) => [3 * i + 1, 3 * j + 1, 3 * (40 - i - j) + 1].map((part) => part / 123)),
  );
  const onGrid = {
    candidates: 4,
    criteria: 3,
    draws: grid.length,
    ends: null,
    figures: turned(data.grid_matrix_4x3),
    weigh: given(grid),
    redraw: null,
  };

  it('has acceptability, central weights and pairwise wins on a regular grid of 861 weightings', () => {
    expect(grid).toHaveLength(861);
    const found = drain(smaa(onGrid));
    expectAll(found.acceptability, expected.grid.rank_acceptability.flat(), within);
    expectAll(found.centralWeights, expected.grid.central_weights.flat(), within);
    expectAll(found.beats, expected.grid.pairwise_winning.flat(), within);
  });

  it('comes near the grid with weightings of its own', () => {
    const weigh = (draw: number, into: Float64Array): void => simplexWeights(seededRng(1, draw), into);
    const found = drain(smaa({ ...onGrid, draws: 10_000, weigh }));
    expectAll(found.acceptability, expected.grid.rank_acceptability.flat(), { relative: 0, absolute: 0.02 });
  });

  const measured: Rows[] = data.thrombo_heparin_200x3.map((heparin, draw) => [
    heparin,
    data.thrombo_enoxaparin_200x3[draw],
  ]);
  const trial = {
    candidates: 2,
    criteria: 3,
    draws: 200,
    ends: null,
    figures: turned(measured[0]),
    weigh: given(data.thrombo_weights_200x3),
    redraw: (draw: number, figures: Float64Array): void => figures.set(turned(measured[draw])),
  };

  it('has all figures of the thrombolysis trial from its 200 drawn measurements and weightings', () => {
    const found = drain(smaa(trial));
    expectAll(found.acceptability, expected.thrombo_200.rank_acceptability.flat(), within);
    expectAll(found.centralWeights, expected.thrombo_200.central_weights.flat(), { relative: 1e-8 });
    expectAll(found.confidence, expected.thrombo_200.confidence_factor, within);
    const fixed = drain(smaa({ ...trial, weigh: (_, into) => into.set([0.5, 0.2, 0.3]) }));
    expectAll(fixed.acceptability, expected.thrombo_200['fixed_weights_0.5_0.2_0.3'].flat(), within);
  });

  it('lies within the error of 200 draws of what is printed for all 10,000', () => {
    const { rank_acceptability: printed, confidence_factor: certain } = expected.thrombo_10000_printed;
    const found = drain(smaa(trial));
    const error = (share: number): number => 3 * Math.sqrt((share * (1 - share)) / 200);
    for (const [at, share] of printed.flat().entries()) {
      expect(Math.abs(found.acceptability[at] - share)).toBeLessThanOrEqual(error(share));
    }
    for (const [at, share] of certain.entries()) {
      expect(Math.abs(found.confidence[at] - share)).toBeLessThanOrEqual(error(share));
    }
  });
});

describe('the method', () => {
  const ground = groundSample();
  const corridor = corridorById('whole-border');
  if (corridor === undefined) throw new Error('the whole border is a corridor');
  const now = { from: monthIndex(2020, 10), to: monthIndex(2021, 10) };
  const plain = bareInput({ geography: ground.geography, corridor, now });
  const study = { ...emptyRegions, draws: 500, resamples: 20, weights: { k1: 60, k2: 40 } };

  it('gives the ranking of the regions with its firmness and table, under the seed of the run', () => {
    const result = drain(regionRankingMethod.run({ ...plain, regions: { ground, study } }, {}, 7));
    if (!result.ok) throw new Error(result.error.code);
    const ranking = result.value as RankingResult;
    expect(ranking.stamp).toMatchObject({ method: 'region-ranking', seed: 7 });
    expect(ranking.meta.stamp).toEqual(ranking.stamp);
    expect(ranking.stamp.params).toEqual({ method: 'weighted-sum', draws: 500, resamples: 20 });
    expect(ranking.firmness).toMatchObject({
      draws: 500,
      seed: 7,
      regions: ranking.regions.map(({ id, name }) => ({ id, name })),
    });
    expect(ranking.table?.criteria.map(({ id }) => id)).toEqual(ranking.criteria.map(({ id }) => id));
  });

  it('needs regions', () => {
    expect(drain(regionRankingMethod.run(plain, {}, 1))).toMatchObject({
      ok: false,
      error: { code: 'figures-missing' },
    });
  });
});
