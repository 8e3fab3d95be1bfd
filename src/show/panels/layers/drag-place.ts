/** Where a row stands on the page, pixels from the top. */
export interface RowBox {
  readonly top: number;
  readonly bottom: number;
}

/** The gap between rows that is nearest: 0 over the first, as many as there are rows under the last. */
export const gapAt = (y: number, rows: readonly RowBox[]): number =>
  rows.filter(({ top, bottom }) => (top + bottom) / 2 < y).length;

/**
 * Where a row of the list goes in the study, 0 for the lowest: the list has the topmost first.
 * @param row from the top, 0 for the first
 * @param gap into which it is let go
 * @param total rows
 */
export const placeOfDrop = (row: number, gap: number, total: number): number => total - 1 - (gap > row ? gap - 1 : gap);
