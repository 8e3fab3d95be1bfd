import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import { type MonthIndex, monthIndexOf } from '../base/units.ts';
import { recordsOf } from '../columns/cube/records-of.ts';
import type { IncidentTable } from '../columns/table.ts';
import { sectors, sectorsTouching } from '../corridors/corridor.ts';
import { breaksCrossed } from '../select/breaks-crossed.ts';
import { kilometresChosen, offSeason, type Span } from '../select/clauses.ts';
import { dayWindow } from '../select/day-window.ts';
import { filledToOf } from '../select/filled-to.ts';
import { whyLeftOut } from '../select/left-out.ts';
import { maskFor } from '../select/mask.ts';
import { tallyAreas } from '../select/tally-areas.ts';
import { clausesOf } from './cells-of.ts';
import type { MethodInput, ParamValues } from './method.ts';
import type { Period } from './shapes.ts';

/** Figures by month, of one place. */
export interface MonthSeries {
  /** "us", "mexico", a sector's id; "corridor" for all of them together. */
  readonly id: string;
  /** One a month of the period; NaN = no figure. */
  readonly values: Float64Array;
}

/** What a method on months works on. */
export interface ChosenSeries {
  readonly measure: string;
  /** Whole months alone. */
  readonly period: Period;
  /** The corridor last. */
  readonly series: readonly MonthSeries[];
  /** Records, or area-months that have a figure. */
  readonly n: number;
  readonly people: number;
  /** Records without a place or that are no points, or area-months without a figure. */
  readonly missing: number;
  /** Keys of the breaks inside the period, and the month of each. */
  readonly breaks: readonly string[];
  readonly breakMonths: readonly MonthIndex[];
}

type Counted = Pick<ChosenSeries, 'measure' | 'series' | 'n' | 'people' | 'missing'>;

const chunk = 65_536;

/** How records are told apart: by the side of the border they stand on, or by the sector whose stretch they are at. */
export type RecordsBy = 'sides' | 'sectors';

/**
 * The months chosen, without a last one that the records do not fill: of incidents each side of the border (or each
 * sector's stretch) and all together, of sector figures each sector that the corridor touches and their sum. Obeys
 * `depthKm` and `exactOnly`.
 * Fails with `figures-missing`, `empty-period`, or `break-crossed` where what is counted changes inside the period.
 */
export function* monthSeries(
  input: MethodInput,
  params: ParamValues,
  by: RecordsBy = 'sides',
): Steps<Result<ChosenSeries, Problem>> {
  const { incidents, panel, now, breaks, clauses } = input;
  if (incidents === null && panel === null) return err(problem('figures-missing'));
  const to = incidents === null ? now.to : monthIndexOf(Math.min(now.to, firstUnfilled(incidents, input)));
  const period = { from: now.from, to };
  if (to <= now.from) return err(problem('empty-period'));
  const crossed = breaksCrossed(breaks, period, period, clauses);
  if (!crossed.ok) return crossed;
  const whole = incidents === null ? ofSectors(input, period) : yield* ofRecords(incidents, input, params, period, by);
  const counted = inSeason(whole, input, period);
  if (counted.series.length === 0) return err(problem('figures-missing'));
  const inside = breaks.filter(({ month }) => month > period.from && month < period.to);
  return ok({ ...counted, period, breaks: crossed.value, breakMonths: inside.map(({ month }) => month) });
}

/** The series without months of the year that are not chosen: they are no figure, and none is missing. */
function inSeason(counted: Counted, { clauses }: MethodInput, { from, to }: Period): Counted {
  const off = new Set(offSeason(clauses, from, to - from));
  if (off.size === 0) return counted;
  const series = counted.series.map(({ id, values }) => ({
    id,
    values: values.map((value, m) => (off.has(m) ? Number.NaN : value)),
  }));
  return { ...counted, series };
}

