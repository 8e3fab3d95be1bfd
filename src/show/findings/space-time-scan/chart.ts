import { say } from '../../../base/words.ts';
import type { ScanCluster, ScanFinding } from '../../../disclose/disclosed.ts';
import { label, margin, textSize, valueTicks } from '../../charts/frame.ts';
import { type Axis, type Drawing, type Mark, place, valueAt } from '../../drawing/drawing.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { formatOf } from '../../format.ts';
import type { Theme } from '../../theme/colours.ts';
import { headingRows, keyRows, type Rows } from '../chart-axes.ts';
import { clusterPlace } from '../cluster-text.ts';
import type { FindingContext, Size } from '../finding-view.ts';
import { inkOf, type ScanResult, shownCluster } from './scan-result.ts';
import { placeText, spanOf } from './text.ts';
import { words } from './words.ts';

const foot = 22;
const windowAlpha = '26';
const yearRoom = 38;

/** Years under the plot, as many as have room. */
function yearMarks(x: Axis, bottom: number, theme: Theme): Mark[] {
  const [from, to] = x.domain;
  const perYear = ((x.range[1] - x.range[0]) / Math.max(1, to - from)) * 12;
  const every = [1, 2, 5, 10, 20].find((step) => perYear * step >= yearRoom) ?? 50;
  const half = textWidth('2000', textSize) / 2;
  const marks: Mark[] = [];
  for (let year = Math.ceil((1970 + from / 12) / every) * every; (year - 1970) * 12 < to; year += every) {
    const at = place(x, (year - 1970) * 12);
    marks.push({ kind: 'line', points: [at, bottom, at, bottom + 4], stroke: theme.quiet, width: 1 });
    if (at + half < x.range[1] + margin.right) marks.push(label(String(year), at, bottom + 16, theme.quiet, 'middle'));
  }
  return marks;
}

/** Whole numbers up the left side, as many as have room. */
function countAxis(y: Axis, right: number, theme: Theme, write: (value: number) => string): Mark[] {
  const room = y.range[0] - y.range[1];
  return valueTicks(y, Math.max(2, Math.floor(room / 24)))
    .filter(Number.isInteger)
    .flatMap((value): Mark[] => [
      {
        kind: 'line',
        points: [margin.left, place(y, value), right, place(y, value)],
        stroke: theme.line,
        width: 0.5,
      },
      label(write(value), margin.left - 6, place(y, value) + 4, theme.quiet, 'end'),
    ]);
}

/** The months of the cluster as a band behind the bars. */
function windowMark({ from, to }: ScanCluster, x: Axis, y: Axis, theme: Theme): Mark {
  return {
    kind: 'rect',
    x: place(x, from),
    y: y.range[1],
    width: place(x, to) - place(x, from),
    height: y.range[0] - y.range[1],
    fill: `${theme.accent}${windowAlpha}`,
  };
}

function barMarks(cluster: ScanCluster, first: number, x: Axis, y: Axis, theme: Theme): Mark[] {
  const bottom = place(y, 0);
  return Array.from(cluster.observedByMonth, (value, m): Mark[] => {
    if (!(value > 0)) return [];
    const month = first + m;
    const left = place(x, month);
    const width = Math.max(1, place(x, month + 1) - left - 1);
    const isInside = month >= cluster.from && month < cluster.to;
    const top = place(y, value);
    const fill = isInside ? inkOf(cluster, theme) : theme.quiet;
    return [{ kind: 'rect', x: left, y: top, width, height: bottom - top, fill }];
  }).flat();
}

/** What is expected, as steps over the bars. */
function expectedMark(cluster: ScanCluster, first: number, x: Axis, y: Axis, theme: Theme): Mark {
  const points = Array.from(cluster.expectedByMonth, (value, m) => [
    place(x, first + m),
    place(y, value),
    place(x, first + m + 1),
    place(y, value),
  ]).flat();
  const monthPx = place(x, first + 1) - place(x, first);
  return { kind: 'line', points, stroke: theme.ink, width: monthPx < 4 ? 0.9 : 1.4 };
}

function headOf(cluster: ScanCluster, { language, theme }: FindingContext, width: number): Rows {
  const texts = words[language];
  const named = headingRows(clusterPlace(cluster, texts.chartOf, language), width, theme);
  const entries = [
    { label: texts.records, fill: theme.quiet },
    { label: texts.recordsInside, fill: inkOf(cluster, theme) },
    { label: texts.expected, fill: theme.ink },
    { label: texts.window, fill: `${theme.accent}${windowAlpha}` },
  ];
  const key = keyRows(entries, named.bottom, width, theme);
  return { marks: [...named.marks, ...key.marks], bottom: key.bottom };
}

function axesOf(finding: ScanFinding, cluster: ScanCluster, size: Size, top: number): { x: Axis; y: Axis } {
  const most = Math.max(1, ...cluster.observedByMonth, ...cluster.expectedByMonth);
  return {
    x: { domain: [finding.months.from, finding.months.to], range: [margin.left, size.width - margin.right] },
    y: { domain: [0, most * 1.04], range: [size.height - foot, top + 6] },
  };
}

/** Records and what is expected by month in the cells of the picked cluster, or of the most likely. */
export function chart({ finding }: ScanResult, context: FindingContext, size: Size): Drawing | null {
  const cluster = shownCluster(finding, context.pick);
  if (cluster === null) return null;
  const { language, theme } = context;
  const { whole, figure } = formatOf(language);
  const head = headOf(cluster, context, size.width);
  const { x, y } = axesOf(finding, cluster, size, head.bottom);
  const first = finding.months.from;
  const [bottom, right] = [y.range[0], x.range[1]];
  const { from, to } = spanOf(finding.months, language);
  const inside = spanOf(cluster, language);
  return {
    ...size,
    x,
    y,
    description: say(words, language, 'chartDescription', {
      place: placeText(cluster, language),
      from,
      to,
      first: inside.from,
      last: inside.to,
      observed: whole(cluster.observed),
      expected: figure(cluster.expected),
    }),
    marks: [
      windowMark(cluster, x, y, theme),
      ...countAxis(y, right, theme, whole),
      ...barMarks(cluster, first, x, y, theme),
      expectedMark(cluster, first, x, y, theme),
      { kind: 'line', points: [margin.left, bottom, right, bottom], stroke: theme.ink, width: 1 },
      ...yearMarks(x, bottom, theme),
      ...head.marks,
    ],
  };
}

/** The cluster that is drawn, at a pixel of its months. */
export function itemOnChart(
  { finding }: ScanResult,
  context: FindingContext,
  size: Size,
  px: number,
  py: number,
): string | null {
  const cluster = shownCluster(finding, context.pick);
  if (cluster === null) return null;
  const { x, y } = axesOf(finding, cluster, size, headOf(cluster, context, size.width).bottom);
  const isInside = px >= x.range[0] && px <= x.range[1] && py >= y.range[1] && py <= y.range[0];
  const month = valueAt(x, px);
  return isInside && month >= cluster.from && month < cluster.to ? cluster.id : null;
}
