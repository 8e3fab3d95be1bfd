import { type Language, say } from '../../../base/words.ts';
import type { FirmnessResult, RankingResult } from '../../../disclose/disclosed.ts';
import { label, textSize } from '../../charts/frame.ts';
import { type Axis, type Drawing, type Mark, place } from '../../drawing/drawing.ts';
import { sure, textWidth, wrapText } from '../../drawing/text-width.ts';
import { formatOf } from '../../format.ts';
import type { Theme } from '../../theme/colours.ts';
import { criterionColours, inkOn } from '../../theme/criterion-colours.ts';
import { bottomAxis, bottomRoom, headingRows, type KeyEntry, keyRows, type Rows } from '../chart-axes.ts';
import type { Size } from '../finding-view.ts';
import type { NamedCriterion } from './named-criteria.ts';
import { firstShareOf, kindOf, type RankedRegion, rankedOf, rankText } from './ranked.ts';
import { rankingSentence } from './ranking-sentence.ts';
import { scoreName, shortShare } from './share-text.ts';
import { words } from './words.ts';

/** What the bars are made from. */
export interface BarsInput {
  readonly ranking: RankingResult;
  readonly firmness: FirmnessResult | null;
  readonly criteria: readonly NamedCriterion[];
  readonly language: Language;
  readonly theme: Theme;
  /** Region that is pointed at or picked; null for none. */
  readonly marked: string | null;
}

/** Where the row of a region lies, pixels. */
export interface ChartRow {
  readonly id: string;
  readonly y: number;
  readonly height: number;
}

export interface Bars {
  readonly drawing: Drawing;
  readonly rows: readonly ChartRow[];
}

/** Least and most height of a row; height that `barsHeight` gives it. */
const [leastRow, mostRow, goodRow] = [15, 34, 24];
/** Where names begin, their lines' height, and that of a row that has room for two. */
const [nameX, nameLine, twoLines] = [38, 12, 28];
const paretoSign = '◆';
/** A key that leaves room for fewer rows than these is left out. */
const leastRows = 6;
/** Narrower than this, how often each is first is left to the words. */
const leastForFirst = 400;
/** Room right of the bars for "first in N of 100". */
const firstRoom = 84;

/** Height at which all rows of so many regions have room. */
export const barsHeight = (regions: number, criteria: number, width: number): number =>
  60 + Math.ceil(criteria / Math.max(1, Math.floor(width / 190))) * 18 + regions * goodRow + bottomRoom;

/** Cut to a width, with an ellipsis where something is lost. */
export function fitText(text: string, width: number): string {
  if (textWidth(text, textSize) * sure <= width) return text;
  const most = Math.max(1, Math.floor(width / (textWidth('m', textSize) * sure)) - 1);
  return `${text.slice(0, most).trimEnd()}…`;
}

/** Parts of a region's score, criterion by criterion; NaN where a figure is missing. */
export const partsOf = ({ contributions, criteria }: RankingResult, at: number): readonly number[] =>
  criteria.map((_, c) => contributions[at * criteria.length + c] ?? Number.NaN);

const sumOf = (parts: readonly number[], sign: 1 | -1): number =>
  parts.reduce((sum, part) => sum + (part * sign > 0 ? part : 0), 0);

function scoreAxis({ ranking }: BarsInput, ranked: readonly RankedRegion[], range: Axis['range']): Axis {
  const ends = ranked.flatMap(({ at, low, high, score }) => {
    const parts = partsOf(ranking, at);
    return [sumOf(parts, 1), sumOf(parts, -1), low, high, score].filter((value) => Number.isFinite(value));
  });
  return { domain: [Math.min(0, ...ends), Math.max(...ends, 1e-9)], range };
}

