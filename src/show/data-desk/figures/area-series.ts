import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import { monthIndexOf } from '../../../base/units.ts';
import type { Language } from '../../../base/words.ts';
import type { AreaMonthsResult } from '../../../disclose/disclosed.ts';
import { type Cell, column, type Figures, numberCell } from '../../table/figures.ts';
import { words } from './words.ts';

/** As many lines as can be told apart. */
export const mostAreas = 6;
const chosenAtFirst = 4;

/** One area's months: its figures (NaN: none) and which of them are held back. */
export interface AreaSeries {
  readonly id: string;
  readonly name: string;
  readonly values: ReadonlyF64;
  isHeld(month: number): boolean;
}

const sumOf = ({ months, values }: AreaMonthsResult, area: number): number => {
  let sum = 0;
  for (let at = area * months; at < (area + 1) * months; at++) sum += Number.isNaN(values[at]) ? 0 : (values[at] ?? 0);
  return sum;
};

/** Ids of the areas with the largest sums: what is drawn before anybody chooses. */
export const largestAreas = (result: AreaMonthsResult): readonly string[] =>
  result.areas
    .map(({ id }, area) => ({ id, sum: sumOf(result, area) }))
    .sort((a, b) => b.sum - a.sum)
    .slice(0, chosenAtFirst)
    .map(({ id }) => id);

/** The chosen areas' series, in the order in which they were chosen; ids that the result lacks are passed over. */
export function chosenSeries(result: AreaMonthsResult, chosen: readonly string[]): readonly AreaSeries[] {
  const { areas, months, values, held } = result;
  return chosen.flatMap((id) => {
    const area = areas.findIndex((one) => one.id === id);
    const one = areas[area];
    if (one === undefined) return [];
    const first = area * months;
    return [
      { ...one, values: values.subarray(first, first + months), isHeld: (month: number) => held[first + month] === 1 },
    ];
  });
}

/** Months in which any of the series has a figure or a held one, half-open from the result's first month. */
export function filledSpan(series: readonly AreaSeries[], months: number): readonly [number, number] {
  const has = (month: number): boolean =>
    series.some(({ values, isHeld }) => !Number.isNaN(values[month]) || isHeld(month));
  let [from, to] = [0, months];
  while (from < to && !has(from)) from += 1;
  while (to > from && !has(to - 1)) to -= 1;
  return [from, to];
}

/** Months down and areas across, from the first month that any of them has to the last. */
export function seriesFigures(result: AreaMonthsResult, series: readonly AreaSeries[], language: Language): Figures {
  const [from, to] = filledSpan(series, result.months);
  const names = new Map<string, number>();
  for (const { name } of series) names.set(name, (names.get(name) ?? 0) + 1);
  const titleOf = ({ id, name }: AreaSeries): string => ((names.get(name) ?? 0) > 1 ? `${name} (${id})` : name);
  return {
    columns: [
      column('month', words[language].month, 'month'),
      ...series.map((one) => column(one.id, titleOf(one), 'number', { isFigure: true })),
    ],
    rows: Array.from({ length: to - from }, (_, at): readonly Cell[] => [
      { kind: 'month', month: monthIndexOf(result.firstMonth + from + at) },
      ...series.map(({ values, isHeld }) => numberCell(values[from + at], isHeld(from + at) ? 'fewer' : 'missing')),
    ]),
  };
}

const plain = (text: string): string => text.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '');

/** Areas whose name or code holds what is typed; accents and case make no difference. */
export function areasFound(areas: AreaMonthsResult['areas'], typed: string): AreaMonthsResult['areas'] {
  const wanted = plain(typed.trim());
  if (wanted === '') return areas;
  return areas.filter(({ id, name }) => plain(name).includes(wanted) || plain(id).startsWith(wanted));
}
