import type { ReactNode } from 'react';
import { useCockpit } from '../../cockpit.ts';
import styles from './record.module.css';
import { RecordActions } from './record-actions.tsx';
import { RecordForm } from './record-form.tsx';
import { RecordText } from './record-text.tsx';
import { useDecision } from './use-decision.ts';
import { viewWords as words } from './view-words.ts';

/** The decision record: what a person writes, the text as it will stand, and the sheets and files that are made of it. */
export function RecordView(): ReactNode {
  const { language } = useCockpit().document;
  const facts = useDecision();
  return (
    <div className={styles.view}>
      <div className={styles.side}>
        {facts === null ? null : <RecordActions facts={facts} />}
        <RecordForm />
      </div>
      {facts === null ? (
        <p className="field-help">{words[language].waiting}</p>
      ) : (
        <RecordText facts={facts} language={language} />
      )}
    </div>
  );
}
