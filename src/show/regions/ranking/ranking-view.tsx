import type { ReactNode } from 'react';
import { useJudged } from '../judged.ts';
import { ContributionsView } from './contributions-view.tsx';
import { ParallelView } from './parallel-view.tsx';
import styles from './ranking.module.css';
import { WhyView } from './why-view.tsx';
import { words } from './words.ts';
import { YearsView } from './years-view.tsx';

/** Parallel coordinates, contributions, the Pareto front, why one region is above another, and ranks over the years. */
export function RankingView(): ReactNode {
  const judged = useJudged();
  if (judged.ranking === null) return <p>{words[judged.language].waiting}</p>;
  return (
    <div className={styles.view}>
      <div className={styles.wide}>
        <ParallelView judged={judged} />
      </div>
      <ContributionsView judged={judged} />
      <WhyView judged={judged} />
      <div className={styles.wide}>
        <YearsView judged={judged} />
      </div>
    </div>
  );
}
