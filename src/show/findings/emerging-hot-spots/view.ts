import type { AnalysisResult } from '../../../disclose/disclosed.ts';
import { defineFindingView } from '../finding-view.ts';
import { chart } from './chart.ts';
import { features, itemOnMap, table, tooltip, unitsOf } from './figures.ts';
import type { EmergingResult } from './kinds.ts';
import { layer, legend } from './layer.ts';
import { text } from './text.ts';
import { words } from './words.ts';

const isEmerging = (result: AnalysisResult): result is EmergingResult & AnalysisResult =>
  result.shape === 'cells' && result.finding?.kind === 'emerging';

export const view = defineFindingView('emerging-hot-spots', words, isEmerging, {
  text,
  layer,
  legend,
  chart,
  itemOnMap,
  // Bars count cells of all places: none of them is one.
  itemOnChart: () => null,
  unitsOf,
  tooltip,
  table,
  features,
});
