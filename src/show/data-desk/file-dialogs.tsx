import type { ReactNode } from 'react';
import { useCockpit } from '../cockpit.ts';
import { FiguresDialog } from './figures/figures-dialog.tsx';
import { ReadingDialog } from './reading/reading-dialog.tsx';
import { ReconciliationDialog } from './reconciliation/reconciliation-dialog.tsx';
import { ReleaseDialog } from './release/release-dialog.tsx';
import { ReportDialog } from './report/report-dialog.tsx';

/** The dialog about a file that is open; nothing where none is. */
export function FileDialogs(): ReactNode {
  const { fileTask: task, dataSets, openFileTask } = useCockpit();
  const close = (): void => openFileTask(null);
  if (task === null) return null;
  switch (task.kind) {
    case 'reading':
      return <ReadingDialog key={`${task.name} ${task.table} ${task.opened}`} task={task} onClose={close} />;
    case 'report': {
      const set = dataSets.find(({ table }) => table === task.table);
      return set === undefined ? null : <ReportDialog set={set} onClose={close} />;
    }
    case 'release':
      return <ReleaseDialog task={task} onClose={close} />;
    case 'reconciliation':
      return <ReconciliationDialog onClose={close} />;
    case 'figures': {
      const set = dataSets.find(({ table }) => table === task.table);
      return set === undefined ? null : <FiguresDialog set={set} onClose={close} />;
    }
  }
}
