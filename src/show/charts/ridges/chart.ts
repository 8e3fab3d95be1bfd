import { monthIndexOf } from '../../../base/units.ts';
import { say } from '../../../base/words.ts';
import type { SegmentResult } from '../../../disclose/disclosed.ts';
import type { Axis, Drawing, Mark } from '../../drawing/drawing.ts';
import { place } from '../../drawing/drawing.ts';
import type { Legend } from '../../drawing/legend.ts';
import { formatOf } from '../../format.ts';
import { borderFurniture } from '../border-furniture.ts';
import type { Chart, ChartInput, Size } from '../chart.ts';
import { eventLines, spanBars } from '../event-lines.ts';
import {
  corridorRules,
  isInView,
  kilometreAxis,
  label,
  margin,
  monthAxis,
  pickedMarks,
  sectorEdges,
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
  rowLabel,
} from '../profile-texts.ts';
import { profileWords } from '../profile-words.ts';
import { words } from './words.ts';

/** A profile rises over its own row and at most two above. */
const mostRows = 3;
/** Rows left free over the first, so that it may rise as high as the others; fewer where there are few rows. */
const freeRows = (rows: number): number => (rows >= 8 ? mostRows - 1 : rows >= 3 ? 1 : 0.5);
const labelRoom = 12;

/** What the distance between two rows stands for, two digits: as little as lets every profile stay within its rows. */
function perRow({ rows, rowMonths }: PeriodProfiles, result: SegmentResult, x: Axis, first: number): number {
  let most = 0;
  for (const row of rows) {
    const room = Math.min(mostRows, (row.to - first) / rowMonths);
    const seen = row.heights.filter((height, s) => isInView(result.segments[s], x) && !Number.isNaN(height));
    most = Math.max(most, Math.max(0, ...seen) / room);
  }
  if (most === 0) return 1;
  const digit = 10 ** (Math.floor(Math.log10(most)) - 1);
  return Math.ceil(most / digit) * digit;
}

/** Axes, and what a row's height stands for: the same on any size of paper. */
function scaleOf(input: ChartInput, result: SegmentResult, size: Size) {
  const x = kilometreAxis(result, size.width, input.picture);
  const months = monthAxis(result, size.height, input.picture);
  const profiles = periodProfiles(input, result);
  const free = freeRows(profiles.rows.length) * profiles.rowMonths;
  const y: Axis = { ...months, domain: [months.domain[0] - free, months.domain[1]] };
  return { x, y, months, profiles, value: perRow(profiles, result, x, y.domain[0]) };
}

type Scale = ReturnType<typeof scaleOf>;

function ridge(row: PeriodProfile, input: ChartInput, result: SegmentResult, { x, y, profiles, value }: Scale): Mark[] {
  const { theme } = input;
  const base = place(y, row.to);
  const perMonth = (y.range[1] - y.range[0]) / (y.domain[1] - y.domain[0]);
  const yOf = (height: number): number => base - (height / value) * profiles.rowMonths * perMonth;
  const joined = profiles.smoothedKm > 0 ? 'line' : 'steps';
  const stroke = isChosen(row, result) ? theme.accent : theme.quiet;
  return [
    ...outlines(row, result.segments, x, yOf, joined).flatMap((points): Mark[] => {
      const area: Mark = { kind: 'area', points: underOutline(points, base), fill: theme.paper };
      const hatch: Mark = { ...area, fill: stroke, pattern: 'hatch' };
      const tint: Mark = { ...area, fill: `${stroke}26` };
      return [area, tint, ...(row.isWhole ? [] : [hatch]), { kind: 'line', points, stroke, width: 1.25 }];
    }),
    { kind: 'line', points: [x.range[0], base, x.range[1], base], stroke: theme.line, width: 0.5 },
    ...absentStrips(row, row.isFew, result.segments, x, base, theme),
  ];
}

/** Years and quarters at the left of their rows, as many as have room. */
function rowLabels(input: ChartInput, { y, profiles }: Scale): Mark[] {
  let free = Number.NEGATIVE_INFINITY;
  return profiles.rows.flatMap((row): Mark[] => {
    const at = (place(y, row.from) + place(y, row.to)) / 2 + 4;
    if (at - labelRoom < free) return [];
    free = at;
    return [label(rowLabel(row, profiles, input), margin.left - 5, at, input.theme.quiet, 'end')];
  });
}

function build(input: ChartInput, size: Size): Drawing | null {
  const { result, theme, language } = input;
  if (result === null || result.segments.length === 0) return null;
  const scale = scaleOf(input, result, size);
  const { x, y, months, profiles } = scale;
  if (profiles.rows.length === 0) return null;
  const format = formatOf(language);
  const title = profilesTitle(profiles, input);
  const events = input.events.filter(({ month }) => month >= months.domain[0]);
  const description = say(words, language, 'description', {
    fromKm: format.whole(x.domain[0]),
    toKm: format.whole(x.domain[1]),
    from: format.month(monthIndexOf(months.domain[0])),
    to: format.month(monthIndexOf(y.domain[1] - 1)),
    rows: format.whole(profiles.rows.length),
    title,
    measure: input.measure,
    highest: highestText(profiles, result, input),
  });
  const frame = { ...size, x, y, description };
  return {
    ...frame,
    marks: [
      ...verticalRules(
        sectorEdges(x).map((km) => place(x, km)),
        y.range,
        theme.line,
      ),
      ...eventLines(events, x, y, { ink: theme.quiet, paper: theme.paper, areNamed: false }),
      ...profiles.rows.flatMap((row) => ridge(row, input, result, scale)),
      ...corridorRules(input.corridor, x, y.range, theme),
      ...pickedMarks(input.pickedKm, x, y.range, theme),
      ...spanBars(events, x.range[0] + 1, y, theme, 1),
      ...borderFurniture(title, input, frame),
      ...rowLabels(input, scale),
    ],
  };
}

function legend(input: ChartInput): Legend | null {
  const { result, language, theme } = input;
  if (result === null || result.segments.length === 0) return null;
  const { profiles, value } = scaleOf(input, result, { width: 400, height: 300 });
  if (profiles.rows.length === 0) return null;
  const texts = profileWords[language];
  const line = (ink: string) => ({ shape: 'line', ink, width: 1.25, dashed: false }) as const;
  const others = profiles.rows.some((row) => !isChosen(row, result));
  return {
    id: 'ridges',
    title: profilesTitle(profiles, input),
    entries: [
      ...(others
        ? [
            { id: 'chosen', swatch: line(theme.accent), label: texts.chosen },
            { id: 'other', swatch: line(theme.quiet), label: texts.other },
          ]
        : []),
      ...profileEntries(profiles, result, input),
    ],
    notes: [say(words, language, 'scale', { value: heightText(value, input) }), ...profileNotes(profiles, input)],
  };
}

/** Profiles of the border one under another, one for each year: the eye follows a crest from row to row. */
export const ridges: Chart = {
  id: 'ridges',
  words,
  shows: ['segments'],
  across: 'kilometres',
  down: 'months',
  rowMonths: (input) => (input.result === null ? 1 : periodProfiles(input, input.result).rowMonths),
  build,
  legend,
  source: (input) => input.source,
};
