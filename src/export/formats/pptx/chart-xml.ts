import type { ChartData, ChartSeries } from '../../../show/page/chart-data.ts';
import type { Box } from '../../../show/page/page.ts';
import type { Theme } from '../../../show/theme/colours.ts';
import { columnName, sheetName } from './chart-book.ts';
import type { ChartLayout } from './chart-layout.ts';
import { fillXml, lineXml, patternXml } from './paint.ts';
import { paragraphXml, runPropertiesXml } from './text-xml.ts';
import { declaration, drawingNs, escapeXml, relationNs } from './xml.ts';

/** What a chart is written with: its layout in a box of a size in points, and how it looks. */
export interface ChartLook {
  readonly layout: ChartLayout;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  /** "es-MX". */
  readonly lang: string;
}

const chartNs = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const [categoryAxis, valueAxis] = [1001, 1002];

const share = (part: number, whole: number): string => (part / whole).toFixed(5);

function layoutXml({ x, y, width, height }: Box, look: ChartLook, target: 'inner' | 'outer' | null): string {
  const area = target === null ? '' : `<c:layoutTarget val="${target}"/>`;
  const size = `<c:w val="${share(width, look.width)}"/><c:h val="${share(height, look.height)}"/>`;
  return `<c:layout><c:manualLayout>${area}<c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${share(x, look.width)}"/><c:y val="${share(y, look.height)}"/>${size}</c:manualLayout></c:layout>`;
}

/** Turned by nothing that shows: LibreOffice breaks labels that are not turned letter by letter where all have no room. */
const hardlyTurned = 1 / 1000;

function textPropertiesXml(fill: string, { layout: { size }, lang }: ChartLook, turn = 0): string {
  const look = { size, fill };
  const body = `<a:bodyPr rot="${Math.round(turn * 60_000)}" vert="horz"/><a:lstStyle/>`;
  const text = `<a:pPr>${runPropertiesXml(look, lang, 'a:defRPr')}</a:pPr>${runPropertiesXml(look, lang, 'a:endParaRPr')}`;
  return `<c:txPr>${body}<a:p>${text}</a:p></c:txPr>`;
}

/** A title of the chart, at its top left, or of an axis, beside it. */
function titleXml(lines: readonly string[], look: ChartLook, of: 'chart' | 'across' | 'up'): string {
  const { layout, theme, lang } = look;
  const isChart = of === 'chart';
  const text = {
    size: isChart ? layout.size * 1.05 : layout.size,
    weight: isChart ? (600 as const) : (400 as const),
    fill: isChart ? theme.ink : theme.quiet,
    align: isChart ? ('start' as const) : ('middle' as const),
  };
  const body = `<a:bodyPr rot="${of === 'up' ? -5_400_000 : 0}" vert="horz"/><a:lstStyle/>`;
  const corner = '<c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0"/><c:y val="0"/>';
  const place = isChart ? `<c:layout><c:manualLayout>${corner}</c:manualLayout></c:layout>` : '';
  return `<c:title><c:tx><c:rich>${body}${paragraphXml(lines, text, lang)}</c:rich></c:tx>${place}<c:overlay val="0"/></c:title>`;
}

function textsXml(texts: readonly string[], reference: string): string {
  const points = texts.map((text, i) => `<c:pt idx="${i}"><c:v>${escapeXml(text)}</c:v></c:pt>`).join('');
  return `<c:strRef><c:f>${sheetName}!${reference}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points}</c:strCache></c:strRef>`;
}

/** What is not there has no point: a gap. */
function figuresXml(values: readonly (number | null)[], reference: string): string {
  const points = values.map((value, i) => (value === null ? '' : `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`));
  return `<c:numRef><c:f>${sheetName}!${reference}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`;
}

interface Placed {
  readonly series: ChartSeries;
  readonly index: number;
}

