import type { ReactNode } from 'react';
import { useCockpit } from '../cockpit.ts';
import { type OpenTask, taskUnder } from '../hand-task.ts';
import { PlaceForm } from '../panels/places/place-form.tsx';
import { ExportDialog } from '../panels/status/export-dialog.tsx';
import { SweepDialog } from '../panels/sweep/sweep-dialog.tsx';
import { AboutDialog } from './about/about-dialog.tsx';
import { ClassesDialog } from './classes/classes-dialog.tsx';
import { CommandBox } from './commands/command-box.tsx';
import { RunDialog } from './commands/run-dialog.tsx';
import { FindBox } from './find/find-box.tsx';
import { HelpDialog } from './help/help-dialog.tsx';
import { KeysDialog } from './keys/keys-dialog.tsx';
import { PresetsDialog } from './presets/presets-dialog.tsx';
import { SelectionDialog } from './selection/selection-dialog.tsx';
import { DifferenceDialog } from './studies/difference-dialog.tsx';
import { StudiesDialog } from './studies/studies-dialog.tsx';
import { Tour } from './tour/tour.tsx';

/**
 * What is open over the page: the form of a place, the strip of a parameter, the box or dialog of the task, and a
 * definition over any of them.
 */
export function HandDialogs(): ReactNode {
  const { handTask: task, openHandTask } = useCockpit();
  const under = taskUnder(task);
  return (
    <>
      <SweepDialog />
      <PlaceForm />
      {under === null ? null : <TaskDialog task={under} onClose={() => openHandTask(null)} />}
      {task?.kind === 'help' ? <HelpDialog task={task} onClose={() => openHandTask(under)} /> : null}
    </>
  );
}

interface TaskDialogProps {
  readonly task: OpenTask;
  readonly onClose: () => void;
}

function TaskDialog({ task, onClose }: TaskDialogProps): ReactNode {
  switch (task.kind) {
    case 'find':
      return <FindBox task={task} onClose={onClose} />;
    case 'commands':
      return <CommandBox task={task} onClose={onClose} />;
    case 'keys':
      return <KeysDialog task={task} onClose={onClose} />;
    case 'run':
      return <RunDialog key={task.method} task={task} onClose={onClose} />;
    case 'export':
      return <ExportDialog onClose={onClose} />;
    case 'classes':
      return <ClassesDialog key={task.layer} task={task} onClose={onClose} />;
    case 'selection':
      return <SelectionDialog task={task} onClose={onClose} />;
    case 'studies':
      return <StudiesDialog task={task} onClose={onClose} />;
    case 'study-difference':
      return <DifferenceDialog task={task} onClose={onClose} />;
    case 'tour':
      return <Tour task={task} onClose={onClose} />;
    case 'presets':
      return <PresetsDialog task={task} onClose={onClose} />;
    case 'about':
      return <AboutDialog task={task} onClose={onClose} />;
  }
}
