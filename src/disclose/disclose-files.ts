import type { AreaMonthsResult, FileResult, Reconciled, ReleaseCounts, ReleaseDiffResult } from '../analyse/shapes.ts';
import { isSmall } from './rule.ts';

/**
 * What a file holds, what a later release changes in it and what other publishers say, with small figures held back.
 * Of changes, totals go as soon as one part of them is held back: they would give it away.
 */
export function discloseFiles(result: FileResult, threshold: number): FileResult {
  switch (result.shape) {
    case 'area-months':
      return areaMonths(result, threshold);
    case 'release-diff':
      return releaseDiff(result, threshold);
    case 'reconciliation':
      return { ...result, tables: result.tables.map((table) => reconciled(table, threshold)) };
  }
}

const shown = (value: number | null, threshold: number): number | null =>
  value === null || isSmall(value, threshold) ? null : value;

function areaMonths(result: AreaMonthsResult, threshold: number): AreaMonthsResult {
  const values = Float64Array.from(result.values);
  const held = new Uint8Array(values.length);
  values.forEach((value, at) => {
    if (!isSmall(value, threshold)) return;
    held[at] = 1;
    values[at] = Number.NaN;
  });
  return { ...result, values, held, threshold };
}

function countsShown({ added, removed, revised, same }: ReleaseCounts, threshold: number): ReleaseCounts {
  return {
    added: shown(added, threshold),
    removed: shown(removed, threshold),
    revised: shown(revised, threshold),
    same: shown(same, threshold),
  };
}

/**
 * A month's difference is a sum of changes: where it is small, the two figures go with it. What changed is listed by
 * months, and its sums are told only where nothing of them is held back.
 */
function releaseDiff(result: ReleaseDiffResult, threshold: number): ReleaseDiffResult {
  const isFigure = result.unit !== 'records';
  let isWhole = true;
  const changes = result.changes.map((change) => {
    const { before, after } = change;
    const isClose = isSmall(Math.abs((after ?? 0) - (before ?? 0)), threshold);
    const hides = isClose || isSmall(before ?? 0, threshold) || isSmall(after ?? 0, threshold);
    const counts = isFigure ? change : countsShown(change, threshold);
    const { added, removed, revised, same } = counts;
    if (hides || [added, removed, revised].includes(null)) isWhole = false;
    const figures = hides ? { before: null, after: null } : { before, after };
    return { ...change, ...figures, added, removed, revised, same };
  });
  const { counts, totalBefore, totalAfter } = result;
  const none = { added: null, removed: null, revised: null, same: null };
  return {
    ...result,
    changes,
    counts: isWhole ? countsShown(counts, isFigure ? 1 : threshold) : none,
    totalBefore: isWhole ? totalBefore : null,
    totalAfter: isWhole ? totalAfter : null,
    threshold,
  };
}

/** Years of whole areas; the border's sum is left out where one of its sectors is held back. */
function reconciled(table: Reconciled, threshold: number): Reconciled {
  const rows = table.rows.map((row) => ({ ...row, figures: row.figures.map((figure) => shown(figure, threshold)) }));
  const hidden = new Set(
    rows.flatMap(({ year, figures }, at) =>
      figures.flatMap((figure, p) => (figure === null && table.rows[at]?.figures[p] !== null ? [`${year} ${p}`] : [])),
    ),
  );
  return {
    ...table,
    rows: rows.map((row) =>
      row.area === ''
        ? { ...row, figures: row.figures.map((f, p) => (hidden.has(`${row.year} ${p}`) ? null : f)) }
        : row,
    ),
  };
}
