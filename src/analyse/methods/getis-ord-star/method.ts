import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import type { IncidentTable } from '../../../columns/table.ts';
import { cellNeighbours } from '../../../corridors/cell-neighbours.ts';
import { type CountedCells, choiceOf, countedCells } from '../../cells-of.ts';
import { type Method, type MethodInput, type ParamValues, resolveParams } from '../../method.ts';
import type { CellResult, HotSpots } from '../../shapes.ts';
import { card } from './card.ts';
import { clustersOf } from './clusters.ts';
import { type Family, familiesOf } from './families.ts';
import { type FamilyTest, type TestSettings, testFamily } from './test-family.ts';

/** People are drawn on up to this many permutations where 999 leave a cell at the floor. */
const mostPermutations = 99_999;

/** Parameters as they are used: people come in incidents, which neither the exact tail nor z knows, so that
 * they are tested by permutation. */
function usedParams(given: ParamValues): ParamValues {
  const params = resolveParams(card, given);
  return params.count === 'people' ? { ...params, significance: 'permutation' } : params;
}

function settingsOf(params: ParamValues, seed: number): TestSettings {
  const { significance } = params;
  return {
    significance: significance === 'permutation' || significance === 'analytic' ? significance : 'exact',
    permutations: Number(params.permutations),
    continuedTo: params.count === 'people' ? mostPermutations : Number(params.permutations),
    seed,
  };
}

function summaryOf(family: Family, test: FamilyTest): HotSpots['families'][number] {
  const counts = [3, 2, 1, -1, -2, -3].map((level) => test.classes.filter((value) => value === level).length);
  return {
    side: family.side,
    cells: family.cells.length,
    records: family.records,
    counts,
    problems: test.problems,
  };
}

function* hotSpotsOf(table: IncidentTable, counted: CountedCells, params: ParamValues, seed: number): Steps<HotSpots> {
  const { area, tally } = counted;
  const count = params.count === 'people' ? 'people' : 'records';
  const values = tally[count];
  const settings = settingsOf(params, seed);
  const neighbours = cellNeighbours(area, Number(params.rings));
  const families = familiesOf(counted, neighbours, params.sides === 'both');
  const classes = new Int8Array(area.ids.length);
  const z = new Float64Array(area.ids.length).fill(Number.NaN);
  const p = new Float64Array(area.ids.length).fill(Number.NaN);
  const summaries: HotSpots['families'][number][] = [];
  for (const [done, family] of families.entries()) {
    yield { done, total: families.length };
    const own = Float64Array.from(family.cells, (cell) => values[cell]);
    const test = yield* testFamily(own, family.records, family.weights, settings);
    summaries.push(summaryOf(family, test));
    family.cells.forEach((cell, i) => {
      classes[cell] = test.classes[i];
      z[cell] = test.z[i];
      p[cell] = test.p[i];
    });
  }
  const clusters = yield* clustersOf({ table, counted, count, values, families, classes, settings });
  const stamp = { method: card.id, version: card.version, params, seed };
  return { stamp, classes, z, p, families: summaries, clusters };
}

/**
 * Getis-Ord Gi* on the cells of the corridor, each side a family of tests of its own. Fails with "figures-missing"
 * where there is no table, and "empty-period"; what fails for one side alone stands with that side.
 */
function* run(input: MethodInput, given: ParamValues, seed: number): Steps<Result<CellResult, Problem>> {
  if (input.incidents === null) return err(problem('figures-missing'));
  if (input.now.from >= input.now.to) return err(problem('empty-period'));
  const params = usedParams(given);
  const count = params.count === 'people' ? 'people' : 'records';
  const counted = yield* countedCells(input.incidents, { ...input, count }, choiceOf(params));
  return ok({ ...counted.result, hotSpots: yield* hotSpotsOf(input.incidents, counted, params, seed) });
}

export const getisOrdStarMethod: Method = { card, run };
