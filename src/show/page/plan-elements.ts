import type { Language } from '../../base/words.ts';
import { charts } from '../charts/index.ts';
import { viewChart } from '../charts/view-chart.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { figuresOfFinding } from '../findings/figures-of-finding.ts';
import type { Scene } from '../scene.ts';
import type { Figures } from '../table/figures.ts';
import { figuresOf } from '../table/rows.ts';
import type { ChartData } from './chart-data.ts';
import { chartDataOf } from './chart-data-of.ts';
import { findingChartData } from './finding-chart-data.ts';
import type { ElementContent } from './sheet-content.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Registry id of a chart: "view" stands for the picture of kilometres and months that the study chose. */
const chartId = (what: string, { charts: input }: Scene): string => (what === 'view' ? viewChart(input.picture) : what);

/** The chart of an element at a size in CSS pixels; null where there is nothing to draw. */
export function chartAt({ element, scenes }: ElementContent, language: Language, size: Size): Drawing | null {
  const scene = scenes[language];
  if (element.what === 'finding') {
    const { finding } = scene.layers;
    return finding === null ? null : finding.view.chart(finding.result, finding.context, size);
  }
  const id = chartId(element.what, scene);
  return charts.find((chart) => chart.id === id)?.build(scene.charts, size) ?? null;
}

/** The same for a program that draws charts of its own. */
export function chartDataIn({ element, scenes }: ElementContent, language: Language): ChartData | null {
  const scene = scenes[language];
  if (element.what !== 'finding') return chartDataOf(chartId(element.what, scene), scene.charts);
  const { finding } = scene.layers;
  return finding === null ? null : findingChartData(finding.view, finding.result, finding.context);
}

/** Legend of a chart that has one of its own. */
export const chartLegend = ({ element, scenes }: ElementContent, language: Language) =>
  element.kind !== 'chart'
    ? null
    : (charts.find(({ id }) => id === chartId(element.what, scenes[language]))?.legend(scenes[language].charts) ??
      null);

const ofFinding = ({ layers }: Scene): Figures | null =>
  layers.finding === null
    ? null
    : figuresOfFinding(layers.finding.view.table(layers.finding.result, layers.finding.context));

/** The figures behind an element, as its table and as its long description. */
export function figuresIn({ element, scenes }: ElementContent, language: Language): Figures {
  const scene = scenes[language];
  const { kind, what } = element;
  if (what === 'finding') return ofFinding(scene) ?? figuresOf('map', scene);
  if (kind === 'map') return mapFigures(scene);
  if (kind === 'chart') return figuresOf(chartId(what, scene), scene);
  return figuresOf(what === 'main' ? 'profile' : what, scene);
}

/** Of a map: those of its cells, or of the finding that it shows, or of its sectors. */
function mapFigures(scene: Scene): Figures {
  const isFinding = scene.legends.some(({ id }) => id === 'finding' || id.startsWith('finding:'));
  const figures = (isFinding ? ofFinding(scene) : null) ?? figuresOf('map', scene);
  return figures.rows.length > 0 ? figures : figuresOf('profile', scene);
}

/** Width over height at which a chart is read best, and the least size at which it is, CSS pixels. */
const shapes: Readonly<Record<string, { readonly aspect: number; readonly least: Size }>> = {
  profile: { aspect: 2.2, least: { width: 240, height: 125 } },
  difference: { aspect: 2.2, least: { width: 240, height: 125 } },
  hovmoller: { aspect: 1.2, least: { width: 270, height: 210 } },
  ridges: { aspect: 1.2, least: { width: 270, height: 210 } },
  years: { aspect: 1.2, least: { width: 270, height: 210 } },
  months: { aspect: 0.75, least: { width: 170, height: 210 } },
  national: { aspect: 0.65, least: { width: 130, height: 210 } },
};
const otherShape = { aspect: 1.7, least: { width: 260, height: 160 } } as const;

export const shapeOf = ({ element, scenes }: ElementContent): { readonly aspect: number; readonly least: Size } =>
  shapes[chartId(element.what, scenes.en)] ?? otherShape;
