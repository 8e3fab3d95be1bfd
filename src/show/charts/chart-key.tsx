import { type ReactElement, useMemo } from 'react';
import { LegendList } from '../legend-view.tsx';
import type { Scene } from '../scene.ts';
import type { Chart } from './chart.ts';

interface Props {
  readonly charts: readonly Chart[];
  readonly scene: Scene;
}

/** What the colours and patterns of charts mean; a chart without classes has nothing to say here. */
export function ChartKey({ charts, scene }: Props): ReactElement {
  const legends = useMemo(() => charts.flatMap((chart) => chart.legend(scene.charts) ?? []), [charts, scene.charts]);
  return (
    <>
      {legends.map((legend) => (
        <LegendList key={legend.id} legend={legend} />
      ))}
    </>
  );
}
