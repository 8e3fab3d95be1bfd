import type { ChartData } from '../../page/chart-data.ts';
import type { ChartInput } from '../chart.ts';
import { hasFigure, partOf, stretchNames, stretchTitle } from '../data-rows.ts';
import { dataWords } from '../data-words.ts';
import { isInView, kilometreAxis } from '../frame.ts';
import { stepsOf } from './chart.ts';
import { words } from './words.ts';

/** Differences as columns, hatched where the band holds zero, and the ends of the band as dashed lines. */
export function differenceData(input: ChartInput): ChartData | null {
  const { shift, theme, language, figures, result, picture } = input;
  if (shift === null) return null;
  const all = stepsOf(shift).map((step, i) => ({ ...step, id: shift.ids[i] ?? '' }));
  const axis = kilometreAxis(result ?? { segments: all }, 1, picture);
  const steps = all.filter((step) => isInView(step, axis));
  const values = steps.map(({ value }) => value);
  const texts = dataWords[language];
  const isClear = (at: number): boolean => steps[at]?.clear === true;
  const isMore = (at: number): boolean => (values[at] ?? 0) >= 0;
  const more = { colour: theme.hot[1] };
  const less = { colour: theme.cold[1] };
  const end = { colour: theme.quiet, dashed: true };
  const series = [
    partOf({ ...more, name: texts.clearMore }, values, (at) => isClear(at) && isMore(at)),
    partOf({ ...less, name: texts.clearLess }, values, (at) => isClear(at) && !isMore(at)),
    partOf({ ...more, name: texts.withinMore, hatched: true }, values, (at) => !isClear(at) && isMore(at)),
    partOf({ ...less, name: texts.withinLess, hatched: true }, values, (at) => !isClear(at) && !isMore(at)),
    partOf(
      { ...end, name: texts.lower },
      steps.map(({ lower }) => lower),
      () => true,
    ),
    partOf(
      { ...end, name: texts.upper },
      steps.map(({ upper }) => upper),
      () => true,
    ),
  ].filter(hasFigure);
  if (values.every(Number.isNaN)) return null;
  return {
    kind: 'column',
    title: words[language].title,
    categories: stretchNames(steps, figures, language),
    categoryTitle: stretchTitle(figures, language),
    valueTitle: texts.points,
    series,
  };
}
