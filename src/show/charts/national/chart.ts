import { monthIndexOf } from '../../../base/units.ts';
import { say } from '../../../base/words.ts';
import type { Chart } from '../chart.ts';
import { nationalDrawn, seriesDown } from '../series-down.ts';
import { shownMonths } from '../zoom.ts';
import { words } from './words.ts';

/** Mexico's own series beside the sectors': the same months on the same height, and the same form. */
export const national: Chart = {
  id: 'national',
  words,
  shows: ['series'],
  across: 'value',
  down: 'months',
  build(input, size) {
    const { national: series, result, language } = input;
    if (series === null) return null;
    const { firstMonth } = series;
    const { valueAt, unit } = nationalDrawn(series, input);
    const whole = result ?? { firstMonth: series.firstMonth, months: series.values.length };
    const axis = shownMonths(whole, input.picture);
    return seriesDown(
      {
        language,
        theme: input.theme,
        firstMonth: axis.firstMonth,
        months: axis.months,
        valueAt,
        isOff: () => false,
        isSuppressed: () => false,
        now: result ?? { from: firstMonth, to: monthIndexOf(firstMonth + series.values.length) },
        before: input.periodBefore,
        partialMonth: input.partialNational,
        events: input.events,
        // The names stand once, beside the months next to it.
        areNamed: false,
        breaks: [],
        title: input.nationalMeasure,
        unit,
        description: say(words, language, 'description', { measure: input.nationalMeasure }),
      },
      size,
    );
  },
  legend: () => null,
  source: (input) => input.nationalSource,
};
