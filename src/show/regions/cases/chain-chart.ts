import { type Language, say } from '../../../base/words.ts';
import { label, textSize, valueTicks } from '../../charts/frame.ts';
import { type Axis, type Drawing, type Mark, place } from '../../drawing/drawing.ts';
import { textWidth, wrapText } from '../../drawing/text-width.ts';
import { headingRows, type KeyEntry, keyRows } from '../../findings/chart-axes.ts';
import type { Size } from '../../findings/finding-view.ts';
import { formatOf } from '../../format.ts';
import type { Theme } from '../../theme/colours.ts';
import type { ChainStage, ChainYear } from './chain.ts';
import { words } from './words.ts';

export interface ChainInput {
  readonly stages: readonly ChainStage[];
  /** Name of the corridor, or that of all. */
  readonly place: string;
  readonly threshold: number | null;
  readonly language: Language;
  readonly theme: Theme;
}

const left = 44;
const right = 10;
const sideGap = 24;
const stageGap = 10;
const lineHeight = 14;
const sideHead = 20;
const plotHeight = 112;
/** Room over the highest bar for its figure. */
const figureRoom = 18;
/** Under a plot: years, what they are, and a gap. */
const yearsRoom = 28;
const footGap = 10;
/** Narrower than this, the two procedures stand one under the other. */
const besideWidth = 640;
const sides = ['us', 'mexico'] as const;

/** A stage's place in the picture, pixels. */
interface Plot {
  readonly stage: ChainStage;
  readonly x: number;
  readonly width: number;
}

const rowsOf = (width: number): readonly (readonly (typeof sides)[number][])[] =>
  width < besideWidth ? sides.map((side) => [side]) : [sides];

function plotsOf(stages: readonly ChainStage[], row: readonly string[], width: number): readonly Plot[] {
  const taken = stages.filter(({ side }) => row.includes(side));
  const gaps = (taken.length - row.length) * stageGap + (row.length - 1) * sideGap;
  const wide = Math.max(8, (width - left - right - gaps) / Math.max(1, taken.length));
  let x = left;
  return taken.map((stage, at) => {
    const before = taken[at - 1];
    if (before !== undefined) x += wide + (before.side === stage.side ? stageGap : sideGap);
    return { stage, x, width: wide };
  });
}

/** Lines that the longest name of a row takes. */
const nameLines = (plots: readonly Plot[]): number =>
  Math.max(1, ...plots.map(({ stage, width }) => wrapText(stage.name, textSize, width).length));

const keyOf = ({ stages, threshold, language, theme }: ChainInput): readonly KeyEntry[] => {
  const isHeld = stages.some(({ held }) => held > 0) && threshold !== null;
  return [
    { label: words[language].shown, fill: barFill(theme) },
    ...(isHeld
      ? [{ label: say(words, language, 'held', { threshold }), fill: theme.quiet, pattern: 'hatch' as const }]
      : []),
  ];
};

/** What the years are, and what is marked among them, in lines. */
function footLines({ stages, language }: ChainInput, width: number): readonly string[] {
  const isPart = stages.some(({ years }) => years.some(({ isWhole }) => !isWhole));
  const texts = isPart ? [words[language].years, words[language].part] : [words[language].years];
  return wrapText(texts.join('. '), textSize, width - left - right);
}

const footHeight = (input: ChainInput, width: number): number =>
  yearsRoom + (footLines(input, width).length - 1) * lineHeight + footGap;

const barFill = (theme: Theme): string => theme.counts[3] ?? theme.accent;

/** Height at which both procedures have room at a width. */
export function chainHeight(input: ChainInput, width: number): number {
  const title = headingRows(titleOf(input), width, input.theme);
  const key = keyRows(keyOf(input), title.bottom, width, input.theme);
  const rows = rowsOf(width).map(
    (row) =>
      sideHead + nameLines(plotsOf(input.stages, row, width)) * lineHeight + plotHeight + footHeight(input, width),
  );
  return key.bottom + 6 + rows.reduce((sum, height) => sum + height, 0);
}

const titleOf = ({ place: name, language }: ChainInput): string => say(words, language, 'chart', { place: name });

/** What a held-back sum may be at most. */
const mostOf = ({ shown, held }: ChainYear, threshold: number | null): number =>
  shown + held * Math.max(0, (threshold ?? 1) - 1);

function valueText(year: ChainYear, { threshold, language }: ChainInput): string {
  if (year.held === 0) return year.shown === 0 ? '' : formatOf(language).whole(year.shown);
  if (year.shown === 0) return year.held === 1 ? `<${threshold ?? ''}` : '';
  return `${formatOf(language).whole(year.shown)}+`;
}

/** @param isTold whether its figure stands over it */
function barMarks(year: ChainYear, x: number, wide: number, y: Axis, isTold: boolean, input: ChainInput) {
  const { theme, threshold } = input;
  const base = place(y, 0);
  const shown = place(y, year.shown);
  const top = place(y, mostOf(year, threshold));
  const marks: Mark[] = [];
  if (year.shown > 0)
    marks.push({ kind: 'rect', x, y: shown, width: wide, height: base - shown, fill: barFill(theme) });
  if (year.held > 0) {
    const held = { x, y: top, width: wide, height: shown - top, fill: theme.quiet };
    marks.push({ kind: 'rect', ...held, pattern: 'hatch' });
    const corners = [x, shown, x, top, x + wide, top, x + wide, shown];
    marks.push({ kind: 'line', points: corners, stroke: theme.quiet, width: 1 });
  }
  const text = valueText(year, input);
  return text === '' || !isTold ? marks : [...marks, label(text, x + wide / 2, top - 4, theme.ink, 'middle')];
}

