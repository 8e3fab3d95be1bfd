import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { useBriefing } from '../briefing-desk.ts';
import { words } from './words.ts';

/** How far the file is, with a way to stop it; then what was saved, or why it could not be. */
export function ExportState(): ReactNode {
  const { document: study, exporting } = useCockpit();
  const { stopExport } = useBriefing();
  const { language } = study;
  const { whole } = formatOf(language);
  if (exporting.status === 'running' && exporting.sheets !== null) {
    const { done, total } = exporting.sheets;
    return (
      <div>
        <ProgressBar
          text={say(words, language, 'writing', { done: whole(done), total: whole(total) })}
          share={total === 0 ? null : done / total}
        />
        <Button control="briefing-stop" onClick={stopExport}>
          {words[language].stop}
        </Button>
      </div>
    );
  }
  return (
    <div role="status">
      {exporting.status === 'done' ? <p>{say(words, language, 'done', { file: exporting.file })}</p> : null}
      {exporting.status === 'failed' ? <ProblemNote problem={exporting.problem} language={language} /> : null}
    </div>
  );
}
