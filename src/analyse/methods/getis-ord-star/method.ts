import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import type { IncidentTable } from '../../../columns/table.ts';
import { cellNeighbours } from '../../../corridors/cell-neighbours.ts';
import { type CountedCells, choiceOf, countedCells } from '../../cells-of.ts';
import { clustersOf, type Tested, valuesWithout } from '../../clusters.ts';
import { type Family, familiesOf } from '../../families.ts';
import { familiesMeta } from '../../families-meta.ts';
import { marksOf } from '../../marks-of.ts';
import { type Method, type MethodInput, type ParamValues, resolveParams } from '../../method.ts';
import type { CellResult, HotSpots } from '../../shapes.ts';
import { card } from './card.ts';
import { type FamilyTest, type TestSettings, testFamily } from './test-family.ts';

/** What is tested: records or people in the cells counted. */
interface Counted {
  readonly table: IncidentTable;
  readonly counted: CountedCells;
  readonly count: 'records' | 'people';
  readonly basis: MethodInput['basis'];
}

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

/** One value a cell of the study area; NaN and 0 where a cell is not tested. */
interface OfCells {
  readonly classes: Int8Array;
  readonly marks: Uint8Array;
  readonly z: Float64Array;
  readonly p: Float64Array;
}

function noneTested(cells: number): OfCells {
  return {
    classes: new Int8Array(cells),
    marks: new Uint8Array(cells),
    z: new Float64Array(cells).fill(Number.NaN),
    p: new Float64Array(cells).fill(Number.NaN),
  };
}

function putFamily(all: OfCells, { cells }: Family, { classes, z, p, adjusted }: FamilyTest): void {
  const marks = marksOf(p, adjusted);
  cells.forEach((cell, i) => {
    all.classes[cell] = classes[i];
    all.marks[cell] = marks[i];
    all.z[cell] = z[i];
    all.p[cell] = p[i];
  });
}

/** Cells of class 2 and 3 make clusters: FDR 5 % or better. */
const groupsOf = (classes: Int8Array): Int8Array =>
  Int8Array.from(classes, (value) => (Math.abs(value) >= 2 ? Math.sign(value) : 0));

const hotOrCold = (group: number): 'hot' | 'cold' => (group > 0 ? 'hot' : 'cold');

function* hotSpotsOf(input: Counted, params: ParamValues, seed: number): Steps<HotSpots> {
  const { table, counted, count, basis } = input;
  const values = counted.tally[count];
  const settings = settingsOf(params, seed);
  const families = familiesOf(counted, cellNeighbours(counted.area, Number(params.rings)), params.sides === 'both');
  const all = noneTested(counted.area.ids.length);
  const tests: FamilyTest[] = [];
  for (const [done, family] of families.entries()) {
    yield { done, total: families.length };
    const own = Float64Array.from(family.cells, (cell) => values[cell]);
    const test = yield* testFamily(own, family.records, family.weights, settings);
    tests.push(test);
    putFamily(all, family, test);
  }
  const tested: Tested = {
    table,
    counted,
    families,
    groups: groupsOf(all.classes),
    isHot: (group) => group > 0,
    isRunAgain: (group) => group > 0,
    *without(family, incident) {
      const less = valuesWithout(values, count, family, incident);
      return groupsOf((yield* testFamily(less, family.records - 1, family.weights, settings)).classes);
    },
  };
  const clusters = yield* clustersOf(tested, hotOrCold);
  const stamp = { method: card.id, version: card.version, params, seed };
  const meta = familiesMeta(stamp, basis, counted, families, tests);
  return { stamp, meta, ...all, families: families.map((family, f) => summaryOf(family, tests[f])), clusters };
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
  const own = { table: input.incidents, counted, count, basis: input.basis } as const;
  return ok({ ...counted.result, hotSpots: yield* hotSpotsOf(own, params, seed) });
}

export const getisOrdStarMethod: Method = { card, run };
