import { fiscalYear, fiscalYearStart, monthIndex } from '../../../base/month.ts';
import type { MonthIndex } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import type { RankingResult } from '../../../disclose/disclosed.ts';
import { label, textSize } from '../../charts/frame.ts';
import { spreadLabels } from '../../charts/spread-labels.ts';
import { type Axis, type Mark, place } from '../../drawing/drawing.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { headingRows } from '../../findings/chart-axes.ts';
import type { Size } from '../../findings/finding-view.ts';
import { fitText } from '../../findings/region-ranking/chart.ts';
import { type RankedRegion, rankText } from '../../findings/region-ranking/ranked.ts';
import type { Theme } from '../../theme/colours.ts';
import type { LinkedDrawing } from '../pictures/linked-chart.tsx';
import { nearestLine, type RegionLine } from './nearest-line.ts';
import { words } from './words.ts';

export interface YearsInput {
  readonly ranking: RankingResult;
  readonly ranked: readonly RankedRegion[];
  readonly language: Language;
  readonly theme: Theme;
}

const rowHeight = 18;
const [leftRoom, under] = [46, 40];
/** A chart that is narrower leaves the words of its breaks to the text under it. */
const narrowWidth = 560;
const rightRoomOf = ({ width }: Size): number => (width < narrowWidth ? 126 : 200);
/** Months in which the definition of encounters changed. */
const breaks = [
  { month: monthIndex(2020, 3), key: 'break2020' },
  { month: monthIndex(2023, 5), key: 'break2023' },
] as const;

export const yearsHeight = (regions: number): number => 96 + Math.max(120, regions * rowHeight);

/** Rank of a candidate in a year; NaN where it was not ranked. */
const rankIn = ({ years, regions }: RankingResult, year: number, at: number): number =>
  years.ranks[year * regions.length + at] ?? Number.NaN;

/** What a screen reader says of a region's line. */
function yearsSaid(region: RankedRegion, { ranking, language }: YearsInput): string {
  const ranks = ranking.years.fiscalYears.flatMap((year, y) => {
    const rank = rankIn(ranking, y, region.at);
    return Number.isNaN(rank) ? [] : [say(words, language, 'yearIs', { year, rank })];
  });
  return say(words, language, 'yearRank', { name: region.name, ranks: ranks.join('; ') });
}

/** Where the definition changed, in its place between the years. */
function breakMarks(x: Axis, y: Axis, size: Size, { language, theme }: YearsInput): Mark[] {
  const [top, bottom] = y.range;
  return breaks.flatMap(({ month, key }, i): Mark[] => {
    const year = breakYear(month);
    if (year < x.domain[0] || year > x.domain[1]) return [];
    const at = place(x, year);
    const text = words[language][key];
    // Text stays inside the plot, on the side with room, the second under the first.
    const isRight = at + 4 + textWidth(text, 11) < size.width;
    const name = label(text, isRight ? at + 4 : at - 4, top - 18 + i * 13, theme.quiet, isRight ? 'start' : 'end');
    return [
      { kind: 'line', points: [at, top - 4, at, bottom], stroke: theme.ink, width: 1, dash: [4, 3] },
      ...(size.width < narrowWidth ? [] : [name]),
    ];
  });
}

/** A month on an axis of fiscal years, each at its middle. */
const breakYear = (month: MonthIndex): number => {
  const year = fiscalYear(month);
  return year + (month - fiscalYearStart(year)) / 12 - 0.5;
};

function axisMarks(x: Axis, y: Axis, { ranking, language, theme }: YearsInput): Mark[] {
  const { fiscalYears } = ranking.years;
  const apart = Math.abs(place(x, 1) - place(x, 0));
  const every = Math.max(1, Math.ceil(34 / apart));
  const [top, bottom] = y.range;
  const { yearAxis } = words[language];
  const middle = (x.range[0] + x.range[1]) / 2;
  return [
    ...fiscalYears
      .filter((_, i) => i % every === 0)
      .map((year) => label(String(year), place(x, year), bottom + 18, theme.quiet, 'middle')),
    ...Array.from({ length: Math.round(y.domain[1] - 0.5) }, (_, i): Mark[] => [
      {
        kind: 'line',
        points: [leftRoom, place(y, i + 1), x.range[1], place(y, i + 1)],
        stroke: theme.line,
        width: 0.5,
      },
      label(String(i + 1), leftRoom - 12, place(y, i + 1) + 4, theme.quiet, 'end'),
    ]).flat(),
    label(yearAxis, Math.max(middle, textWidth(yearAxis, textSize) / 2 + 4), bottom + 34, theme.quiet, 'middle'),
    label(words[language].rankAxis, 10, top - 6, theme.quiet),
  ];
}

