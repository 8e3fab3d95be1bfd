import type { Steps } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import type { IncidentTable } from '../../../columns/table.ts';
import { seasonChosen } from '../../../document/season-chosen.ts';
import { monthRows } from '../../../select/month-rows.ts';
import type { MethodInput, ParamValues } from '../../method.ts';
import { firstUnfilled } from '../../month-series.ts';
import { otherDates } from '../../other-dates.ts';
import { shareOut } from '../../part.ts';
import type { Period, RidgeDistance } from '../../shapes.ts';
import { ridgeDates } from './dates-part.ts';
import { seriesRecords } from './ridge-records.ts';
import { meshOf, type RidgeSearch } from './ridge-search.ts';

/** Each date takes the ridges of four draws: more than these would take longer than everything else together. */
const mostDates = 60;

/** Moves of both periods to other dates that leave each its records, and how many these are. */
function movesOf(
  perMonth: Float64Array,
  series: Period,
  [now, before]: readonly [Period, Period],
  season: ReadonlySet<number> | null,
  least: number,
) {
  const countIn = ({ from, to }: Period, shift: number): number =>
    perMonth.subarray(from + shift - series.from, to + shift - series.from).reduce((sum, count) => sum + count, 0);
  return otherDates([now, before], series, season)
    .map((shift) => ({ shift, records: Math.min(countIn(before, shift), countIn(now, shift)) }))
    .filter(({ records }) => records >= least);
}

/** Some of a list at even steps, the first and the last among them. */
const evenly = <T>(list: readonly T[], most: number): readonly T[] =>
  list.length <= most
    ? list
    : Array.from({ length: most }, (_, k) => list[Math.round((k * (list.length - 1)) / (most - 1))]);

/**
 * How the mean distance stands among those at other months of the series, at most 60 of them evenly spaced. Two dates are
 * compared with as many records each, for fewer records scatter a ridge more; a date at which a period has no ridge says
 * nothing. Of the deaths and disappearances of 2014 to 2025 on the whole border, 24 months on each side, the exchange of
 * months gives p <= 0.05 at 22 of 30 dates, and the rank with it at 2.
 * @param step of the mesh, in bandwidths
 * @param firstStream that no draw has used
 */
export function* dateRank(
  table: IncidentTable,
  input: MethodInput,
  params: ParamValues,
  search: Omit<RidgeSearch, 'x' | 'y' | 'startX' | 'startY'> & { readonly seed: number },
  {
    now,
    before,
    least,
    step,
    firstStream,
  }: {
    readonly now: Period;
    readonly before: Period;
    readonly least: number;
    readonly step: number;
    readonly firstStream: number;
  },
): Steps<RidgeDistance['placebo']> {
  const series = {
    from: monthIndexOf(Math.min(now.from, before.from, monthRows(table).firstMonth)),
    to: monthIndexOf(Math.max(now.to, before.to, firstUnfilled(table, input))),
  };
  const records = yield* seriesRecords(table, input, params, series);
  const perMonth = new Float64Array(series.to - series.from);
  for (const month of records.month) perMonth[month - series.from] += 1;
  const all = movesOf(perMonth, series, [now, before], seasonChosen(input.clauses), least);
  if (all.length === 0) return null;
  const chosen = evenly(all, mostDates);
  const own = [now, before].map(({ from, to }) =>
    perMonth.subarray(from - series.from, to - series.from).reduce((sum, count) => sum + count, 0),
  );
  const { x, y, month } = records;
  const args = {
    ...{ x, y, month, now, before, firstStream, seed: search.seed },
    ...{ bandwidth: search.bandwidth, reach: search.reach, climb: search.climb },
    ...{ cutoff: search.cutoff, leastHeight: search.leastHeight },
    ...(yield* meshOf({ ...search, x, y }, step)),
    shift: Int32Array.from(chosen, ({ shift }) => shift),
    thinnedTo: Uint32Array.from(chosen, (move) => Math.min(move.records, ...own)),
  };
  const found = yield* shareOut(input.hands, ridgeDates, args, chosen.length);
  let [larger, of] = [0, 0];
  for (let date = 0; date < chosen.length; date++) {
    const [there, here] = [found[2 * date], found[2 * date + 1]];
    if (Number.isNaN(there) || Number.isNaN(here)) continue;
    of += 1;
    if (here > there) larger += 1;
  }
  return of === 0 ? null : { larger, of, dates: all.length };
}
