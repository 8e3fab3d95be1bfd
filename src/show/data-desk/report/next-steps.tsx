import { type ReactNode, useId } from 'react';
import { say } from '../../../base/words.ts';
import { type FileTask, useCockpit } from '../../cockpit.ts';
import { nameOf } from '../../panels/data/set-name.ts';
import { Button } from '../../parts/button.tsx';
import type { PartProps } from './part-props.ts';
import { otherReleases } from './renewals.ts';
import styles from './report.module.css';
import { words } from './words.ts';

/** Tables whose figures another publisher may give too. */
const reconciled = ['areas', 'area-months', 'area-figures', 'national'];

interface Step {
  readonly control: string;
  readonly name: string;
  readonly hint: string;
  readonly task: FileTask;
}

/** What can be done with a file whose report is open: read it anew, hold it against another. */
export function NextSteps({ set, language }: PartProps): ReactNode {
  const { dataSets, openFileTask } = useCockpit();
  const texts = words[language];
  const steps: Step[] = [];
  if (!set.shipped) {
    const task = { kind: 'reading', name: set.file, table: set.table } as const;
    steps.push({ control: 'report-read-again', name: texts.readAgain, hint: texts.readAgainHint, task });
  }
  for (const { other, before, after } of otherReleases(set, dataSets)) {
    steps.push({
      control: `report-compare-${other.table}`,
      name: say(words, language, 'compare', { name: nameOf(other, language) }),
      hint: texts.compareHint,
      task: { kind: 'release', table: after.table, before: before.table },
    });
  }
  if (reconciled.includes(set.kind)) {
    const task = { kind: 'reconciliation' } as const;
    steps.push({ control: 'report-reconcile', name: texts.reconcile, hint: texts.reconcileHint, task });
  }
  if (set.kind === 'area-months') {
    steps.push({
      control: 'report-figures',
      name: texts.figures,
      hint: '',
      task: { kind: 'figures', table: set.table },
    });
  }
  if (steps.length === 0) return null;
  return (
    <ul className={styles.steps} aria-label={texts.next}>
      {steps.map((step) => (
        <NextStep key={step.control} step={step} onTake={() => openFileTask(step.task)} />
      ))}
    </ul>
  );
}

function NextStep({ step, onTake }: { readonly step: Step; readonly onTake: () => void }): ReactNode {
  const id = useId();
  return (
    <li>
      <Button control={step.control} describedBy={id} onClick={onTake}>
        {step.name}
      </Button>
      <span id={id} className="field-help">
        {step.hint}
      </span>
    </li>
  );
}
