import type { ReactNode } from 'react';
import { caveatsOf } from '../../findings/region-ranking/text.ts';
import { problemText } from '../../problems/problem-text.ts';
import { type Judged, useJudged } from '../judged.ts';
import { ContributionsView } from './contributions-view.tsx';
import { ParallelView } from './parallel-view.tsx';
import styles from './ranking.module.css';
import { WhyView } from './why-view.tsx';
import { words } from './words.ts';
import { YearsView } from './years-view.tsx';

/** Parallel coordinates, contributions, the Pareto front, why one region is above another, and ranks over the years. */
export function RankingView(): ReactNode {
  const judged = useJudged();
  if (judged.ranking === null) return <p>{words[judged.language][judged.hasFailed ? 'none' : 'waiting']}</p>;
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
      <Known judged={judged} />
    </div>
  );
}

/** What weakens the ranking, or takes no part in it. */
function Known({ judged: { ranking, ranked, criteria, table, language } }: { readonly judged: Judged }): ReactNode {
  const problems = (ranking?.meta.problems ?? []).map((problem) => {
    const { happened, remedy } = problemText(problem, language);
    return `${happened} ${remedy}`;
  });
  const texts = [...problems, ...caveatsOf(ranked, criteria, table, language)];
  if (texts.length === 0) return null;
  return (
    <section className={`${styles.wide} ${styles.known}`}>
      <h3>{words[language].known}</h3>
      <ul className="bullets">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
