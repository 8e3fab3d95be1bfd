import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import { say } from '../../../base/words.ts';
import type { LineDensityResult } from '../../../disclose/disclosed.ts';
import { heading, label, margin, sectorEdges, titleLeft, valueAxis, verticalRules } from '../../charts/frame.ts';
import { sectorNames, townNames } from '../../charts/names-on-border.ts';
import type { Axis, Drawing, Mark } from '../../drawing/drawing.ts';
import { place, valueAt } from '../../drawing/drawing.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { formatOf } from '../../format.ts';
import type { FindingContext, Size } from '../finding-view.ts';
import { countOf, peaksOf, townText, unitOf } from './peaks.ts';
import { words } from './words.ts';

const bandAlpha = '40';
/** From this height on sectors and towns are named; below it kilometres alone. */
const roomForNames = 300;

interface Frame {
  readonly x: Axis;
  readonly y: Axis;
  readonly hasNames: boolean;
  /** Rows of the key: one where it has room. */
  readonly keyRows: readonly (readonly KeyEntry[])[];
}

type KeyEntry = 'both' | 'us' | 'mexico' | 'bandKey';

const swatchWidth = 14;
const entryWidth = (text: string): number => swatchWidth + 4 + textWidth(text, 11) + 8;

/** Entries of the key in rows of at most the picture's width. */
function keyRows(result: LineDensityResult, { language }: FindingContext, width: number): readonly KeyEntry[][] {
  const entries: KeyEntry[] = ['both', 'us', 'mexico', ...(result.upper.length > 0 ? (['bandKey'] as const) : [])];
  const rows: KeyEntry[][] = [];
  let used = Infinity;
  for (const entry of entries) {
    const wide = entryWidth(words[language][entry]);
    if (used + wide > width - margin.right) {
      rows.push([]);
      used = titleLeft;
    }
    rows.at(-1)?.push(entry);
    used += wide;
  }
  return rows;
}

function frameOf(result: LineDensityResult, context: FindingContext, size: Size): Frame {
  const rows = keyRows(result, context, size.width);
  const hasNames = size.height >= roomForNames;
  const top = 22 + rows.length * 15 + (hasNames ? 18 : 0);
  const bottom = size.height - (hasNames ? 64 : 34);
  const largest = Math.max(...result.values, ...result.upper, 0) || 1;
  return {
    x: {
      domain: [result.km[0] ?? 0, result.km[result.km.length - 1] ?? 1],
      range: [margin.left, size.width - margin.right],
    },
    y: { domain: [0, largest * 1.05], range: [bottom, top] },
    hasNames,
    keyRows: rows,
  };
}

function pointsOf({ km }: LineDensityResult, values: ReadonlyF64, { x, y }: Frame): number[] {
  return [...values].flatMap((value, i) => [place(x, km[i] ?? 0), place(y, value)]);
}

function bandMarks(result: LineDensityResult, frame: Frame, { theme }: FindingContext): Mark[] {
  if (result.upper.length === 0) return [];
  const upper = pointsOf(result, result.upper, frame);
  const lower = pointsOf(result, result.lower, frame);
  const back = Array.from({ length: lower.length / 2 }, (_, i) =>
    lower.slice(lower.length - 2 * i - 2, lower.length - 2 * i),
  );
  return [{ kind: 'area', points: [...upper, ...back.flat()], fill: `${theme.quiet}${bandAlpha}` }];
}

/** Looks of the curves: their kind of line tells them apart, not colour alone. */
function look(entry: KeyEntry, { theme }: FindingContext) {
  if (entry === 'both') return { stroke: theme.ink, width: 2 };
  return entry === 'us'
    ? { stroke: theme.accent, width: 1.5 }
    : { stroke: theme.people[4] ?? theme.ink, width: 1.5, dash: [4, 2] };
}

function curveMarks(result: LineDensityResult, frame: Frame, context: FindingContext): Mark[] {
  const curves = [
    ['us', result.us],
    ['mexico', result.mexico],
    ['both', result.values],
  ] as const;
  return curves.map(([entry, values]) => ({
    kind: 'line',
    points: pointsOf(result, values, frame),
    ...look(entry, context),
  }));
}

