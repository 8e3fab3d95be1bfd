import { say } from '../../../base/words.ts';
import type { EmergingFinding } from '../../../disclose/disclosed.ts';
import { label, margin, valueAxis } from '../../charts/frame.ts';
import { type Axis, type Drawing, type Mark, place } from '../../drawing/drawing.ts';
import { formatOf } from '../../format.ts';
import type { Theme } from '../../theme/colours.ts';
import { headingRows, type KeyEntry, keyRows, type Rows } from '../chart-axes.ts';
import type { FindingContext, Size } from '../finding-view.ts';
import type { EmergingResult } from './kinds.ts';
import { placeOf, spanOf } from './text.ts';
import { words } from './words.ts';

const foot = 22;
/** Room of a year under the axis. */
const yearRoom = 38;

/** Classes from the axis outwards: the surest first. */
const levels = [3, 2, 1] as const;
type Level = (typeof levels)[number];
const signs = ['hot', 'cold'] as const;
type Sign = (typeof signs)[number];
const patterns = { 3: null, 2: 'hatch', 1: 'dots' } as const;

/** Cells of each class in one step, by level, hot and cold. */
type Bars = Readonly<Record<Sign, Readonly<Record<Level, number>>>>;

const sumOf = (of: Readonly<Record<Level, number>>): number => levels.reduce((sum, level) => sum + of[level], 0);

function barsOf({ binClass, steps }: EmergingFinding, cells: readonly number[]): readonly Bars[] {
  const classes = 7;
  const counts = new Uint32Array(steps.length * classes);
  for (const cell of cells) {
    for (let step = 0; step < steps.length; step++) {
      const at = step * classes + 3 + (binClass[cell * steps.length + step] ?? 0);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return steps.map((_, step) => {
    const count = (signed: number): number => counts[step * classes + 3 + signed] ?? 0;
    const of = (sign: number) => ({ 3: count(3 * sign), 2: count(2 * sign), 1: count(sign) });
    return { hot: of(1), cold: of(-1) };
  });
}

const inkOf = (sign: Sign, level: Level, theme: Theme): string => theme[sign][level === 3 ? 1 : 2];

function rectOf(left: number, right: number, from: number, to: number, ink: string, level: Level): Mark {
  const pattern = patterns[level];
  return {
    kind: 'rect',
    x: left,
    y: Math.min(from, to),
    width: Math.max(1, right - left - 1),
    height: Math.abs(to - from),
    fill: ink,
    ...(pattern === null ? {} : { pattern }),
  };
}

function barMarks(finding: EmergingFinding, bars: readonly Bars[], x: Axis, y: Axis, theme: Theme): Mark[] {
  return bars.flatMap((bar, step) => {
    const { from = 0, to = 0 } = finding.steps[step] ?? {};
    const [left, right] = [place(x, from), place(x, to)];
    return signs.flatMap((sign) => {
      let at = 0;
      return levels.flatMap((level): Mark[] => {
        const count = bar[sign][level] * (sign === 'hot' ? 1 : -1);
        if (count === 0) return [];
        const mark = rectOf(left, right, place(y, at), place(y, at + count), inkOf(sign, level, theme), level);
        at += count;
        return [mark];
      });
    });
  });
}

/** January of the years that have room, and their numbers. */
function yearMarks(x: Axis, bottom: number, theme: Theme): Mark[] {
  const [from, to] = x.domain;
  const width = x.range[1] - x.range[0];
  const every = [1, 2, 5, 10, 20].find((step) => (width / Math.max(1, to - from)) * 12 * step >= yearRoom) ?? 50;
  const first = Math.ceil((1970 + from / 12) / every) * every;
  const marks: Mark[] = [];
  for (let year = first; (year - 1970) * 12 < to; year += every) {
    const at = place(x, (year - 1970) * 12);
    marks.push({ kind: 'line', points: [at, bottom, at, bottom + 4], stroke: theme.quiet, width: 1 });
    if (at < x.range[1] - 14) marks.push(label(String(year), at, bottom + 16, theme.quiet, 'middle'));
  }
  return marks;
}

/** Cells that are counted: of the picked group, or all, with the title that says so. */
function chosenCells({ ids, finding }: EmergingResult, { language, pick }: FindingContext) {
  const cluster = finding.clusters.find(({ id }) => id === pick);
  if (cluster === undefined) return { cells: ids.map((_, cell) => cell), title: words[language].chart };
  return {
    cells: cluster.cells,
    title: say(words, language, 'chartOf', { place: placeOf(cluster, language) }),
  };
}

/** Title, and what inks and patterns are. */
function headOf(title: string, drawn: readonly Sign[], { language, theme }: FindingContext, width: number): Rows {
  const texts = words[language];
  const names = { 3: texts.fdr1, 2: texts.fdr5, 1: texts.fdr10 };
  const entries = [
    ...drawn.map((sign): KeyEntry => ({ label: texts[sign], fill: inkOf(sign, 3, theme) })),
    ...levels.map((level): KeyEntry => {
      const pattern = patterns[level];
      return { label: names[level], fill: theme.quiet, ...(pattern === null ? {} : { pattern }) };
    }),
  ];
  const named = headingRows(title, width, theme);
  const key = keyRows(entries, named.bottom, width, theme);
  return { marks: [...named.marks, ...key.marks], bottom: key.bottom };
}

/** Cells that were hot (up) and cold (down) in each step; of the picked group alone where there is one. */
export function chart(result: EmergingResult, context: FindingContext, size: Size): Drawing | null {
  const { finding } = result;
  const { language, theme } = context;
  if (finding.binClass.length === 0 || finding.meta.tests === 0) return null;
  const { cells, title } = chosenCells(result, context);
  const bars = barsOf(finding, cells);
  const most = (sign: Sign): number => Math.max(0, ...bars.map((bar) => sumOf(bar[sign])));
  const drawn = signs.filter((sign) => most(sign) > 0);
  const head = headOf(title, drawn, context, size.width);
  const [up, down] = [most('hot'), most('cold')];
  const right = size.width - margin.right;
  const bottom = size.height - foot;
  const span = { from: finding.steps[0]?.from ?? 0, to: finding.steps.at(-1)?.to ?? 1 };
  const x: Axis = { domain: [span.from, span.to], range: [margin.left, right] };
  const y: Axis = { domain: [0 - down, Math.max(up, down === 0 ? 1 : 0)], range: [bottom, head.bottom + 6] };
  const { whole } = formatOf(language);
  const last = bars.at(-1);
  return {
    ...size,
    x,
    y,
    description: say(words, language, 'chartDescription', {
      ...spanOf(finding, language),
      hot: whole(last === undefined ? 0 : sumOf(last.hot)),
      cold: whole(last === undefined ? 0 : sumOf(last.cold)),
    }),
    marks: [
      ...valueAxis(y, right, theme, (value) => (Number.isInteger(value) ? whole(Math.abs(value)) : '')),
      ...barMarks(finding, bars, x, y, theme),
      { kind: 'line', points: [margin.left, place(y, 0), right, place(y, 0)], stroke: theme.ink, width: 1 },
      ...yearMarks(x, bottom, theme),
      ...head.marks,
    ],
  };
}
