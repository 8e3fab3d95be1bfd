import type { AnalysisResult, Cluster } from '../../disclose/disclosed.ts';

/** The places that a finding singles out; none for those that single out no place. */
export function clustersOf(result: AnalysisResult): readonly Cluster[] {
  if (result.shape === 'point-clusters') return result.clusters;
  if (result.shape !== 'cells') return [];
  if (result.hotSpots !== null) return result.hotSpots.clusters;
  return result.finding !== null && 'clusters' in result.finding ? result.finding.clusters : [];
}
