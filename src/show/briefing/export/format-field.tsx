import type { ReactNode } from 'react';
import type { Language } from '../../../base/words.ts';
import type { FormatCard } from '../../page/format-card.ts';
import { RadioGroup } from '../../parts/radio-group.tsx';
import styles from './export.module.css';
import { words } from './words.ts';

interface FormatFieldProps {
  readonly formats: readonly FormatCard[];
  readonly format: string;
  readonly language: Language;
  readonly onChange: (format: string) => void;
}

/** The kinds of files, and what the chosen one is good for. */
export function FormatField({ formats, format, language, onChange }: FormatFieldProps): ReactNode {
  const chosen = formats.find(({ id }) => id === format);
  return (
    <div className={styles.formats}>
      <RadioGroup
        control="export-format"
        label={words[language].format}
        value={format}
        choices={formats.map(({ id, words: own }) => ({ value: id, label: own[language].name }))}
        onChange={onChange}
      />
      <p className="field-help" role="status">
        {chosen?.words[language].help}
      </p>
    </div>
  );
}
