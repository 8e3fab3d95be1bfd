import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import { type Importing, useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { importText } from './import-text.ts';
import { words } from './words.ts';

/** What has just gone wrong, which files are asked for, and how far a read is. */
export function Notices(): ReactNode {
  const { document: study, notices, asked, importing, dismiss, openFileTask, followNotice } = useCockpit();
  const { language } = study;
  const texts = words[language];
  return (
    <section className="notices" aria-label={texts.notices} aria-live="polite">
      {importing === null ? null : <ImportProgress importing={importing} />}
      {asked.length === 0 ? null : (
        <div className="notice">
          <div>
            <h3>{texts.askedTitle}</h3>
            {asked.map(({ id, name, sha256 }) => (
              <p key={id}>
                <strong>{say(words, language, 'asked', { name })}</strong>
                <span className="hash">{say(words, language, 'askedHash', { hash: sha256 })}</span>
              </p>
            ))}
          </div>
        </div>
      )}
      {notices.map(({ id, problem, report, task, act }) => (
        <div key={id} className="notice">
          <div>
            <ProblemNote problem={problem} language={language} />
            {(report?.[language] ?? []).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          {task === undefined ? null : (
            <Button
              control={`follow-${id}`}
              onClick={() => {
                dismiss(id);
                openFileTask(task);
              }}
            >
              {texts.compareFiles}
            </Button>
          )}
          {act === undefined ? null : (
            <Button
              control={`follow-${id}`}
              onClick={() => {
                dismiss(id);
                followNotice(act);
              }}
            >
              {texts[act]}
            </Button>
          )}
          <Button control={`dismiss-${id}`} onClick={() => dismiss(id)}>
            {texts.dismiss}
          </Button>
        </div>
      ))}
    </section>
  );
}

function ImportProgress({ importing }: { readonly importing: Importing }): ReactNode {
  const { document: study, cancelImport } = useCockpit();
  const { language } = study;
  const { done, total } = importing.progress;
  const text = importText(importing, language);
  return (
    <div className="notice">
      <ProgressBar text={text} share={total === 0 ? null : done / total} />
      <Button control="cancel-import" onClick={cancelImport}>
        {words[language].cancel}
      </Button>
    </div>
  );
}
