import { monthIndexOf } from '../../../base/units.ts';
import { say } from '../../../base/words.ts';
import type { SegmentResult } from '../../../disclose/disclosed.ts';
import type { Axis, Drawing, Mark, Panel } from '../../drawing/drawing.ts';
import { place } from '../../drawing/drawing.ts';
import type { Legend } from '../../drawing/legend.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { formatOf } from '../../format.ts';
import type { Chart, ChartInput, Size } from '../chart.ts';
import {
  corridorRules,
  heading,
  isInView,
  kilometreAxis,
  label,
  margin,
  monthAxis,
  pickedMarks,
  sectorEdges,
  textSize,
  titleLeft,
  valueAxis,
  verticalRules,
} from '../frame.ts';
import { type PeriodProfile, type PeriodProfiles, periodProfiles } from '../period-profiles.ts';
import { absentStrips, outlines, underOutline } from '../profile-shape.ts';
import {
  heightText,
  highestText,
  isChosen,
  profileEntries,
  profileNotes,
  profilesTitle,
  rowName,
} from '../profile-texts.ts';
import { profileWords } from '../profile-words.ts';
import { cellAt, type Grid, gridFor } from './grid.ts';
import { words } from './words.ts';

const top = 28;
const bottomRoom = 22;
/** Over each small picture, for its year. */
const head = 16;
/** Under each, before the next. */
const foot = 6;

/** Highest of all years in view, so that every small picture has the scale of the others, those left out too. */
function highest({ rows }: PeriodProfiles, result: SegmentResult, x: Axis): number {
  const seen = rows.flatMap(({ heights }) =>
    heights.filter((height, s) => !Number.isNaN(height) && isInView(result.segments[s], x)),
  );
  return Math.max(0, ...seen) || 1;
}

const gridOf = (profiles: PeriodProfiles, { width, height }: Size): Grid =>
  gridFor(profiles.rows.length, width - margin.left - margin.right, height - top - bottomRoom);

/** The last years that have room; how many before them have none. */
function shownRows({ rows }: PeriodProfiles, { columns, rows: high }: Grid) {
  const left = Math.max(0, rows.length - columns * high);
  return { shown: rows.slice(left), left };
}

interface Small {
  readonly row: PeriodProfile;
  readonly earlier: PeriodProfile | undefined;
  readonly panel: Panel;
}

function smallOf(profiles: PeriodProfiles, grid: Grid, domain: Axis['domain'], most: number): readonly Small[] {
  const { shown, left } = shownRows(profiles, grid);
  return shown.map((row, i) => {
    const [x, y] = cellAt(grid, i);
    const [from, up] = [margin.left + x, top + y];
    return {
      row,
      earlier: profiles.rows[left + i - 1],
      panel: {
        x: { domain, range: [from, from + grid.width] },
        y: { domain: [0, most], range: [up + grid.height - foot, up + head] },
        from: row.from,
        to: row.to,
      },
    };
  });
}

function profile({ row, earlier, panel }: Small, profiles: PeriodProfiles, input: ChartInput, result: SegmentResult) {
  const { theme } = input;
  const { x, y } = panel;
  const base = y.range[0];
  const joined = profiles.smoothedKm > 0 ? ('line' as const) : ('steps' as const);
  const shapes = (of: PeriodProfile) =>
    outlines(of, result.segments, x, (height) => place(y, height), joined).map((line) => ({
      line,
      area: underOutline(line, base),
    }));
  const ink = isChosen(row, result) ? theme.accent : theme.quiet;
  const range = [Math.min(...y.range), base] as const;
  return [
    ...(earlier === undefined ? [] : shapes(earlier)).map(
      ({ area }): Mark => ({ kind: 'area', points: area, fill: theme.line }),
    ),
    ...shapes(row).flatMap(({ line, area }): Mark[] => [
      { kind: 'area', points: area, fill: `${ink}59` },
      ...(row.isWhole ? [] : [{ kind: 'area' as const, points: area, fill: ink, pattern: 'hatch' as const }]),
      { kind: 'line', points: line, stroke: ink, width: 1.25 },
    ]),
    ...absentStrips(row, row.isFew, result.segments, x, base, theme),
    ...verticalRules(
      sectorEdges(x).map((km) => place(x, km)),
      range,
      theme.line,
    ),
    ...corridorRules(input.corridor, x, range, theme),
    ...pickedMarks(input.pickedKm, x, range, theme),
    { kind: 'line', points: [x.range[0], base, x.range[1], base], stroke: theme.quiet, width: 0.75 },
    { ...label(rowName(row, profiles, input), x.range[0], y.range[1] - 4, theme.ink), weight: 600 },
  ] satisfies Mark[];
}

