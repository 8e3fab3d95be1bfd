import type { ReactNode } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { rankingSentence } from '../../findings/region-ranking/ranking-sentence.ts';
import { formatOf } from '../../format.ts';
import { layerWords } from '../../layers/words.ts';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { useJudged } from '../judged.ts';
import styles from './heading.module.css';
import { words } from './words.ts';

const parts = ['table', 'ranking', 'firmness'] as const;

/** What is ranked, how firm it is, and what nothing here measures. */
export function RegionsHeading(): ReactNode {
  const { dataSets, results } = useCockpit();
  const { language, ranking, firmness, criteria } = useJudged();
  const texts = words[language];
  const hasCases = dataSets.some(({ kind }) => kind === 'cases');
  const isSynthetic = dataSets.some(
    ({ table, synthetic }) => synthetic && criteria.some(({ column }) => column?.tables.includes(table) === true),
  );
  const failed = parts.map((part) => results.regions[part]).find((status) => status?.status === 'failed');
  return (
    <header className={styles.heading}>
      {isSynthetic ? <p className={styles.synthetic}>{layerWords[language].synthetic}</p> : null}
      <div className={styles.row}>
        {hasCases ? null : <p className={styles.first}>{texts.noCases}</p>}
        <p className={styles.scope}>{texts.scope}</p>
        <RunningPart language={language} />
      </div>
      <p className={styles.sentence} role="status" data-regions-sentence={ranking !== null}>
        {ranking !== null
          ? rankingSentence(ranking, firmness, language)
          : failed === undefined
            ? texts.waiting
            : texts.none}
      </p>
      {failed?.status === 'failed' ? <ProblemNote problem={failed.problem} language={language} /> : null}
    </header>
  );
}

/** The first part that is being made, with its count. */
function RunningPart({ language }: { readonly language: Language }): ReactNode {
  const { results } = useCockpit();
  const part = parts.find((one) => results.regions[one]?.status === 'running');
  const status = part === undefined ? null : results.regions[part];
  if (part === undefined || status?.status !== 'running') return null;
  const { done, total } = status.progress;
  const { whole } = formatOf(language);
  const said = { part: words[language][part], done: whole(done), total: whole(total) };
  return (
    <div className={styles.progress}>
      <ProgressBar
        text={say(words, language, total === 0 ? 'stepUnknown' : 'step', said)}
        share={total === 0 ? null : done / total}
      />
    </div>
  );
}