/** First month that the records do not fill to its last day. */
export function firstUnfilled(table: IncidentTable, { filledTo }: Pick<MethodInput, 'filledTo'>): MonthIndex {
  return filledTo ?? filledToOf(table);
}

interface Groups {
  readonly ids: readonly string[];
  /** Index into `ids` of a row that stands in the stretch looked at. */
  of(row: number): number;
}

function groupsOf(table: IncidentTable, place: Span, by: RecordsBy): Groups {
  if (by === 'sides') return { ids: ['us', 'mexico'], of: (row) => (table.acrossKm[row] >= 0 ? 0 : 1) };
  const touched = sectorsTouching(place.from, place.to);
  const inside = (km: number) => touched.findIndex(({ fromKm, toKm }) => km >= fromKm && km < toKm);
  // The border's last kilometre belongs to the last sector.
  const last = touched.at(-1)?.toKm ?? 0;
  return {
    ids: touched.map(({ id }) => id),
    of: (row) => (table.borderKm[row] >= last ? touched.length - 1 : inside(table.borderKm[row])),
  };
}

function* ofRecords(
  table: IncidentTable,
  input: MethodInput,
  params: ParamValues,
  period: Period,
  by: RecordsBy,
): Steps<Counted> {
  const depthKm = Number(params.depthKm);
  const place = kilometresChosen(input.clauses, { from: input.corridor.fromKm, to: input.corridor.toKm });
  const mask = maskFor(table, clausesOf(input, { exactOnly: params.exactOnly === true }));
  const groups = groupsOf(table, place, by);
  const series = [...groups.ids, 'corridor'].map((id) => ({ id, values: new Float64Array(period.to - period.from) }));
  const grouped = recordsOf(table);
  const sums = { n: 0, people: 0, missing: 0 };
  for (let month = period.from; month < period.to; month = monthIndexOf(month + 1)) {
    const { from, to } = dayWindow(table.day, month, monthIndexOf(month + 1));
    if ((month - period.from) % 12 === 0) yield { done: month - period.from, total: period.to - period.from };
    for (let row = from; row < to; row++) {
      if ((row - from) % chunk === chunk - 1) yield { done: month - period.from, total: period.to - period.from };
      if (mask !== null && mask[row] === 0) continue;
      const why = whyLeftOut(table, row, place, depthKm);
      const count = grouped === null ? 1 : grouped[row];
      if (why === 'notLocated' || why === 'notAPoint') sums.missing += count;
      if (why !== null) continue;
      series[groups.of(row)].values[month - period.from] += count;
      series[groups.ids.length].values[month - period.from] += count;
      sums.n += count;
      sums.people += table.weight[row];
    }
  }
  return { measure: 'records', series, ...sums };
}

/** The sum has a figure only where every sector has one. */
function ofSectors({ panel, corridor, clauses }: MethodInput, period: Period): Counted {
  if (panel === null) return { measure: '', series: [], n: 0, people: 0, missing: 0 };
  const tally = tallyAreas(panel, sectors, { from: corridor.fromKm, to: corridor.toKm }, clauses);
  const taken = [...tally.segments.keys()].filter((s) => tally.chosen[s]);
  const length = period.to - period.from;
  const first = period.from - tally.firstMonth;
  const series = taken.map((s) => ({
    id: tally.segments[s].id,
    values: Float64Array.from({ length }, (_, m) =>
      first + m < 0 || first + m >= tally.months ? Number.NaN : tally.values[s * tally.months + first + m],
    ),
  }));
  const figures = series.flatMap(({ values }) => [...values]);
  const n = figures.filter((value) => !Number.isNaN(value)).length;
  const sum = Float64Array.from({ length }, (_, m) => series.reduce((total, { values }) => total + values[m], 0));
  return {
    measure: panel.measure,
    series: series.length > 1 ? [...series, { id: 'corridor', values: sum }] : series,
    n,
    people: 0,
    missing: figures.length - n - taken.length * offSeason(clauses, period.from, length).length,
  };
}
