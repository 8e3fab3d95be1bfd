import type { AnalysisResult } from '../../disclose/disclosed.ts';
import { changePointsData } from '../findings/change-points/data.ts';
import type { FindingContext, FindingView } from '../findings/finding-view.ts';
import { interruptedData } from '../findings/interrupted-series/data.ts';
import type { ChartData } from './chart-data.ts';

/** The figures that the chart of a finding draws; null where no chart of a slide program has its form. */
export function findingChartData(
  { id }: Pick<FindingView, 'id'>,
  result: AnalysisResult,
  context: FindingContext,
): ChartData | null {
  if (id === 'change-points' && result.shape === 'trend') return changePointsData(result, context);
  if (id === 'interrupted-series' && result.shape === 'interrupted-series') return interruptedData(result, context);
  return null;
}
