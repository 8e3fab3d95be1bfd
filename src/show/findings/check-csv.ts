import { daysInMonth, monthIso, monthOf, yearOf } from '../../base/month.ts';
import { monthIndexOf } from '../../base/units.ts';
import { type Language, say } from '../../base/words.ts';
import type {
  CheckResult,
  InterruptedResult,
  MeanCentresResult,
  NeighbourResult,
  Period,
  RouteSharesResult,
  TrendResult,
} from '../../disclose/disclosed.ts';
import { checkWords } from './check-words.ts';

/** Told to spreadsheets that the text is UTF-8. */
const byteOrderMark = '\uFEFF';
/** Codes of `CheckResult.figure`. */
const [, , suppressed, notObserved] = [0, 1, 2, 3];

type Cell = string | number;

function written(cell: Cell): string {
  // All digits: another tool must get the very numbers.
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const plain = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

const csv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `${byteOrderMark}${[header, ...rows].map((row) => row.map(written).join(',')).join('\n')}\n`;

const sideOf = (code: number): string => (code === 1 ? 'us' : 'mexico');

const familyAt = ({ family, families }: CheckResult, unit: number): string => families[family[unit] ?? -1] ?? '';

/** Why a figure is empty, as the app's tables say it; `least` is the smallest that is shown. */
function noteAt({ figure }: CheckResult, unit: number, language: Language, least: number): string {
  if (figure[unit] === suppressed) return say(checkWords, language, 'suppressed', { least });
  return figure[unit] === notObserved ? checkWords[language].notObserved : '';
}

/**
 * One line a unit: where it is, which family tests it, its figures, what the method tested and gave.
 * @param units indexes of those that are written
 * @param least figures of 1 to one less are held back
 */
export function valuesCsv(check: CheckResult, units: readonly number[], language: Language, least: number): string {
  const hasNames = check.names.length > 0;
  const names = hasNames ? ['name'] : [];
  const own = check.columns.map(({ key }) => key);
  const header = ['id', ...names, 'lon', 'lat', 'side', 'family', 'records', 'people', ...own, 'note'];
  const rows = units.map((unit): readonly Cell[] => [
    check.ids[unit] ?? '',
    ...(hasNames ? [check.names[unit] ?? ''] : []),
    check.lon[unit] ?? Number.NaN,
    check.lat[unit] ?? Number.NaN,
    sideOf(check.side[unit] ?? 0),
    familyAt(check, unit),
    check.records[unit] ?? Number.NaN,
    check.people[unit] ?? Number.NaN,
    ...check.columns.map(({ values }) => values[unit] ?? Number.NaN),
    noteAt(check, unit, language, least),
  ]);
  return csv(header, rows);
}

/** Neighbours in GeoDa's form: a head, then two lines a unit. @param name the table that the ids stand in, without its ending */
export function galOf({ ids, neighbours }: CheckResult, units: readonly number[], name: string): string {
  const lines = units.flatMap((unit) => {
    const around = neighbours?.targets.subarray(neighbours.offsets[unit], neighbours.offsets[unit + 1]) ?? [];
    return [`${ids[unit]} ${around.length}`, Array.from(around, (other) => ids[other]).join(' ')];
  });
  return `${[`0 ${units.length} ${name} id`, ...lines].join('\n')}\n`;
}

const lastMonth = ({ from, to }: Period): string => monthIso(monthIndexOf(Math.max(from, to - 1)));

/** Records by unit and month, those alone that hold any. */
export function monthsCsv({ ids, months }: CheckResult): string {
  const rows = Array.from(months?.cell ?? [], (cell, k): readonly Cell[] => [
    ids[cell] ?? '',
    monthIso(monthIndexOf(months?.month[k] ?? 0)),
    months?.records[k] ?? Number.NaN,
    months?.people[k] ?? Number.NaN,
  ]);
  return csv(['id', 'month', 'records', 'people'], rows);
}

/** Records of every tested unit in every step, zeros too. */
export function stepsCsv({ ids, family, months, steps }: CheckResult): string {
  const sums = new Map<number, Float64Array>();
  const stepOf = (month: number): number => steps.findIndex(({ from, to }) => month >= from && month < to);
  for (let k = 0; k < (months?.cell.length ?? 0); k++) {
    const [unit, step] = [months?.cell[k] ?? -1, stepOf(months?.month[k] ?? -1)];
    const own = sums.get(unit) ?? new Float64Array(steps.length);
    sums.set(unit, own);
    if (step >= 0) own[step] = (own[step] ?? 0) + (months?.records[k] ?? 0);
  }
  const rows = ids.flatMap((id, unit) =>
    (family[unit] ?? -1) < 0
      ? []
      : steps.map((step, s): readonly Cell[] => [
          id,
          s + 1,
          monthIso(step.from),
          lastMonth(step),
          sums.get(unit)?.[s] ?? 0,
        ]),
  );
  return csv(['id', 'step', 'from', 'to', 'records'], rows);
}

/** The series that a trend was looked for in: one line a month and series. */
export function seriesCsv({ series }: TrendResult): string {
  const rows = series.flatMap(({ id, firstMonth, values }) =>
    Array.from(values, (value, m): readonly Cell[] => [id, monthIso(monthIndexOf(firstMonth + m)), value]),
  );
  return csv(['series', 'month', 'value'], rows);
}

/** Months of an interrupted series with the columns that its regression takes. */
export function interruptedCsv({ values, period, date }: InterruptedResult): string {
  const rows = Array.from(values, (value, m): readonly Cell[] => {
    const month = monthIndexOf(period.from + m);
    const calendar = monthOf(month);
    const since = Math.max(0, month - date);
    const days = daysInMonth(yearOf(month), calendar);
    return [monthIso(month), value, month >= date ? 1 : 0, m + 1, since, calendar, days];
  });
  return csv(['month', 'value', 'step', 'time', 'since', 'calendar', 'days'], rows);
}

const letters = { treated: 'A', buffer: 'B', control: 'C', 'buffer-control': 'D' } as const;

/** Months of the areas of a displacement, each before or after its date. */
export function areasCsv({ areas, before, date }: NeighbourResult): string {
  const rows = areas.flatMap(({ role, months }) =>
    Array.from(months, (value, m): readonly Cell[] => {
      const month = monthIndexOf(before.from + m);
      return [letters[role], monthIso(month), month >= date ? 'after' : 'before', value];
    }),
  );
  return csv(['area', 'month', 'period', 'value'], rows);
}

const orNaN = (value: number | null | undefined): number => value ?? Number.NaN;

/** Periods and routes of a table of shares, off all routes last; the last period with what changed since the first. */
export function routesCsv(result: RouteSharesResult): string {
  const { periods, routes, changes } = result;
  const columns = [...routes, null];
  const rows = periods.flatMap((period, row) =>
    columns.map((route, column): readonly Cell[] => {
      const at = row * columns.length + column;
      const change = row === periods.length - 1 ? changes[column] : undefined;
      return [
        `${monthIso(period.from)}/${lastMonth(period)}`,
        route?.id ?? 'off-route',
        ...[result.counts, result.shares, result.lower, result.upper].map((of) => orNaN(of[at])),
        ...[result.residuals, result.p, result.adjustedP].map((of) => orNaN(of[at])),
        ...[change?.difference.value, change?.difference.lower, change?.difference.upper].map(orNaN),
        ...[change?.p, change?.adjustedP, change?.pMonths].map(orNaN),
      ];
    }),
  );
  const cells = ['records', 'share', 'lower', 'upper', 'residual', 'p', 'adjusted_p'];
  const changed = ['change', 'change_lower', 'change_upper', 'change_p', 'change_adjusted_p', 'change_months_p'];
  return csv(['period', 'route', ...cells, ...changed], rows);
}

/** Mean centres by step, and the move to each from the centre before it. */
export function centresCsv({ steps, moves }: MeanCentresResult): string {
  const rows = steps.map(({ period, records, centre }, index): readonly Cell[] => {
    const move = moves.find(({ to }) => to === index);
    const { semiMajorKm, semiMinorKm, azimuth } = centre?.ellipse ?? {};
    return [
      ...[monthIso(period.from), lastMonth(period), records],
      ...[centre?.lonLat[0], centre?.lonLat[1], centre?.borderKm, centre?.along.value, centre?.spreadKm].map(orNaN),
      ...[semiMajorKm, semiMinorKm, azimuth, move?.km, move?.bearing].map(orNaN),
    ];
  });
  const centre = ['lon', 'lat', 'border_km', 'along_km', 'spread_km'];
  const about = ['semi_major_km', 'semi_minor_km', 'azimuth', 'move_km', 'move_bearing'];
  return csv(['from', 'to', 'records', ...centre, ...about], rows);
}
