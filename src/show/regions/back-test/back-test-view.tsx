import { type ReactNode, useMemo } from 'react';
import type { Language } from '../../../base/words.ts';
import type { BackTestCut } from '../../../disclose/disclosed.ts';
import { useBox } from '../../charts/use-box.ts';
import { useCockpit } from '../../cockpit.ts';
import { DrawingCanvas } from '../../drawing/drawing-canvas.tsx';
import { barsHeight, barsOf } from '../../findings/region-ranking/chart.ts';
import { JobState } from '../../panels/findings/job-state.tsx';
import { Fold } from '../../parts/fold.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { themes } from '../../theme/colours.ts';
import figures from '../figures.module.css';
import styles from './back-test.module.css';
import { type BackTestText, backTestText } from './back-test-text.ts';
import { words } from './words.ts';

/** Narrower than this, and nothing is drawn. */
const leastWidth = 200;

/** The rankings from what was known before the decisions of 2007 and 2008, whatever they say. */
export function BackTestView(): ReactNode {
  const { document, results } = useCockpit();
  const { language } = document;
  const texts = words[language];
  const { backTest } = results.regions;
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{texts.title}</h2>
      <p>{texts.intro}</p>
      <p className={styles.plain}>
        {texts.tuned} {texts.unread}
      </p>
      {backTest === null ? null : (
        <JobState job="regions:backTest" status={backTest} language={language}>
          {({ cuts, draws }) => (
            <div className={styles.cuts}>
              {cuts.map((cut) => (
                <Decision key={cut.id} cut={cut} draws={draws} language={language} />
              ))}
            </div>
          )}
        </JobState>
      )}
    </div>
  );
}

interface DecisionProps {
  readonly cut: BackTestCut;
  readonly draws: number;
  readonly language: Language;
}

function Decision({ cut, draws, language }: DecisionProps): ReactNode {
  const texts = words[language];
  const told = useMemo(() => backTestText(cut, draws, language), [cut, draws, language]);
  const { problems } = cut.ranking.meta;
  return (
    <article className={styles.cut} data-cut={cut.id}>
      <h3>{told.heading}</h3>
      <p className={styles.quiet}>{told.decided}</p>
      <p className={styles.headline}>{told.headline}</p>
      {told.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Bars cut={cut} told={told} language={language} />
      <Candidates told={told} language={language} />
      <p className={styles.quiet}>{told.periods.join(' · ')}</p>
      {problems.map((problem) => (
        <ProblemNote key={problem.code} problem={problem} language={language} />
      ))}
      <p className={styles.plain}>{texts.unread}</p>
      <Listed control={`back-test-missing-${cut.id}`} title={texts.missing} texts={told.missing} />
      <Listed control={`back-test-reading-${cut.id}`} title={texts.reading} texts={told.cautions} />
    </article>
  );
}

interface ToldProps {
  readonly told: BackTestText;
  readonly language: Language;
}

/** What each criterion gives each candidate, as bars. */
function Bars({ cut, told, language }: ToldProps & { readonly cut: BackTestCut }): ReactNode {
  const { document } = useCockpit();
  const { box, size } = useBox();
  const theme = themes[document.theme];
  const width = size?.width ?? 0;
  const height = barsHeight(told.rows.length, told.criteria.length, width);
  const bars = useMemo(() => {
    if (width < leastWidth) return null;
    const { ranking, decided } = cut;
    const input = { ranking, firmness: null, criteria: told.criteria, language, theme, marked: decided };
    return barsOf(input, { width, height });
  }, [cut, told, language, theme, width, height]);
  return (
    <div
      ref={box}
      className={figures.picture}
      style={{ height }}
      role="img"
      aria-label={bars?.drawing.description}
      data-chart={`back-test-${cut.id}`}
    >
      {bars === null ? null : <DrawingCanvas drawing={bars.drawing} className={figures.canvas} />}
    </div>
  );
}

function Candidates({ told, language }: ToldProps): ReactNode {
  const texts = words[language];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than its place is scrolled by keys
    <section className={figures.scroll} tabIndex={0} aria-label={texts.caption}>
      <table className={figures.table}>
        <caption className="spoken-only">{texts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.rank}</th>
            <th scope="col">{texts.candidate}</th>
            {told.criteria.map(({ id, name, unit }) => (
              <th key={id} scope="col" className={figures.number}>
                {name}
                <span className={styles.unit}>{unit}</span>
              </th>
            ))}
            <th scope="col" className={figures.number}>
              {texts.score}
            </th>
          </tr>
        </thead>
        <tbody>
          {told.rows.map((row) => (
            <tr key={row.id} className={styles.row} data-decided={row.isDecided}>
              <td>{row.rank}</td>
              <th scope="row">
                {row.name}
                {row.isDecided ? <span className={styles.mark}>{texts.decided}</span> : null}
              </th>
              {row.figures.map(({ figure, part }, c) => (
                <td key={told.criteria[c]?.id} className={figures.number}>
                  {figure}
                  <span className={styles.unit}>{part}</span>
                </td>
              ))}
              <td className={figures.number}>{row.score}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ListedProps {
  readonly control: string;
  readonly title: string;
  readonly texts: readonly string[];
}

function Listed({ control, title, texts }: ListedProps): ReactNode {
  return texts.length === 0 ? null : (
    <Fold control={control} title={title} rank="inner">
      <ul className="bullets">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Fold>
  );
}