function lineMarks(points: readonly (readonly [number, number] | null)[], stroke: string, width: number): Mark[] {
  return points.flatMap((to, i): Mark[] => {
    if (to === null) return [];
    const from = points[i - 1];
    const [x, y] = to;
    const half = width + 1.4;
    const dot: Mark = { kind: 'rect', x: x - half, y: y - half, width: 2 * half, height: 2 * half, fill: stroke };
    return from == null ? [dot] : [{ kind: 'line', points: [...from, x, y], stroke, width }, dot];
  });
}

/** Ranks over the years, the first at the top. @param marked the region that is pointed at */
export function yearsOf(input: YearsInput, size: Size, marked: string | null): LinkedDrawing | null {
  const { ranking, ranked, language, theme } = input;
  const { fiscalYears } = ranking.years;
  const [first, last] = [fiscalYears[0], fiscalYears.at(-1)];
  if (first === undefined || last === undefined || ranked.length === 0) return null;
  const title = headingRows(words[language].yearsTitle, size.width, theme);
  const [top, bottom] = [title.bottom + 36, size.height - under];
  const x: Axis = { domain: [first - 0.5, last + 0.5], range: [leftRoom, size.width - rightRoomOf(size)] };
  const y: Axis = { domain: [0.5, ranked.length + 0.5], range: [top, bottom] };
  const lines = ranked.map((region) => {
    const points = fiscalYears.map((year, i) => {
      const rank = rankIn(ranking, i, region.at);
      return Number.isNaN(rank) ? null : ([place(x, year), place(y, rank)] as const);
    });
    return { id: region.id, region, points };
  });
  const ends = lines
    .map((line) => ({ ...line, end: line.points.findLast((point) => point !== null)?.[1] ?? bottom }))
    .sort((a, b) => a.end - b.end);
  const tops = spreadLabels(
    ends.map(({ end }) => ({ top: end - 8, height: Math.min(16, (bottom - top + 20) / ends.length) })),
    top - 14,
    bottom + 14,
  );
  const labels = ends.flatMap((line, i) => {
    const at = tops[i];
    return at == null ? [] : [{ ...line, top: at }];
  });
  const nameX = x.range[1] + 10;
  const drawn = [...lines].sort((a, b) => Number(a.id === marked) - Number(b.id === marked));
  const inkOf = (id: string): readonly [string, number] =>
    id === marked ? [theme.accent, 3] : id === ranked[0]?.id ? [theme.ink, 2.2] : [theme.quiet, 1.3];
  const list = ranked.map((region) => yearsSaid(region, input)).join('. ');
  const walked: readonly RegionLine[] = lines.map(({ id, points }) => ({
    id,
    points: points.flatMap((point) => (point === null ? [] : [{ x: point[0], y: point[1], isMissing: false }])),
  }));
  return {
    drawing: {
      ...size,
      x,
      y,
      description: say(words, language, 'yearsSaid', { count: ranked.length, from: first, to: last, list }),
      marks: [
        ...title.marks,
        ...axisMarks(x, y, input),
        ...breakMarks(x, y, size, input),
        ...drawn.flatMap(({ id, points }) => lineMarks(points, ...inkOf(id))),
        ...labels.map(({ id, region, top: at }): Mark => {
          const text = fitText(`${rankText(region)} ${region.name}`, size.width - nameX - 4);
          return { ...label(text, nameX, at + 12, theme.ink), weight: id === marked ? 600 : 400 };
        }),
      ],
    },
    spots: labels
      .toSorted((a, b) => ranked.indexOf(a.region) - ranked.indexOf(b.region))
      .map(({ id, region, top: at }) => ({
        id,
        x: nameX - 4,
        y: at,
        width: Math.max(20, size.width - nameX),
        height: 15,
        said: yearsSaid(region, input),
      })),
    regionAt: (px, py) => nearestLine(walked, px, py),
  };
}