function keyMarks({ keyRows: rows }: Frame, context: FindingContext): Mark[] {
  const { theme, language } = context;
  return rows.flatMap((row, r) => {
    const y = 30 + r * 15;
    let x: number = titleLeft;
    return row.flatMap((entry): Mark[] => {
      const at = x;
      const text = words[language][entry];
      x += entryWidth(text);
      const swatch: Mark =
        entry === 'bandKey'
          ? { kind: 'rect', x: at, y: y - 9, width: swatchWidth, height: 10, fill: `${theme.quiet}${bandAlpha}` }
          : { kind: 'line', points: [at, y - 4, at + swatchWidth, y - 4], ...look(entry, context) };
      return [swatch, label(text, at + swatchWidth + 4, y, theme.ink)];
    });
  });
}

/** Border kilometres under the axis, as many as have room. */
function kilometreMarks({ x, y, hasNames }: Frame, { theme, language }: FindingContext): Mark[] {
  const [from, to] = x.domain;
  const bottom = y.range[0];
  const perTick = ((to - from) / (x.range[1] - x.range[0])) * 60;
  const step = [10, 20, 50, 100, 200, 500, 1000].find((km) => km >= perTick) ?? 1000;
  const marks: Mark[] = [
    { kind: 'line', points: [x.range[0], bottom, x.range[1], bottom], stroke: theme.quiet, width: 0.75 },
  ];
  for (let km = Math.ceil(from / step) * step; km <= to; km += step) {
    const at = place(x, km);
    const text = formatOf(language).whole(km);
    const isAtEnd = at + textWidth(text, 11) / 2 > x.range[1] + margin.right;
    marks.push({ kind: 'line', points: [at, bottom, at, bottom + 4], stroke: theme.quiet, width: 1 });
    marks.push(label(text, at, bottom + 16, theme.quiet, isAtEnd ? 'end' : 'middle'));
  }
  if (hasNames) return [...marks, label('km', margin.left - 18, bottom + 16, theme.quiet, 'end')];
  return [...marks, label(words[language].axis, x.range[1], bottom + 30, theme.quiet, 'end')];
}

function nameMarks({ x, y, hasNames }: Frame, { theme, language }: FindingContext, width: number): Mark[] {
  if (!hasNames) return [];
  const row = { baseline: y.range[1] - 6, taken: [] };
  return [...sectorNames(x, [row], language, theme), ...townNames(x, y.range[0], width, theme)];
}

function pickMarks(result: LineDensityResult, { x, y }: Frame, { theme, pick }: FindingContext): Mark[] {
  const peak = peaksOf(result).find(({ id }) => id === pick);
  if (peak === undefined) return [];
  const at = place(x, peak.km);
  return [{ kind: 'line', points: [at, y.range[0], at, y.range[1]], stroke: theme.focus, width: 2 }];
}

export function chartOf(result: LineDensityResult, context: FindingContext, size: Size): Drawing | null {
  if (result.values.length === 0) return null;
  const { language, theme } = context;
  const format = formatOf(language);
  const frame = frameOf(result, context, size);
  const { x, y } = frame;
  const unit = unitOf(result, language);
  const km = peaksOf(result)[0]?.km ?? x.domain[0];
  const title = say(words, language, 'chartTitle', { unit: unit.charAt(0).toUpperCase() + unit.slice(1) });
  return {
    ...size,
    x,
    y,
    description: say(words, language, 'description', {
      n: format.whole(countOf(result)),
      unit,
      from: format.whole(x.domain[0]),
      to: format.whole(x.domain[1]),
      km: format.whole(km),
      town: townText(km, language),
    }),
    marks: [
      ...valueAxis(y, size.width - margin.right, theme, (value) => format.figure(value)),
      ...verticalRules(
        sectorEdges(x).map((edge) => place(x, edge)),
        [y.range[1], y.range[0]],
        theme.line,
      ),
      ...bandMarks(result, frame, context),
      ...curveMarks(result, frame, context),
      ...pickMarks(result, frame, context),
      ...kilometreMarks(frame, context),
      ...nameMarks(frame, context, size.width),
      heading(title, theme.ink),
      ...keyMarks(frame, context),
    ],
  };
}

/** The peak nearest to a pixel of the chart, within a bandwidth of it or 12 pixels. */
export function peakOnChart(
  result: LineDensityResult,
  context: FindingContext,
  size: Size,
  pixel: number,
): string | null {
  if (result.values.length === 0) return null;
  const { x } = frameOf(result, context, size);
  const km = valueAt(x, pixel);
  const near = peaksOf(result)
    .map((peak) => ({ peak, away: Math.abs(peak.km - km), pixels: Math.abs(place(x, peak.km) - pixel) }))
    .filter(({ away, pixels }) => away <= result.bandwidthKm || pixels <= 12)
    .sort((a, b) => a.away - b.away);
  return near[0]?.peak.id ?? null;
}
