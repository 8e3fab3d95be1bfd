import { dayIso, monthOfDay } from '../../base/month.ts';
import { dayIndexOf } from '../../base/units.ts';
import { type Language, say } from '../../base/words.ts';
import type { PointClustersResult } from '../../disclose/disclosed.ts';
import { periodText } from '../charts/frame.ts';
import { formatOf } from '../format.ts';
import { clusterLines, clusterPlace } from './cluster-text.ts';
import type { Figure, FindingContext, FindingItem, FindingText } from './finding-view.ts';
import { clusterInk } from './point-cluster-layer.ts';
import { clusterName, nearText } from './point-cluster-names.ts';
import { pointClusterWords as words } from './point-cluster-words.ts';
import { isRefused } from './run-facts.ts';

type PointCluster = PointClustersResult['clusters'][number];

/** A day; its month alone where days were held back. */
function dayText(day: number, { meta }: PointClustersResult, language: Language): string {
  if (meta.basis === 'rows') return dayIso(dayIndexOf(day));
  return formatOf(language).shortMonth(monthOfDay(dayIndexOf(day)));
}

function headlineOf(result: PointClustersResult, language: Language): string {
  const { whole } = formatOf(language);
  const { clusters, meta, period, noise } = result;
  if (isRefused(result)) return '';
  const facts = { n: whole(meta.n), period: periodText(period, language) };
  if (clusters.length === 0) {
    const minPts = whole(Number(meta.stamp.params.minPts));
    return say(words, language, 'headlineNone', { ...facts, minPts, near: nearText(result, language) });
  }
  const key = clusters.length === 1 ? 'headlineOne' : 'headline';
  return say(words, language, key, { ...facts, count: whole(clusters.length), records: whole(meta.n - noise) });
}

function figuresOf(result: PointClustersResult, language: Language): readonly Figure[] {
  const { whole } = formatOf(language);
  const { meta, noise, core } = result;
  const counted = say(words, language, 'counted', {
    records: whole(meta.n),
    people: whole(meta.people),
    noise: whole(noise),
  });
  const missing = say(words, language, 'missing', { missing: whole(meta.missing) });
  const search = say(words, language, 'search', {
    minPts: whole(Number(meta.stamp.params.minPts)),
    near: nearText(result, language),
    core: whole(core),
  });
  const texts = words[language];
  return [
    { term: texts['term.records'], texts: meta.missing > 0 ? [counted, missing] : [counted] },
    { term: texts['term.near'], texts: [search] },
  ];
}

function caveatsOf({ meta }: PointClustersResult, language: Language): readonly string[] {
  const texts = words[language];
  return [
    texts['caveat.noTest'],
    texts['caveat.others'],
    ...(meta.stamp.params.exactOnly === true || meta.basis === 'disclosed' ? [] : [texts['caveat.towns']]),
    ...(meta.basis === 'disclosed' ? [texts['caveat.disclosed']] : []),
  ];
}

function itemOf(
  cluster: PointCluster,
  at: number,
  result: PointClustersResult,
  { language, theme }: FindingContext,
): FindingItem {
  const span = say(words, language, 'core', {
    core: formatOf(language).whole(cluster.core),
    first: dayText(cluster.firstDay, result, language),
    last: dayText(cluster.lastDay, result, language),
  });
  return {
    id: cluster.id,
    title: clusterPlace(cluster, clusterName(at + 1, language), language),
    lines: [...clusterLines(cluster, language, true), span],
    ink: clusterInk(theme),
  };
}

export function pointClusterText(result: PointClustersResult, context: FindingContext): FindingText {
  const { language } = context;
  const headline = headlineOf(result, language);
  if (headline === '') return { headline, figures: [], caveats: [], items: [] };
  return {
    headline,
    figures: figuresOf(result, language),
    caveats: caveatsOf(result, language),
    items: result.clusters.map((cluster, at) => itemOf(cluster, at, result, context)),
  };
}

/** Lines over a cluster on the map. */
export function pointClusterTooltip(
  result: PointClustersResult,
  { language }: FindingContext,
  item: string | null,
): readonly string[] {
  const at = result.clusters.findIndex(({ id }) => id === item);
  const cluster = result.clusters[at];
  if (cluster === undefined) return [];
  const [size = ''] = clusterLines(cluster, language, true);
  return [clusterPlace(cluster, clusterName(at + 1, language), language), size];
}
