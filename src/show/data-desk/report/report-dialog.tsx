import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import { type DataSet, useCockpit } from '../../cockpit.ts';
import { nameOf } from '../../panels/data/set-name.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { ColumnSection } from './column-section.tsx';
import { DamageSection, DuplicateSection, GapSection, QuirkSection } from './content-sections.tsx';
import { MapStep } from './map-step.tsx';
import { NextSteps } from './next-steps.tsx';
import { OriginSection } from './origin-section.tsx';
import type { PartProps } from './part-props.ts';
import { PlaceSection } from './place-section.tsx';
import { RejectionSection } from './rejection-section.tsx';
import styles from './report.module.css';
import { Summary } from './summary.tsx';
import { UnjoinedSection } from './unjoined-section.tsx';
import { words } from './words.ts';

/** What became of every row of a file, and what its figures are worth: a summary, then parts that open one by one. */
export function ReportDialog({ set, onClose }: { readonly set: DataSet; readonly onClose: () => void }): ReactNode {
  const { language } = useCockpit().document;
  const part: PartProps = { set, language };
  return (
    <Dialog
      control="report"
      title={say(words, language, 'title', { name: nameOf(set, language) })}
      closeLabel={words[language].close}
      onClose={onClose}
      width={760}
    >
      <Summary {...part} />
      <NextSteps {...part} />
      <MapStep {...part} />
      <div className={styles.sections}>
        <RejectionSection {...part} />
        <ColumnSection {...part} />
        <GapSection {...part} />
        <DuplicateSection {...part} />
        <DamageSection {...part} />
        <PlaceSection {...part} />
        <UnjoinedSection {...part} />
        <QuirkSection {...part} />
        <OriginSection {...part} />
      </div>
    </Dialog>
  );
}
