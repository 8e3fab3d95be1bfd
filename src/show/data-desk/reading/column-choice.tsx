import type { ReactNode } from 'react';
import { type Language, say } from '../../../base/words.ts';
import type { InspectedColumn, Inspection } from '../../../columns/inspection.ts';
import type { Reading } from '../../../document/reading.ts';
import { formatOf } from '../../format.ts';
import { CheckBox } from '../../parts/check-box.tsx';
import { Fold } from '../../parts/fold.tsx';
import styles from './reading.module.css';
import { isColumnKept, withColumn } from './reading-draft.ts';
import { words } from './words.ts';

interface ColumnChoiceProps {
  readonly inspection: Inspection;
  readonly reading: Reading;
  readonly language: Language;
  readonly onChange: (reading: Reading) => void;
}

/** Every column of a file of a known source, and what becomes of it; those that may be left out have a box. */
export function ColumnChoice({ inspection, reading, language, onChange }: ColumnChoiceProps): ReactNode {
  const { columns, estimate } = inspection;
  const { whole } = formatOf(language);
  const isRead = ({ column, dropped, isOptional }: InspectedColumn): boolean =>
    isOptional ? isColumnKept(reading, column) : dropped === null;
  const read = columns.filter(isRead).length;
  const title = say(words, language, 'columns', { read: whole(read), left: whole(columns.length - read) });
  return (
    <Fold control="reading-columns" title={title} rank="inner" isOpenAtFirst={estimate.isTooMuch}>
      <p className="field-help">{words[language].columnsHelp}</p>
      <ul className={styles.columns}>
        {columns.map((one, at) => (
          <li key={one.column}>
            {one.isOptional ? (
              <CheckBox
                control={`reading-column-${at}`}
                label={one.column}
                isChecked={isRead(one)}
                onChange={(isKept) => onChange(withColumn(reading, one.column, isKept, columns))}
              />
            ) : (
              <p className={styles.fixed}>
                {one.column}
                <span className="choice-hint">{words[language][one.dropped ?? 'needed']}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
