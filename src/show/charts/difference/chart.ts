import { say } from '../../../base/words.ts';
import type { ShiftResult } from '../../../disclose/disclosed.ts';
import type { Axis, Drawing, Mark } from '../../drawing/drawing.ts';
import { place } from '../../drawing/drawing.ts';
import type { Legend, LegendEntry } from '../../drawing/legend.ts';
import { formatOf } from '../../format.ts';
import type { Theme } from '../../theme/colours.ts';
import type { Chart, ChartInput, Size } from '../chart.ts';
import {
  heading,
  isInView,
  kilometreAxis,
  margin,
  periodText,
  sectorEdges,
  valueAxis,
  verticalRules,
} from '../frame.ts';
import { boundsEntries, boundsMarks, boundsNote, boundsRoom, centreBounds } from './centre-bounds.ts';
import { words } from './words.ts';

const head = 22;
const bottomRoom = 6;
const bandAlpha = '40';

/** One stretch's difference in percentage points, and whether its band leaves zero out. */
interface Step {
  readonly fromKm: number;
  readonly toKm: number;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly clear: boolean;
}

export function stepsOf(shift: ShiftResult): readonly Step[] {
  return shift.ids.map((_, i) => {
    const [value = Number.NaN, lower = Number.NaN, upper = Number.NaN] = [
      shift.difference[i],
      shift.lower[i],
      shift.upper[i],
    ].map((share) => (share ?? Number.NaN) * 100);
    return {
      fromKm: shift.fromKm[i] ?? 0,
      toKm: shift.toKm[i] ?? 0,
      value,
      lower,
      upper,
      clear: lower > 0 || upper < 0,
    };
  });
}

function stepMarks(steps: readonly Step[], x: Axis, y: Axis, theme: Theme): Mark[] {
  const zero = place(y, 0);
  return steps.flatMap(({ fromKm, toKm, value, lower, upper, clear }): Mark[] => {
    if (Number.isNaN(value)) return [];
    const left = place(x, fromKm);
    const width = Math.max(0.5, place(x, toKm) - left - 0.5);
    const box = (from: number, to: number) => ({
      kind: 'rect' as const,
      x: left,
      y: Math.min(place(y, from), place(y, to)),
      width,
      height: Math.abs(place(y, to) - place(y, from)),
    });
    const fill = value >= 0 ? theme.hot[1] : theme.cold[1];
    const marks: Mark[] = [];
    if (!Number.isNaN(lower)) marks.push({ ...box(lower, upper), fill: `${theme.quiet}${bandAlpha}` });
    if (Math.abs(place(y, value) - zero) > 0.2) {
      marks.push({ ...box(0, value), fill, ...(clear ? {} : { pattern: 'hatch' as const }) });
      const edge = place(y, value);
      marks.push({ kind: 'line', points: [left, edge, left + width, edge], stroke: fill, width: 1.5 });
    }
    return marks;
  });
}

function build(input: ChartInput, size: Size): Drawing | null {
  const { shift, theme, language } = input;
  if (shift === null || shift.ids.length === 0) return null;
  const steps = stepsOf(shift);
  const stretches = { segments: steps.map(({ fromKm, toKm }, i) => ({ id: shift.ids[i] ?? '', fromKm, toKm })) };
  const x = kilometreAxis(input.result ?? stretches, size.width, input.picture);
  const inView = steps.filter((step) => isInView(step, x));
  const bounds = inView.flatMap(({ value, lower, upper }) => [value, lower, upper]).filter((v) => !Number.isNaN(v));
  if (bounds.length === 0) return null;
  const reach = Math.max(0.1, ...bounds.map(Math.abs)) * 1.05;
  const bottom = bottomRoom + (centreBounds(shift).length === 0 ? 0 : boundsRoom);
  const y: Axis = { domain: [-reach, reach], range: [size.height - bottom, head] };
  const right = size.width - margin.right;
  const format = formatOf(language);
  const write = (value: number): string => `${value > 0 ? '+' : ''}${format.figure(value)}`;
  return {
    ...size,
    x,
    y,
    description: [
      say(words, language, 'description', {
        now: periodText(shift.now, language),
        before: periodText(shift.before, language),
        outside: format.whole(steps.filter(({ clear }) => clear).length),
        all: format.whole(steps.length),
      }),
      boundsNote(shift, language),
    ]
      .join(' ')
      .trim(),
    marks: [
      ...valueAxis(y, right, theme, write),
      ...stepMarks(inView, x, y, theme),
      ...verticalRules(
        sectorEdges(x).map((km) => place(x, km)),
        y.range,
        theme.line,
      ),
      { kind: 'line', points: [margin.left, place(y, 0), right, place(y, 0)], stroke: theme.ink, width: 1 },
      ...boundsMarks(shift, x, size.height, theme),
      heading(words[language].title, theme.ink),
    ],
  };
}

function legend(input: ChartInput): Legend | null {
  const { shift, theme, language } = input;
  if (shift === null) return null;
  const steps = stepsOf(shift);
  const texts = words[language];
  const cell = { shape: 'cell', fill: null, pattern: null, ink: theme.quiet, edge: 'none' } as const;
  const entries: LegendEntry[] = [];
  const add = (id: 'more' | 'less' | 'within' | 'band', look: Partial<typeof cell> | object): void => {
    entries.push({ id, swatch: { ...cell, ...look }, label: texts[id] });
  };
  if (steps.some(({ value }) => value > 0)) add('more', { fill: theme.hot[1] });
  if (steps.some(({ value }) => value < 0)) add('less', { fill: theme.cold[1] });
  if (steps.some(({ value, clear }) => !clear && !Number.isNaN(value))) add('within', { pattern: 'hatch' });
  if (steps.some(({ lower }) => !Number.isNaN(lower))) add('band', { fill: `${theme.quiet}${bandAlpha}` });
  entries.push(...boundsEntries(shift, input));
  const note = boundsNote(shift, language);
  return entries.length === 0
    ? null
    : { id: 'difference', title: texts.title, entries, notes: note === '' ? [] : [note] };
}

/** Where along the border the shares of two periods differ. */
export const difference: Chart = {
  id: 'difference',
  words,
  shows: ['shift'],
  across: 'kilometres',
  down: 'value',
  build,
  legend,
  source: (input) => input.source,
};
