import { monthOfDay } from '../base/month.ts';
import type { Steps } from '../base/steps.ts';
import { dayIndexOf, type MonthIndex, monthIndexOf } from '../base/units.ts';
import { recordsOf } from '../columns/cube/records-of.ts';
import type { IncidentTable } from '../columns/table.ts';
import { borderLengthKm, sectors } from '../corridors/corridor.ts';
import { dayWindow } from '../select/day-window.ts';
import { maskFor } from '../select/mask.ts';
import { tallyAreas } from '../select/tally-areas.ts';
import { clausesOf } from './cells-of.ts';
import type { MethodInput, ParamValues } from './method.ts';
import { firstUnfilled } from './month-series.ts';
import { holdsRow, type PlaceMeant } from './places.ts';
import type { Period } from './shapes.ts';

/** Figures of places by month. */
export interface AreaMonths {
  readonly measure: string;
  /** By place: one figure a month of the period; NaN = no figure. */
  readonly values: readonly Float64Array<ArrayBuffer>[];
  /** Records in any place, or sector-months with a figure. */
  readonly n: number;
  readonly people: number;
  /** Records of the period that have no place or are no points, or sector-months without a figure. */
  readonly missing: number;
  /** Records that lie in two places. */
  readonly shared: number;
}

const chunk = 65_536;
const whole = { from: 0, to: borderLengthKm };
const point = 0;

/** Whole months of the table, from its first record or figure. */
export function monthsOfTable(input: MethodInput): Period {
  const { incidents, panel } = input;
  if (incidents === null) {
    const first = panel?.firstMonth ?? input.now.from;
    return { from: first, to: monthIndexOf(first + (panel?.months ?? 0)) };
  }
  const from = monthOfDay(dayIndexOf(incidents.rows === 0 ? 0 : incidents.day[0]));
  const to = incidents.rows === 0 ? from : firstUnfilled(incidents, input);
  return { from, to: monthIndexOf(Math.max(from, to)) };
}

/**
 * Figures of places by month. Clauses of kinds are obeyed, and `exactOnly`; the places and the period are what they
 * are, whatever stretch or months are on display.
 * @param areas of a panel: the sectors that stand for each place
 */
export function* areaMonths(
  input: MethodInput,
  params: ParamValues,
  places: readonly PlaceMeant[],
  areas: readonly (readonly string[])[],
  period: Period,
): Steps<AreaMonths> {
  const { incidents } = input;
  return incidents === null
    ? ofSectors(input, areas, period)
    : yield* ofRecords(incidents, input, params, places, period);
}

function* ofRecords(
  table: IncidentTable,
  input: MethodInput,
  params: ParamValues,
  places: readonly PlaceMeant[],
  period: Period,
): Steps<AreaMonths> {
  const mask = maskFor(table, clausesOf(input, { exactOnly: params.exactOnly === true }));
  const values = places.map(() => new Float64Array(period.to - period.from));
  const grouped = recordsOf(table);
  const sums = { n: 0, people: 0, missing: 0, shared: 0 };
  for (let m = 0; m < period.to - period.from; m++) {
    const month: MonthIndex = monthIndexOf(period.from + m);
    const { from, to } = dayWindow(table.day, month, monthIndexOf(month + 1));
    if (m % 12 === 0) yield { done: m, total: period.to - period.from };
    for (let row = from; row < to; row++) {
      if ((row - from) % chunk === chunk - 1) yield { done: m, total: period.to - period.from };
      if (mask !== null && mask[row] === 0) continue;
      const count = grouped === null ? 1 : grouped[row];
      if (table.pointState[row] !== point || Number.isNaN(table.lon[row])) {
        sums.missing += count;
        continue;
      }
      let held = 0;
      for (let place = 0; place < places.length; place++) {
        if (!holdsRow(places[place], table, row)) continue;
        values[place][m] += count;
        held += 1;
      }
      if (held === 0) continue;
      sums.n += count;
      sums.people += table.weight[row];
      if (held > 1) sums.shared += count;
    }
  }
  return { measure: 'records', values, ...sums };
}

/** The sum over a place's sectors has a figure only where every one of them has. */
function ofSectors({ panel, clauses }: MethodInput, areas: readonly (readonly string[])[], period: Period): AreaMonths {
  const length = period.to - period.from;
  if (panel === null)
    return { measure: '', values: areas.map(() => new Float64Array(0)), n: 0, people: 0, missing: 0, shared: 0 };
  const { segments, values, months, firstMonth } = tallyAreas(panel, sectors, whole, clauses);
  const figure = (id: string, m: number): number => {
    const segment = segments.findIndex((one) => one.id === id);
    const at = period.from - firstMonth + m;
    return segment < 0 || at < 0 || at >= months ? Number.NaN : values[segment * months + at];
  };
  const sumOf = (ids: readonly string[], m: number): number => ids.reduce((sum, id) => sum + figure(id, m), 0);
  const taken = [...new Set(areas.flat())];
  let n = 0;
  for (const id of taken) for (let m = 0; m < length; m++) if (!Number.isNaN(figure(id, m))) n += 1;
  return {
    measure: panel.measure,
    values: areas.map((ids) => Float64Array.from({ length }, (_, m) => sumOf(ids, m))),
    n,
    people: 0,
    missing: taken.length * length - n,
    shared: 0,
  };
}
