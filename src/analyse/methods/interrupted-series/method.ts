import { monthIso } from '../../../base/month.ts';
import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import { type MonthIndex, monthIndexOf } from '../../../base/units.ts';
import { sectorsTouching } from '../../../corridors/corridor.ts';
import { eventsWithin24Months } from '../../../corridors/events-within-24-months.ts';
import { breaksCrossed } from '../../../select/breaks-crossed.ts';
import { kilometresChosen } from '../../../select/clauses.ts';
import { areaMonths, monthsOfTable } from '../../area-months.ts';
import { type DateMeant, dateMeant } from '../../event-date.ts';
import { type Method, type MethodInput, type ParamValues, resolveParams } from '../../method.ts';
import { isWholeSectors, type PlaceMeant, placeMeant, sectorsIn } from '../../places.ts';
import type { InterruptedResult, NamedPlace, Period } from '../../shapes.ts';
import { card } from './card.ts';
import type { Settings } from './design.ts';
import { fitSeries, stepAt } from './fit.ts';

/** Months with a figure that each side of the date must have, and records in all. */
const leastMonths = 24;
const leastRecords = 30;

const settingsOf = ({ season, slope, perDay }: ParamValues): Settings => ({
  season: season === 'harmonics' || season === 'none' ? season : 'months',
  hasSlope: slope === true,
  perDay: perDay === true,
});

interface Asked {
  readonly date: DateMeant;
  readonly period: Period;
  readonly place: PlaceMeant;
  readonly named: NamedPlace;
  readonly breaks: readonly string[];
}

/** The corridor, or the stretch of it that is chosen, where no place is named. */
function placeOf(input: MethodInput, params: ParamValues): PlaceMeant | null {
  const depthKm = Number(params.depthKm);
  if (params.place !== '') return placeMeant(String(params.place), input, depthKm);
  const { fromKm, toKm, depthKm: own } = input.corridor;
  const { from, to } = kilometresChosen(input.clauses, { from: fromKm, to: toKm });
  const stretches = [{ fromKm: from, toKm: to }];
  return { value: '', name: null, stretches, depthKm: Math.min(depthKm, own), ring: null };
}

/** Which months of which place. Fails with `date-missing`, `areas-missing`, `place-without-sectors`, `break-crossed`. */
function askedOf(input: MethodInput, params: ParamValues): Result<Asked, Problem> {
  const date = dateMeant(String(params.date), input.events ?? []);
  if (date === null) return err(problem('date-missing'));
  const place = placeOf(input, params);
  if (place === null) return err(problem('areas-missing'));
  const isPanel = input.incidents === null;
  // As everywhere, a corridor takes whole each sector that it touches; a place that is named takes those inside it.
  const held =
    place.value === '' ? sectorsTouching(place.stretches[0].fromKm, place.stretches[0].toKm) : sectorsIn(place);
  const sectors = isPanel ? held.map(({ id }) => id) : [];
  if (isPanel && sectors.length === 0) return err(problem('place-without-sectors'));
  const whole = monthsOfTable(input);
  const period = {
    from: monthIndexOf(Math.max(whole.from, input.now.from)),
    to: monthIndexOf(Math.min(whole.to, input.now.to)),
  };
  if (period.to <= period.from) return err(problem('empty-period'));
  if (date.month <= period.from || date.month >= period.to) {
    const [first, last] = [period.from, period.to - 1].map((month) => monthIso(monthIndexOf(month)));
    return date.month < whole.from && !isPanel
      ? err(problem('before-records', { first }))
      : err(problem('outside-series', { first, last }));
  }
  const crossed = breaksCrossed(input.breaks, period, period, input.clauses);
  if (!crossed.ok) return crossed;
  const named = {
    value: place.value,
    name: place.name,
    suggested: false,
    sectors,
    isWhole: !isPanel || isWholeSectors(place),
    stretches: place.stretches.map(({ fromKm, toKm }) => ({ fromKm, toKm })),
  };
  return ok({ date, period, place, named, breaks: crossed.value });
}

/** Months with a figure on each side of a date. */
function sidesOf(values: ReadonlyF64, first: MonthIndex, date: MonthIndex): readonly [number, number] {
  const sides: [number, number] = [0, 0];
  for (let m = 0; m < values.length; m++) if (!Number.isNaN(values[m])) sides[first + m < date ? 0 : 1] += 1;
  return sides;
}