function seriesXml({ series, index }: Placed, data: ChartData, isLine: boolean, look: ChartLook): string {
  const { name, values, colour, dashed, hatched } = series;
  const column = columnName(index + 1);
  const last = data.categories.length + 1;
  const { size } = look.layout;
  const stroke = { colour, width: size / 6, ...(dashed === true ? { dash: [size / 2, size / 4] } : {}) };
  const fill = hatched === true ? patternXml('hatch', colour, look.theme.paper) : fillXml(colour);
  const edge = lineXml(hatched === true ? { colour, width: 0.75 } : null);
  const paint = isLine ? lineXml(stroke) : fill + edge;
  const before = isLine ? '<c:marker><c:symbol val="none"/></c:marker>' : '<c:invertIfNegative val="0"/>';
  const after = isLine ? '<c:smooth val="0"/>' : '';
  const head = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textsXml([name], `$${column}$1`)}</c:tx>`;
  const categories = `<c:cat>${textsXml(data.categories, `$A$2:$A$${last}`)}</c:cat>`;
  const figures = `<c:val>${figuresXml(values, `$${column}$2:$${column}$${last}`)}</c:val>`;
  return `<c:ser>${head}<c:spPr>${paint}</c:spPr>${before}${categories}${figures}${after}</c:ser>`;
}

const axes = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;

/** Columns or bars, and over them what is drawn as lines. */
function plotsXml(data: ChartData, look: ChartLook): string {
  const all = data.series.map((series, index): Placed => ({ series, index }));
  const isLine = ({ series }: Placed): boolean => data.kind === 'line' || series.dashed === true;
  const write = (placed: Placed): string => seriesXml(placed, data, isLine(placed), look);
  const [lines, blocks] = [all.filter(isLine), all.filter((placed) => !isLine(placed))];
  const direction = data.kind === 'bar' ? 'bar' : 'col';
  const columns =
    blocks.length === 0
      ? ''
      : `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${blocks.map(write).join('')}<c:gapWidth val="20"/><c:overlap val="100"/>${axes}</c:barChart>`;
  const strokes =
    lines.length === 0
      ? ''
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.map(write).join('')}<c:marker val="1"/>${axes}</c:lineChart>`;
  return columns + strokes;
}

function axesXml(data: ChartData, look: ChartLook): string {
  const { layout, theme } = look;
  const isBar = data.kind === 'bar';
  const rule = (colour: string, width: number): string => `<c:spPr><a:noFill/>${lineXml({ colour, width })}</c:spPr>`;
  const most = Math.max(0, ...data.series.flatMap(({ values }) => values.map((value) => Math.abs(value ?? 0))));
  const categoryTitle = layout.hasCategoryTitle ? titleXml([data.categoryTitle], look, isBar ? 'up' : 'across') : '';
  const valueTitle = layout.hasValueTitle ? titleXml([data.valueTitle], look, isBar ? 'across' : 'up') : '';
  const scaling = (direction: 'minMax' | 'maxMin'): string =>
    `<c:scaling><c:orientation val="${direction}"/></c:scaling><c:delete val="0"/>`;
  const skip = `<c:tickLblSkip val="${layout.labelEvery}"/><c:tickMarkSkip val="${layout.labelEvery}"/>`;
  return [
    `<c:catAx><c:axId val="${categoryAxis}"/>${scaling(isBar ? 'maxMin' : 'minMax')}<c:axPos val="${isBar ? 'l' : 'b'}"/>`,
    `${categoryTitle}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`,
    `${rule(theme.quiet, 0.75)}${textPropertiesXml(theme.quiet, look, layout.labelEvery > 1 ? hardlyTurned : layout.labelTurn)}<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/>`,
    `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="50"/>${skip}<c:noMultiLvlLbl val="1"/></c:catAx>`,
    `<c:valAx><c:axId val="${valueAxis}"/>${scaling('minMax')}<c:axPos val="${isBar ? 'b' : 'l'}"/>`,
    `<c:majorGridlines>${rule(theme.line, 0.5)}</c:majorGridlines>${valueTitle}`,
    `<c:numFmt formatCode="${most >= 10 ? '#,##0' : 'General'}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${isBar ? 'high' : 'low'}"/>`,
    `<c:spPr><a:noFill/>${lineXml(null)}</c:spPr>${textPropertiesXml(theme.quiet, look)}<c:crossAx val="${categoryAxis}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`,
  ].join('');
}

/** A chart part; its figures are those of the workbook, its first relation. */
export function chartXml(data: ChartData, look: ChartLook): string {
  const { layout, theme, lang } = look;
  const plot = `<c:plotArea>${layoutXml(layout.plot, look, 'inner')}${plotsXml(data, look)}${axesXml(data, look)}<c:spPr><a:noFill/>${lineXml(null)}</c:spPr></c:plotArea>`;
  const legend = `<c:legend><c:legendPos val="b"/>${layoutXml(layout.legend, look, null)}<c:overlay val="0"/>${textPropertiesXml(theme.ink, look)}</c:legend>`;
  const title = layout.titleLines.length === 0 ? '' : titleXml(layout.titleLines, look, 'chart');
  const chart = `<c:chart>${title}<c:autoTitleDeleted val="${title === '' ? 1 : 0}"/>${plot}${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`;
  const space = `<c:date1904 val="0"/><c:lang val="${lang}"/><c:roundedCorners val="0"/>`;
  const end = `<c:spPr><a:noFill/>${lineXml(null)}</c:spPr>${textPropertiesXml(theme.ink, look)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>`;
  return `${declaration}<c:chartSpace xmlns:c="${chartNs}" xmlns:a="${drawingNs}" xmlns:r="${relationNs}">${space}${chart}${end}</c:chartSpace>`;
}
