import { recordsOf } from '../columns/cube/records-of.ts';
import type { IncidentTable } from '../columns/table.ts';
import type { Clause } from '../document/document.ts';
import type { Span } from './clauses.ts';
import { combinationOf } from './combination-of.ts';
import { whyLeftOut } from './left-out.ts';
import { monthRows } from './month-rows.ts';

/**
 * Fewest records of any part of a bin-month that clauses and the corridor's ends can set apart: a combination of values
 * in the columns with a clause, inside the corridor or in the rest of the bin. A figure is safe only where this is not
 * small, or the difference of two choices would give the small part away. Bins x months, row-major by bin; 0 = empty.
 * @param stretch the bins whole, first kilometre to last
 */
export function leastParts(
  table: IncidentTable,
  stretch: Span,
  binKm: number,
  corridor: Span,
  clauses: Readonly<Record<string, Clause>>,
  depthKm: number,
): Float64Array {
  const { months, starts } = monthRows(table);
  const bins = Math.ceil((stretch.to - stretch.from) / binKm);
  const combination = combinationOf(table, clauses);
  const grouped = recordsOf(table);
  const least = new Float64Array(bins * months);
  for (let month = 0; month < months; month++) {
    const parts = new Map<number, number>();
    for (let row = starts[month]; row < starts[month + 1]; row++) {
      if (whyLeftOut(table, row, stretch, depthKm) !== null) continue;
      const km = table.borderKm[row];
      const bin = Math.min(Math.floor((km - stretch.from) / binKm), bins - 1);
      const inside = whyLeftOut(table, row, corridor, depthKm) === null ? 1 : 0;
      const part = (combination(row) * 2 + inside) * bins + bin;
      parts.set(part, (parts.get(part) ?? 0) + (grouped === null ? 1 : grouped[row]));
    }
    for (const [part, records] of parts) {
      const at = (part % bins) * months + month;
      least[at] = least[at] === 0 ? records : Math.min(least[at], records);
    }
  }
  return least;
}
