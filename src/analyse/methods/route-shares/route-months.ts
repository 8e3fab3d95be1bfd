import { monthOfDay, parseMonthIso } from '../../../base/month.ts';
import type { Steps } from '../../../base/steps.ts';
import { dayIndexOf } from '../../../base/units.ts';
import type { IncidentTable } from '../../../columns/table.ts';
import { type Feature, isThere } from '../../../corridors/feature.ts';
import { cutPaths } from '../../../corridors/path-pieces.ts';
import { corridorRecords } from '../../corridor-records.ts';
import { nearestPaths } from '../../kernels/nearest-path.ts';
import type { MethodInput, ParamValues } from '../../method.ts';
import type { Period } from '../../shapes.ts';

/** Records by month and route. */
export interface RouteMonths {
  readonly months: Period;
  /** months x columns: a column for each route, the last for records off all of them. */
  readonly counts: Float64Array;
  readonly columns: number;
  readonly n: number;
  readonly people: number;
  readonly missing: number;
}

/** Routes that records may be given to, in the order in which a tie is broken. */
export function namedRoutes({ features }: MethodInput, { which }: ParamValues): readonly Feature[] {
  return (features ?? []).filter(
    ({ kind, lonLat, schematic }) =>
      kind === 'route' && lonLat.length > 1 && (which === 'all' || (which === 'schematic') === schematic),
  );
}

/** Whether a route is there in every month of some periods. */
export const isAlwaysThere = (route: Feature, periods: readonly Period[]): boolean =>
  periods.every(({ from, to }) =>
    Array.from({ length: to - from }, (_, m) => ({ from: from + m, to: from + m + 1 })).every((month) =>
      isThere(route, month),
    ),
  );

/** First month of each route and the one after its last. */
function livesOf(routes: readonly Feature[]) {
  const [before, after] = [-1_000_000, 1_000_000];
  return {
    from: Int32Array.from(routes, ({ from }) => parseMonthIso(from ?? '') ?? before),
    to: Int32Array.from(routes, ({ to }) => (parseMonthIso(to ?? '') ?? after) + 1),
  };
}

/** Counts the records of some months on their nearest route, or off all; those that the clauses and parameters leave. */
export function* routeMonths(
  table: IncidentTable,
  input: MethodInput,
  params: ParamValues,
  routes: readonly Feature[],
  months: Period,
): Steps<RouteMonths> {
  const chosen = { ...params, count: 'records' };
  const { rows, people, missing } = yield* corridorRecords(table, { ...input, now: months }, chosen);
  const month = Int32Array.from(rows, (row) => monthOfDay(dayIndexOf(table.day[row])));
  const { path } = yield* nearestPaths(
    cutPaths(routes.map(({ lonLat }) => lonLat)),
    livesOf(routes),
    Float64Array.from(rows, (row) => table.lon[row]),
    Float64Array.from(rows, (row) => table.lat[row]),
    month,
    Number(params.toleranceKm),
  );
  const columns = routes.length + 1;
  const counts = new Float64Array(Math.max(0, months.to - months.from) * columns);
  for (let k = 0; k < path.length; k++) {
    const column = path[k] < 0 ? routes.length : path[k];
    counts[(month[k] - months.from) * columns + column] += 1;
  }
  return { months, counts, columns, n: rows.length, people, missing };
}
