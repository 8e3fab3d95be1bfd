import type { AnalysisResult, PointClustersResult } from '../../../disclose/disclosed.ts';
import { defineFindingView } from '../finding-view.ts';
import { pointClusterFeatures, pointClusterTable, unitsOfCluster } from '../point-cluster-figures.ts';
import { clusterOnMap, pointClusterLayer, pointClusterLegend } from '../point-cluster-layer.ts';
import { pointClusterText, pointClusterTooltip } from '../point-cluster-text.ts';
import { chart } from './chart.ts';
import { words } from './words.ts';

const isClusters = (result: AnalysisResult): result is PointClustersResult => result.shape === 'point-clusters';

export const view = defineFindingView('dbscan', words, isClusters, {
  text: pointClusterText,
  layer: pointClusterLayer,
  legend: (result, context) => pointClusterLegend(result, words[context.language].legend, context),
  chart,
  itemOnMap: clusterOnMap,
  // The curve is of records of all places: none of them is a cluster.
  itemOnChart: () => null,
  unitsOf: unitsOfCluster,
  tooltip: (result, context, drawing, index) =>
    pointClusterTooltip(result, context, clusterOnMap(result, drawing, index)),
  table: pointClusterTable,
  features: pointClusterFeatures,
});
