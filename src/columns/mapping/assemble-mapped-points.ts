import { dayIso } from '../../base/month.ts';
import type { Problem } from '../../base/problem.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import { dayIndexOf } from '../../base/units.ts';
import type { Mapping } from '../../document/reading.ts';
import { cellFault, isEmptyCell } from '../cell-fault.ts';
import { optionalColumn } from '../column-of.ts';
import { isOnGlobe } from '../incidents/is-on-globe.ts';
import type { RejectionReason } from '../ledger.ts';
import { holdsOf, identifies } from '../personal-values.ts';
import type { Assembled, DecodedTable, Rejecter } from '../source.ts';
import { type Category, type IncidentTable, pointStates, precisions } from '../table.ts';
import { fewTogether } from './few-records.ts';
import { fieldsOf, labelOf } from './field-of.ts';
import { inOrderOfDay } from './in-order-of-day.ts';
import { categoryId, figureId } from './mapped-columns.ts';
import { daysOf, isTime } from './mapped-times.ts';

const rowsAtATime = 8192;
/** Whether columns of classes are judged by all of their values, or were so before. */
export type Classes = 'judged' | 'as-they-are';

/** A column of more classes is none to filter by: names, numbers of documents, places in words. */
export const mostClasses = 200;
/** The region that the app looks at, degrees. */
const box = { west: -118, east: -97, south: 25, north: 33.6 };
const stateCode = {
  point: pointStates.indexOf('point'),
  elsewhere: pointStates.indexOf('elsewhere'),
  none: pointStates.indexOf('not-located'),
};

interface Place {
  readonly lon: number;
  readonly lat: number;
  /** NaN coordinates are no fault: the record has no place. */
  readonly isBroken: boolean;
}

function placesOf(decoded: DecodedTable): { readonly column: string; at(row: number): Place } {
  const position = optionalColumn(decoded, 'position', 'position');
  if (position !== undefined) {
    return {
      column: 'position',
      at: (row) => ({
        lon: position.lon[row] ?? Number.NaN,
        lat: position.lat[row] ?? Number.NaN,
        isBroken: cellFault(position.state[row], 'bad-position') === 'bad-position',
      }),
    };
  }
  const [lon, lat] = [optionalColumn(decoded, 'lon', 'number'), optionalColumn(decoded, 'lat', 'number')];
  return {
    column: 'lon',
    at: (row) => {
      const isEmpty = isEmptyCell(lon?.state[row]) && isEmptyCell(lat?.state[row]);
      const isFine = isOnGlobe(lon?.values[row], lat?.values[row]);
      const none = { lon: Number.NaN, lat: Number.NaN, isBroken: !isEmpty };
      return isFine ? { lon: lon?.values[row] ?? 0, lat: lat?.values[row] ?? 0, isBroken: false } : none;
    },
  };
}

/** People of each record: the figure, or one. */
function weightsOf(decoded: DecodedTable): (row: number) => number | RejectionReason {
  const figure = optionalColumn(decoded, figureId(0), 'number');
  if (figure === undefined) return () => 1;
  return (row) => {
    const fault = cellFault(figure.state[row], 'bad-number');
    const value = figure.values[row] ?? 0;
    return fault ?? (value < 0 ? 'not-a-count' : value);
  };
}

interface Kept {
  readonly rows: Uint32Array;
  readonly day: Int32Array;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly weight: Float32Array;
  readonly state: Uint8Array;
}

/** Records at points: every row is one, its figure the people that it stands for. */
export function* assemblePoints(
  decoded: DecodedTable,
  mapping: Mapping,
  rejecter: Rejecter,
  classes: Classes = 'judged',
): Steps<Result<Assembled, Problem>> {
  const { rows } = decoded;
  const kept: Kept = {
    rows: new Uint32Array(rows),
    day: new Int32Array(rows),
    lon: new Float64Array(rows),
    lat: new Float64Array(rows),
    weight: new Float32Array(rows),
    state: new Uint8Array(rows),
  };
  const [dayAt, places, weightAt] = [daysOf(decoded), placesOf(decoded), weightsOf(decoded)];
  let count = 0;
  let monthsAlone = 0;
  for (let row = 0; row < rows; row++) {
    if (row % rowsAtATime === 0) yield { done: row, total: rows };
    const [day, place, weight] = [dayAt(row), places.at(row), weightAt(row)];
    if (!isTime(day)) rejecter.reject(row, day.reason, day.column);
    else if (place.isBroken) rejecter.reject(row, 'bad-position', places.column);
    else if (typeof weight === 'string') rejecter.reject(row, weight, figureId(0));
    else {
      if (day.isMonth === true) monthsAlone += 1;
      kept.rows[count] = row;
      kept.day[count] = day.at;
      kept.lon[count] = place.lon;
      kept.lat[count] = place.lat;
      kept.weight[count] = weight;
      kept.state[count] = stateOf(place);
      count += 1;
    }
  }
  if (monthsAlone > 0) rejecter.notice('notice.month-alone', monthsAlone);
  return ok(tableOf(kept, count, categoriesOf(decoded, mapping, rejecter, classes), rejecter));
}

