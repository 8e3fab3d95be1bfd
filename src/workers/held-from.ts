import { cellMonthsFor, clausesOf } from '../analyse/cells-of.ts';
import type { MethodInput } from '../analyse/method.ts';
import type { CellResult } from '../analyse/shapes.ts';
import type { Steps } from '../base/steps.ts';
import type { ReadonlyF64 } from '../base/typed-array.ts';
import type { SmallCellRule } from '../disclose/rule.ts';
import type { CellMonths } from '../select/tally-cell-months.ts';
import { heldTable, shownInput, withoutCategories } from './shown-table.ts';

const joined = (a: ReadonlyF64, b: ReadonlyF64): Float64Array => Float64Array.from([...a, ...b]);

/**
 * The cell-months that small figures are held back from; not counted where nothing is held back. Cells of another size
 * than the grid's are sums of what the grid shows, so that two sizes never subtract to what it holds back; areas and
 * sectors are held back in their own months.
 * @param resolution of the grid
 * @param isOneCut areas too are sums of what the grid shows
 */
export function* heldFrom(
  input: MethodInput,
  result: CellResult,
  { threshold }: SmallCellRule,
  resolution: number,
  isOneCut = false,
): Steps<CellMonths | null> {
  if (threshold === null) return null;
  const { incidents, geography } = input;
  const isOfGrid = result.unit === 'cells' ? result.resolution === resolution : !isOneCut;
  if (incidents === null || isOfGrid) {
    return yield* cellMonthsFor(input, result);
  }
  const params = (result.hotSpots?.stamp ?? result.finding?.meta.stamp)?.params;
  const exactOnly = params?.exactOnly === true;
  const holding = { resolution, threshold };
  const held = yield* heldTable(incidents, geography, clausesOf(input, { exactOnly }), holding);
  const own = { ...input, clauses: withoutCategories(input.clauses) };
  const shown = yield* cellMonthsFor(yield* shownInput(input, exactOnly, holding), result);
  const kept = yield* cellMonthsFor({ ...own, incidents: held }, result);
  if (shown === null || kept === null) return null;
  return {
    cell: Uint32Array.from([...shown.cell, ...kept.cell]),
    month: Int32Array.from([...shown.month, ...kept.month]),
    records: joined(shown.records, kept.records),
    people: joined(shown.people, kept.people),
    // Some cell of the grid has fewer than the threshold there, however many they are together.
    least: joined(
      shown.least,
      Float64Array.from(kept.least, () => 1),
    ),
  };
}
