import type { FieldRole, MappedField, Mapping, WideColumns } from '../../../document/reading.ts';

/** What a column can be on the form: a role, one of many columns side by side, or nothing. */
export type ColumnRole = FieldRole | 'wide' | 'none';

/** Roles that any number of columns may have; each of the others belongs to one. */
const shared: readonly ColumnRole[] = ['figure', 'category', 'wide', 'none'];

export function roleOf({ fields, wide }: Mapping, column: string): ColumnRole {
  if (wide?.columns.includes(column) === true) return 'wide';
  return fields.find((field) => field.column === column)?.role ?? 'none';
}

export const labelOf = ({ fields }: Mapping, column: string): string =>
  fields.find((field) => field.column === column)?.label ?? '';

/** The column that has a role which only one may have, other than the given one; null where none has. */
export function holderOf({ fields }: Mapping, role: ColumnRole, column: string): string | null {
  if (shared.includes(role)) return null;
  return fields.find((field) => field.role === role && field.column !== column)?.column ?? null;
}

/** Gives a column a role. Where only one may have it, the one that had it is left out. */
export function withRole(mapping: Mapping, column: string, role: ColumnRole): Mapping {
  const holder = holderOf(mapping, role, column);
  const others = mapping.fields.filter((field) => field.column !== column && field.column !== holder);
  const wideColumns = (mapping.wide?.columns ?? []).filter((name) => name !== column);
  if (role === 'wide') {
    return { ...mapping, fields: others, wide: wideOf(mapping, [...wideColumns, column]) };
  }
  const wide = wideOf(mapping, wideColumns);
  if (role === 'none') return { ...mapping, fields: others, wide };
  const field: MappedField = { column, role, label: labelOf(mapping, column) };
  return { ...mapping, fields: inOrder(mapping, [...others, field]), wide };
}

export const withLabel = (mapping: Mapping, column: string, label: string): Mapping => ({
  ...mapping,
  fields: mapping.fields.map((field) => (field.column === column ? { ...field, label } : field)),
});

/** All columns from one to another of those that may be become cells of one long column, and nothing else. */
export function withRange(mapping: Mapping, from: string, to: string, among: readonly string[]): Mapping {
  const [a, b] = [among.indexOf(from), among.indexOf(to)];
  if (a < 0 || b < 0) return mapping;
  const columns = among.slice(Math.min(a, b), Math.max(a, b) + 1);
  return {
    ...mapping,
    fields: mapping.fields.filter(({ column }) => !columns.includes(column)),
    wide: wideOf(mapping, columns),
  };
}

/** What columns side by side are; nothing changes where there are none. */
export const withWide = (mapping: Mapping, change: Partial<Omit<WideColumns, 'columns'>>): Mapping =>
  mapping.wide === null ? mapping : { ...mapping, wide: { ...mapping.wide, ...change } };

/** A mapping that says nothing yet of a file with these columns. */
export const blankMapping = (headers: readonly string[]): Mapping => ({
  name: '',
  headers,
  skip: 0,
  kind: 'points',
  fields: [],
  wide: null,
  level: 'own',
  decimal: 'point',
  each: 'record',
  publisher: '',
  title: '',
});

/** Columns that a mapping uses and a file with these headers has not, whatever their case, accents and signs; none: it fits. */
export function missingColumns(mapping: Mapping, headers: readonly string[]): readonly string[] {
  const has = new Set(headers.map(plainName));
  return usedColumns(mapping).filter((column) => !has.has(plainName(column)));
}

export const usedColumns = ({ fields, wide }: Mapping): readonly string[] => [
  ...fields.map(({ column }) => column),
  ...(wide?.columns ?? []),
];

/** A kept mapping that fits, for a file with these headers: they may be more, in another order, and spelt otherwise. */
export function forHeaders(mapping: Mapping, headers: readonly string[]): Mapping {
  const spelt = new Map(headers.map((header) => [plainName(header), header]));
  const own = (column: string): string => spelt.get(plainName(column)) ?? column;
  const { fields, wide } = mapping;
  return {
    ...mapping,
    headers,
    fields: inOrder(
      { headers },
      fields.map((field) => ({ ...field, column: own(field.column) })),
    ),
    wide: wide === null ? null : { ...wide, columns: wide.columns.map(own) },
  };
}

/** A header without case, accents and signs. */
const plainName = (header: string): string =>
  header
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Whether both say the same of the columns, whatever they are called. */
export const isSameMapping = (one: Mapping, other: Mapping): boolean =>
  JSON.stringify(plainOf(one)) === JSON.stringify(plainOf(other));

const plainOf = ({ skip, kind, fields, wide, level, decimal, each, publisher, title }: Mapping) => [
  [skip, kind, level, decimal, each, publisher, title],
  fields.map(({ column, role, label }) => [column, role, label]).sort(),
  wide === null ? null : [wide.are, wide.year, wide.columns],
];

function wideOf({ wide, headers }: Mapping, columns: readonly string[]): WideColumns | null {
  if (columns.length === 0) return null;
  const sorted = [...columns].sort((a, b) => headers.indexOf(a) - headers.indexOf(b));
  return { are: wide?.are ?? 'months', year: wide?.year ?? null, columns: sorted };
}

const inOrder = ({ headers }: Pick<Mapping, 'headers'>, fields: readonly MappedField[]): readonly MappedField[] =>
  [...fields].sort((a, b) => headers.indexOf(a.column) - headers.indexOf(b.column));