/** One bar: its parts from zero to either side, each with the number of its criterion where it has room. */
function barMarks(region: RankedRegion, row: ChartRow, x: Axis, { ranking, theme }: BarsInput): readonly Mark[] {
  const colours = criterionColours(theme, ranking.criteria.length);
  const marks: Mark[] = [];
  const [top, height] = [row.y + 2, row.height - 4];
  let [right, left] = [0, 0];
  partsOf(ranking, region.at).forEach((part, c) => {
    if (!Number.isFinite(part) || part === 0) return;
    const from = part > 0 ? right : left + part;
    const [x0, x1] = [place(x, from), place(x, from + Math.abs(part))];
    const fill = colours[c] ?? theme.quiet;
    marks.push({ kind: 'rect', x: x0, y: top, width: Math.max(0, x1 - x0 - 0.75), height, fill });
    const number = String(c + 1);
    if (x1 - x0 > textWidth(number, textSize) + 4 && height >= 11) {
      marks.push(label(number, (x0 + x1) / 2, top + height / 2 + 4, inkOn(fill), 'middle'));
    }
    if (part > 0) right += part;
    else left += part;
  });
  return [...marks, ...rangeMarks(region, x, top + height / 2, theme)];
}

/** Where the score lies while a figure is missing: a line with ends. */
function rangeMarks({ low, high }: RankedRegion, x: Axis, y: number, theme: Theme): readonly Mark[] {
  if (!(high > low)) return [];
  const [x0, x1] = [place(x, low), place(x, high)];
  const rule = (points: readonly number[], width: number, stroke: string): Mark => ({
    kind: 'line',
    points,
    stroke,
    width,
  });
  return [
    rule([x0, y, x1, y], 5, theme.panel),
    ...[rule([x0, y, x1, y], 2, theme.ink), rule([x0, y - 5, x0, y + 5], 2, theme.ink)],
    rule([x1, y - 5, x1, y + 5], 2, theme.ink),
  ];
}

function rowLabel(region: RankedRegion, row: ChartRow, left: number, { theme, marked }: BarsInput): readonly Mark[] {
  const y = row.y + row.height / 2 + 4;
  const isMarked = marked === region.id;
  const sign = region.isPareto ? ` ${paretoSign}` : '';
  const lines = nameLines(region.name, left - nameX - (region.isPareto ? 20 : 8), row.height);
  const weight = isMarked ? 600 : 400;
  const first = y - ((lines.length - 1) * nameLine) / 2;
  return [
    { ...label(rankText(region), 32, y, theme.ink, 'end'), weight: 600 },
    ...lines.map(
      (line, i): Mark => ({
        ...label(i === lines.length - 1 ? `${line}${sign}` : line, nameX, first + i * nameLine, theme.ink),
        weight,
      }),
    ),
  ];
}

/** A name on one line, or on two where it is longer and the row is high enough; what is more is cut. */
function nameLines(name: string, width: number, height: number): readonly string[] {
  if (textWidth(name, textSize) * sure <= width || height < twoLines) return [fitText(name, width)];
  const [first = '', ...others] = wrapText(name, textSize, width / sure);
  return [first, others.join(' ')].filter((line) => line !== '').map((line) => fitText(line, width));
}

function keyOf({ criteria, theme, language }: BarsInput, ranked: readonly RankedRegion[]): readonly KeyEntry[] {
  const colours = criterionColours(theme, criteria.length);
  const entries: KeyEntry[] = criteria.flatMap(({ name, share }, c) =>
    share > 0 ? [{ label: `${c + 1} ${name}`, fill: colours[c] ?? theme.quiet }] : [],
  );
  if (ranked.some(({ low, high }) => high > low)) entries.push({ label: words[language].range, fill: theme.ink });
  return entries;
}

/** How often each is first: a thin bar and its number. */
function firstMarks(
  rows: readonly ChartRow[],
  left: number,
  top: number,
  { firmness, language, theme }: BarsInput,
): readonly Mark[] {
  if (firmness === null) return [];
  const wide = firstRoom - 40;
  return [
    label(words[language].firstTitle, left + firstRoom - 8, top - 5, theme.quiet, 'end'),
    ...rows.flatMap((row): readonly Mark[] => {
      const share = firstShareOf(firmness, row.id);
      if (Number.isNaN(share)) return [];
      const y = row.y + row.height / 2;
      return [
        { kind: 'rect', x: left + 6, y: y - 4, width: wide, height: 8, fill: theme.line },
        { kind: 'rect', x: left + 6, y: y - 4, width: wide * share, height: 8, fill: theme.accent },
        label(shortShare(share), left + firstRoom - 8, y + 4, theme.ink, 'end'),
      ];
    }),
  ];
}

