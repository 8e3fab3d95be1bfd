import type { AnalysisResult, CellResult, Cluster, HotSpots } from '../../../disclose/disclosed.ts';
import type { Significance } from '../../../document/document.ts';
import { anyPasses } from '../passes.ts';

/** Cells with the hot spots found in them. */
export type HotSpotResult = CellResult & { readonly hotSpots: HotSpots };

export const isHotSpots = (result: AnalysisResult): result is HotSpotResult =>
  result.shape === 'cells' && result.hotSpots !== null;

/** Groups that have a cell at the level asked for, from west to east. */
export const clustersShown = ({ hotSpots }: HotSpotResult, significance: Significance): readonly Cluster[] =>
  hotSpots.clusters
    .filter(({ cells }) => anyPasses(hotSpots.marks, cells, significance))
    .sort((a, b) => a.fromKm - b.fromKm);

/** Small figures are held back: z and p stayed where they were made. */
export const isHeld = ({ hotSpots }: HotSpotResult): boolean => hotSpots.z.length === 0;
