import { type Problem, problem } from '../../../base/problem.ts';
import type { Steps } from '../../../base/steps.ts';
import type { AreaMonths } from '../../area-months.ts';
import { type DisplacementQuotient, displacementQuotient } from '../../kernels/displacement-quotient.ts';
import { type MonthBlocks, monthBlocks } from '../../kernels/month-blocks.ts';
import type { MethodInput, ParamValues } from '../../method.ts';
import type { ComparedArea, NeighbourResult } from '../../shapes.ts';
import { differenceTest, leastAssignments, type Spread, spreadOf } from './difference-test.ts';
import type { NamedArea } from './named-areas.ts';
import { leastBlocks, quotientInterval } from './quotient-interval.ts';
import type { Windows } from './windows.ts';

/** Records that all areas together must have in each period. */
export const leastRecords = 30;

/** How often each area counts in the difference; one control of both counts twice. */
export const signOf = (role: ComparedArea['role'], areas: readonly unknown[]): number =>
  role === 'treated' || role === 'buffer' ? 1 : areas.length === 3 ? -2 : -1;

function comparedOf(
  { role, place, suggested, sectors, isWhole, polygons }: NamedArea,
  months: Float64Array<ArrayBuffer>,
  dispersion: number,
): ComparedArea {
  const half = months.length / 2;
  const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
  return {
    role,
    value: place.value,
    name: place.name,
    suggested,
    sectors,
    isWhole,
    stretches: place.stretches.map(({ fromKm, toKm }) => ({ fromKm, toKm })),
    before: sum(months.subarray(0, half)),
    after: sum(months.subarray(half)),
    months,
    dispersion,
    polygons,
  };
}

/** Why the quotient has no number; null where it has one. */
function whyNoQuotient({ success }: DisplacementQuotient): Problem | null {
  if (Number.isNaN(success)) return problem('control-zero');
  if (success === 0) return problem('success-zero');
  return success > 0 ? problem('success-not-negative') : null;
}

type Tested = Pick<NeighbourResult, 'quotient' | 'successful' | 'difference'> & {
  readonly problems: readonly Problem[];
};

const untested: Tested = { quotient: null, successful: Number.NaN, difference: null, problems: [] };

/** Totals of sectors are described: no variance of counts fits people who come in groups and come again. */
function described(areas: readonly ComparedArea[], numbers: DisplacementQuotient): Tested {
  const none = { lower: Number.NaN, upper: Number.NaN };
  const without = { standardError: Number.NaN, z: Number.NaN, p: Number.NaN, permutationP: Number.NaN };
  const why = whyNoQuotient(numbers);
  const value = areas.reduce((sum, { role, before, after }) => sum + signOf(role, areas) * (after - before), 0);
  return {
    quotient: why === null ? { value: numbers.quotient, ...none } : null,
    successful: Number.NaN,
    difference: { value, ...none, ...without, serial: Number.NaN },
    problems: why === null ? [] : [why],
  };
}

function* tested(
  areas: readonly ComparedArea[],
  numbers: DisplacementQuotient,
  { spread, blocks }: { readonly spread: Spread; readonly blocks: MonthBlocks },
  params: ParamValues,
  seed: number,
): Steps<Tested> {
  const draws = Number(params.draws);
  const signed = areas.map(({ role, months, before, after }) => ({
    sign: signOf(role, areas),
    months,
    before,
    after,
  }));
  const difference = yield* differenceTest(signed, spread, blocks, draws, seed);
  const few = Number.isNaN(difference.permutationP) ? [problem('too-few-blocks', { least: leastAssignments })] : [];
  const why = whyNoQuotient(numbers);
  if (why !== null) return { quotient: null, successful: Number.NaN, difference, problems: [why, ...few] };
  const months = areas.slice(0, 3).map((area) => area.months);
  const { successful, ...ends } = yield* quotientInterval(months, blocks, numbers.quotient, draws, seed);
  const open = Number.isNaN(successful)
    ? problem('too-few-blocks', { least: leastBlocks })
    : problem('interval-unbounded');
  return {
    quotient: { value: numbers.quotient, ...ends },
    successful,
    difference,
    problems: Number.isNaN(ends.lower) ? [open, ...few] : few,
  };
}

function fewRecords(areas: readonly ComparedArea[]): readonly Problem[] {
  const sum = (of: (area: ComparedArea) => number): number => areas.reduce((total, area) => total + of(area), 0);
  const least = Math.min(
    sum(({ before }) => before),
    sum(({ after }) => after),
  );
  return least < leastRecords ? [problem('too-few-events', { records: least, needed: leastRecords })] : [];
}

/** The areas with their figures, and what is made of them: tests of incidents, a description of totals. */
export function* compare(
  counted: AreaMonths,
  named: readonly NamedArea[],
  { before, after }: Windows,
  { input, params, seed }: { readonly input: MethodInput; readonly params: ParamValues; readonly seed: number },
): Steps<{ readonly areas: readonly ComparedArea[]; readonly numbers: DisplacementQuotient; readonly found: Tested }> {
  const isPanel = input.incidents === null;
  const spread = spreadOf(counted.values, before.to - before.from);
  const areas = named.map((area, i) =>
    comparedOf(area, counted.values[i], isPanel ? Number.NaN : (spread.dispersions[i] ?? 1)),
  );
  const pair = (at: number): readonly [number, number] => [areas[at].before, areas[at].after];
  const numbers = displacementQuotient(pair(0), pair(1), pair(2));
  if (isPanel) return { areas, numbers, found: described(areas, numbers) };
  const few = fewRecords(areas);
  if (few.length > 0) return { areas, numbers, found: { ...untested, problems: few } };
  const blocks = monthBlocks(before, after, Number(params.blockMonths));
  return { areas, numbers, found: yield* tested(areas, numbers, { spread, blocks }, params, seed) };
}
