import type { ReactNode } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { latestOf, type Status, useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { words } from './words.ts';

interface JobStateProps<T> {
  /** Id of the job: "a1", "shift". */
  readonly job: string;
  readonly status: Status<T>;
  readonly language: Language;
  readonly children: (value: T) => ReactNode;
}

/** How far a job is, what it gave, or why it gave nothing and what to do. */
export function JobState<T>({ job, status, language, children }: JobStateProps<T>): ReactNode {
  const { cancelJob, retryJob } = useCockpit();
  const texts = words[language];
  const value = latestOf(status);
  const retry = (
    <Button control={`retry-${job}`} onClick={() => retryJob(job)}>
      {texts.retry}
    </Button>
  );
  return (
    <div className="panel-stack">
      {status.status === 'waiting' ? <p className="field-help">{texts.waiting}</p> : null}
      {status.status === 'running' ? (
        <div className="job">
          <ProgressBar text={progressText(status.progress, language)} share={shareOf(status.progress)} />
          <Button control={`cancel-${job}`} onClick={() => cancelJob(job)}>
            {texts.cancel}
          </Button>
        </div>
      ) : null}
      {status.status === 'cancelled' ? (
        <div className="job">
          <p>{texts.cancelled}</p>
          {retry}
        </div>
      ) : null}
      {status.status === 'failed' ? (
        <div role="alert">
          <ProblemNote problem={status.problem} language={language} />
          {retry}
        </div>
      ) : null}
      {value === null ? null : (
        <div className={status.status === 'running' ? 'stale' : undefined}>{children(value)}</div>
      )}
    </div>
  );
}

interface Progress {
  readonly done: number;
  readonly total: number;
}

const shareOf = ({ done, total }: Progress): number | null => (total === 0 ? null : done / total);

function progressText({ done, total }: Progress, language: Language): string {
  if (total === 0) return words[language].runningUnknown;
  const { whole } = formatOf(language);
  return say(words, language, 'running', { done: whole(done), total: whole(total) });
}
