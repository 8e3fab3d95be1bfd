import { type ReactNode, useState } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { type FileTask, useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { Inspected } from './inspected.tsx';
import styles from './reading.module.css';
import { ReadingFooter } from './reading-footer.tsx';
import { useDraftKeys } from './use-draft-keys.ts';
import { type ReadingWork, useReading } from './use-reading.ts';
import { words } from './words.ts';

interface ReadingDialogProps {
  readonly task: Extract<FileTask, { readonly kind: 'reading' }>;
  readonly onClose: () => void;
}

/** Asks how a file is to be read, and shows its first rows as they will be; of a file that is open, how it is read. */
export function ReadingDialog({ task, onClose }: ReadingDialogProps): ReactNode {
  const { document: study } = useCockpit();
  const [isLeaving, setLeaving] = useState(false);
  const work = useReading(study.sources.find(({ id }) => id === task.table)?.reading ?? {});
  useDraftKeys(work);
  const { language } = study;
  const isOpen = task.table !== null;
  const isLooked = work.inspection !== null || work.failure !== null;
  const leave = (): void => {
    if (work.history.past.length === 0) onClose();
    else setLeaving(!isLeaving);
  };
  return (
    <Dialog
      control="reading"
      title={say(words, language, isOpen ? 'titleOpen' : 'title', { file: task.name })}
      closeLabel={words[language].close}
      onClose={leave}
      width={1180}
    >
      <div className={styles.frame} data-busy={work.isBusy} data-looked={isLooked}>
        <div className={styles.questions}>
          <Questions work={work} language={language} />
        </div>
        <ReadingFooter
          work={work}
          isOpen={isOpen}
          isLeaving={isLeaving}
          language={language}
          onLeave={onClose}
          onStay={() => setLeaving(false)}
        />
      </div>
    </Dialog>
  );
}

interface QuestionsProps {
  readonly work: ReadingWork;
  readonly language: Language;
}

function Questions({ work, language }: QuestionsProps): ReactNode {
  const { inspection, failure } = work;
  if (failure !== null) return <ProblemNote problem={failure} language={language} />;
  if (inspection === null) return <Looking work={work} language={language} />;
  return <Inspected work={work} inspection={inspection} language={language} />;
}

/** The wait for the first look at the file, with how far it is. */
function Looking({ work, language }: QuestionsProps): ReactNode {
  const { done, total } = work.progress;
  const texts = words[language];
  if (total === 0) return <p role="status">{texts.looking}</p>;
  const text = say(words, language, 'lookingShare', { share: formatOf(language).share(done / total) });
  return <ProgressBar text={text} share={done / total} />;
}
