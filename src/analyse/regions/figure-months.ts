import { monthOfDay } from '../../base/month.ts';
import type { Steps } from '../../base/steps.ts';
import { dayIndexOf, type MonthIndex, monthIndexOf } from '../../base/units.ts';
import { recordsOf } from '../../columns/cube/records-of.ts';
import type { IncidentTable, SeriesBreak } from '../../columns/table.ts';
import { borderLengthKm, sectors } from '../../corridors/corridor.ts';
import type { Region } from '../../corridors/region.ts';
import type { Period } from '../../select/periods.ts';
import { tallyAreas } from '../../select/tally-areas.ts';
import { recordsIn } from './records-in.ts';
import { type RegionGround, wholeMonthsOf } from './region-ground.ts';
import { type SectorMonths, sumInMonth, title8Months } from './title-8-months.ts';

/** What figures by month are taken of. */
export interface FiguresAsked {
  readonly figures: 'sector-figures' | 'incidents' | 'people';
  /** Of sector figures: under which law. */
  readonly authority: 'title-8' | 'all';
  /** Of incidents: on which side of the line. */
  readonly side: 'both' | 'us' | 'mexico';
}

/** Figures of regions by month. */
export interface FigureMonths {
  readonly firstMonth: MonthIndex;
  readonly months: number;
  /** By region: a figure a month; NaN: none. Empty: such figures do not stand for the region. */
  readonly values: readonly Float64Array[];
  /** Whole months from the first to the last that any region has a figure of. */
  readonly whole: Period;
  /** Breaks of the series, those that its law goes across without `refuses`. */
  readonly breaks: readonly SeriesBreak[];
  readonly table: string;
}

const chunk = 65_536;

/** First and last month with a figure, half-open; empty at the first month where none has. */
function wholeOf(values: readonly Float64Array[], firstMonth: MonthIndex, months: number): Period {
  const has = (m: number): boolean => values.some((one) => m < one.length && !Number.isNaN(one[m]));
  const given = Array.from({ length: months }, (_, m) => m).filter(has);
  const [from = 0, last = -1] = [given[0], given.at(-1)];
  return { from: monthIndexOf(firstMonth + from), to: monthIndexOf(firstMonth + last + 1) };
}

function sectorMonths(ground: RegionGround, authority: FiguresAsked['authority']): SectorMonths | null {
  if (authority === 'title-8' || ground.panel === null) return title8Months(ground);
  const { panel, panelBreaks } = ground;
  const tally = tallyAreas(panel, sectors, { from: 0, to: borderLengthKm }, {});
  return {
    firstMonth: panel.firstMonth,
    months: panel.months,
    sectors: tally.segments.map(({ id }) => id),
    values: Float64Array.from(tally.values),
    breaks: panelBreaks,
    isTitle8: false,
  };
}

function ofSectors(ground: RegionGround, authority: FiguresAsked['authority']): FigureMonths | null {
  const figures = sectorMonths(ground, authority);
  if (figures === null) return null;
  const { firstMonth, months, breaks } = figures;
  const values = ground.regions.map(({ sectors: own }) =>
    Float64Array.from({ length: own.length === 0 ? 0 : months }, (_, m) => sumInMonth(figures, own, m)),
  );
  return { firstMonth, months, values, whole: wholeOf(values, firstMonth, months), breaks, table: ground.panelName };
}

function* ofIncidents(
  ground: RegionGround,
  table: IncidentTable,
  { figures, side }: FiguresAsked,
): Steps<FigureMonths> {
  const whole = wholeMonthsOf(table, ground);
  const rows = yield* recordsIn(table, ground.regions);
  const months = whole.to - whole.from;
  const grouped = recordsOf(table);
  const values: Float64Array[] = [];
  for (const taken of rows) {
    const sums = new Float64Array(months);
    for (let i = 0; i < taken.length; i++) {
      if (i % chunk === chunk - 1) yield { done: values.length, total: rows.length };
      const row = taken[i];
      if (side !== 'both' && (side === 'us') !== table.acrossKm[row] >= 0) continue;
      const m = monthOfDay(dayIndexOf(table.day[row])) - whole.from;
      if (m < months) sums[m] += figures === 'people' ? table.weight[row] : grouped === null ? 1 : grouped[row];
    }
    values.push(sums);
  }
  return { firstMonth: whole.from, months, values, whole, breaks: [], table: ground.incidentsName };
}

const known = new WeakMap<RegionGround, Map<string, FigureMonths | null>>();

/**
 * Figures of each region by month: of whole sectors, which reach beyond some regions, or of the records in it. Null where
 * the table is not there. Kept with the ground.
 * @param regions left out: those of the ground
 */
export function* figureMonths(
  ground: RegionGround,
  asked: FiguresAsked,
  regions: readonly Region[] = ground.regions,
): Steps<FigureMonths | null> {
  const { figures, authority, side } = asked;
  const others = regions === ground.regions ? '' : regions.map(({ id }) => id).join(' ');
  const key = `${figures} ${figures === 'sector-figures' ? authority : side} ${others}`;
  const kept = known.get(ground) ?? new Map<string, FigureMonths | null>();
  known.set(ground, kept);
  const before = kept.get(key);
  if (before !== undefined) return before;
  const { incidents } = ground;
  let made: FigureMonths | null = null;
  const of = { ...ground, regions };
  if (figures === 'sector-figures') made = ofSectors(of, authority);
  else if (incidents !== null) made = yield* ofIncidents(of, incidents, asked);
  kept.set(key, made);
  return made;
}

/**
 * Gives a ground the figures by month that another has by now, with other months in the places of some.
 * @param placed the figures of a region with months in other places; the length stays
 */
export function takeFigureMonths(
  ground: RegionGround,
  from: RegionGround,
  placed: (values: Float64Array, firstMonth: MonthIndex) => Float64Array,
): void {
  const taken = [...(known.get(from) ?? [])].map(([key, made]): [string, FigureMonths | null] => [
    key,
    made === null ? null : { ...made, values: made.values.map((values) => placed(values, made.firstMonth)) },
  ]);
  known.set(ground, new Map(taken));
}
