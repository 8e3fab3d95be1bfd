import { monthIndexOf } from '../../../base/units.ts';
import { say } from '../../../base/words.ts';
import type { InterruptedResult } from '../../../disclose/disclosed.ts';
import { margin, valueAxis } from '../../charts/frame.ts';
import { type Axis, type Drawing, type Mark, place } from '../../drawing/drawing.ts';
import { formatOf } from '../../format.ts';
import { placeName } from '../before-after-text.ts';
import { headingRows, keyRows } from '../chart-axes.ts';
import type { FindingContext, Size } from '../finding-view.ts';
import { seriesMarks, yearMarks } from '../month-panels.ts';
import { headlineOf } from './text.ts';
import { words } from './words.ts';

const bandAlpha = '40';
const axisRoom = 22;
const topRoom = 8;

function axesOf({ period, values, fitted, upper }: InterruptedResult, { width, height }: Size, top: number) {
  const finite = [values, fitted, upper].flatMap((series) => Array.from(series).filter(Number.isFinite));
  // A band that runs far off is cut at the frame: the months are what is looked at.
  const most = Math.max(1, ...[values, fitted].flatMap((series) => Array.from(series).filter(Number.isFinite)));
  const reach = Math.min(Math.max(1, ...finite), 1.5 * most);
  const x: Axis = { domain: [period.from, period.to], range: [margin.left, width - margin.right] };
  const y: Axis = { domain: [0, reach * 1.04], range: [height - axisRoom, top + topRoom] };
  return { x, y };
}

/** The band of what trend and season alone give, cut at the top of the plot. */
function bandMarks({ period, lower, upper }: InterruptedResult, x: Axis, y: Axis, fill: string): Mark[] {
  const months = Array.from(upper, (_, m) => m).filter((m) => Number.isFinite(upper[m] ?? Number.NaN));
  if (months.length < 2) return [];
  const at = (values: ArrayLike<number>, m: number): [number, number] => [
    place(x, period.from + m + 0.5),
    place(y, Math.min(values[m] ?? 0, y.domain[1])),
  ];
  const points = [...months.flatMap((m) => at(upper, m)), ...[...months].reverse().flatMap((m) => at(lower, m))];
  return [{ kind: 'area', points, fill }];
}

const cutAt = (values: ArrayLike<number>, most: number): Float64Array =>
  Float64Array.from(values, (value) => Math.min(value, most));

export function chartOf(result: InterruptedResult, context: FindingContext, size: Size): Drawing | null {
  if (result.ratio === null) return null;
  const { language, theme, measure } = context;
  const texts = words[language];
  const { period, values, fitted, without, date } = result;
  const name = placeName(result.place, language);
  const title = headingRows(
    say(words, language, 'title', { measure, place: name, date: formatOf(language).shortMonth(date) }),
    size.width,
    theme,
  );
  const entries = [
    { label: texts.figure, fill: theme.quiet },
    { label: texts.fitted, fill: theme.ink },
    { label: texts.without, fill: `${theme.accent}${bandAlpha}` },
  ];
  const key = keyRows(entries, title.bottom, size.width, theme);
  const { x, y } = axesOf(result, size, key.bottom);
  const { month, compact } = formatOf(language);
  const line = { series: { firstMonth: period.from }, x, y };
  const atDate = place(x, date);
  const dashed = seriesMarks(line, cutAt(without, y.domain[1]), theme.accent).map(
    (mark): Mark => (mark.kind === 'line' ? { ...mark, width: 2, dash: [5, 3] } : mark),
  );
  const model = seriesMarks(line, cutAt(fitted, y.domain[1]), theme.ink).map(
    (mark): Mark => (mark.kind === 'line' ? { ...mark, width: 1.6 } : mark),
  );
  return {
    ...size,
    x,
    y,
    description: say(words, language, 'description', {
      measure,
      from: month(period.from),
      to: month(monthIndexOf(period.to - 1)),
      date: month(date),
      headline: headlineOf(result, language),
    }),
    marks: [
      ...title.marks,
      ...key.marks,
      ...valueAxis(y, x.range[1], theme, compact),
      ...yearMarks(x, y.range[0], true, theme.quiet),
      ...bandMarks(result, x, y, `${theme.accent}${bandAlpha}`),
      ...result.breakMonths.map(
        (at): Mark => ({
          kind: 'line',
          points: [place(x, at), y.range[0], place(x, at), y.range[1]],
          stroke: theme.quiet,
          width: 1,
          dash: [2, 3],
        }),
      ),
      ...seriesMarks(line, values, theme.quiet),
      ...model,
      ...dashed,
      {
        kind: 'line',
        points: [atDate, y.range[0], atDate, y.range[1]],
        stroke: theme.ink,
        width: 1.4,
        dash: [4, 3],
      },
    ],
  };
}
