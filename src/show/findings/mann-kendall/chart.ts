import { monthIndexOf } from '../../../base/units.ts';
import { say } from '../../../base/words.ts';
import type { TrendResult, TrendSeries } from '../../../disclose/disclosed.ts';
import { type Drawing, type Mark, place } from '../../drawing/drawing.ts';
import { formatOf } from '../../format.ts';
import { headingRows, type KeyEntry, keyRows } from '../chart-axes.ts';
import type { FindingContext, Size } from '../finding-view.ts';
import { type MonthPanel, monthPanels, panelAt, panelMarks, seriesMarks } from '../month-panels.ts';
import { eventsOf, mainSeries } from '../month-text.ts';
import { monthWords } from '../month-words.ts';
import { levelOf, sentenceOf } from './text.ts';
import { words } from './words.ts';

const bandAlpha = '40';

/** Where the line stands at both ends and in the middle, with the slopes at the ends of the interval through it. */
function fanOf(series: TrendSeries) {
  const { test } = series;
  if (test === null) return null;
  const half = (series.values.length - 1) / 2;
  const middle = (test.fitFirst + test.fitLast) / 2;
  const [low, high] = [(test.slope.lower / 12) * half, (test.slope.upper / 12) * half];
  return { middle, half, low, high, first: test.fitFirst, last: test.fitLast };
}

const reach = (series: TrendSeries): number => {
  const fan = fanOf(series);
  return fan === null ? 0 : Math.max(fan.first, fan.last);
};

function lineMarks({ series, x, y }: MonthPanel, { theme }: FindingContext): Mark[] {
  const fan = fanOf(series);
  if (fan === null) return [];
  const [start, end] = [series.firstMonth + 0.5, series.firstMonth + series.values.length - 0.5];
  const middle = (start + end) / 2;
  // The fan may leave the plot: it is cut at its frame.
  const at = (month: number, value: number): [number, number] => [
    place(x, month),
    place(y, Math.min(Math.max(value, y.domain[0]), y.domain[1])),
  ];
  const marks: Mark[] = [
    { kind: 'line', points: [...at(start, fan.first), ...at(end, fan.last)], stroke: theme.accent, width: 2 },
  ];
  if (Number.isNaN(fan.low) || Number.isNaN(fan.high)) return marks;
  const points = [
    ...at(start, fan.middle - fan.low),
    ...at(middle, fan.middle),
    ...at(end, fan.middle + fan.high),
    ...at(end, fan.middle + fan.low),
    ...at(middle, fan.middle),
    ...at(start, fan.middle - fan.high),
  ];
  return [{ kind: 'area', points, fill: `${theme.accent}${bandAlpha}` }, ...marks];
}

function frameOf(result: TrendResult, context: FindingContext, size: Size) {
  const { language, theme, measure } = context;
  const texts = monthWords[language];
  const entries: KeyEntry[] = [
    { label: texts.figure, fill: theme.quiet },
    { label: words[language].line, fill: theme.accent },
    {
      label: say(words, language, 'interval', { level: levelOf(result, language) }),
      fill: `${theme.accent}${bandAlpha}`,
    },
  ];
  if (size.height >= 280 && eventsOf(result, context).length > 0) entries.push({ label: texts.event, fill: theme.ink });
  if (result.breaks.length > 0) entries.push({ label: texts.break, fill: theme.ink, pattern: 'hatch' });
  const title = headingRows(say(words, language, 'title', { measure }), size.width, theme);
  const key = keyRows(entries, title.bottom, size.width, theme);
  return {
    marks: [...title.marks, ...key.marks],
    panels: monthPanels(result, context, size, key.bottom, reach),
  };
}

export function chartOf(result: TrendResult, context: FindingContext, size: Size): Drawing | null {
  const { language, measure, theme, pick } = context;
  const main = mainSeries(result, pick);
  const { marks, panels } = frameOf(result, context, size);
  const own = panels.find(({ series }) => series === main) ?? panels[0];
  if (main === null || own === undefined || result.meta.tests === 0) return null;
  const { month } = formatOf(language);
  return {
    ...size,
    x: own.x,
    y: own.y,
    description: say(words, language, 'description', {
      measure,
      from: month(result.period.from),
      to: month(monthIndexOf(result.period.to - 1)),
      headline: sentenceOf(result, main, context),
    }),
    marks: [
      ...marks,
      ...panelMarks(panels, result, context),
      ...panels.flatMap((panel): Mark[] => [
        ...seriesMarks(panel, panel.series.values, theme.quiet),
        ...lineMarks(panel, context),
      ]),
    ],
  };
}

/** The series whose panel a pixel lies in. */
export function seriesOnChart(result: TrendResult, context: FindingContext, size: Size, x: number, y: number) {
  return panelAt(frameOf(result, context, size).panels, x, y)?.series.id ?? null;
}
