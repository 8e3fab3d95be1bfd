import type { CellResult, EmergingFinding } from '../analyse/shapes.ts';
import { clusterShown, type Figures, familyShown, metaShown } from './figures-shown.ts';

/**
 * Emerging hot spots of the person's own records: each cell's category, and no number that was made from its records.
 * The classes of single steps stay too: step by step they would tell where records lie in time.
 * @param result the cells as they may be told
 */
export function emergingShown(finding: EmergingFinding, result: CellResult, figures: Figures): EmergingFinding {
  return {
    ...finding,
    meta: metaShown(finding.meta, figures, result.left),
    binClass: new Int8Array(0),
    lastZ: new Float64Array(0),
    trendZ: new Float64Array(0),
    trendP: new Float64Array(0),
    families: finding.families.map((family) => familyShown(family, result, figures)),
    clusters: finding.clusters.map((cluster) => clusterShown(cluster, figures)),
  };
}
