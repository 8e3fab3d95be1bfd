import { monthIndexOf } from '../../../base/units.ts';
import { say } from '../../../base/words.ts';
import type { SegmentResult } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { heldCounts } from '../../held-figures.ts';
import type { Chart, ChartInput } from '../chart.ts';
import { monthsDrawn, seriesDown } from '../series-down.ts';
import { shownMonths } from '../zoom.ts';
import { words } from './words.ts';

function highestOf(result: SegmentResult, input: ChartInput): string {
  const format = formatOf(input.language);
  let best = -1;
  for (let m = 0; m < result.months; m++) {
    if ((result.byMonth[m] ?? Number.NaN) > (result.byMonth[best] ?? Number.NEGATIVE_INFINITY)) best = m;
  }
  if (best < 0) return '–';
  return `${format.month(monthIndexOf(result.firstMonth + best))}, ${format.whole(result.byMonth[best] ?? 0)}`;
}

/** Total of the chosen stretches, month by month. */
export const months: Chart = {
  id: 'months',
  words,
  shows: ['segments'],
  across: 'value',
  down: 'months',
  build(input, size) {
    const { result, language } = input;
    if (result === null || result.segments.length === 0) return null;
    const format = formatOf(language);
    const { firstMonth, months } = shownMonths(result, input.picture);
    const held = heldCounts(result).byMonth;
    const countedAt = (month: number): number => result.byMonth[month - result.firstMonth] ?? Number.NaN;
    const { valueAt, unit } = monthsDrawn(result, input);
    const description = say(words, language, 'description', {
      measure: input.measure,
      from: format.month(firstMonth),
      to: format.month(monthIndexOf(firstMonth + months - 1)),
      highest: highestOf(result, input),
    });
    return seriesDown(
      {
        language,
        theme: input.theme,
        firstMonth,
        months,
        valueAt,
        isOff: (month) => result.offSeason.includes(month - result.firstMonth),
        isSuppressed: (month) => Number.isNaN(countedAt(month)) && (held[month - result.firstMonth] ?? 0) > 0,
        now: result,
        before: input.periodBefore,
        partialMonth: input.partialMonth,
        events: input.events,
        areNamed: true,
        breaks: input.breaks.map(({ month }) => month),
        title: words[language].title,
        unit,
        description,
      },
      size,
    );
  },
  legend: () => null,
  source: (input) => input.source,
};
