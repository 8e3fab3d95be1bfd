import { type AreaColumn, cellColumn, type Resolution } from '../enrich/enriched-columns.ts';

/** What a person may ask to be grouped by. */
export type By = 'cells-kilometres' | 'cells' | 'kilometres' | AreaColumn;

/** What rows are grouped by: cells with kilometres, one of both, or areas of a level. */
export type Grouping =
  | { readonly by: 'cells-kilometres' | 'cells'; readonly resolution: Resolution }
  | { readonly by: 'kilometres' }
  | { readonly by: 'areas'; readonly level: AreaColumn };

/** Which rows count; null: all of that kind. Everything is a whole number. */
export interface Choice {
  readonly grouping: Grouping;
  /** Kilometres from the line within which a record is "within". */
  readonly depthKm: number;
  /** Months since January 1970, half-open. */
  readonly months: { readonly from: number; readonly to: number } | null;
  /** Months since January 1970, one by one: those of a season. */
  readonly seasonMonths: readonly number[] | null;
  /** Whole kilometres, half-open, and the cells of that stretch: records count by either. Those without a place stay. */
  readonly stretch: { readonly fromKm: number; readonly toKm: number; readonly cells: readonly bigint[] } | null;
  /** Numbers of kinds. */
  readonly kinds: readonly number[] | null;
}

/** Columns of the statement's answer, in order; all are numbers. */
export const answerColumns = ['month', 'cell', 'km', 'side', 'kind', 'records', 'people'] as const;

/**
 * Writes a whole number, and nothing else: all that varies in a statement goes through here, so that there is nothing
 * that could be injected. Throws on anything that is no whole number that is held exactly.
 */
export function integer(value: number | bigint): string {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new TypeError('not a whole number');
  // Minus zero is zero.
  return (value + 0).toString();
}

const name = /^[A-Za-z_][A-Za-z0-9_]{0,62}$/;

/** A name of a table, column or cluster: letters, digits and underscores, as it stands. Throws on any other. */
export function identifier(text: string): string {
  if (!name.test(text)) throw new TypeError('not a plain name');
  return text;
}

export const isIdentifier = (text: string): boolean => name.test(text);

const listOf = (values: readonly (number | bigint)[]): string => values.map(integer).join(', ');

/** None of an empty list is in it; engines do not take one. */
const among = (column: string, values: readonly (number | bigint)[]): string =>
  values.length === 0 ? '1 = 0' : `${column} IN (${listOf(values)})`;

const sideOf = (depthKm: number): string =>
  `CASE WHEN km < 0 THEN 0 WHEN across_km > ${integer(depthKm)} THEN 3 WHEN across_km < ${integer(-depthKm)} THEN 4 WHEN across_km < 0 THEN 2 ELSE 1 END`;

/** What stands for cell, kilometre and side in each grouping; a whole number where it is left out. */
function placesOf({ grouping, depthKm }: Choice): {
  readonly cell: string;
  readonly km: string;
  readonly side: string;
} {
  const none = { cell: integer(0), km: integer(-1), side: integer(0) };
  switch (grouping.by) {
    case 'cells-kilometres':
      return { cell: cellColumn(grouping.resolution), km: 'km', side: sideOf(depthKm) };
    case 'cells':
      return { ...none, cell: cellColumn(grouping.resolution), side: sideOf(depthKm) };
    case 'kilometres':
      return { ...none, km: 'km', side: sideOf(depthKm) };
    case 'areas':
      return { ...none, cell: grouping.level };
  }
}

/** Columns of the table that a choice needs. */
export function columnsNeeded({ grouping }: Pick<Choice, 'grouping'>): readonly string[] {
  const always = ['month', 'km', 'across_km', 'kind', 'weight'];
  if (grouping.by === 'areas') return [...always, grouping.level];
  return grouping.by === 'kilometres' ? always : [...always, cellColumn(grouping.resolution)];
}

function conditions({ grouping, months, seasonMonths, stretch, kinds }: Choice): readonly string[] {
  const hasCells = grouping.by === 'cells-kilometres' || grouping.by === 'cells';
  return [
    ...(months === null ? [] : [`month >= ${integer(months.from)}`, `month < ${integer(months.to)}`]),
    ...(seasonMonths === null ? [] : [among('month', seasonMonths)]),
    ...(kinds === null ? [] : [among('kind', kinds)]),
    ...(stretch === null
      ? []
      : [
          `(km < 0 OR (km >= ${integer(stretch.fromKm)} AND km < ${integer(stretch.toKm)})${
            hasCells && stretch.cells.length > 0 ? ` OR ${among(cellColumn(grouping.resolution), stretch.cells)}` : ''
          })`,
        ]),
  ];
}

/**
 * The one statement of a cube: plain SQL that ClickHouse of 2018 and PostgreSQL both take. Groups come in any order.
 * @param from what is read, as the engine names it: made of plain names and whole numbers alone
 */
export function statementOf(choice: Choice, from: string): string {
  const { cell, km, side } = placesOf(choice);
  // A whole number in GROUP BY would be the place of a column.
  const groups = ['month', cell, km, side, 'kind'].filter((part) => !/^-?\d+$/.test(part));
  const where = conditions(choice);
  return [
    `SELECT month, ${cell} AS cell, ${km === 'km' ? km : `${km} AS km_all`}, ${side} AS side, kind, COUNT(*) AS records, SUM(weight) AS people`,
    `FROM ${from}`,
    ...(where.length === 0 ? [] : [`WHERE ${where.join(' AND ')}`]),
    `GROUP BY ${groups.join(', ')}`,
  ].join('\n');
}
