import type { ReactNode } from 'react';
import type { Language } from '../../../base/words.ts';
import type { Inspection } from '../../../columns/inspection.ts';
import { sourceText } from '../../../columns/sources/catalog.ts';
import { RadioGroup } from '../../parts/radio-group.tsx';
import styles from './reading.module.css';
import { words } from './words.ts';

interface SourceChoiceProps {
  readonly inspection: Pick<Inspection, 'source' | 'others'>;
  readonly language: Language;
  readonly onChange: (source: string) => void;
}

/** Several sources take the form, each for something else: sectors or field offices. Nothing where there is one. */
export function SourceChoice({ inspection, language, onChange }: SourceChoiceProps): ReactNode {
  const { source, others } = inspection;
  if (source === null || others.length === 0) return null;
  // In an order of their own: what is chosen must not move.
  const ids = [source, ...others].sort();
  return (
    <div className={styles.parts}>
      <RadioGroup
        control="reading-source"
        label={words[language].readAs}
        value={source}
        choices={ids.map((id) => ({
          value: id,
          label: sourceText(id, language, 'name'),
          hint: sourceText(id, language, 'counted'),
        }))}
        onChange={onChange}
      />
    </div>
  );
}
