import type { AnalysisResult } from '../../../disclose/disclosed.ts';
import { defineFindingView } from '../finding-view.ts';
import { chart, itemOnChart } from './chart.ts';
import { features, itemOnMap, table, tooltip, unitsOf } from './figures.ts';
import { layer, legend } from './layer.ts';
import type { ScanResult } from './scan-result.ts';
import { text } from './text.ts';
import { words } from './words.ts';

const isScan = (result: AnalysisResult): result is ScanResult & AnalysisResult =>
  result.shape === 'cells' && result.finding?.kind === 'scan';

/** The space-time scan on the map, in words, and by month. */
export const view = defineFindingView('space-time-scan', words, isScan, {
  text,
  layer,
  legend,
  chart,
  itemOnMap,
  itemOnChart,
  unitsOf,
  tooltip,
  table,
  features,
});
