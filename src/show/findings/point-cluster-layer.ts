import { say } from '../../base/words.ts';
import type { PointClustersResult } from '../../disclose/disclosed.ts';
import type { Legend, LegendEntry } from '../drawing/legend.ts';
import { formatOf } from '../format.ts';
import { pathsOf } from '../layers/cell-ink.ts';
import type { LayerDrawing } from '../layers/layer-drawing.ts';
import { sameColour } from '../layers/rgba.ts';
import { layerWords } from '../layers/words.ts';
import { symbolRadius } from '../scale.ts';
import type { Theme } from '../theme/colours.ts';
import type { FindingContext } from './finding-view.ts';
import { nearText } from './point-cluster-names.ts';
import { pointClusterWords as words } from './point-cluster-words.ts';
import { trianglesOf } from './triangles.ts';

const fillAlpha = 0x38;
const hullPx = 1.6;
const largestRadius = 12;

const fillId = 'finding:cluster-fill';
const hullsId = 'finding:cluster-hulls';
const centresId = 'finding:cluster-centres';

/** Clusters are counts: they have the strong ink of the ramp of counts, in the list and in charts too. */
export const clusterInk = (theme: Theme): string => theme.counts[4] ?? theme.ink;

interface Pieces {
  readonly starts: Uint32Array;
  readonly lonLat: Float64Array;
  /** Place in `clusters` of each triangle. */
  readonly owner: Uint32Array;
}

const known = new WeakMap<PointClustersResult['clusters'], Pieces>();

/** Hulls as triangles: the map fills convex shapes alone. They are cut once for a result. */
function piecesOf(clusters: PointClustersResult['clusters']): Pieces {
  const had = known.get(clusters);
  if (had !== undefined) return had;
  const owner: number[] = [];
  const triangles = clusters.flatMap(({ hull }, at) => {
    const own = trianglesOf(hull);
    owner.push(...own.map(() => at));
    return own;
  });
  const pieces = { ...pathsOf(triangles.map((triangle) => triangle.flat())), owner: Uint32Array.from(owner) };
  known.set(clusters, pieces);
  return pieces;
}

const withHull = ({ clusters }: PointClustersResult) => clusters.filter(({ hull }) => hull.length > 2);

const mostRecords = ({ clusters }: PointClustersResult): number =>
  clusters.reduce((most, { records }) => Math.max(most, records), 0);

export function pointClusterLayer(result: PointClustersResult, { theme }: FindingContext): readonly LayerDrawing[] {
  const { clusters } = result;
  if (clusters.length === 0) return [];
  const ink = clusterInk(theme);
  const { starts, lonLat, owner } = piecesOf(clusters);
  const hulls = pathsOf(withHull(result).map(({ hull }) => [...hull, ...hull.slice(0, 1)].flat()));
  const count = clusters.length;
  return [
    { kind: 'polygons', id: fillId, starts, lonLat, fill: sameColour(owner.length, ink, fillAlpha) },
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
  if (drawing === fillId) return clusters[piecesOf(clusters).owner[index] ?? -1]?.id ?? null;
  if (drawing === hullsId) return withHull(result)[index]?.id ?? null;
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
