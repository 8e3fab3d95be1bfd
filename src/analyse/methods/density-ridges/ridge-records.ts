import { monthOfDay } from '../../../base/month.ts';
import type { Steps } from '../../../base/steps.ts';
import { dayIndexOf } from '../../../base/units.ts';
import type { IncidentTable } from '../../../columns/table.ts';
import { borderPlane } from '../../../corridors/albers.ts';
import { seasonChosen } from '../../../document/season-chosen.ts';
import { chosenPoints, pointsOfSide } from '../../chosen-points.ts';
import { type MonthBlocks, monthBlocks } from '../../kernels/month-blocks.ts';
import type { MethodInput, ParamValues } from '../../method.ts';
import type { Period } from '../../shapes.ts';

/** Records of one period or two in the plane of the border, km, those of before first. */
export interface RidgeRecords {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly block: Uint32Array;
  /** Those with a month of the season alone, where a season is chosen: the others hold nothing to exchange or draw. */
  readonly blocks: Pick<MonthBlocks, 'label' | 'stratum'>;
  /** Records and people before and now. */
  readonly records: readonly [number, number];
  readonly people: readonly [number, number];
  readonly missing: number;
}

interface OfPeriod {
  readonly lon: readonly number[];
  readonly lat: readonly number[];
  readonly month: readonly number[];
  readonly people: number;
  readonly missing: number;
}

function* recordsIn(table: IncidentTable, input: MethodInput, params: ParamValues, period: Period): Steps<OfPeriod> {
  const asked = { depthKm: Number(params.depthKm), exactOnly: params.exactOnly === true };
  const points = yield* chosenPoints(table, { ...input, now: period }, asked);
  const side = params.sides === 'us' || params.sides === 'mexico' ? params.sides : 'both';
  // Draws pick records by their number: the same ones whatever the order of rows within a day.
  const chosen = [...pointsOfSide(points, side)].sort(
    (i, j) => points.day[i] - points.day[j] || points.lon[i] - points.lon[j] || points.lat[i] - points.lat[j],
  );
  return {
    lon: chosen.map((i) => points.lon[i]),
    lat: chosen.map((i) => points.lat[i]),
    month: chosen.map((i) => monthOfDay(dayIndexOf(points.day[i]))),
    people: chosen.reduce((sum, i) => sum + points.people[i], 0),
    missing: points.missing,
  };
}

/** Places in the plane of the border, x and y of each, km. */
function planeOf({ lon, lat }: Pick<OfPeriod, 'lon' | 'lat'>): readonly (readonly [number, number])[] {
  const place = new Float64Array(2);
  return lon.map((value, i) => {
    borderPlane.forward(value, lat[i], place, 0);
    return [place[0], place[1]];
  });
}

/** The records of some months in the plane, each with its month. */
export function* seriesRecords(
  table: IncidentTable,
  input: MethodInput,
  params: ParamValues,
  months: Period,
): Steps<{ readonly x: Float64Array; readonly y: Float64Array; readonly month: Int32Array }> {
  const records = yield* recordsIn(table, input, params, months);
  const plane = planeOf(records);
  return {
    x: Float64Array.from(plane, ([x]) => x),
    y: Float64Array.from(plane, ([, y]) => y),
    month: Int32Array.from(records.month),
  };
}

/** The records of the periods; `before` null: of `now` alone. */
export function* ridgeRecords(
  table: IncidentTable,
  input: MethodInput,
  params: ParamValues,
  now: Period,
  before: Period | null,
): Steps<RidgeRecords> {
  const none = { from: now.from, to: now.from };
  const earlier = yield* recordsIn(table, input, params, before ?? none);
  const later = yield* recordsIn(table, input, params, now);
  const blocks = monthBlocks(before ?? none, now, Number(params.blockMonths), seasonChosen(input.clauses));
  const first = (before ?? none).from;
  const plane = [...planeOf(earlier), ...planeOf(later)];
  return {
    x: Float64Array.from(plane, ([x]) => x),
    y: Float64Array.from(plane, ([, y]) => y),
    block: Uint32Array.from([
      ...earlier.month.map((month) => blocks.ofBefore[month - first]),
      ...later.month.map((month) => blocks.ofNow[month - now.from]),
    ]),
    blocks,
    records: [earlier.lon.length, later.lon.length],
    people: [earlier.people, later.people],
    missing: earlier.missing + later.missing,
  };
}
