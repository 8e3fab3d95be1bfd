import { monthOf, yearOf } from '../../base/month.ts';
import { monthIndexOf } from '../../base/units.ts';
import type { Language } from '../../base/words.ts';
import { sectorsTouching } from '../../corridors/corridor.ts';
import type { Axis, Mark } from '../drawing/drawing.ts';
import { place } from '../drawing/drawing.ts';
import { textWidth } from '../drawing/text-width.ts';
import { formatOf } from '../format.ts';
import type { Theme } from '../theme/colours.ts';
import { label, margin, textSize, yearTicks } from './frame.ts';

interface Tick {
  readonly month: number;
  readonly text: string;
}

/** Room that a label of a month axis takes, pixels. */
const lineRoom = 16;

/** Years along a month axis, or where they stand far apart quarters or months, each January by its year. */
export function timeTicks(axis: Axis, language: Language): readonly Tick[] {
  const [from, to] = axis.domain;
  const perMonth = Math.abs(axis.range[1] - axis.range[0]) / (to - from);
  const every = perMonth >= lineRoom ? 1 : perMonth * 3 >= lineRoom ? 3 : 12;
  if (every === 12) return yearTicks(axis).map((month) => ({ month, text: String(1970 + month / 12) }));
  const out: Tick[] = [];
  for (let month = Math.ceil(from / every) * every; month < to; month += every) {
    const index = monthIndexOf(month);
    const [name = ''] = formatOf(language).shortMonth(index).split(' ');
    // The first says its year too, where no January would.
    const isFirst = out.length === 0 && to - month < 12 && monthOf(index) !== 1;
    const text = monthOf(index) === 1 ? String(yearOf(index)) : isFirst ? `${name} ${yearOf(index) % 100}` : name;
    out.push({ month, text });
  }
  return out;
}

/** Months down the left side. */
export function timeMarks(y: Axis, language: Language, theme: Theme): Mark[] {
  return timeTicks(y, language).flatMap(({ month, text }): Mark[] => {
    const at = place(y, month);
    return [
      { kind: 'line', points: [margin.left - 4, at, margin.left, at], stroke: theme.quiet, width: 1 },
      label(text, margin.left - 7, at + 4, theme.quiet, 'end'),
    ];
  });
}

/** Border kilometres under a picture, as many as have room, with their unit. */
export function kilometreMarks(x: Axis, bottom: number, language: Language, theme: Theme): Mark[] {
  const [from, to] = x.domain;
  const perTick = ((to - from) / (x.range[1] - x.range[0])) * 56;
  const step = [10, 20, 50, 100, 200, 500, 1000].find((km) => km >= perTick) ?? 1000;
  const marks: Mark[] = [];
  for (let km = Math.ceil(from / step) * step; km <= to; km += step) {
    const at = place(x, km);
    marks.push({ kind: 'line', points: [at, bottom, at, bottom + 4], stroke: theme.quiet, width: 1 });
    const text = formatOf(language).whole(km);
    const inside = Math.min(at, x.range[1] + margin.right - textWidth(text, textSize) / 2);
    marks.push(label(text, inside, bottom + 16, theme.quiet, 'middle'));
  }
  marks.push(label('km', margin.left - 18, bottom + 16, theme.quiet, 'end'));
  return marks;
}

/** Sectors as bands of two tints, over the picture; their names stand on them. */
export function sectorBands(x: Axis, top: number, height: number, theme: Theme): Mark[] {
  return sectorsTouching(x.domain[0], x.domain[1]).map((sector, i): Mark => {
    const left = place(x, Math.max(sector.fromKm, x.domain[0]));
    const right = place(x, Math.min(sector.toKm, x.domain[1]));
    const fill = `${theme.line}${i % 2 === 0 ? '66' : 'B3'}`;
    return { kind: 'rect', x: left, y: top, width: right - left, height, fill };
  });
}
