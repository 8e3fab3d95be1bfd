import { monthIndexOf } from '../../../base/units.ts';
import type { ChartData } from '../../page/chart-data.ts';
import type { ChartInput } from '../chart.ts';
import { monthsData } from '../series-data.ts';
import { nationalDrawn } from '../series-down.ts';
import { shownMonths } from '../zoom.ts';

/** The national series by month as columns, the same months as the chosen stretches'. */
export function nationalData(input: ChartInput): ChartData | null {
  const { national, result, picture, nationalMeasure, partialNational } = input;
  if (national === null) return null;
  const { firstMonth, values } = national;
  const { valueAt, unit } = nationalDrawn(national, input);
  const whole = result ?? { firstMonth, months: values.length };
  return monthsData(
    {
      title: nationalMeasure,
      unit,
      ...shownMonths(whole, picture),
      valueAt,
      now: result ?? { from: firstMonth, to: monthIndexOf(firstMonth + values.length) },
      partialMonth: partialNational,
      breaks: [],
    },
    input,
  );
}
