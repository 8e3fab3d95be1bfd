import { monthIso } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { say } from '../../../base/words.ts';
import type { ScanCluster } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { clusterFeatures, figureOf } from '../cluster-feature.ts';
import type { FindingContext, FindingFeature, FindingTable } from '../finding-view.ts';
import { cellsId } from './layer.ts';
import { pOf, type ScanResult } from './scan-result.ts';
import { titleOf } from './text.ts';
import { words } from './words.ts';

const clusterAt = ({ finding }: ScanResult, cell: number): ScanCluster | null =>
  finding.clusters.find(({ cells }) => cells.includes(cell)) ?? null;

export const itemOnMap = (result: ScanResult, drawing: string, index: number): string | null =>
  drawing === cellsId ? (clusterAt(result, index)?.id ?? null) : null;

export const unitsOf = ({ ids, finding }: ScanResult, item: string): readonly string[] =>
  (finding.clusters.find(({ id }) => id === item)?.cells ?? []).flatMap((cell) => ids[cell] ?? []);

export function tooltip(
  result: ScanResult,
  { language }: FindingContext,
  drawing: string,
  index: number,
): readonly string[] {
  const cluster = drawing === cellsId ? clusterAt(result, index) : null;
  if (cluster === null) return [];
  const { whole, figure, p } = formatOf(language);
  const values = { p: p(cluster.p), observed: whole(cluster.observed), expected: figure(cluster.expected) };
  return [titleOf(cluster, language), say(words, language, 'tooltipP', values)];
}

const lastMonth = ({ to }: ScanCluster): string => monthIso(monthIndexOf(to - 1));

const textKeys = ['cluster', 'kind', 'side', 'firstMonth', 'lastMonth', 'state'] as const;
const numberKeys = [
  'fromKm',
  'toKm',
  'observed',
  'expectedColumn',
  'ratio',
  'risk',
  'llr',
  'p',
  'recurrenceColumn',
  'people',
  'largest',
  'without',
  'cells',
  'radius',
] as const;

/** Every cluster with its figures, the most likely first. */
export function table({ finding }: ScanResult, { language }: FindingContext): FindingTable {
  const texts = words[language];
  return {
    columns: [
      ...textKeys.map((key) => ({ name: texts[key], isNumber: false })),
      ...numberKeys.map((key) => ({ name: texts[key], isNumber: true })),
    ],
    rows: finding.clusters.map((cluster) => [
      cluster.id,
      texts[cluster.hot ? 'high' : 'low'],
      texts[cluster.side],
      monthIso(cluster.from),
      lastMonth(cluster),
      texts[cluster.ongoing ? 'yes' : 'no'],
      Math.round(cluster.fromKm),
      Math.round(cluster.toKm),
      cluster.observed,
      cluster.expected,
      cluster.observed / cluster.expected,
      cluster.relativeRisk,
      cluster.logLikelihoodRatio,
      cluster.p,
      cluster.recurrenceMonths,
      cluster.people,
      cluster.largestShare,
      cluster.pWithoutLargest,
      cluster.cells.length,
      cluster.radiusKm,
    ]),
  };
}

/** Outlines of the clusters with all that is known of them. */
export function features({ finding, ids }: ScanResult): readonly FindingFeature[] {
  return finding.clusters.flatMap((cluster) =>
    clusterFeatures(cluster, {
      kind: cluster.hot ? 'high' : 'low',
      centre: ids[cluster.centre] ?? '',
      cells: cluster.cells.length,
      radiusKm: figureOf(cluster.radiusKm),
      firstMonth: monthIso(cluster.from),
      lastMonth: lastMonth(cluster),
      ongoing: cluster.ongoing,
      observed: cluster.observed,
      expected: figureOf(cluster.expected),
      observedOverExpected: figureOf(cluster.observed / cluster.expected),
      relativeRisk: figureOf(cluster.relativeRisk),
      logLikelihoodRatio: figureOf(cluster.logLikelihoodRatio),
      p: figureOf(cluster.p),
      pAllSides: figureOf(pOf(finding, cluster, true)),
      pWithoutLargest: figureOf(cluster.pWithoutLargest),
      recurrenceMonths: cluster.recurrenceMonths,
    }),
  );
}
