import { type ReactNode, useMemo } from 'react';
import type { Language } from '../../../base/words.ts';
import type { CoverageResult } from '../../../disclose/disclosed.ts';
import { coverGoals } from '../../../document/regions.ts';
import { useBox } from '../../charts/use-box.ts';
import { useCockpit } from '../../cockpit.ts';
import { DrawingCanvas } from '../../drawing/drawing-canvas.tsx';
import { JobState } from '../../panels/findings/job-state.tsx';
import { Fold } from '../../parts/fold.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { Select } from '../../parts/select.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { themes } from '../../theme/colours.ts';
import { useRegionsHand } from '../at-hand.ts';
import { CoverageMark } from '../coverage-mark.tsx';
import figures from '../figures.module.css';
import { coverBar } from './cover-bar.ts';
import { CoverTable } from './cover-table.tsx';
import { cautionTexts, choiceTexts, coveredTexts } from './cover-text.ts';
import styles from './coverage.module.css';
import { words } from './words.ts';

const mostChosen = 10;
/** Narrower than this, and nothing is drawn. */
const leastWidth = 240;
/** Room that the bar takes before its width is known. */
const heightAtFirst = 150;

/** What regions add to the coverage, and which of them add most. */
export function CoverageView(): ReactNode {
  const { document, results } = useCockpit();
  const { language } = document;
  const { coverage } = results.regions;
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{words[language].title}</h2>
      <Choices />
      {coverage === null ? null : (
        <JobState job="regions:coverage" status={coverage} language={language}>
          {(result) => <Answer result={result} language={language} />}
        </JobState>
      )}
    </div>
  );
}

/** How many regions are chosen, and by what. */
function Choices(): ReactNode {
  const { document, dispatch } = useCockpit();
  const { language, regions } = document;
  const { cover } = regions;
  const texts = words[language];
  const set = (change: Partial<typeof cover>): void =>
    dispatch('setRegions', { regions: { cover: { ...cover, ...change } } });
  return (
    <div className={styles.choices}>
      <NumberField
        control="cover-choose"
        label={texts.choose}
        value={cover.choose}
        min={1}
        max={mostChosen}
        step={1}
        help={texts.chooseHelp}
        onChange={(choose) => set({ choose: Math.round(choose) })}
      />
      <Select
        control="cover-goal"
        label={texts.goal}
        value={cover.goal}
        options={coverGoals.map((goal) => ({ value: goal, label: texts[`goal.${goal}`] }))}
        help={texts.goalHelp}
        onChange={(value) => {
          const goal = coverGoals.find((known) => known === value);
          if (goal !== undefined) set({ goal });
        }}
      />
    </div>
  );
}

interface AnswerProps {
  readonly result: CoverageResult;
  readonly language: Language;
}

function Answer({ result, language }: AnswerProps): ReactNode {
  return (
    <>
      <div aria-live="polite" data-cover-choice>
        {[...coveredTexts(result, language), ...choiceTexts(result, language)].map((text) => (
          <p key={text}>{text}</p>
        ))}
        {result.problems.map((problem) => (
          <ProblemNote key={problem.code} problem={problem} language={language} />
        ))}
      </div>
      <Bar result={result} language={language} />
      <CoverTable result={result} language={language} />
      <Sources result={result} language={language} />
      <ul className="bullets small">
        {cautionTexts(result, language).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

/** What is covered and what is chosen, along the border. */
function Bar({ result, language }: AnswerProps): ReactNode {
  const { document } = useCockpit();
  const { hovered } = useRegionsHand();
  const { box, size } = useBox();
  const theme = themes[document.theme];
  const width = size?.width ?? 0;
  const drawing = useMemo(
    () => (width < leastWidth ? null : coverBar({ result, language, theme, hovered }, width)),
    [result, language, theme, hovered, width],
  );
  return (
    <div
      ref={box}
      className={figures.picture}
      style={{ height: drawing?.height ?? heightAtFirst }}
      role="img"
      aria-label={drawing?.description}
      data-chart="coverage"
    >
      {drawing === null ? null : <DrawingCanvas drawing={drawing} className={figures.canvas} />}
    </div>
  );
}

/** State, date and source of each region that is taken as covered, or may be. */
function Sources({ result, language }: AnswerProps): ReactNode {
  const texts = words[language];
  return result.coveredBy.length === 0 ? null : (
    <Fold control="cover-sources" title={texts.coveredNow} rank="inner" isOpenAtFirst={false}>
      <ul className={styles.sources}>
        {result.coveredBy.map(({ id, name, state, date, source }) => (
          <li key={id}>
            <strong>{name[language]}</strong> <CoverageMark state={state} date={date} language={language} />
            <span className={styles.quiet}>{source[language] || texts.unsourced}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
