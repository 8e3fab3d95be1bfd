import { type ReactNode, useState } from 'react';
import { say } from '../../../base/words.ts';
import type { SheetSpec } from '../../../document/document.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { words } from './words.ts';

export function ExportDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { document: study, exporting, exportPicture, saveStudy, saveResults } = useCockpit();
  const [what, setWhat] = useState<SheetSpec['what']>('view');
  const [size, setSize] = useState<SheetSpec['size']>('4k');
  const texts = words[study.language];
  return (
    <Dialog control="export-panel" title={texts.exportTitle} closeLabel={texts.close} onClose={onClose}>
      <RadioGroup
        control="export-what"
        label={texts.what}
        value={what}
        choices={[
          { value: 'view', label: texts.view },
          { value: 'map', label: texts.map },
        ]}
        onChange={setWhat}
      />
      <RadioGroup
        control="export-size"
        label={texts.size}
        value={size}
        choices={[
          { value: '1x', label: texts.size1 },
          { value: '2x', label: texts.size2 },
          { value: '4k', label: texts.size4 },
        ]}
        onChange={setSize}
      />
      <p className="field-help">{texts.inside}</p>
      <div className="row">
        <Button
          control="export-make"
          look="main"
          isDisabled={exporting.status === 'running'}
          onClick={() => exportPicture(what, size)}
        >
          {texts.make}
        </Button>
      </div>
      <ExportState />
      <p className="field-help">{texts.alsoFiles}</p>
      <div className="row">
        <Button control="save-study" onClick={saveStudy}>
          {texts.saveStudy}
        </Button>
        <Button control="save-results" onClick={saveResults}>
          {texts.saveResults}
        </Button>
      </div>
    </Dialog>
  );
}

function ExportState(): ReactNode {
  const { document: study, exporting } = useCockpit();
  const { language } = study;
  return (
    <div role="status">
      {exporting.status === 'running' ? <ProgressBar text={words[language].making} share={null} /> : null}
      {exporting.status === 'done' ? <p>{say(words, language, 'made', { file: exporting.file })}</p> : null}
      {exporting.status === 'failed' ? <ProblemNote problem={exporting.problem} language={language} /> : null}
    </div>
  );
}
