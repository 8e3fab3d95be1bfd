import type { CellFinding } from '../analyse/shapes.ts';

/** What of a finding over cells may leave. A kind that holds sums comes from figures that had passed. */
export function findingShown(finding: CellFinding): CellFinding {
  if (finding.meta.basis === 'disclosed') return finding;
  throw new Error(`${finding.kind} came from records that may not leave`);
}
