import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import type { ReadonlyU8 } from '../../../base/typed-array.ts';
import { clustersOf } from '../../clusters.ts';
import { type FamilyCells, familyCells } from '../../families.ts';
import { familiesMeta } from '../../families-meta.ts';
import { familyConditions } from '../../family-conditions.ts';
import { marksOf } from '../../marks-of.ts';
import { type Method, type MethodInput, type ParamValues, resolveParams } from '../../method.ts';
import { type CellResult, type LocalMoranFinding, markBits } from '../../shapes.ts';
import { type TestedUnits, testedUnits } from '../../units/counted-of.ts';
import { unitsBeside } from '../../weights-among.ts';
import { card } from './card.ts';
import { type FamilyTest, globalOf, notTested, type TestSettings, testFamily } from './test-family.ts';
import { type WeighedFamily, weighFamily } from './weigh-family.ts';

/** Cells at the floor of the permutations are drawn on up to this many. */
const mostPermutations = 99_999;

/** Cells at this false discovery rate make clusters. */
const clusterRate = 0.05;

/** What the quadrants are called in ids, by their number. */
const quadrantNames = ['none', 'high-high', 'low-low', 'high-low', 'low-high'] as const;
const [, highHigh, , highLow] = quadrantNames.map((_, quadrant) => quadrant);

/** Parameters as they are used: people come in incidents, and are not normal in any form. */
function usedParams(given: ParamValues): ParamValues {
  const params = resolveParams(card, given);
  return params.count === 'people' ? { ...params, significance: 'permutation' } : params;
}

function settingsOf(params: ParamValues, seed: number): TestSettings {
  const { significance } = params;
  return {
    significance: significance === 'conditional' || significance === 'total' ? significance : 'permutation',
    permutations: Number(params.permutations),
    continuedTo: mostPermutations,
    seed,
  };
}

/** One value a cell of the study area; NaN and 0 where a cell is not tested. */
interface OfCells {
  readonly quadrant: Uint8Array;
  readonly marks: Uint8Array;
  readonly statistic: Float64Array;
  readonly p: Float64Array;
}

function noneTested(cells: number): OfCells {
  return {
    quadrant: new Uint8Array(cells),
    marks: new Uint8Array(cells),
    statistic: new Float64Array(cells).fill(Number.NaN),
    p: new Float64Array(cells).fill(Number.NaN),
  };
}

function putFamily(all: OfCells, { cells }: WeighedFamily, test: FamilyTest): void {
  const marks = marksOf(test.p, test.adjusted);
  cells.forEach((cell, i) => {
    all.quadrant[cell] = test.quadrant[i];
    all.marks[cell] = marks[i];
    all.statistic[cell] = test.statistic[i];
    all.p[cell] = test.p[i];
  });
}

/** Quadrants of the cells at FDR 5 %, which make clusters; 0 for the others. */
const groupsOf = (quadrant: ReadonlyU8, isMarked: (i: number) => boolean): Int8Array =>
  Int8Array.from(quadrant, (value, i) => (isMarked(i) ? value : 0));

interface FamilyFound {
  readonly family: WeighedFamily;
  readonly test: FamilyTest;
  readonly told: LocalMoranFinding['families'][number];
}

function* familyFound({ units, params, settings }: Asked, cells: FamilyCells): Steps<FamilyFound> {
  const { counted, values } = units;
  const family = yield* weighFamily(counted, cells, params);
  const own = Float64Array.from(family.cells, (cell) => values[cell]);
  // Two areas are too few before their neighbours are too many.
  const failing = familyConditions(own, family.records, counted.unit);
  const test =
    family.problems.length > 0
      ? notTested(own.length, failing.length > 0 ? failing : family.problems)
      : yield* testFamily(own, family.records, family.weights, settings, counted.unit);
  const isTested = test.quadrant.length > 0 && test.quadrant[0] !== 0;
  const told = {
    side: family.side,
    cells: family.cells.length,
    records: family.records,
    global: isTested ? yield* globalOf(own, family.weights, settings) : null,
    problems: [...test.problems, ...units.problemsOf(cells.side)],
  };
  return { family, test, told };
}

/** What is tested, and how. */
interface Asked {
  readonly units: TestedUnits;
  readonly params: ParamValues;
  readonly settings: TestSettings;
}

function clusterAsked({ units, params, settings }: Asked, all: OfCells, families: WeighedFamily[]) {
  const { counted } = units;
  return clustersOf<WeighedFamily>(
    {
      table: counted.table,
      counted,
      families,
      groups: groupsOf(all.quadrant, (cell) => (all.marks[cell] & markBits.q05) !== 0),
      isHot: (group) => group === highHigh,
      isRunAgain: (group) => group === highHigh || group === highLow,
      beside: (family, cells) => (params.count === 'people' ? unitsBeside(family.weights, family, cells) : []),
      *without(family, incident) {
        const values = units.without(incident);
        const less = Float64Array.from(family.cells, (cell) => values[cell]);
        const again = yield* testFamily(less, family.records - 1, family.weights, settings, counted.unit);
        return groupsOf(again.quadrant, (i) => again.adjusted[i] <= clusterRate);
      },
    },
    (group) => quadrantNames[group],
  );
}

function* findingOf(asked: Asked, basis: MethodInput['basis']): Steps<LocalMoranFinding> {
  const { params, settings } = asked;
  const { counted } = asked.units;
  const found: FamilyFound[] = [];
  for (const cells of familyCells(counted, params.sides === 'both')) found.push(yield* familyFound(asked, cells));
  const all = noneTested(counted.area.ids.length);
  for (const { family, test } of found) putFamily(all, family, test);
  const families = found.map(({ family }) => family);
  const clusters = yield* clusterAsked(asked, all, families);
  const stamp = { method: card.id, version: card.version, params, seed: settings.seed };
  const tests = found.map(({ test }) => test);
  return {
    kind: 'local-moran',
    meta: familiesMeta(stamp, basis, counted, families, tests),
    ...all,
    families: found.map(({ told }) => told),
    clusters: clusters.map(({ group, ...cluster }) => ({ ...cluster, quadrant: group })),
  };
}

/**
 * Local Moran's I on the cells of the corridor or on areas, each side a family of tests of its own, with the global one
 * beside it; of rates, by the Empirical Bayes index. Fails with "figures-missing" where there is no table,
 * "empty-period", and what areas and denominators lack; what fails for one side stands with it.
 */
function* run(input: MethodInput, given: ParamValues, seed: number): Steps<Result<CellResult, Problem>> {
  if (input.incidents === null && input.panel === null) return err(problem('figures-missing'));
  if (input.now.from >= input.now.to) return err(problem('empty-period'));
  const params = usedParams(given);
  const units = yield* testedUnits(input, params, 'index');
  if (!units.ok) return units;
  const asked = { units: units.value, params, settings: settingsOf(params, seed) };
  return ok({ ...units.value.counted.result, finding: yield* findingOf(asked, input.basis) });
}

export const localMoranMethod: Method = { card, run };