/** Names of the criteria by their colours; where they leave no room for rows, that the numbers stand for them. */
function keyFor(input: BarsInput, ranked: readonly RankedRegion[], top: number, { width, height }: Size): Rows {
  const { theme, language } = input;
  const key = keyRows(keyOf(input, ranked), top, width, theme);
  const least = Math.min(ranked.length, leastRows) * leastRow;
  if (height - bottomRoom - key.bottom - 8 >= least) return key;
  const lines = wrapText(words[language].keyShort, textSize, width - 20);
  const marks = lines.map((line, i) => label(line, 10, top + 12 + i * 14, theme.quiet));
  return { marks, bottom: top + 4 + lines.length * 14 };
}

/** Room for ranks and names left of the bars: as much as the names need, and never more than half of a chart. */
function nameRoom(ranked: readonly RankedRegion[], width: number): number {
  const longest = ranked.reduce((most, { name }) => Math.max(most, textWidth(name, textSize)), 0);
  return Math.min(270, Math.max(120, width * 0.34, Math.min(longest + 62, width / 2)));
}

/** Scores as stacked bars, the first at the top, and beside them in how many of 100 weightings each is first. */
export function barsOf(input: BarsInput, size: Size): Bars | null {
  const { ranking, firmness, criteria, language, theme } = input;
  const ranked = rankedOf(ranking, language);
  if (ranked.length === 0) return null;
  const title = headingRows(words[language].title, size.width, theme);
  const key = keyFor(input, ranked, title.bottom, size);
  const left = nameRoom(ranked, size.width);
  // A narrow chart has its bars alone.
  const hasFirst = firmness !== null && size.width >= leastForFirst;
  const right = size.width - (hasFirst ? firstRoom + 8 : 16);
  const top = key.bottom + (hasFirst ? 20 : 8);
  const room = size.height - bottomRoom - top;
  const shown = ranked.slice(0, Math.max(1, Math.floor(room / leastRow)));
  const height = Math.min(mostRow, room / shown.length);
  const rows = shown.map(({ id }, i): ChartRow => ({ id, y: top + i * height, height }));
  const x = scoreAxis(input, shown, [left, right]);
  const bottom = top + shown.length * height;
  const how = scoreName(ranking.method, language);
  const sign = ranked.some(({ isPareto }) => isPareto) ? `${paretoSign} ${words[language].pareto}` : '';
  const cut = shown.length < ranked.length ? cutText(shown.length, ranked.length, language) : '';
  const foot = [sign, cut].filter((text) => text !== '').join(' · ');
  const marks = shown.flatMap((region, i) => {
    const row = rows[i];
    if (row === undefined) return [];
    const ground: Mark = { kind: 'rect', x: 4, y: row.y, width: size.width - 8, height, fill: `${theme.focus}30` };
    const own = [...rowLabel(region, row, left, input), ...barMarks(region, row, x, input)];
    return region.id === input.marked ? [ground, ...own] : own;
  });
  const headline = rankingSentence(ranking, firmness, language);
  const kind = words[language][`kind.${kindOf(ranked)}`];
  const fullName = say(words, language, 'axisSum', { how });
  const axisName = textWidth(fullName, textSize) > right - left ? words[language]['column.score'] : fullName;
  return {
    rows,
    drawing: {
      ...size,
      x,
      y: { domain: [0, criteria.length], range: [top, bottom] },
      description: say(words, language, 'description', { count: ranked.length, kind, headline }),
      marks: [
        ...title.marks,
        ...key.marks,
        ...marks,
        ...(hasFirst ? firstMarks(rows, right + 8, top, input) : []),
        ...bottomAxis(x, bottom + 2, theme, (value) => scoreTick(value, language), axisName),
        ...(foot === '' ? [] : [label(fitText(foot, left - 14), 10, bottom + 29, theme.quiet)]),
      ],
    },
  };
}

const cutText = (shown: number, count: number, language: Language): string =>
  say(words, language, 'cut', { shown, count });

/** Ticks of a score: as few decimals as tell them apart. */
const scoreTick = (value: number, language: Language): string => {
  const text = formatOf(language).figure(Math.abs(value));
  return value < 0 ? `−${text}` : text;
};

/** The region whose row a pixel lies in; null beside all. */
export const regionAtRow = (rows: readonly ChartRow[], y: number): string | null =>
  rows.find((row) => y >= row.y && y < row.y + row.height)?.id ?? null;
