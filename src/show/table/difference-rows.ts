import type { Interval, ShiftResult } from '../../disclose/disclosed.ts';
import type { ChartInput } from '../charts/chart.ts';
import { placeName } from '../charts/place-name.ts';
import { problemText } from '../problems/problem-text.ts';
import { type Cell, column, type Figures, numberCell, textCell } from './figures.ts';
import { words } from './words.ts';

const percent = (share: number | undefined): number => (share ?? Number.NaN) * 100;
const parts = ['now', 'before', 'difference', 'lower', 'upper'] as const;
const whole = ['moved', 'movedLower', 'movedUpper', 'distance', 'p', 'nNow', 'nBefore'] as const;
const blank = textCell('');

/** A share is always there unless it is held back; a band may also have too few years. */
const whyNot = {
  now: 'suppressed',
  before: 'suppressed',
  difference: 'suppressed',
  lower: 'missing',
  upper: 'missing',
} as const;

/** What the comparison as a whole says: the move with its interval or bounds, distance, p, n, or why there is none. */
function wholeRow(shift: ShiftResult, { language }: ChartInput): readonly Cell[] {
  const { meanShift, wasserstein, p, nNow, nBefore, figures, fromKm, toKm, problems } = shift;
  const of = (interval: Interval | null, part: keyof Interval): Cell => numberCell(interval?.[part]);
  const texts = words[language];
  const refusals = problems.map((problem) => problemText(problem, language).happened);
  const note = [...(figures === 'areas' && meanShift !== null ? [texts.boundsNote] : []), ...refusals].join(' ');
  return [
    textCell(texts.allTogether),
    numberCell(fromKm[0]),
    numberCell(toKm[toKm.length - 1]),
    ...parts.map(() => blank),
    of(meanShift, 'value'),
    of(meanShift, 'lower'),
    of(meanShift, 'upper'),
    of(wasserstein, 'value'),
    numberCell(p ?? Number.NaN),
    numberCell(nNow, 'suppressed'),
    numberCell(nBefore, 'suppressed'),
    textCell(note),
  ];
}

/** One row for each stretch, and one for all of them together, which holds the test. */
export function differenceRows(shift: ShiftResult, input: ChartInput): Figures {
  const { language } = input;
  const texts = words[language];
  const values = {
    now: shift.shareNow,
    before: shift.shareBefore,
    difference: shift.difference,
    lower: shift.lower,
    upper: shift.upper,
  };
  const rows = shift.ids.map((id, i): readonly Cell[] => {
    const stretch = { id, fromKm: shift.fromKm[i] ?? 0, toKm: shift.toKm[i] ?? 0 };
    return [
      textCell(placeName(stretch, shift.figures, language)),
      numberCell(stretch.fromKm),
      numberCell(stretch.toKm),
      ...parts.map((part) => numberCell(percent(values[part][i]), whyNot[part])),
      ...whole.map(() => blank),
      blank,
    ];
  });
  const digits = { p: 4 } as Partial<Record<(typeof whole)[number], number>>;
  const columns = [
    column('place', texts.place, 'text'),
    column('from_km', texts.fromKm, 'number'),
    column('to_km', texts.toKm, 'number'),
    ...parts.map((part) => column(part, texts[part], 'number', { digits: 2 })),
    ...whole.map((part) => column(part, texts[part], 'number', { digits: digits[part] ?? 0 })),
    column('test_note', texts.testNote, 'text'),
  ];
  return { columns, rows: [...rows, wholeRow(shift, input)] };
}
