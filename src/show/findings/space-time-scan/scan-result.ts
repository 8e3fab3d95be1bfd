import type { CellResult, ScanCluster, ScanFinding } from '../../../disclose/disclosed.ts';
import type { Significance } from '../../../document/document.ts';
import type { Theme } from '../../theme/colours.ts';

export type ScanResult = CellResult & { readonly finding: ScanFinding };

export const isAnswered = ({ families }: ScanFinding): boolean => families.some(({ p }) => p !== null);

export const isProspective = ({ meta }: ScanFinding): boolean => meta.stamp.params.windows === 'last';

/** Scans that were made: the sides that have an answer. */
export const scansOf = ({ families }: ScanFinding): number => families.filter(({ p }) => p !== null).length;

/** A cluster's p, for one side, or for both sides that were looked at. */
export const pOf = (finding: ScanFinding, { p }: ScanCluster, corrected: boolean): number =>
  corrected ? Math.min(1, p * scansOf(finding)) : p;

export const isClear = (finding: ScanFinding, cluster: ScanCluster, { level, corrected }: Significance): boolean =>
  pOf(finding, cluster, corrected) <= level;

export type ScanClass = 'hot.ongoing' | 'hot.over' | 'cold.ongoing' | 'cold.over';
export const scanClasses: readonly ScanClass[] = ['hot.ongoing', 'hot.over', 'cold.ongoing', 'cold.over'];

export const classOf = ({ hot, ongoing }: ScanCluster): ScanClass =>
  `${hot ? 'hot' : 'cold'}.${ongoing ? 'ongoing' : 'over'}`;

export const inkOf = ({ hot }: Pick<ScanCluster, 'hot'>, theme: Theme): string => (hot ? theme.hot[1] : theme.cold[1]);

/** The cluster that is picked, or the most likely. */
export const shownCluster = ({ clusters }: ScanFinding, pick: string | null): ScanCluster | null =>
  clusters.find(({ id }) => id === pick) ?? clusters[0] ?? null;
