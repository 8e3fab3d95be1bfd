import { type ReactNode, useEffect, useState } from 'react';
import { say } from '../../../base/words.ts';
import type { Disclosed, ReleaseDiffResult } from '../../../disclose/disclosed.ts';
import { type DataSet, type FileTask, useCockpit } from '../../cockpit.ts';
import { nameOf } from '../../panels/data/set-name.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { type Told, useFileDesk } from '../file-desk.ts';
import { ChangeTable } from './change-table.tsx';
import { Conclusions } from './conclusions.tsx';
import { DiffSummary } from './diff-summary.tsx';
import styles from './release.module.css';
import { words } from './words.ts';

interface ReleaseDialogProps {
  readonly task: Extract<FileTask, { readonly kind: 'release' }>;
  readonly onClose: () => void;
}

/** A later release beside the one in the study: what differs is shown before anything is replaced. */
export function ReleaseDialog({ task, onClose }: ReleaseDialogProps): ReactNode {
  const { document: study, dataSets } = useCockpit();
  const { language } = study;
  const texts = words[language];
  const before = dataSets.find(({ table }) => table === task.before);
  const after = dataSets.find(({ table }) => table === task.table);
  if (before === undefined || after === undefined) return null;
  const names = { before: nameOf(before, language), after: nameOf(after, language) };
  return (
    <Dialog control="release" title={texts.title} closeLabel={texts.close} onClose={onClose} width={860}>
      <p className="field-help">{say(words, language, 'help', names)}</p>
      <Compared before={before} after={after} onClose={onClose} />
    </Dialog>
  );
}

interface ComparedProps {
  readonly before: DataSet;
  readonly after: DataSet;
  readonly onClose: () => void;
}

function Compared({ before, after, onClose }: ComparedProps): ReactNode {
  const { language } = useCockpit().document;
  const desk = useFileDesk();
  const texts = words[language];
  const [told, setTold] = useState<Told<Disclosed<ReleaseDiffResult>> | null>(null);
  useEffect(() => {
    let isLast = true;
    void desk.releaseDiff(before.table, after.table).then((answer) => {
      if (isLast) setTold(answer);
    });
    return () => {
      isLast = false;
    };
  }, [desk, before.table, after.table]);
  if (told === null) return <ProgressBar text={texts.comparing} share={null} />;
  if (told.status === 'failed') return <ProblemNote problem={told.problem} language={language} />;
  if (told.status === 'cancelled') return null;
  const replace = (): void => {
    desk.replace(before.table, after.table);
    onClose();
  };
  return (
    <>
      <DiffSummary diff={told.value} before={before} after={after} />
      <ChangeTable diff={told.value} set={after} />
      <Conclusions before={before.table} after={after.table} />
      <p className="field-help">{texts.replaceNote}</p>
      <p className={styles.actions}>
        <Button control="release-replace" look="main" onClick={replace}>
          {texts.replace}
        </Button>
        <Button control="release-keep" onClick={onClose}>
          {texts.keep}
        </Button>
      </p>
    </>
  );
}
