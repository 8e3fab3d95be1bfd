import { type Problem, problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { choiceOf } from '../cells-of.ts';
import { countedCells } from '../counted-cells.ts';
import type { MethodInput, ParamValues } from '../method.ts';
import { cellFigures } from '../shapes.ts';
import type { CountedUnits } from './counted-units.ts';
import { countedZones } from './counted-zones.ts';
import { baseOf, ratesOf } from './rates-of.ts';

/** One record left out of the figures. */
interface LeftOut {
  readonly cell: number;
  /** 0: the unit has none. */
  readonly people: number;
}

/** Counted units and what is tested of them. */
export interface TestedUnits {
  readonly counted: CountedUnits;
  /** One value a unit: counts, or rates where there is a denominator; NaN where there is none. */
  readonly values: ReadonlyF64;
  /** The same when one record is left out. */
  without(incident: LeftOut): ReadonlyF64;
  /** What weakens the answer of a side: areas that have no rate. */
  problemsOf(side: 'us' | 'mexico' | 'both'): readonly Problem[];
}

const notObserved = cellFigures.indexOf('not-observed');

const less = (values: ReadonlyF64, { cell, people }: LeftOut, count: 'records' | 'people'): Float64Array =>
  Float64Array.from(values, (value, i) =>
    i === cell && people > 0 ? value - (count === 'people' ? people : 1) : value,
  );

/**
 * Counts in cells, or in the areas of `input.zones`, as the parameter `unit` says, and gives what is tested: counts; or
 * per the denominator, of areas alone, rates as they are, smoothed, or as the Empirical Bayes index has them. People
 * come in incidents, which no Poisson rate knows: their rates stay as they are.
 * Errors: those of `countedZones`, "figures-missing", "denominator-missing", "denominator-zero".
 * @param form what a test takes of rates where records are counted
 */
export function* testedUnits(
  input: MethodInput,
  params: ParamValues,
  form: 'rates' | 'index',
): Steps<Result<TestedUnits, Problem>> {
  const count = params.count === 'people' ? 'people' : 'records';
  if (params.unit === undefined || params.unit === 'cells') {
    if (input.incidents === null) return err(problem('figures-missing'));
    const counted = yield* countedCells(input.incidents, { ...input, count }, choiceOf(params));
    return ok(plainUnits(counted, count));
  }
  const counted = yield* countedZones({ ...input, count }, choiceOf(params));
  if (!counted.ok) return counted;
  const figure = counted.value.table === null ? 'records' : count;
  if (params.denominator === 'none') return ok(plainUnits(counted.value, figure));
  return withRates(input, counted.value, figure, params, form);
}

function plainUnits(counted: CountedUnits, count: 'records' | 'people'): TestedUnits {
  const values = counted.tally[count];
  return { counted, values, without: (incident) => less(values, incident, count), problemsOf: () => [] };
}

function withRates(
  { denominator }: MethodInput,
  counted: CountedUnits,
  count: 'records' | 'people',
  params: ParamValues,
  form: 'rates' | 'index',
): Result<TestedUnits, Problem> {
  const { area, tally, result, observed } = counted;
  if (denominator === null || !area.ids.some((id) => denominator.values.has(id))) {
    return err(problem('denominator-missing'));
  }
  const base = baseOf(area.ids, denominator);
  if (base.every(Number.isNaN)) return err(problem('denominator-zero'));
  const group = params.sides === 'both' ? new Uint8Array(area.ids.length) : area.side;
  const seen = (values: ReadonlyF64): Float64Array =>
    Float64Array.from(values, (value, i) => (result.figure[i] === notObserved ? Number.NaN : value));
  const smooths = params.smoothing === 'empirical-bayes' && count === 'records';
  const ratesFrom = (events: ReadonlyF64) => ratesOf({ events, records: tally.records, base, group }, denominator.name);
  const valuesFrom = (events: ReadonlyF64): ReadonlyF64 => {
    const { rates, index } = ratesFrom(events);
    if (form === 'index' && count === 'records') return index;
    return smooths ? rates.smoothed : rates.value;
  };
  const events = seen(tally[count]);
  const values = valuesFrom(events);
  const tested = Uint8Array.from(observed, (is, i) => (Number.isNaN(values[i]) ? 0 : is));
  const lackingOn = (side: 'us' | 'mexico' | 'both'): number =>
    observed.reduce((sum, is, i) => {
      const isThere = side === 'both' || area.side[i] === (side === 'us' ? 1 : 0);
      return isThere ? sum + is - tested[i] : sum;
    }, 0);
  return ok({
    counted: { ...counted, observed: tested, result: { ...result, rates: ratesFrom(events).rates } },
    values,
    without: (incident) => valuesFrom(less(events, incident, count)),
    problemsOf: (side) => {
      const areas = lackingOn(side);
      return areas > 0 ? [problem('areas-without-rate', { areas })] : [];
    },
  });
}
