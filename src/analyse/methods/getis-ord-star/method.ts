import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import { clustersOf, type Tested } from '../../clusters.ts';
import { type Family, type FamilyCells, familyCells } from '../../families.ts';
import { familiesMeta } from '../../families-meta.ts';
import { familyConditions } from '../../family-conditions.ts';
import { marksOf } from '../../marks-of.ts';
import { type Method, type MethodInput, type ParamValues, resolveParams } from '../../method.ts';
import type { CellResult, HotSpots, Unit } from '../../shapes.ts';
import { type TestedUnits, testedUnits } from '../../units/counted-of.ts';
import { isTooWide, unitsBeside, weightsAmong, withSelf } from '../../weights-among.ts';
import { card } from './card.ts';
import { type FamilyTest, notTested, type TestSettings, testFamily } from './test-family.ts';

/** People, and areas, are drawn on up to this many permutations where 999 leave a unit at the floor. */
const mostPermutations = 99_999;

/**
 * Parameters as they are used. People come in incidents, which neither the exact tail nor z knows; and the exact tail
 * throws records on cells alike, which areas of different size are not: both are tested by permutation.
 */
function usedParams(given: ParamValues): ParamValues {
  const params = resolveParams(card, given);
  const isByPermutation = params.count === 'people' || (params.unit !== 'cells' && params.significance === 'exact');
  return isByPermutation ? { ...params, significance: 'permutation' } : params;
}

function settingsOf(params: ParamValues, seed: number): TestSettings {
  const { significance } = params;
  return {
    significance: significance === 'permutation' || significance === 'analytic' ? significance : 'exact',
    permutations: Number(params.permutations),
    continuedTo: params.count === 'people' || params.unit !== 'cells' ? mostPermutations : Number(params.permutations),
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

/** A family with its weights, or why it has none. */
function* weighed(
  { counted, problemsOf }: TestedUnits,
  cells: FamilyCells,
  params: ParamValues,
): Steps<{ readonly family: Family; readonly problems: readonly Problem[] }> {
  const withoutSelf = yield* weightsAmong(counted, cells, params);
  const size = cells.cells.length;
  if (withoutSelf === null || isTooWide(withoutSelf, size)) {
    const none = { offsets: new Uint32Array(size + 1), targets: new Uint32Array(0), values: null };
    const weights = { withSelf: none, withoutSelf: none };
    return { family: { ...cells, weights }, problems: [problem('radius-too-wide', { cells: size })] };
  }
  return {
    family: { ...cells, weights: { withSelf: withSelf(withoutSelf), withoutSelf } },
    problems: problemsOf(cells.side),
  };
}

function* familyTested(
  values: ReadonlyF64,
  { family, problems }: { readonly family: Family; readonly problems: readonly Problem[] },
  settings: TestSettings,
  unit: Unit,
): Steps<FamilyTest> {
  const own = Float64Array.from(family.cells, (cell) => values[cell]);
  if (problems.some(({ code }) => code === 'radius-too-wide')) {
    // Two areas are too few before their neighbours are too many.
    const failing = familyConditions(own, family.records, unit);
    return notTested(own.length, failing.length > 0 ? failing : problems);
  }
  const test = yield* testFamily(own, family.records, family.weights, settings, unit);
  return { ...test, problems: [...test.problems, ...problems] };
}

function* hotSpotsOf(
  units: TestedUnits,
  basis: MethodInput['basis'],
  params: ParamValues,
  seed: number,
): Steps<HotSpots> {
  const { counted, values } = units;
  const settings = settingsOf(params, seed);
  const all = noneTested(counted.area.ids.length);
  const families: Family[] = [];
  const tests: FamilyTest[] = [];
  for (const cells of familyCells(counted, params.sides === 'both')) {
    const one = yield* weighed(units, cells, params);
    const test = yield* familyTested(values, one, settings, counted.unit);
    families.push(one.family);
    tests.push(test);
    putFamily(all, one.family, test);
  }
  const tested: Tested = {
    table: counted.table,
    counted,
    families,
    groups: groupsOf(all.classes),
    isHot: (group) => group > 0,
    isRunAgain: (group) => group > 0,
    beside: (family, cells) =>
      params.count === 'people' ? unitsBeside(family.weights.withoutSelf, family, cells) : [],
    *without(family, incident) {
      const one = { family: { ...family, records: family.records - 1 }, problems: [] };
      return groupsOf((yield* familyTested(units.without(incident), one, settings, counted.unit)).classes);
    },
  };
  const clusters = yield* clustersOf(tested, hotOrCold);
  const stamp = { method: card.id, version: card.version, params, seed };
  const meta = familiesMeta(stamp, basis, counted, families, tests);
  return { stamp, meta, ...all, families: families.map((family, f) => summaryOf(family, tests[f])), clusters };
}

/**
 * Getis-Ord Gi* on the cells of the corridor or on areas, each side a family of tests of its own. Fails with
 * "figures-missing" where there is no table, "empty-period", and what areas and denominators lack; what fails for one
 * side alone stands with that side.
 */
function* run(input: MethodInput, given: ParamValues, seed: number): Steps<Result<CellResult, Problem>> {
  if (input.incidents === null && input.panel === null) return err(problem('figures-missing'));
  if (input.now.from >= input.now.to) return err(problem('empty-period'));
  const params = usedParams(given);
  const units = yield* testedUnits(input, params, 'rates');
  if (!units.ok) return units;
  return ok({ ...units.value.counted.result, hotSpots: yield* hotSpotsOf(units.value, input.basis, params, seed) });
}

export const getisOrdStarMethod: Method = { card, run };
