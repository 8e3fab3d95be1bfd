import { type Problem, problem } from '../../base/problem.ts';
import type { AreaLevel, MappedField, MappedKind, Mapping } from '../../document/reading.ts';
import { looksLike } from '../inspecting/column-looks.ts';
import type { ColumnSample } from '../inspecting/column-sample.ts';
import { plainHeader } from '../plain-header.ts';
import { areaLevelOf } from './area-level-of.ts';
import { type AreaColumn, bestArea } from './best-area.ts';
import { figureFields, isClass } from './figure-fields.ts';
import { speaksOf } from './header-roles.ts';
import { statesOf } from './mapped-areas.ts';
import { decimalOf } from './number-text.ts';
import { areMetres, placeFields } from './place-fields.ts';
import { timeFields } from './time-fields.ts';
import { field, type WeighedColumn } from './weighed-column.ts';
import { wideColumns } from './wide-columns.ts';

export interface Proposal {
  readonly mapping: Mapping;
  /** What cannot be mapped, and why: coordinates in metres. */
  readonly problem: Problem | null;
}

/**
 * What the columns of a table of no known source could be, from their names and the values of the first rows.
 * @param samples of columns that may be kept: personal ones are not among them
 */
export function proposeMapping(headers: readonly string[], samples: readonly ColumnSample[], skip = 0): Proposal {
  const columns = samples
    .filter(({ header }) => plainHeader(header) !== '')
    .map((sample): WeighedColumn => ({ ...sample, looks: looksLike(sample.cells) }));
  const decimal = decimalOf(columns.flatMap(({ cells, looks }) => (looks === 'number' ? cells : [])));
  const times = timeFields(columns);
  const places = placeFields(columns, decimal);
  const used = new Set([...times, ...places].map(({ column }) => column));
  const free = columns.filter(({ header }) => !used.has(header));
  const wide = wideColumns(
    free,
    ({ looks, header }: WeighedColumn) => (looks === 'number' || looks === 'empty') && !speaksOf.code(header),
  );
  const area = wide?.wide.are === 'areas' ? null : bestArea(free);
  const rest = free.filter(({ header }) => header !== area?.column && wide?.wide.columns.includes(header) !== true);
  const figures = wide === null ? figureFields(rest, columns) : [];
  const kind = kindOf(
    { times, places, area, figures, hasWide: wide !== null, wideAre: wide?.wide.are ?? null },
    columns,
  );
  const measure = kind === 'points' ? undefined : rest.find((one) => speaksOf.measure(one.header) && isClass(one));
  const level = wide?.level ?? (kind === 'points' ? 'own' : (area?.guess.level ?? 'own'));
  const isOther = (one: WeighedColumn): boolean =>
    one !== measure && !figures.some(({ column }) => column === one.header);
  const classes = rest.filter(
    (one) => isOther(one) && (isClass(one) || isStateOf(one, level)) && !isNameOfArea(one, level),
  );
  const fields: readonly MappedField[] = [
    ...times,
    ...(kind === 'points' ? places : []),
    ...(area !== null && kind !== 'points' ? [field(area.column, 'area')] : []),
    ...(kind === 'points' ? figures.filter(({ column }) => speaksOf.people(column)).slice(0, 1) : figures),
    ...(measure === undefined ? [] : [field(measure.header, 'measure')]),
    ...classes.map(({ header }) => field(header, 'category')),
  ];
  const isCounted = fields.some(({ role }) => role === 'figure') || (wide !== null && kind !== 'points');
  const mapping: Mapping = {
    name: '',
    headers,
    skip,
    kind,
    fields: [...fields].sort((a, b) => headers.indexOf(a.column) - headers.indexOf(b.column)),
    wide: kind === 'points' ? null : (wide?.wide ?? null),
    level,
    decimal,
    each: isCounted ? 'figure' : 'record',
    publisher: '',
    title: '',
  };
  const isRefused = kind === 'points' && places.length === 0 && areMetres(columns, decimal);
  return { mapping, problem: isRefused ? problem('mapping-in-metres') : null };
}

/** A column of the states that areas lie in: it tells two of one name apart. */
const isStateOf = ({ header, cells }: WeighedColumn, level: AreaLevel): boolean =>
  statesOf[level] !== undefined && areaLevelOf(header, cells)?.level === statesOf[level];

/** Names beside codes say the same once more. */
const isNameOfArea = (column: WeighedColumn, level: AreaLevel): boolean =>
  level !== 'own' && !isStateOf(column, level) && areaLevelOf(column.header, column.cells)?.level === level;

interface Found {
  readonly times: readonly MappedField[];
  readonly places: readonly MappedField[];
  readonly area: AreaColumn | null;
  readonly figures: readonly MappedField[];
  readonly hasWide: boolean;
  readonly wideAre: string | null;
}

/** Records at points where there are points, unless they are those of areas with a figure a month. */
function kindOf(
  { times, places, area, figures, hasWide, wideAre }: Found,
  columns: readonly WeighedColumn[],
): MappedKind {
  const has = (role: MappedField['role']): boolean => times.some((time) => time.role === role);
  const hasMonths = has('date') || has('month') || wideAre === 'months';
  const hasArea = area !== null || wideAre === 'areas';
  const isOfAreas = hasArea && area?.guess.level !== 'own' && (figures.length > 0 || hasWide);
  const repeats = isOfAreas && hasMonths && placesRepeat(places, columns);
  if (places.length > 0 && hasMonths && !repeats && !hasWide) return 'points';
  if (hasArea && hasMonths) return 'area-months';
  if (hasArea && (figures.length > 0 || hasWide || has('year') || has('fiscal-year'))) return 'area-figures';
  return places.length > 0 || !hasArea ? 'points' : 'area-months';
}

/** Few places, each many times: those of ports or of the middles of areas. */
function placesRepeat(places: readonly MappedField[], columns: readonly WeighedColumn[]): boolean {
  const [first] = places;
  if (first === undefined) return true;
  const cells = columns.find(({ header }) => header === first.column)?.cells ?? [];
  return new Set(cells).size < cells.length / 2;
}
