import { monthIndexOf } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import type { PickResult } from '../../../disclose/disclosed.ts';
import { label, textSize, valueTicks } from '../../charts/frame.ts';
import { type Axis, type Drawing, type Mark, place } from '../../drawing/drawing.ts';
import { textWidth } from '../../drawing/text-width.ts';
import type { Size } from '../../findings/finding-view.ts';
import { formatOf } from '../../format.ts';
import type { Theme } from '../../theme/colours.ts';
import { pickWords } from './pick-words.ts';

const top = 18;
const bottom = 18;
const right = 6;

/** Years with room for their names. */
function years(x: Axis): readonly number[] {
  const [from, to] = x.domain;
  const room = (x.range[1] - x.range[0]) / Math.max(1, (to - from) / 12);
  const step = [1, 2, 5, 10, 20].find((every) => every * room > textWidth('2024', textSize) + 10) ?? 50;
  const first = Math.ceil((1970 + from / 12) / step) * step;
  const last = 1970 + to / 12;
  return Array.from({ length: Math.max(0, Math.ceil((last - first) / step)) }, (_, i) => first + i * step);
}

function axes({ months, firstMonth }: PickResult, size: Size, language: Language, theme: Theme) {
  const { whole } = formatOf(language);
  const most = Math.max(1, ...[...months].filter((value) => !Number.isNaN(value)));
  const y: Axis = { domain: [0, most], range: [size.height - bottom, top] };
  const ticks = valueTicks(y, 3).filter(Number.isInteger);
  const left = 8 + Math.max(...ticks.map((value) => textWidth(whole(value), textSize)));
  const x: Axis = { domain: [firstMonth, firstMonth + months.length], range: [left, size.width - right] };
  const rules = ticks.flatMap((value): Mark[] => [
    {
      kind: 'line',
      points: [left, place(y, value), size.width - right, place(y, value)],
      stroke: theme.line,
      width: 0.5,
    },
    label(whole(value), left - 4, place(y, value) + 4, theme.quiet, 'end'),
  ]);
  const names = years(x).map((year): Mark => {
    const at = place(x, (year - 1970) * 12);
    return label(String(year), at, size.height - 4, theme.quiet, at > size.width - 20 ? 'end' : 'start');
  });
  return { x, y, marks: [...rules, ...names] };
}

/** Records of a picked place, month by month; a month that is held back is hatched. */
export function pickMonths(result: PickResult, size: Size, language: Language, theme: Theme): Drawing {
  const { x, y, marks } = axes(result, size, language, theme);
  const step = (x.range[1] - x.range[0]) / Math.max(1, result.months.length);
  const bars = [...result.months].flatMap((value, m): Mark[] => {
    const at = place(x, result.firstMonth + m);
    const width = Math.max(step * 0.85, 0.7);
    if (Number.isNaN(value)) {
      return [{ kind: 'rect', x: at, y: y.range[0] - 8, width, height: 8, fill: theme.quiet, pattern: 'hatch' }];
    }
    if (value === 0) return [];
    return [
      { kind: 'rect', x: at, y: place(y, value), width, height: y.range[0] - place(y, value), fill: theme.accent },
    ];
  });
  const { month } = formatOf(language);
  const description = say(pickWords, language, 'monthsOf', {
    from: month(result.firstMonth),
    to: month(monthIndexOf(result.firstMonth + Math.max(0, result.months.length - 1))),
  });
  const title = label(pickWords[language].months, 2, 11, theme.quiet);
  return { ...size, marks: [...marks, ...bars, title], x, y, description };
}
