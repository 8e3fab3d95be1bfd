import type { Language } from '../../base/words.ts';
import { titleLeft } from '../charts/frame.ts';
import { charts } from '../charts/index.ts';
import { viewChart } from '../charts/view-chart.ts';
import type { Axis, Drawing, Mark } from '../drawing/drawing.ts';
import { figuresOfFinding } from '../findings/figures-of-finding.ts';
import { isOfLayer } from '../layers/drawing-id.ts';
import type { Scene } from '../scene.ts';
import type { Figures } from '../table/figures.ts';
import { figuresOf } from '../table/rows.ts';
import type { ChartData } from './chart-data.ts';
import { chartDataOf } from './chart-data-of.ts';
import { findingChartData } from './finding-chart-data.ts';
import { rankingFigures } from './ranking-figures.ts';
import { profileOf, rankingOf } from './record-facts.ts';
import type { ElementContent } from './sheet-content.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Registry id of a chart: "view" stands for the picture of kilometres and months that the study chose. */
const chartId = (what: string, { charts: input }: Scene): string => (what === 'view' ? viewChart(input.picture) : what);

/** The chart of an element as it is on screen; null where there is nothing to draw. */
function builtAt({ element, scenes }: ElementContent, language: Language, size: Size): Drawing | null {
  const scene = scenes[language];
  if (element.what === 'finding') {
    const { finding } = scene.layers;
    return finding === null ? null : finding.view.chart(finding.result, finding.context, size);
  }
  const id = chartId(element.what, scene);
  return charts.find((chart) => chart.id === id)?.build(scene.charts, size) ?? null;
}

/** Whether a mark is a line of a chart's own heading. */
const isHeading = (mark: Mark): boolean =>
  mark.kind === 'text' && mark.weight === 600 && mark.size === 12 && mark.x === titleLeft && mark.y < 60;

const headingsOf = ({ marks }: Drawing): readonly (Mark & { readonly kind: 'text' })[] =>
  marks.flatMap((mark) => (mark.kind === 'text' && isHeading(mark) ? [mark] : []));

/** Wide enough for any heading to stand in one line. */
const roomy: Size = { width: 900, height: 500 };

/** What a page is planned from is asked for again and again, and follows from a scene alone. */
function keptByScene<T>(make: (owner: ElementContent, language: Language) => T) {
  const known = new WeakMap<Scene, Map<string, { readonly made: T }>>();
  return (owner: ElementContent, language: Language): T => {
    const { element, scenes } = owner;
    const ofScene = known.get(scenes[language]) ?? new Map<string, { readonly made: T }>();
    known.set(scenes[language], ofScene);
    const key = `${element.kind} ${element.what}`;
    const kept = ofScene.get(key) ?? { made: make(owner, language) };
    ofScene.set(key, kept);
    return kept.made;
  };
}

const roomyChart = keptByScene((owner, language) => builtAt(owner, language, roomy));

/** The heading of a chart: on a page it stands over the chart, where it has lines and a size of the page. */
export function chartHeading(owner: ElementContent, language: Language): string {
  const drawing = owner.element.kind === 'chart' ? roomyChart(owner, language) : null;
  return drawing === null
    ? ''
    : headingsOf(drawing)
        .map(({ text }) => text)
        .join(' ');
}

/** Whether an element has nothing to draw: its place then says so. */
export const isEmpty = (owner: ElementContent): boolean =>
  (owner.element.kind === 'chart' && roomyChart(owner, 'en') === null) ||
  (owner.element.kind === 'table' && figuresIn(owner, 'en').rows.length === 0) ||
  (owner.element.kind === 'record' && rankingOf(owner)?.table === undefined && profileOf(owner, 'en') === null);

function raised(mark: Mark, by: number): Mark {
  if (mark.kind === 'text' || mark.kind === 'rect') return { ...mark, y: mark.y - by };
  return { ...mark, points: mark.points.map((value, i) => (i % 2 === 0 ? value : value - by)) };
}

const raisedAxis = (axis: Axis, by: number): Axis => ({ ...axis, range: [axis.range[0] - by, axis.range[1] - by] });

/** The chart of an element at a size in CSS pixels, without its heading; null where there is nothing to draw. */
export function chartAt(owner: ElementContent, language: Language, size: Size): Drawing | null {
  const headed = builtAt(owner, language, size);
  const lines = headed === null ? [] : headingsOf(headed);
  if (headed === null || lines.length === 0) return headed;
  const by = Math.max(...lines.map(({ y }) => y)) + 1;
  const drawing = builtAt(owner, language, { ...size, height: size.height + by });
  if (drawing === null) return headed;
  return {
    ...drawing,
    ...size,
    marks: drawing.marks.filter((mark) => !isHeading(mark)).map((mark) => raised(mark, by)),
    y: raisedAxis(drawing.y, by),
    ...(drawing.panels === undefined
      ? {}
      : { panels: drawing.panels.map((panel) => ({ ...panel, y: raisedAxis(panel.y, by) })) }),
  };
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

function ofFinding({ layers, language }: Scene): Figures | null {
  const { finding } = layers;
  if (finding === null) return null;
  const figures = figuresOfFinding(finding.view.table(finding.result, finding.context));
  return finding.result.shape === 'ranking' ? rankingFigures(figures, language) : figures;
}

/** The figures behind an element, as its table and as its long description. */
export const figuresIn = keptByScene(makeFigures);

function makeFigures({ element, scenes }: ElementContent, language: Language): Figures {
  const scene = scenes[language];
  const { kind, what } = element;
  if (what === 'finding') return ofFinding(scene) ?? figuresOf('map', scene);
  if (kind === 'map') return mapFigures(scene);
  if (kind === 'chart') return figuresOf(chartId(what, scene), scene);
  return figuresOf(what === 'main' ? 'profile' : what, scene);
}

/** Of a map: those of its cells, or of the finding that it shows, or of its sectors. */
function mapFigures(scene: Scene): Figures {
  const isFinding = scene.legends.some(({ id }) => isOfLayer(id, 'finding'));
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
  months: { aspect: 0.75, least: { width: 200, height: 210 } },
  national: { aspect: 0.65, least: { width: 130, height: 210 } },
};
const rankingShape = { aspect: 1.6, least: { width: 330, height: 205 } } as const;
const otherShape = { aspect: 1.7, least: { width: 260, height: 160 } } as const;

export const shapeOf = ({ element, scenes }: ElementContent): { readonly aspect: number; readonly least: Size } =>
  shapes[chartId(element.what, scenes.en)] ??
  (element.what === 'finding' && scenes.en.layers.finding?.result.shape === 'ranking' ? rankingShape : otherShape);
