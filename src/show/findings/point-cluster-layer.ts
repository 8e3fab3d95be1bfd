import { say } from '../../base/words.ts';
import type { PointClustersResult } from '../../disclose/disclosed.ts';
import type { Legend, LegendEntry } from '../drawing/legend.ts';
import { formatOf } from '../format.ts';
import { type Paths, pathsOf } from '../layers/cell-ink.ts';
import type { LayerDrawing } from '../layers/layer-drawing.ts';
import { sameColour } from '../layers/rgba.ts';
import { layerWords } from '../layers/words.ts';
import { symbolRadius } from '../scale.ts';
import type { Theme } from '../theme/colours.ts';
import type { FindingContext } from './finding-view.ts';
import { nearText } from './point-cluster-names.ts';
import { pointClusterWords as words } from './point-cluster-words.ts';

const fillAlpha = 0x38;
const hullPx = 1.6;
const largestRadius = 12;

const fillId = 'finding:cluster-fill';
const hullsId = 'finding:cluster-hulls';
const centresId = 'finding:cluster-centres';

/** Clusters are counts: they have the strong ink of the ramp of counts, in the list and in charts too. */
export const clusterInk = (theme: Theme): string => theme.counts[4] ?? theme.ink;

const known = new WeakMap<PointClustersResult['clusters'], Paths>();

/** Hulls as rings that are filled, without the corner that closes them; made once for a result. */
function ringsOf(clusters: PointClustersResult['clusters']): Paths {
  const had = known.get(clusters);
  if (had !== undefined) return had;
  const isClosed = ([first, ...rest]: PointClustersResult['clusters'][number]['hull']): boolean =>
    first !== undefined && rest.at(-1)?.[0] === first[0] && rest.at(-1)?.[1] === first[1];
  const hulls = clusters.filter(({ hull }) => hull.length > 2).map(({ hull }) => hull);
  const rings = pathsOf(hulls.map((hull) => (isClosed(hull) ? hull.slice(0, -1) : hull).flat()));
  known.set(clusters, rings);
  return rings;
}

const withHull = ({ clusters }: PointClustersResult) => clusters.filter(({ hull }) => hull.length > 2);

const mostRecords = ({ clusters }: PointClustersResult): number =>
  clusters.reduce((most, { records }) => Math.max(most, records), 0);

export function pointClusterLayer(result: PointClustersResult, { theme }: FindingContext): readonly LayerDrawing[] {
  const { clusters } = result;
  if (clusters.length === 0) return [];
  const ink = clusterInk(theme);
  const rings = ringsOf(clusters);
  const hulls = pathsOf(withHull(result).map(({ hull }) => [...hull, ...hull.slice(0, 1)].flat()));
  const count = clusters.length;
  return [
    { kind: 'polygons', id: fillId, ...rings, fill: sameColour(rings.starts.length - 1, ink, fillAlpha) },
    {
      kind: 'lines',
      id: hullsId,
      ...hulls,
      colour: sameColour(hulls.starts.length - 1, ink),
      widthPx: hullPx,
      dashed: false,
    },
    {
      kind: 'circles',
      id: centresId,
      lonLat: Float64Array.from(clusters.flatMap(({ centre }) => [...centre])),
      radiusPx: Float32Array.from(clusters, ({ records }) => symbolRadius(records, mostRecords(result), largestRadius)),
      fill: sameColour(count, theme.panel, 200),
      outline: sameColour(count, theme.ink),
      outlinePx: 1.5,
    },
  ];
}

/** The cluster of a thing on the map; null where it is none. */
export function clusterOnMap(result: PointClustersResult, drawing: string, index: number): string | null {
  const { clusters } = result;
  if (drawing === fillId || drawing === hullsId) return withHull(result)[index]?.id ?? null;
  return drawing === centresId ? (clusters[index]?.id ?? null) : null;
}

/** Sizes shown in the legend: the most records, and about a quarter of them where that is another number. */
function sizesOf(most: number): readonly number[] {
  const quarter = Math.max(1, Math.round(most / 4));
  return quarter < most ? [quarter, most] : [most];
}

export function pointClusterLegend(result: PointClustersResult, name: string, context: FindingContext): Legend | null {
  if (result.clusters.length === 0) return null;
  const { language, theme, measure, synthetic } = context;
  const { whole } = formatOf(language);
  const ink = clusterInk(theme);
  const most = mostRecords(result);
  const entries: LegendEntry[] = [];
  if (withHull(result).length > 0) {
    const fill = `${ink}${fillAlpha.toString(16)}`;
    entries.push({
      id: 'hull',
      swatch: { shape: 'cell', fill, pattern: null, ink, edge: 'solid' },
      label: words[language].hull,
    });
  }
  for (const records of sizesOf(most)) {
    const radius = symbolRadius(records, most, largestRadius);
    entries.push({
      id: `centre-${records}`,
      swatch: { shape: 'circle', radius, fill: theme.panel, ink: theme.ink },
      label: say(words, language, 'centre', { records: whole(records) }),
    });
  }
  const note = say(words, language, 'note', {
    n: whole(result.meta.n),
    near: nearText(result, language),
    version: result.meta.stamp.version,
  });
  const notes = [words[language].noteTest, note];
  return {
    id: 'finding',
    title: say(words, language, 'legendTitle', { name, measure }),
    entries,
    notes: synthetic ? [layerWords[language].synthetic, ...notes] : notes,
  };
}
