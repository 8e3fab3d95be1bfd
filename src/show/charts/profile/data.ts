import { say } from '../../../base/words.ts';
import type { ChartData, ChartSeries } from '../../page/chart-data.ts';
import type { ChartInput } from '../chart.ts';
import { hasFigure, partOf, stretchNames, stretchTitle } from '../data-rows.ts';
import { dataWords } from '../data-words.ts';
import { periodText } from '../frame.ts';
import { shownStretches } from '../zoom.ts';
import { heights, titleOf } from './chart.ts';

/** The figures of the profile as columns from west to east, the earlier period as a dashed line. */
export function profileData(input: ChartInput): ChartData | null {
  const { result, before, theme, language, figures, picture, periodBefore } = input;
  if (result === null || result.segments.length === 0) return null;
  const stretches = shownStretches(result, picture);
  const first = result.segments.findIndex(({ id }) => id === stretches[0]?.id);
  const inView = (values: readonly number[]): readonly number[] => values.slice(first, first + stretches.length);
  const isChosen = (at: number): boolean => result.chosen[first + at] === true;
  const values = inView(heights(result, input));
  const period = periodText(result, language);
  const beyond = say(dataWords, language, 'beyond', { period });
  const series: ChartSeries[] = [
    partOf({ name: period, colour: theme.accent }, values, isChosen),
    partOf({ name: beyond, colour: theme.line }, values, (at) => !isChosen(at)),
  ];
  if (before !== null && periodBefore !== null) {
    const look = { name: periodText(periodBefore, language), colour: theme.ink, dashed: true };
    series.push(partOf(look, inView(heights(before, input)), () => true));
  }
  const known = series.filter(hasFigure);
  if (known.length === 0) return null;
  const { title, unit } = titleOf(input);
  const categories = stretchNames(stretches, figures, language);
  return {
    kind: 'column',
    title,
    categories,
    categoryTitle: stretchTitle(figures, language),
    valueTitle: unit,
    series: known,
  };
}
