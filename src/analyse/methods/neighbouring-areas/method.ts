import { monthIso } from '../../../base/month.ts';
import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { eventsWithin24Months } from '../../../corridors/events-within-24-months.ts';
import { breaksCrossed } from '../../../select/breaks-crossed.ts';
import { type AreaMonths, areaMonths, monthsOfTable } from '../../area-months.ts';
import { type DateMeant, dateMeant } from '../../event-date.ts';
import { type DisplacementQuotient, displacementQuotient } from '../../kernels/displacement-quotient.ts';
import { type MonthBlocks, monthBlocks } from '../../kernels/month-blocks.ts';
import { type Method, type MethodInput, type ParamValues, resolveParams } from '../../method.ts';
import type { ComparedArea, NeighbourResult, Period } from '../../shapes.ts';
import { card } from './card.ts';
import { differenceTest, leastAssignments, type Spread, spreadOf } from './difference-test.ts';
import { letters, type NamedArea, namedAreas } from './named-areas.ts';
import { leastBlocks, quotientInterval } from './quotient-interval.ts';

/** Records that all areas together must have in each period. */
const leastRecords = 30;

/** How often each area counts in the difference; one control of both counts twice. */
const signOf = (role: ComparedArea['role'], areas: readonly unknown[]): number =>
  role === 'treated' || role === 'buffer' ? 1 : areas.length === 3 ? -2 : -1;

interface Windows {
  readonly date: DateMeant;
  readonly before: Period;
  readonly after: Period;
  readonly whole: Period;
  readonly breaks: readonly string[];
}

/** The months on both sides of the date. Fails where the series does not hold them, or with `break-crossed`. */
function windowsOf(input: MethodInput, params: ParamValues): Result<Windows, Problem> {
  const date = dateMeant(String(params.date), input.events ?? []);
  if (date === null) return err(problem('date-missing'));
  const months = Number(params.months);
  const before = { from: monthIndexOf(date.month - months), to: date.month };
  const after = { from: date.month, to: monthIndexOf(date.month + months) };
  const held = monthsOfTable(input);
  if (before.from < held.from) {
    return err(
      problem(input.incidents === null ? 'outside-series' : 'before-records', { first: monthText(held.from) }),
    );
  }
  if (after.to > held.to) return err(problem('outside-series', { last: monthText(held.to - 1) }));
  const crossed = breaksCrossed(input.breaks, after, before, input.clauses);
  if (!crossed.ok) return crossed;
  return ok({ date, before, after, whole: { from: before.from, to: after.to }, breaks: crossed.value });
}

const monthText = (month: number): string => monthIso(monthIndexOf(month));

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

function* compare(
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

/**
 * Weighted displacement quotient and difference of a treated area, a buffer and a control. Incidents are tested; totals
 * of sectors are described. Fails with `date-missing`, `areas-missing`, `areas-overlap`, `place-without-sectors`,
 * `before-records`, `outside-series`, `break-crossed`, `figures-missing`; where the quotient has no meaning, difference
 * and table stand without it.
 */
export const neighbouringAreasMethod: Method = {
  card,
  *run(input, given, seed) {
    const params = resolveParams(card, given);
    const windows = windowsOf(input, params);
    if (!windows.ok) return windows;
    const named = yield* namedAreas(input, params);
    if (!named.ok) return named;
    const places = named.value.map(({ place }) => place);
    const sectors = named.value.map((area) => area.sectors);
    const { date, before, after, whole, breaks } = windows.value;
    const counted = yield* areaMonths(input, params, places, sectors, whole);
    if (counted.values.some((values) => values.some(Number.isNaN))) return err(problem('figures-missing'));
    if (counted.shared > 0) {
      return err(
        problem('areas-overlap', {
          records: counted.shared,
          places: named.value.map(({ role }) => letters[role]).join(', '),
        }),
      );
    }
    const { areas, numbers, found } = yield* compare(counted, named.value, windows.value, { input, params, seed });
    const { quotient, successful, difference, problems } = found;
    const isTested = input.incidents !== null && difference !== null;
    const { gross, net, totalNet, success, buffer } = numbers;
    const inside = input.breaks.filter(({ month }) => month > whole.from && month < whole.to);
    return ok({
      shape: 'neighbouring-areas',
      meta: {
        stamp: { method: card.id, version: card.version, params, seed },
        n: counted.n,
        people: counted.people,
        missing: counted.missing,
        tests: isTested ? 1 : 0,
        headlineP: isTested ? difference.p : null,
        basis: input.basis,
        problems,
      },
      measure: counted.measure,
      figures: input.incidents === null ? 'areas' : 'incidents',
      date: date.month,
      event: date.event,
      period: whole,
      before,
      after,
      areas,
      success,
      buffer,
      quotient,
      successful,
      difference,
      gross,
      net,
      totalNet,
      breaks,
      breakMonths: inside.map(({ month }) => month),
      others: eventsWithin24Months(after, before, input.events ?? [], date.event?.id),
    });
  },
};