function stateOf({ lon, lat }: Place): number {
  if (Number.isNaN(lon)) return stateCode.none;
  const isInBox = lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north;
  return isInBox ? stateCode.point : stateCode.elsewhere;
}

/** Classes by the name that they get; a column with too many of them is left out. */
function categoriesOf(
  decoded: DecodedTable,
  mapping: Mapping,
  rejecter: Rejecter,
  classes: Classes,
): readonly KeptClasses[] {
  return fieldsOf(mapping, 'category').flatMap((field, at) => {
    const column = optionalColumn(decoded, categoryId(at), 'category');
    if (column === undefined) return [];
    const notice = classes === 'judged' ? classesFault(column.labels) : null;
    if (notice !== null) {
      rejecter.notice(notice.key, notice.count);
      return [];
    }
    const id = labelOf(field).replace(/[^\w-]+/g, '-');
    const codeAt = (row: number): number => column.codes[row] ?? 0;
    return [{ id, labels: column.labels, areFewTogether: classes === 'judged', codeAt }];
  });
}

interface KeptClasses {
  readonly id: string;
  readonly labels: readonly string[];
  readonly areFewTogether: boolean;
  codeAt(row: number): number;
}

/** Why a column with these values is none of classes, as a notice; null where it is one. */
export function classesFault(all: readonly string[]): { readonly key: string; readonly count: number } | null {
  if (all.length > mostClasses) return { key: 'notice.too-many-classes', count: all.length };
  // The first rows were looked at before; one further down is enough.
  const labels = all.filter((label) => label !== '');
  const isPersonal = labels.some(identifies) || holdsOf(labels) !== null;
  return isPersonal ? { key: 'notice.personal-classes', count: labels.length } : null;
}

type Numbers = Uint8Array | Int32Array | Float32Array | Float64Array;

function tableOf(
  kept: Kept,
  count: number,
  categories: ReturnType<typeof categoriesOf>,
  rejecter: Rejecter,
): Assembled {
  const order = inOrderOfDay(kept.day.subarray(0, count));
  const taken = <Values extends Numbers>(into: Values, from: Values): Values => {
    for (let at = 0; at < count; at++) into[at] = from[order[at]];
    return into;
  };
  const day = taken(new Int32Array(count), kept.day);
  const unlocated = (): Float32Array => new Float32Array(count).fill(Number.NaN);
  const pointState = taken(new Uint8Array(count), kept.state);
  for (const state of ['elsewhere', 'not-located'] as const) {
    const records = pointState.filter((code) => pointStates[code] === state).length;
    if (records > 0) rejecter.notice(`notice.${state}`, records);
  }
  const table: IncidentTable = {
    kind: 'incidents',
    rows: count,
    lon: taken(new Float64Array(count), kept.lon),
    lat: taken(new Float64Array(count), kept.lat),
    day,
    weight: taken(new Float32Array(count), kept.weight),
    precision: new Uint8Array(count).fill(precisions.indexOf('place')),
    pointState,
    categories: Object.fromEntries(
      categories.map(({ id, labels, areFewTogether, codeAt }): [string, Category] => {
        const category = { labels, codes: Uint8Array.from(order, (row) => codeAt(kept.rows[row])) };
        return [id, areFewTogether ? fewTogether(category) : category];
      }),
    ),
    borderKm: unlocated(),
    straightKm: unlocated(),
    acrossKm: unlocated(),
  };
  const isoOf = (at: number): string | null => (count === 0 ? null : dayIso(dayIndexOf(day[at])));
  return { table, from: isoOf(0), to: isoOf(count - 1) };
}
