import { type ReactNode, useEffect, useState } from 'react';
import type { Disclosed, ReconciliationResult } from '../../../disclose/disclosed.ts';
import { useCockpit } from '../../cockpit.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { Select } from '../../parts/select.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { type Told, useFileDesk } from '../file-desk.ts';
import { PublisherTable } from './publisher-table.tsx';
import { measureText } from './reconciled-figures.ts';
import { ReconciledTable } from './reconciled-table.tsx';
import { words } from './words.ts';

/** Where publishers give the same figure: what each says, how far apart they are, and whose the study uses. */
export function ReconciliationDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { document: study, dataSets } = useCockpit();
  const { language } = study;
  const desk = useFileDesk();
  const texts = words[language];
  const [told, setTold] = useState<Told<Disclosed<ReconciliationResult>> | null>(null);
  // Tables that come or go make another answer.
  const tables = dataSets.map(({ table }) => table).join(' ');
  useEffect(() => {
    let isLast = tables !== '';
    void desk.reconcile().then((answer) => {
      if (isLast) setTold(answer);
    });
    return () => {
      isLast = false;
    };
  }, [desk, tables]);
  return (
    <Dialog control="reconciliation" title={texts.title} closeLabel={texts.close} onClose={onClose} width={1080}>
      <p className="field-help">{texts.help}</p>
      {told === null ? <ProgressBar text={texts.comparing} share={null} /> : null}
      {told?.status === 'failed' ? <ProblemNote problem={told.problem} language={language} /> : null}
      {told?.status === 'ready' ? <Tables result={told.value} /> : null}
    </Dialog>
  );
}

function Tables({ result }: { readonly result: ReconciliationResult }): ReactNode {
  const { language } = useCockpit().document;
  const texts = words[language];
  const [measure, setMeasure] = useState(result.tables[0]?.measure ?? '');
  const table = result.tables.find((one) => one.measure === measure);
  if (table === undefined) return <p role="status">{texts.none}</p>;
  return (
    <>
      <Select
        control="reconciliation-figure"
        label={texts.figure}
        value={measure}
        options={result.tables.map((one) => ({ value: one.measure, label: measureText(one, language) }))}
        onChange={setMeasure}
      />
      <PublisherTable table={table} />
      <ReconciledTable key={measure} table={table} />
    </>
  );
}
