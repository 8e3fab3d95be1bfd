import { type ReactElement, useMemo } from 'react';
import { fill } from '../../base/words.ts';
import { type Results, type Status, useCockpit } from '../cockpit.ts';
import { ProblemNote } from '../problems/problem-note.tsx';
import type { Scene } from '../scene.ts';
import type { Chart } from './chart.ts';
import { ChartSurface } from './chart-surface.tsx';
import styles from './chart-view.module.css';
import { viewWords } from './chart-view-words.ts';
import { useBox } from './use-box.ts';

interface Props {
  readonly chart: Chart;
  readonly scene: Scene;
}

/** One picture, as large as its place; where there is nothing to draw, it says why. */
export function ChartView({ chart, scene }: Props): ReactElement {
  const { box, size } = useBox();
  const drawing = useMemo(
    () => (size === null || size.width < 60 || size.height < 60 ? null : chart.build(scene.charts, size)),
    [chart, scene.charts, size],
  );
  return (
    <figure className={styles.chart}>
      <div ref={box} className={styles.area}>
        {drawing === null ? (
          size !== null && <WhyEmpty chart={chart} scene={scene} />
        ) : (
          <ChartSurface chart={chart} input={scene.charts} drawing={drawing} />
        )}
      </div>
      <figcaption className={styles.source}>{chart.source(scene.charts)}</figcaption>
    </figure>
  );
}

/** The result that a chart waits for; null: nobody asked for it. */
function statusOf(chart: Chart, results: Results, figures: 'areas' | 'incidents'): Status<unknown> | null {
  if (chart.shows.includes('shift')) return results.shift;
  if (chart.shows.includes('series')) return results.national;
  return figures === 'areas' ? results.areas : results.bins;
}

function WhyEmpty({ chart, scene }: Props): ReactElement {
  const { results, asked, document: study } = useCockpit();
  const texts = viewWords[scene.language];
  const status = statusOf(chart, results, scene.charts.figures);
  // A file that must be given again is named in the sentence over the page; what it feeds says the same.
  const isAsked = asked.some(({ id }) => id === study.grid[study.grid.figures]);
  if (status?.status === 'waiting' && isAsked) return <p className={styles.empty}>{scene.title}</p>;
  if (status?.status === 'failed') return <ProblemNote problem={status.problem} language={scene.language} />;
  return <p className={styles.empty}>{whyText(status, texts)}</p>;
}

function whyText(status: Status<unknown> | null, texts: (typeof viewWords)['en']): string {
  switch (status?.status) {
    case undefined:
      return texts.notCompared;
    case 'waiting':
      return texts.waiting;
    case 'running': {
      const { done, total } = status.progress;
      return total === 0 ? texts.runningUnknown : fill(texts.running, { done, total });
    }
    case 'cancelled':
      return texts.cancelled;
    default:
      return texts.nothing;
  }
}
