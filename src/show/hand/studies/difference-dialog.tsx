import { type ReactNode, useEffect, useState } from 'react';
import type { Problem } from '../../../base/problem.ts';
import type { Result } from '../../../base/result.ts';
import { type Language, say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { dayMade } from '../../table/day-made.ts';
import type { HandProps } from '../hand-props.ts';
import { type DifferenceLine, differenceLines } from './difference-lines.ts';
import { linesCsv } from './lines-csv.ts';
import styles from './studies.module.css';
import { type StudyCard, useStudies } from './studies-desk.ts';
import { nameOf, whenText } from './study-facts.ts';
import { words } from './words.ts';

/** What differs between the study on display and another that this browser keeps. */
export function DifferenceDialog({ task, onClose }: HandProps<'study-difference'>): ReactNode {
  const { document: study, openHandTask } = useCockpit();
  const { language } = study;
  const desk = useStudies();
  const [found, setFound] = useState<Result<StudyCard, Problem> | null>(null);
  useEffect(() => void desk.find(task.study).then(setFound), [desk, task.study]);
  const texts = words[language];
  const problem = found === null || (found.ok && found.value.study.ok) ? null : found.ok ? found.value.study : found;
  return (
    <Dialog
      control="study-difference"
      title={texts.differenceTitle}
      closeLabel={texts.close}
      width={900}
      onClose={onClose}
    >
      {found === null ? <p>{texts.loading}</p> : null}
      {problem?.ok === false ? <ProblemNote problem={problem.error} language={language} /> : null}
      {found?.ok === true ? <Compared card={found.value} /> : null}
      <div className="row">
        <Button control="to-studies" onClick={() => openHandTask({ kind: 'studies' })}>
          {texts.toList}
        </Button>
      </div>
    </Dialog>
  );
}

function Compared({ card }: { readonly card: StudyCard }): ReactNode {
  const { document: study, saveText } = useCockpit();
  const { language } = study;
  if (!card.study.ok) return null;
  const name = nameOf(card, language);
  const lines = differenceLines(study, card.study.value, language);
  const count = formatOf(language).whole(lines.length);
  const save = (): void =>
    saveText(`corredor_study-differences_${dayMade()}.csv`, linesCsv(lines, name, language), 'text/csv');
  return (
    <>
      <p>{say(words, language, 'differenceOf', { name, when: whenText(card.at, language) })}</p>
      <p role="status">
        {lines.length === 0
          ? words[language].same
          : say(words, language, lines.length === 1 ? 'countOne' : 'count', { count })}
      </p>
      {lines.length === 0 ? null : (
        <>
          <Lines lines={lines} name={name} language={language} />
          <div className="row">
            <Button control="save-differences" onClick={save}>
              {words[language].saveDifferences}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

interface LinesProps {
  readonly lines: readonly DifferenceLine[];
  readonly name: string;
  readonly language: Language;
}

function Lines({ lines, name, language }: LinesProps): ReactNode {
  const texts = words[language];
  const parts = [...new Set(lines.map(({ part }) => part))];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.differences} tabIndex={0} aria-label={texts.differenceTitle}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.what}</th>
            <th scope="col">{texts.before}</th>
            <th scope="col">{say(words, language, 'after', { name })}</th>
          </tr>
        </thead>
        {parts.map((part) => (
          <tbody key={part}>
            <tr className={styles.part}>
              <th scope="rowgroup" colSpan={3}>
                {part}
              </th>
            </tr>
            {lines
              .filter((line) => line.part === part)
              .map(({ what, before, after }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two lines may have one name, and none of them moves
                <tr key={`${at} ${what}`}>
                  <th scope="row">{what === '' ? part : what}</th>
                  <td>{before}</td>
                  <td>{after}</td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
