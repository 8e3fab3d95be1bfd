import type { Language } from '../../../base/words.ts';
import { say } from '../../../base/words.ts';
import type { SegmentResult } from '../../../disclose/disclosed.ts';
import type { Drawing, Mark } from '../../drawing/drawing.ts';
import { place } from '../../drawing/drawing.ts';
import { formatOf } from '../../format.ts';
import { type ClassScale, colourOf } from '../../scale.ts';
import { sectorName } from '../../sentence.ts';
import type { Theme } from '../../theme/colours.ts';
import { words } from '../../words.ts';
import { kilometreAxis, margin, monthAxis, sectorEdges, verticalRules, yearTicks } from '../frame.ts';

const header = 16;
const footer = 30;

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly theme: Theme;
  /** Limits of the corridor, border kilometres. */
  readonly corridor: readonly [number, number];
}

/** Border kilometre across, months down; each sector's month a band over its own kilometres. */
export function hovmoller(result: SegmentResult, scale: ClassScale, frame: Frame): Drawing {
  const { width, height, language, theme } = frame;
  const x = kilometreAxis(result, width);
  const y = monthAxis(result, margin.top + header, height - footer);
  const [top, bottom] = y.range;
  const edges = sectorEdges(result).map((km) => place(x, km));
  const limits = frame.corridor.filter((km) => km > x.domain[0] + 1 && km < x.domain[1] - 1).map((km) => place(x, km));
  const sectors = formatOf(language).list(result.segments.map((s) => sectorName(s.id, language)));
  return {
    width,
    height,
    x,
    y,
    description: say(words, language, 'hovmollerHelp', {
      name: words[language].hovmollerTitle,
      sectors,
      months: result.months,
    }),
    marks: [
      ...cells(result, scale, x, y, theme),
      ...verticalRules(edges, top, bottom, theme),
      ...verticalRules(limits, top, bottom, { ...theme, quiet: theme.ink }, [4, 3]),
      ...names(result, x, theme, language),
      ...years(y, theme),
      ...kilometres(x, bottom, theme, language),
    ],
  };
}

function cells(result: SegmentResult, scale: ClassScale, x: Drawing['x'], y: Drawing['y'], theme: Theme): Mark[] {
  const held = new Set(result.suppressed);
  const step = (y.range[1] - y.range[0]) / result.months;
  return result.segments.flatMap((segment, s) => {
    const left = place(x, segment.fromKm);
    const width = place(x, segment.toKm) - left;
    const marks: Mark[] = [];
    for (let m = 0; m < result.months; m++) {
      const at = s * result.months + m;
      const value = result.values[at] ?? Number.NaN;
      const box = { kind: 'rect' as const, x: left, y: y.range[0] + m * step, width, height: step + 0.4 };
      if (held.has(at)) marks.push({ ...box, fill: theme.quiet, pattern: 'hatch' });
      else if (Number.isNaN(value)) marks.push({ ...box, fill: theme.quiet, pattern: 'dots' });
      else if (value > 0) marks.push({ ...box, fill: colourOf(scale, value / (segment.toKm - segment.fromKm)) });
    }
    return marks;
  });
}

function names(result: SegmentResult, x: Drawing['x'], theme: Theme, language: Language): Mark[] {
  return result.segments.flatMap((segment) => {
    const left = place(x, segment.fromKm);
    const room = place(x, segment.toKm) - left;
    const name = sectorName(segment.id, language);
    const fits = name.length * 6.4 < room;
    const short = fits ? name : abbreviate(name);
    if (short.length * 6.4 > room) return [];
    return [
      {
        kind: 'text',
        x: left + room / 2,
        y: margin.top + 11,
        text: short,
        size: 11,
        fill: theme.quiet,
        anchor: 'middle',
      },
    ];
  });
}

const abbreviate = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('');

function years(y: Drawing['y'], theme: Theme): Mark[] {
  return yearTicks(y).flatMap((month): Mark[] => [
    {
      kind: 'line',
      points: [margin.left - 4, place(y, month), margin.left, place(y, month)],
      stroke: theme.quiet,
      width: 1,
    },
    {
      kind: 'text',
      x: margin.left - 7,
      y: place(y, month) + 4,
      text: String(1970 + month / 12),
      size: 11,
      fill: theme.quiet,
      anchor: 'end',
    },
  ]);
}

function kilometres(x: Drawing['x'], bottom: number, theme: Theme, language: Language): Mark[] {
  const [from, to] = x.domain;
  const step = to - from > 1500 ? 500 : to - from > 500 ? 200 : 50;
  const marks: Mark[] = [];
  for (let km = Math.ceil(from / step) * step; km <= to; km += step) {
    const at = place(x, km);
    marks.push({ kind: 'line', points: [at, bottom, at, bottom + 4], stroke: theme.quiet, width: 1 });
    marks.push({
      kind: 'text',
      x: at,
      y: bottom + 14,
      text: formatOf(language).whole(km),
      size: 11,
      fill: theme.quiet,
      anchor: 'middle',
    });
  }
  const middle = (x.range[0] + x.range[1]) / 2;
  const title = `${words[language].kilometre} (km)`;
  marks.push({ kind: 'text', x: middle, y: bottom + 27, text: title, size: 11, fill: theme.quiet, anchor: 'middle' });
  return marks;
}