/** Ends of the kilometres under the lowest picture of each column. */
function kilometreEnds(small: readonly Small[], grid: Grid, { language, theme }: ChartInput): Mark[] {
  const format = formatOf(language);
  const lowest = small.filter((_, i) => i + grid.columns >= small.length);
  return lowest.flatMap(({ panel: { x, y } }, i): Mark[] => {
    const at = y.range[0] + 14;
    const [from, to] = [format.whole(x.domain[0]), `${format.whole(x.domain[1])}${i === 0 ? ' km' : ''}`];
    const end = label(to, x.range[1], at, theme.quiet, 'end');
    const hasRoom = textWidth(from, textSize) + textWidth(to, textSize) + 6 <= x.range[1] - x.range[0];
    return hasRoom ? [label(from, x.range[0], at, theme.quiet), end] : [end];
  });
}

/** Values up the left side of each row of pictures, and faint rules across it. */
function values(small: readonly Small[], grid: Grid, input: ChartInput): Mark[] {
  const format = formatOf(input.language);
  return small
    .filter((_, i) => i % grid.columns === 0)
    .flatMap(({ panel }, row) => {
      const last = small[Math.min((row + 1) * grid.columns, small.length) - 1] ?? small[0];
      return valueAxis(panel.y, last?.panel.x.range[1] ?? 0, input.theme, (value) => format.figure(value));
    });
}

/** How many are left out, in as many words as have room. */
function shortened(text: string, left: number, width: number, { language }: ChartInput): string {
  if (titleLeft + textWidth(text, textSize) <= width) return text;
  return say(words, language, 'cut', { count: formatOf(language).whole(left) });
}

function build(input: ChartInput, size: Size): Drawing | null {
  const { result, theme, language } = input;
  if (result === null || result.segments.length === 0) return null;
  const x = kilometreAxis(result, size.width, input.picture);
  const y = monthAxis(result, size.height, input.picture);
  const profiles = periodProfiles(input, result);
  if (profiles.rows.length === 0) return null;
  const grid = gridOf(profiles, size);
  const small = smallOf(profiles, grid, x.domain, highest(profiles, result, x) * 1.05);
  const { left } = shownRows(profiles, grid);
  const format = formatOf(language);
  const title = profilesTitle(profiles, input);
  const key = profiles.rowMonths === 3 ? 'leftQuarters' : 'left';
  const leftOut = left === 0 ? '' : say(words, language, key, { count: format.whole(left) });
  const description = say(words, language, 'description', {
    fromKm: format.whole(x.domain[0]),
    toKm: format.whole(x.domain[1]),
    from: format.month(monthIndexOf(small[0]?.row.from ?? y.domain[0])),
    to: format.month(monthIndexOf(y.domain[1] - 1)),
    title,
    measure: input.measure,
    highest: highestText(profiles, result, input),
  });
  return {
    ...size,
    x,
    y,
    panels: small.map(({ panel }) => panel),
    description:
      left === 0 ? description : `${description} ${say(words, language, key, { count: format.whole(left) })}.`,
    marks: [
      ...values(small, grid, input),
      ...small.flatMap((one) => profile(one, profiles, input, result)),
      ...kilometreEnds(small, grid, input),
      heading(title, theme.ink),
      ...(left === 0 ? [] : [label(shortened(leftOut, left, size.width, input), titleLeft, 26, theme.quiet)]),
    ],
  };
}

function legend(input: ChartInput): Legend | null {
  const { result, language, theme } = input;
  if (result === null || result.segments.length === 0) return null;
  const profiles = periodProfiles(input, result);
  if (profiles.rows.length === 0) return null;
  const cell = { shape: 'cell', fill: null, pattern: null, ink: theme.quiet, edge: 'none' } as const;
  const others = profiles.rows.some((row) => !isChosen(row, result));
  const most = highest(profiles, result, kilometreAxis(result, 400, input.picture));
  return {
    id: 'years',
    title: profilesTitle(profiles, input),
    entries: [
      ...(others
        ? [
            { id: 'chosen', swatch: { ...cell, fill: `${theme.accent}59` }, label: profileWords[language].chosen },
            { id: 'other', swatch: { ...cell, fill: `${theme.quiet}59` }, label: profileWords[language].other },
          ]
        : []),
      {
        id: 'before',
        swatch: { ...cell, fill: theme.line },
        label: words[language][profiles.rowMonths === 3 ? 'beforeQuarter' : 'before'],
      },
      ...profileEntries(profiles, result, input),
    ],
    notes: [say(words, language, 'scale', { value: heightText(most, input) }), ...profileNotes(profiles, input)],
  };
}

/** A profile of the border for each year, side by side on one scale, the year before behind it. */
export const years: Chart = {
  id: 'years',
  words,
  shows: ['segments'],
  across: 'kilometres',
  down: 'months',
  rowMonths: (input) => (input.result === null ? 1 : periodProfiles(input, input.result).rowMonths),
  build,
  legend,
  source: (input) => input.source,
};
