import { dayIso, firstDayOf } from '../../base/month.ts';
import { type Problem, problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import { dayIndexOf, type MonthIndex, monthIndexOf } from '../../base/units.ts';
import type { AreaLevel } from '../../document/reading.ts';
import type { Assembled } from '../source.ts';
import { type MonthRun, monthRun } from './month-run.ts';

/**
 * Takes one figure of an area and month; figures of one area, month and measure are added up. NaN where the publisher
 * says that there is none. The first name of an area is kept. A measure beyond those of the spec stands after them.
 */
export type PutAreaFigure = (id: string, name: string, month: MonthIndex, measure: string, value: number) => void;

export interface AreaMonthsSpec {
  readonly level: AreaLevel;
  /** In the order of the table; those without any figure are left out. */
  readonly measures: readonly string[];
  /** The publisher writes no row for zero: inside the period, no row means 0 for every area and measure of the file. */
  readonly absentIsZero: boolean;
  readonly rows: number;
  /** Puts the figures of a row, or rejects it. */
  read(row: number, put: PutAreaFigure): void;
}

const rowsAtATime = 8192;
/** Measures x areas x months that are laid out at most: 320 MB of figures. */
const mostFigures = 40_000_000;

interface Gathered {
  /** Ids in the order of their first row, with their first names. */
  readonly names: Map<string, string>;
  /** By measure, then area. */
  readonly runs: Map<string, Map<string, MonthRun>>;
  first: number;
  last: number;
  /** Places that the runs take. */
  kept: number;
}

/**
 * Adds a source's rows up to a dense table of areas by month, areas in the order of their ids. Its period is that of
 * the months with a figure or a stated lack of one. Problem: "file-too-large" beyond `mostFigures`, as from a wrong
 * date of long ago beside many areas.
 */
export function* assembleAreaMonths(spec: AreaMonthsSpec): Steps<Result<Assembled, Problem>> {
  const gathered: Gathered = {
    names: new Map(),
    runs: new Map(spec.measures.map((measure) => [measure, new Map()])),
    first: Number.POSITIVE_INFINITY,
    last: Number.NEGATIVE_INFINITY,
    kept: 0,
  };
  const put = putInto(gathered);
  for (let from = 0; from < spec.rows; from += rowsAtATime) {
    const to = Math.min(from + rowsAtATime, spec.rows);
    for (let row = from; row < to; row++) spec.read(row, put);
    yield { done: to, total: spec.rows };
  }
  return tableOf(spec, gathered);
}

const putInto =
  (gathered: Gathered): PutAreaFigure =>
  (id, name, month, measure, value) => {
    if (!gathered.names.has(id)) gathered.names.set(id, name);
    const byArea = gathered.runs.get(measure) ?? new Map<string, MonthRun>();
    gathered.runs.set(measure, byArea);
    const run = byArea.get(id) ?? monthRun(month);
    byArea.set(id, run);
    gathered.first = Math.min(gathered.first, month);
    gathered.last = Math.max(gathered.last, month);
    if (gathered.kept <= mostFigures) gathered.kept += run.add(month, value);
  };

function tableOf(spec: AreaMonthsSpec, { names, runs, first, last, kept }: Gathered): Result<Assembled, Problem> {
  const isEmpty = names.size === 0;
  const months = isEmpty ? 0 : last - first + 1;
  const firstMonth = monthIndexOf(isEmpty ? 0 : first);
  const ids = [...names.keys()].sort();
  const given = [...runs].filter(([, byArea]) => byArea.size > 0);
  const figures = given.length * ids.length * months;
  if (Math.max(figures, kept) > mostFigures) return err(problem('file-too-large', { figures }));
  const values = new Float64Array(figures).fill(spec.absentIsZero ? 0 : Number.NaN);
  given.forEach(([, byArea], m) => {
    ids.forEach((id, a) => {
      byArea.get(id)?.layInto(values, (m * ids.length + a) * months - firstMonth);
    });
  });
  return ok({
    table: {
      kind: 'area-months',
      level: spec.level,
      ids,
      names: ids.map((id) => names.get(id) ?? id),
      measures: given.map(([measure]) => measure),
      firstMonth,
      months,
      values,
    },
    from: isEmpty ? null : dayIso(firstDayOf(firstMonth)),
    to: isEmpty ? null : dayIso(dayIndexOf(firstDayOf(monthIndexOf(last + 1)) - 1)),
  });
}