/** Years under a plot, as many as have room: the last always among them. */
function yearMarks({ stage, x, width }: Plot, slot: number, bottom: number, { theme }: ChainInput): readonly Mark[] {
  const every = Math.max(1, Math.ceil(38 / slot));
  const last = stage.years.length - 1;
  return stage.years.flatMap(({ fiscalYear, isWhole }, at): Mark[] => {
    if ((last - at) % every !== 0) return [];
    const text = `${fiscalYear}${isWhole ? '' : '*'}`;
    const half = textWidth(text, textSize) / 2;
    const middle = Math.min(x + width + 4 - half, Math.max(x - 4 + half, x + (at + 0.5) * slot));
    return [label(text, middle, bottom + 14, theme.quiet, 'middle')];
  });
}

function stageMarks(plot: Plot, y: Axis, lines: number, input: ChainInput): readonly Mark[] {
  const { theme } = input;
  const { stage, x, width } = plot;
  const [bottom, top] = [place(y, 0), place(y, y.domain[1])];
  const names = wrapText(stage.name, textSize, width).map((line, at, all): Mark => {
    const down = top - figureRoom - (all.length - 1 - at) * lineHeight;
    return { ...label(line, x, down, theme.ink), weight: 600 };
  });
  const slot = width / Math.max(1, stage.years.length);
  const wide = Math.max(2, slot * 0.76);
  // All figures of a stage, or none: with some alone the others would look like zero.
  const isTold = stage.years.every((year) => textWidth(valueText(year, input), textSize) <= slot - 3);
  return [
    ...names.slice(0, lines),
    { kind: 'line', points: [x, bottom, x + width, bottom], stroke: theme.quiet, width: 1 },
    ...stage.years.flatMap((year, at) => barMarks(year, x + at * slot + (slot - wide) / 2, wide, y, isTold, input)),
    ...yearMarks(plot, slot, bottom, input),
  ];
}

function valueMarks(plots: readonly Plot[], y: Axis, { language, theme }: ChainInput): readonly Mark[] {
  const first = plots[0];
  const last = plots.at(-1);
  if (first === undefined || last === undefined) return [];
  const ends = [first.x, last.x + last.width] as const;
  return [
    label(words[language].axis, left - 6, place(y, y.domain[1]) - figureRoom, theme.quiet, 'end'),
    ...valueTicks(y, 3)
      .filter(Number.isInteger)
      .flatMap((value): Mark[] => {
        const at = place(y, value);
        return [
          { kind: 'line', points: [ends[0], at, ends[1], at], stroke: theme.line, width: 1 },
          label(formatOf(language).compact(value), left - 6, at + 4, theme.quiet, 'end'),
        ];
      }),
  ];
}

function sideMarks(plots: readonly Plot[], top: number, { language, theme }: ChainInput): readonly Mark[] {
  return sides.flatMap((side): Mark[] => {
    const own = plots.filter(({ stage }) => stage.side === side);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return [];
    const y = top + sideHead - 6;
    return [
      label(words[language][side], first.x, y - 4, theme.ink),
      { kind: 'line', points: [first.x, y, last.x + last.width, y], stroke: theme.line, width: 1 },
    ];
  });
}

/** What a screen reader says: every stage with its cases. */
function saidOf({ stages, language }: ChainInput): string {
  const { whole } = formatOf(language);
  return stages
    .map(({ side, name, total, held }) => {
      const told = { side: words[language][side], stage: name, total: whole(total), held: whole(held) };
      return say(words, language, held === 0 ? 'stageSaid' : 'stageHeld', told);
    })
    .join('; ');
}

/** Cases of both procedures side by side, stage by stage, each by fiscal year; one scale for all. */
export function chainChart(input: ChainInput, size: Size): Drawing {
  const { stages, threshold, theme } = input;
  const title = headingRows(titleOf(input), size.width, theme);
  const key = keyRows(keyOf(input), title.bottom, size.width, theme);
  const most = Math.max(1, ...stages.flatMap(({ years }) => years.map((year) => mostOf(year, threshold))));
  const marks: Mark[] = [...title.marks, ...key.marks];
  let top = key.bottom + 6;
  let y: Axis = { domain: [0, most], range: [top + plotHeight, top] };
  for (const row of rowsOf(size.width)) {
    const plots = plotsOf(stages, row, size.width);
    const lines = nameLines(plots);
    const bottom = top + sideHead + lines * lineHeight + plotHeight;
    y = { domain: [0, most], range: [bottom, bottom - plotHeight + figureRoom] };
    marks.push(...sideMarks(plots, top, input), ...valueMarks(plots, y, input));
    marks.push(...plots.flatMap((plot) => stageMarks(plot, y, lines, input)));
    for (const [at, line] of footLines(input, size.width).entries()) {
      marks.push(label(line, left, bottom + yearsRoom + at * lineHeight, theme.quiet));
    }
    top = bottom + footHeight(input, size.width);
  }
  return { ...size, marks, x: { domain: [0, 1], range: [left, size.width - right] }, y, description: saidOf(input) };
}
