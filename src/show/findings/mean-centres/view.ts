import { cellsInRings } from '../../../corridors/cells-in-rings.ts';
import type { AnalysisResult, MeanCentresResult } from '../../../disclose/disclosed.ts';
import { defineFindingView } from '../finding-view.ts';
import { chartOf, stepOnChart } from './chart.ts';
import { featuresOf, tableOf } from './figures.ts';
import { layerOf, legendOf, stepOnMap } from './layer.ts';
import { itemId } from './step-names.ts';
import { stepLines, stepTitle, textOf } from './text.ts';
import { words } from './words.ts';

const isCentres = (result: AnalysisResult): result is MeanCentresResult => result.shape === 'mean-centres';

/** Cells of an ellipse hundreds of kilometres long: the coarsest of the grid. */
const ellipseResolution = 4;

const indexOf = ({ steps }: MeanCentresResult, item: string | null): number =>
  steps.findIndex((_, index) => itemId(index) === item);

export const view = defineFindingView('mean-centres', words, isCentres, {
  text: textOf,
  layer: layerOf,
  legend: legendOf,
  chart: chartOf,
  itemOnMap: stepOnMap,
  itemOnChart: (result, context, size, x) => stepOnChart(result, context, size, x),
  unitsOf: (result, item) => {
    const centre = result.steps[indexOf(result, item)]?.centre ?? null;
    return centre === null ? [] : cellsInRings([centre.ellipse.ring], ellipseResolution);
  },
  tooltip: (result, { language }, drawing, index) => {
    const step = indexOf(result, stepOnMap(result, drawing, index));
    return step < 0 ? [] : [stepTitle(result, step, language), ...stepLines(result, step, language)];
  },
  table: tableOf,
  features: featuresOf,
});
