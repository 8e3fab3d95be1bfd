import type { Problem } from '../../base/problem.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import { monthIndexOf } from '../../base/units.ts';
import { cellFault, isEmptyCell } from '../cell-fault.ts';
import { codesIn } from '../codes-in.ts';
import { requiredColumn } from '../column-of.ts';
import type { Assembled, DecodedTable, Rejecter } from '../source.ts';
import { assemblePanel, isPanelMonth } from './assemble-panel.ts';

export interface FiguresSpec {
  /** One area alone: the table has no column for it. */
  readonly areas: readonly string[];
  readonly measure: string;
}

/**
 * A long table of figures: columns "area" (where there is more than one), "month" and "figure". An empty figure is
 * accepted as missing; figures of one area and month are added up.
 */
export function* assembleFigures(
  decoded: DecodedTable,
  rejecter: Rejecter,
  { areas, measure }: FiguresSpec,
): Steps<Result<Assembled, Problem>> {
  const month = requiredColumn(decoded, 'month', 'month');
  const figure = requiredColumn(decoded, 'figure', 'number');
  const areaOf = areas.length === 1 ? () => 0 : codesIn(decoded, 'area', areas);
  const assembled = yield* assemblePanel({
    areas,
    measure,
    groups: [],
    absentIsZero: false,
    rows: decoded.rows,
    read(row, put) {
      const area = areaOf(row);
      if (area < 0) return rejecter.reject(row, 'unknown-area', 'area');
      const monthFault = cellFault(month.state[row], 'bad-date');
      if (monthFault !== null) return rejecter.reject(row, monthFault, 'month');
      if (!isPanelMonth(month.values[row])) return rejecter.reject(row, 'bad-date', 'month');
      const isMissing = isEmptyCell(figure.state[row]);
      const fault = isMissing ? null : cellFault(figure.state[row], 'bad-number');
      if (fault !== null) return rejecter.reject(row, fault, 'figure');
      put(area, monthIndexOf(month.values[row] ?? 0), isMissing ? Number.NaN : (figure.values[row] ?? Number.NaN));
    },
  });
  return ok(assembled);
}
