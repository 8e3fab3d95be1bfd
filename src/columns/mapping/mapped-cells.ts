import type { Mapping } from '../../document/reading.ts';
import { isEmptyCell } from '../cell-fault.ts';
import { optionalColumn } from '../column-of.ts';
import type { RejectionReason } from '../ledger.ts';
import { identifies } from '../personal-values.ts';
import type { DecodedTable } from '../source.ts';
import { fieldsOf, labelOf, plainLabel } from './field-of.ts';
import { type MappedArea, mappedArea } from './mapped-areas.ts';
import { figureId, wideId } from './mapped-columns.ts';
import { isFiscal, type MonthHeader, monthHeader, yearIn } from './month-text.ts';

/** What a column side by side with others says by its header; null for what only the row says. */
export interface Meaning {
  readonly month: MonthHeader | null;
  readonly year: number | null;
  readonly isFiscal: boolean;
  readonly area: MappedArea | null;
  readonly measure: string | null;
}

export interface FigureCell {
  readonly column: string;
  readonly meaning: Meaning;
  /** NaN where there is no figure. */
  value(row: number): number;
  /** A text stands there that is no number. */
  isBroken(row: number): boolean;
}

const nothing: Meaning = { month: null, year: null, isFiscal: false, area: null, measure: null };
export const oneRecord = 'records';

/** The cells of a row that hold figures: one or several columns of them, or those side by side, or none: the row itself counts. */
export function figureCells(decoded: DecodedTable, mapping: Mapping): readonly FigureCell[] {
  const cell = (id: string, meaning: Meaning): readonly FigureCell[] => {
    const column = optionalColumn(decoded, id, 'number');
    if (column === undefined) return [];
    return [
      {
        column: id,
        meaning,
        value: (row) => column.values[row] ?? Number.NaN,
        isBroken: (row) => Number.isNaN(column.values[row]) && !isEmptyCell(column.state[row]),
      },
    ];
  };
  if (mapping.wide !== null) {
    const { columns } = mapping.wide;
    return columns.flatMap((header, at) => cell(wideId(at), meaningOf(header, mapping)));
  }
  const figures = fieldsOf(mapping, 'figure').flatMap((field, at) =>
    cell(figureId(at), { ...nothing, measure: labelOf(field) }),
  );
  if (figures.length > 0 || mapping.each === 'figure') return figures;
  return [{ column: '', meaning: { ...nothing, measure: oneRecord }, value: () => 1, isBroken: () => false }];
}

/** What a header says under a mapping: a month, a year or an area. */
export function meaningOf(header: string, { wide, level }: Mapping): Meaning {
  switch (wide?.are) {
    case 'months': {
      const month = monthHeader(header);
      return { ...nothing, month: month === null ? null : { ...month, year: month.year ?? wide.year } };
    }
    case 'years':
      return { ...nothing, year: yearIn(header), isFiscal: isFiscal(header) };
    default:
      return { ...nothing, area: mappedArea(level, header) };
  }
}

/** What a row counts, by its column of measures; null where there is none. */
export function measuresOf(decoded: DecodedTable): ((row: number) => string | RejectionReason) | null {
  const column = optionalColumn(decoded, 'measure', 'category');
  if (column === undefined) return null;
  const known = column.labels.map((text) => (identifies(text) ? '' : plainLabel(text)));
  return (row) => known[column.codes[row] ?? -1] || 'missing-value';
}