function failsOf(values: ReadonlyF64, first: MonthIndex, date: MonthIndex, isRecords: boolean): readonly Problem[] {
  const there = Array.from(values).filter((value) => !Number.isNaN(value));
  const steps = Math.min(...sidesOf(values, first, date));
  if (steps < leastMonths) return [problem('too-few-steps', { steps, needed: leastMonths })];
  const sum = there.reduce((total, value) => total + value, 0);
  if (isRecords && sum < leastRecords) return [problem('too-few-events', { records: sum, needed: leastRecords })];
  return there.every((value) => value === there[0]) ? [problem('no-variance')] : [];
}

/** How far from 1 the ratio is at every other month that has enough months on both sides. */
function* placeboOf(
  values: ReadonlyF64,
  first: MonthIndex,
  date: MonthIndex,
  settings: Settings,
  observed: number,
): Steps<InterruptedResult['placebo']> {
  let [larger, of] = [0, 0];
  for (let m = 1; m < values.length; m++) {
    yield { done: m, total: values.length };
    const other = monthIndexOf(first + m);
    if (other === date || Math.min(...sidesOf(values, first, other)) < leastMonths) continue;
    const step = stepAt(values, first, other, settings);
    if (step === null) continue;
    of += 1;
    if (Math.abs(observed) > Math.abs(step)) larger += 1;
  }
  return of === 0 ? null : { larger, of };
}

const noFit = {
  fitted: new Float64Array(0),
  without: new Float64Array(0),
  lower: new Float64Array(0),
  upper: new Float64Array(0),
  ratio: null,
  quasi: null,
  p: Number.NaN,
  quasiP: Number.NaN,
  trend: null,
  slope: null,
  dispersion: Number.NaN,
  degrees: 0,
  deviance: Number.NaN,
  lags: 0,
  serial: Number.NaN,
  terms: [],
} as const;

/**
 * Interrupted time series: quasi-Poisson regression of monthly counts on a step at the date, a trend and the season.
 * Fails with `date-missing`, `areas-missing`, `place-without-sectors`, `empty-period`, `outside-series`, `before-records`,
 * `break-crossed`; fewer than 24 months on a side, fewer than 30 records, one value alone or no convergence give no
 * number.
 */
export const interruptedSeriesMethod: Method = {
  card,
  *run(input, given, seed) {
    const params = resolveParams(card, given);
    const asked = askedOf(input, params);
    if (!asked.ok) return asked;
    const { date, period, place, named, breaks } = asked.value;
    const isRecords = input.incidents !== null;
    const counted = yield* areaMonths(input, params, [place], [named.sectors], period);
    const values = counted.values[0];
    const settings = settingsOf(params);
    const fails = failsOf(values, period.from, date.month, isRecords);
    const fit = fails.length > 0 ? null : fitSeries(values, period.from, date.month, settings);
    const problems = fails.length === 0 && fit === null ? [problem('not-converged')] : fails;
    const observed = fit?.ratio == null ? Number.NaN : Math.log(fit.ratio.value);
    const placebo = fit === null ? null : yield* placeboOf(values, period.from, date.month, settings, observed);
    const [monthsBefore, monthsAfter] = sidesOf(values, period.from, date.month);
    const inside = input.breaks.filter(({ month }) => month > period.from && month < period.to);
    const seam = { from: date.month, to: date.month };
    return ok({
      shape: 'interrupted-series',
      meta: {
        stamp: { method: card.id, version: card.version, params, seed },
        n: counted.n,
        people: counted.people,
        missing: counted.missing,
        tests: fit === null ? 0 : 1,
        headlineP: fit?.p ?? null,
        basis: input.basis,
        problems,
      },
      measure: counted.measure,
      figures: isRecords ? 'incidents' : 'areas',
      place: named,
      date: date.month,
      event: date.event,
      period,
      values,
      ...(fit ?? noFit),
      monthsBefore,
      monthsAfter,
      placebo,
      breaks,
      breakMonths: inside.map(({ month }) => month),
      others: eventsWithin24Months(seam, seam, input.events ?? [], date.event?.id),
    });
  },
};
