import type { AnalysisResult, CellResult, LocalMoranFinding } from '../../../disclose/disclosed.ts';
import type { Significance } from '../../../document/document.ts';
import type { Theme } from '../../theme/colours.ts';
import { passes } from '../passes.ts';

/** Cells with the local Moran's I found in them. */
export type MoranResult = CellResult & { readonly finding: LocalMoranFinding };

export const isMoran = (result: AnalysisResult): result is MoranResult =>
  result.shape === 'cells' && result.finding?.kind === 'local-moran';

/** The quadrants in the order of legends, and what words, ids and looks call them. */
export const quadrants = [
  { code: 1, key: 'highHigh' },
  { code: 3, key: 'highLow' },
  { code: 4, key: 'lowHigh' },
  { code: 2, key: 'lowLow' },
] as const;
export type QuadrantKey = (typeof quadrants)[number]['key'];

export const keyOf = (quadrant: number): QuadrantKey | null =>
  quadrants.find(({ code }) => code === quadrant)?.key ?? null;

/** Warm where the cell is high, cold where it is low; full where its neighbours are like it. */
export function inkOf(key: QuadrantKey, { hot, cold }: Theme): string {
  if (key === 'highHigh') return hot[2];
  if (key === 'lowLow') return cold[2];
  return key === 'highLow' ? hot[1] : cold[1];
}

/** Quadrant of a cell that counts as significant at the level asked for; null otherwise. */
export const shownQuadrant = (
  { finding: { quadrant, marks } }: MoranResult,
  cell: number,
  significance: Significance,
): QuadrantKey | null => (passes(marks[cell] ?? 0, significance) ? keyOf(quadrant[cell] ?? 0) : null);

/** Small figures are held back: statistics stayed where they were made. */
export const isHeld = ({ finding }: MoranResult): boolean => finding.statistic.length === 0;

/** Index into the states of a cell's figure. */
const notObserved = 3;
export const isObserved = ({ figure }: MoranResult, cell: number): boolean => figure[cell] !== notObserved;

/** Groups that have a cell at the level asked for, from west to east. */
export const clustersShown = (
  result: MoranResult,
  significance: Significance,
): readonly LocalMoranFinding['clusters'][number][] =>
  result.finding.clusters
    .filter(({ cells }) => cells.some((cell) => shownQuadrant(result, cell, significance) !== null))
    .sort((a, b) => a.fromKm - b.fromKm);
