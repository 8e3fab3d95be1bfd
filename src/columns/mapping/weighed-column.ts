import type { FieldRole, MappedField } from '../../document/reading.ts';
import type { ColumnSample } from '../inspecting/column-sample.ts';
import type { InspectedColumn } from '../inspection.ts';

/** A column as a proposal weighs it. */
export interface WeighedColumn extends ColumnSample {
  readonly looks: InspectedColumn['looksLike'];
}

/** What most cells say is what a column is; the others are slips. */
export const mostly = 0.8;

/** Share of cells that are of a kind; 0 where there are none. */
export const share = (cells: readonly string[], fits: (text: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;

export const field = (column: string, role: FieldRole): MappedField => ({ column, role, label: '' });
