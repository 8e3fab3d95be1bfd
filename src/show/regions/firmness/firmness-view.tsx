import type { ReactNode } from 'react';
import { cards } from '../../../analyse/catalog.ts';
import { say } from '../../../base/words.ts';
import type { FirmnessResult } from '../../../disclose/disclosed.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { type Judged, useJudged } from '../judged.ts';
import { useSources } from '../pictures/use-sources.ts';
import { CentralWeights } from './central-weights.tsx';
import styles from './firmness.module.css';
import { firstTexts, resampledText, withoutTexts } from './firmness-text.ts';
import { RankMatrix } from './rank-matrix.tsx';
import { WithoutTable } from './without-table.tsx';
import { words } from './words.ts';

const rankingCard = cards.find(({ id }) => id === 'region-ranking');

/** How often the ranking holds: over weightings, without a criterion each, and over months drawn again. */
export function FirmnessView(): ReactNode {
  const judged = useJudged();
  const { language, firmness, ranking } = judged;
  const source = useSources(judged);
  const texts = words[language];
  const isOne = firmness !== null && firmness.criteria.length < 2;
  return (
    <div className={styles.view}>
      <Underway judged={judged} />
      {firmness === null ? null : isOne ? (
        <Notes texts={[texts.oneCriterion]} isMain />
      ) : (
        <Weightings firmness={firmness} judged={judged} />
      )}
      {ranking === null || isOne ? null : (
        <section className={styles.part}>
          <WithoutTable ranking={ranking} judged={judged} />
          <Notes texts={withoutTexts(ranking, judged.criteria, judged.ranked[0]?.id ?? null, language)} isMain />
          <Notes texts={[texts.withoutMeans]} />
        </section>
      )}
      {firmness === null ? null : <Resamples firmness={firmness} judged={judged} />}
      <section className={styles.part}>
        <Notes texts={[source, rankingCard?.citation ?? '', rankingCard?.words[language].caution ?? '']} />
      </section>
    </div>
  );
}

/** What is being drawn, or why nothing is. */
function Underway({ judged: { language, firmness } }: { readonly judged: Judged }): ReactNode {
  const { results } = useCockpit();
  const status = results.regions.firmness;
  if (status?.status === 'failed') return <ProblemNote problem={status.problem} language={language} />;
  if (status?.status !== 'running') return firmness === null ? <p>{words[language].waiting}</p> : null;
  const { done, total } = status.progress;
  const { whole } = formatOf(language);
  return (
    <ProgressBar
      text={say(words, language, 'step', { done: whole(done), total: whole(total) })}
      share={total === 0 ? null : done / total}
    />
  );
}

interface PartProps {
  readonly firmness: FirmnessResult;
  readonly judged: Judged;
}

function Weightings({ firmness, judged }: PartProps): ReactNode {
  const { language } = judged;
  const texts = words[language];
  const { regions, acceptability, draws, seed } = firmness;
  const drawn = say(words, language, 'drawn', { draws: formatOf(language).whole(draws), seed: String(seed) });
  return (
    <>
      <section className={styles.part}>
        <RankMatrix
          control="acceptability"
          title={texts.acceptability}
          regions={regions}
          matrix={acceptability}
          language={language}
        />
        <Notes texts={firstTexts(acceptability, regions, 'oftenFirst', language)} isMain />
        <Notes texts={[texts.acceptabilityMeans, drawn]} />
      </section>
      <section className={styles.part}>
        <CentralWeights firmness={firmness} judged={judged} />
        <Notes texts={[texts.centralMeans, texts.confidenceMeans]} />
      </section>
    </>
  );
}

function Resamples({ firmness, judged }: PartProps): ReactNode {
  const { language, criteria } = judged;
  const texts = words[language];
  const { regions, bootstrap } = firmness;
  return (
    <section className={styles.part}>
      {bootstrap === null ? null : (
        <>
          <RankMatrix
            control="bootstrap"
            title={texts.bootstrap}
            regions={regions}
            matrix={bootstrap.acceptability}
            language={language}
          />
          <Notes texts={firstTexts(bootstrap.acceptability, regions, 'bootstrapFirst', language)} isMain />
          <Notes texts={[texts.bootstrapMeans]} />
        </>
      )}
      <Notes texts={resampledText(firmness, criteria, language)} />
    </section>
  );
}

interface NotesProps {
  readonly texts: readonly string[];
  /** What was found, not how. */
  readonly isMain?: boolean;
}

const Notes = ({ texts, isMain = false }: NotesProps): ReactNode => (
  <div className={isMain ? styles.main : styles.quiet}>
    {texts
      .filter((text) => text !== '')
      .map((text) => (
        <p key={text}>{text}</p>
      ))}
  </div>
);
