import type { PanelSplit, PanelTable } from '../columns/table.ts';
import type { Clause } from '../document/document.ts';
import { valuesChosen } from './clauses.ts';

/**
 * Smallest part of each area's month that clauses can set apart: of its figures by combination of values in the columns
 * with a clause, chosen or not, the least above zero. A figure is safe only where this is not small, or the difference
 * of two choices would give the small part away. Where the split does not reach, the figure is its own one part.
 * @returns areas x months, row-major by area, NaN or 0 where there is nothing; null where no clause splits the figures
 */
export function leastAreaParts(
  panel: PanelTable & { readonly split: PanelSplit | null },
  clauses: Readonly<Record<string, Clause>>,
): Float64Array | null {
  const { split, months } = panel;
  const wanted = panel.groups.flatMap(({ column, labels }, g) =>
    valuesChosen(clauses, column) === null ? [] : [{ g, size: labels.length }],
  );
  if (split === null || wanted.length === 0) return null;
  const combinations = wanted.reduce((product, { size }) => product * size, 1);
  const parts = new Float64Array(panel.total.length * combinations);
  for (let entry = 0; entry < split.value.length; entry++) {
    const at = split.area[entry] * months + split.month[entry];
    const combination = wanted.reduce((code, { g, size }) => code * size + split.group[g][entry], 0);
    parts[at * combinations + combination] += split.value[entry];
  }
  const first = split.from - panel.firstMonth;
  const last = split.to - panel.firstMonth;
  return Float64Array.from(panel.total, (total, at) => {
    const month = at % months;
    if (month < first || month >= last) return total;
    const own = parts.subarray(at * combinations, (at + 1) * combinations).filter((part) => part > 0);
    return own.length === 0 ? 0 : Math.min(...own);
  });
}
