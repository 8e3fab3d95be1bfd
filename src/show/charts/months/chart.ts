import type { Language } from '../../../base/words.ts';
import type { SegmentResult } from '../../../disclose/disclosed.ts';
import type { Axis, Drawing, Mark } from '../../drawing/drawing.ts';
import { place } from '../../drawing/drawing.ts';
import { formatOf } from '../../format.ts';
import type { Theme } from '../../theme/colours.ts';
import { words } from '../../words.ts';
import { margin, monthAxis, valueTicks } from '../frame.ts';

const header = 16;
const footer = 30;

export interface NamedEvent {
  readonly id: string;
  readonly month: number;
  readonly name: string;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly theme: Theme;
  readonly events: readonly NamedEvent[];
  readonly breaks: readonly number[];
}

/** Total of the chosen sectors by month, time downward beside the Hovmöller diagram; events as named lines. */
export function months(result: SegmentResult, frame: Frame): Drawing {
  const { width, height, theme, language } = frame;
  const y = monthAxis(result, margin.top + header, height - footer);
  const top = Math.max(1, ...[...result.byMonth].filter((value) => !Number.isNaN(value)));
  const x: Axis = { domain: [0, top * 1.05], range: [6, width - 10] };
  const step = (y.range[1] - y.range[0]) / result.months;
  const bars: Mark[] = [];
  for (let m = 0; m < result.months; m++) {
    const value = result.byMonth[m] ?? Number.NaN;
    const at = y.range[0] + m * step;
    const inside = m + result.firstMonth >= result.from && m + result.firstMonth < result.to;
    if (Number.isNaN(value))
      bars.push({
        kind: 'rect',
        x: x.range[0],
        y: at,
        width: 14,
        height: step + 0.3,
        fill: theme.quiet,
        pattern: 'dots',
      });
    else
      bars.push({
        kind: 'rect',
        x: x.range[0],
        y: at,
        width: place(x, value) - x.range[0],
        height: step + 0.3,
        fill: inside ? theme.accent : theme.line,
      });
  }
  return {
    width,
    height,
    x,
    y,
    description: `${words[language].monthsTitle}. ${words[language].perMonth}`,
    marks: [
      ...bars,
      ...frame.breaks.map(
        (month): Mark => ({
          kind: 'line',
          points: [x.range[0], place(y, month), x.range[1], place(y, month)],
          stroke: theme.quiet,
          width: 1,
          dash: [2, 3],
        }),
      ),
      ...eventMarks(frame.events, x, y, theme),
      ...valueTicks(x, 3).map(
        (value): Mark => ({
          kind: 'text',
          x: place(x, value),
          y: y.range[1] + 14,
          text: formatOf(language).whole(value),
          size: 11,
          fill: theme.quiet,
          anchor: value === 0 ? 'start' : 'middle',
        }),
      ),
      {
        kind: 'text',
        x: (x.range[0] + x.range[1]) / 2,
        y: y.range[1] + 27,
        text: words[language].perMonth,
        size: 11,
        fill: theme.quiet,
        anchor: 'middle',
      },
      {
        kind: 'text',
        x: x.range[0],
        y: margin.top + 9,
        text: words[language].monthsTitle,
        size: 12,
        weight: 600,
        fill: theme.ink,
        anchor: 'start',
      },
    ],
  };
}

/** Names are pushed down where two events stand close, and left out when there is no room before the axis. */
function eventMarks(events: readonly NamedEvent[], x: Axis, y: Axis, theme: Theme): Mark[] {
  let free = y.range[0] + 8;
  return [...events]
    .sort((a, b) => a.month - b.month)
    .flatMap((event): Mark[] => {
      if (event.month < y.domain[0] || event.month > y.domain[1]) return [];
      const at = place(y, event.month);
      const line: Mark = { kind: 'line', points: [x.range[0], at, x.range[1], at], stroke: theme.ink, width: 0.75 };
      const baseline = Math.max(free, at - 3);
      if (baseline > y.range[1] - 2) return [line];
      free = baseline + 12;
      return [
        line,
        {
          kind: 'text',
          x: x.range[1],
          y: baseline,
          text: event.name,
          size: 11,
          fill: theme.ink,
          anchor: 'end',
          halo: theme.panel,
        },
      ];
    });
}
