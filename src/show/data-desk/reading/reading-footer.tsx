import { type ReactNode, useEffect, useId, useState } from 'react';
import type { Language } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { type Told, useFileDesk } from '../file-desk.ts';
import { obstacleOf } from './obstacle.ts';
import styles from './reading.module.css';
import type { ReadingWork } from './use-reading.ts';
import { words } from './words.ts';

interface FooterProps {
  readonly work: ReadingWork;
  /** The file is open already: it is read again. */
  readonly isOpen: boolean;
  /** The person wants to close, with decisions that would be lost. */
  readonly isLeaving: boolean;
  readonly language: Language;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** What ends the dialog, and what takes back a step. */
export function ReadingFooter({ isLeaving, language, onLeave, onStay, ...rest }: FooterProps): ReactNode {
  return (
    <div className={styles.footer}>
      {isLeaving ? (
        <LeaveQuestion language={language} onLeave={onLeave} onStay={onStay} />
      ) : (
        <Actions language={language} {...rest} />
      )}
    </div>
  );
}

function Actions({ work, isOpen, language }: Pick<FooterProps, 'work' | 'isOpen' | 'language'>): ReactNode {
  const { read } = useFileDesk();
  const [isWanted, setWanted] = useState(false);
  const [attempt, setAttempt] = useState<Told<null> | 'running' | null>(null);
  const id = useId();
  const { reading, isBusy, history, undo, redo, progress } = work;
  const { done, total } = progress;
  const texts = words[language];
  const obstacle = isBusy ? null : obstacleOf(work);
  const isStopped = obstacle !== null;
  // A press while the last change is looked at holds until it was: then the file is read, or what is wrong is said.
  useEffect(() => {
    if (!isWanted || isBusy) return;
    setWanted(false);
    if (isStopped) return;
    setAttempt('running');
    void read(reading).then(setAttempt);
  }, [isWanted, isBusy, isStopped, read, reading]);
  const why = obstacle?.kind === 'dates' ? texts.waiting : texts.cannot;
  const isLooking = isBusy && work.inspection !== null;
  if (attempt === 'running') return <Running language={language} />;
  return (
    <>
      {attempt?.status === 'failed' ? (
        <div role="alert">
          <ProblemNote problem={attempt.problem} language={language} />
        </div>
      ) : null}
      <Button
        control="reading-read"
        look="main"
        isDisabled={isStopped || work.inspection === null}
        describedBy={id}
        onClick={() => setWanted(true)}
      >
        {isOpen ? texts.readAgain : texts.read}
      </Button>
      <Button control="reading-undo" isDisabled={history.past.length === 0} onClick={undo}>
        {texts.undo}
      </Button>
      <Button control="reading-redo" isDisabled={history.future.length === 0} onClick={redo}>
        {texts.redo}
      </Button>
      <p id={id} className="field-help" role="status">
        {isLooking ? texts.sampleBusy : isStopped ? why : ''}
      </p>
      {isLooking && total > 0 ? (
        // A voice is not told of every step.
        <span className="field-help" aria-hidden="true">
          {formatOf(language).share(done / total)}
        </span>
      ) : null}
    </>
  );
}

/** The read that was asked for: how far it is, and a way to stop it. */
function Running({ language }: Pick<FooterProps, 'language'>): ReactNode {
  const { importing, cancelImport } = useCockpit();
  const { done, total } = importing?.progress ?? { done: 0, total: 0 };
  return (
    <>
      <ProgressBar text={words[language].running} share={total === 0 ? null : done / total} />
      <Button control="reading-cancel" onClick={cancelImport}>
        {words[language].stop}
      </Button>
    </>
  );
}

function LeaveQuestion({ language, onLeave, onStay }: Pick<FooterProps, 'language' | 'onLeave' | 'onStay'>): ReactNode {
  const texts = words[language];
  const id = useId();
  useEffect(() => {
    document.querySelector<HTMLElement>('[data-control="reading-stay"]')?.focus();
  }, []);
  return (
    <>
      <p id={id} role="alert">
        {texts.leave}
      </p>
      <Button control="reading-stay" describedBy={id} onClick={onStay}>
        {texts.leaveNo}
      </Button>
      <Button control="reading-leave" describedBy={id} onClick={onLeave}>
        {texts.leaveYes}
      </Button>
    </>
  );
}
