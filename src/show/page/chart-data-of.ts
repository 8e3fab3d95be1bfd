import type { ChartInput } from '../charts/chart.ts';
import { differenceData } from '../charts/difference/data.ts';
import { monthsChartData } from '../charts/months/data.ts';
import { nationalData } from '../charts/national/data.ts';
import { profileData } from '../charts/profile/data.ts';
import type { ChartData } from './chart-data.ts';

/** Apart from the charts' own registry: only files need them, and the first view loads that one. */
const dataOf: Readonly<Record<string, (input: ChartInput) => ChartData | null>> = {
  profile: profileData,
  difference: differenceData,
  months: monthsChartData,
  national: nationalData,
};

/** The figures that a chart draws; null where there are none, or no chart of a slide program has its form. */
export const chartDataOf = (id: string, input: ChartInput): ChartData | null => dataOf[id]?.(input) ?? null;
