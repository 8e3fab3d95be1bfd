import type { CellFinding, CellResult } from '../analyse/shapes.ts';
import { emergingShown } from './disclose-emerging.ts';
import { localMoranShown } from './disclose-local-moran.ts';
import type { Figures } from './figures-shown.ts';

/**
 * What of a finding over cells may leave: classes, where the kind has them. A kind that holds sums comes from figures
 * that had passed.
 * @param result the cells as they may be told
 */
export function findingShown(finding: CellFinding, result: CellResult, figures: Figures): CellFinding {
  if (finding.meta.basis === 'disclosed') return finding;
  if (finding.kind === 'emerging') return emergingShown(finding, result, figures);
  if (finding.kind === 'local-moran') return localMoranShown(finding, result, figures);
  throw new Error(`${finding.kind} came from records that may not leave`);
}
