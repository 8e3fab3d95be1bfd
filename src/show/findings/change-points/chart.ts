import { monthIndexOf } from '../../../base/units.ts';
import { say } from '../../../base/words.ts';
import type { TrendResult, TrendSeries } from '../../../disclose/disclosed.ts';
import { type Drawing, type Mark, place } from '../../drawing/drawing.ts';
import { formatOf } from '../../format.ts';
import { headingRows, type KeyEntry, keyRows } from '../chart-axes.ts';
import type { FindingContext, Size } from '../finding-view.ts';
import { type MonthPanel, monthPanels, panelAt, panelMarks, seriesMarks } from '../month-panels.ts';
import { eventsOf } from '../month-text.ts';
import { monthWords } from '../month-words.ts';
import { firstSeries, isShares } from './figure-text.ts';
import { itemId, sentenceOf } from './text.ts';
import { words } from './words.ts';

/** How near to a change a pixel must be to mean it. */
const nearPx = 10;

/** Shares are drawn in percent; the one that is spoken of is the one drawn where there is room for one. */
function drawn(result: TrendResult, context: FindingContext): readonly [TrendResult, FindingContext] {
  const pick = context.pick ?? firstSeries(result, null)?.id ?? null;
  if (!isShares(result)) return [result, { ...context, pick }];
  const series = result.series.map((one) => ({
    ...one,
    values: Float64Array.from(one.values, (share) => 100 * share),
    level: Float64Array.from(one.level, (share) => 100 * share),
  }));
  return [
    { ...result, series },
    { ...context, pick },
  ];
}

const reach = (series: TrendSeries): number => Math.max(0, ...series.level);

/** Levels as steps, and each change as a line down its month; the one picked is framed. */
function levelMarks({ series, x, y }: MonthPanel, { theme, pick }: FindingContext): Mark[] {
  const starts = [series.firstMonth, ...series.changes.map(({ month }) => month)];
  const end = series.firstMonth + series.values.length;
  const steps = starts.flatMap((from, k) => {
    const up = place(y, series.level[from - series.firstMonth] ?? 0);
    return [place(x, from), up, place(x, starts[k + 1] ?? end), up];
  });
  const marks: Mark[] = series.changes.flatMap((change): Mark[] => {
    if (itemId(series, change) !== pick) return [];
    const at = place(x, change.month);
    return [{ kind: 'line', points: [at, y.range[0], at, y.range[1]], stroke: theme.focus, width: 4 }];
  });
  return series.level.length === 0 ? [] : [...marks, { kind: 'line', points: steps, stroke: theme.accent, width: 2 }];
}

function frameOf(result: TrendResult, context: FindingContext, size: Size) {
  const { language, theme, measure } = context;
  const texts = monthWords[language];
  const entries: KeyEntry[] = [
    { label: texts.figure, fill: theme.quiet },
    { label: words[language].levelKey, fill: theme.accent },
  ];
  if (size.height >= 280 && eventsOf(result, context).length > 0) entries.push({ label: texts.event, fill: theme.ink });
  if (result.breaks.length > 0) entries.push({ label: texts.break, fill: theme.ink, pattern: 'hatch' });
  const titleKey = isShares(result) ? 'titleShares' : 'title';
  const title = headingRows(say(words, language, titleKey, { measure }), size.width, theme);
  const key = keyRows(entries, title.bottom, size.width, theme);
  return {
    marks: [...title.marks, ...key.marks],
    panels: monthPanels(result, context, size, key.bottom, reach),
  };
}

export function chartOf(given: TrendResult, plain: FindingContext, size: Size): Drawing | null {
  const main = firstSeries(given, plain.pick);
  const [result, context] = drawn(given, plain);
  const { language, measure, theme } = context;
  const { marks, panels } = frameOf(result, context, size);
  const own = panels.find(({ series }) => series.id === main?.id) ?? panels[0];
  const isEmpty = result.series.every(({ level }) => level.length === 0);
  if (main === null || own === undefined || isEmpty) return null;
  const { month } = formatOf(language);
  return {
    ...size,
    x: own.x,
    y: own.y,
    description: say(words, language, 'description', {
      measure,
      from: month(result.period.from),
      to: month(monthIndexOf(result.period.to - 1)),
      headline: sentenceOf(given, main, context),
    }),
    marks: [
      ...marks,
      ...panelMarks(panels, result, context),
      ...panels.flatMap((panel): Mark[] => [
        ...seriesMarks(panel, panel.series.values, theme.quiet),
        ...levelMarks(panel, context),
      ]),
    ],
  };
}

/** The change that a pixel is near to. */
export function changeOnChart(
  given: TrendResult,
  plain: FindingContext,
  size: Size,
  px: number,
  py: number,
): string | null {
  const [result, context] = drawn(given, plain);
  const panel = panelAt(frameOf(result, context, size).panels, px, py);
  if (panel === null) return null;
  const { series, x } = panel;
  const [nearest] = series.changes
    .map((change) => ({ change, away: Math.abs(place(x, change.month) - px) }))
    .filter(({ away }) => away <= nearPx)
    .sort((a, b) => a.away - b.away);
  return nearest === undefined ? null : itemId(series, nearest.change);
}
