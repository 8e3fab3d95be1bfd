import { type CellResult, type GlobalMoran, type LocalMoranFinding, markBits } from '../analyse/shapes.ts';
import { clusterShown, type Figures, familyShown, levelTold, markShown, metaShown } from './figures-shown.ts';

/** I and its moments are made of every cell, those held back too: only the level of p is told. */
const globalShown = ({ expected, p, permutationP }: GlobalMoran): GlobalMoran => ({
  i: Number.NaN,
  expected,
  variance: Number.NaN,
  z: Number.NaN,
  p: levelTold(p),
  permutationP: levelTold(permutationP),
});

/**
 * Local Moran's I of the person's own records: the quadrants of cells at FDR 5 %, no statistic and no p. The quadrant
 * of any other cell says whether it holds more than the mean, which may be one record.
 * @param result the cells as they may be told
 */
export function localMoranShown(finding: LocalMoranFinding, result: CellResult, figures: Figures): LocalMoranFinding {
  const ifTold = (value: number, cell: number): number => ((finding.marks[cell] & markBits.q05) === 0 ? 0 : value);
  return {
    ...finding,
    meta: metaShown(finding.meta, figures, result.left),
    quadrant: Uint8Array.from(finding.quadrant, ifTold),
    marks: Uint8Array.from(finding.marks, (mark, cell) => ifTold(markShown(mark), cell)),
    statistic: new Float64Array(0),
    p: new Float64Array(0),
    families: finding.families.map((family) => ({
      ...familyShown(family, result, figures),
      global: family.global === null ? null : globalShown(family.global),
    })),
    clusters: finding.clusters.map((cluster) => clusterShown(cluster, figures)),
  };
}
