import { type ReactNode, useEffect, useId, useState } from 'react';
import type { Language } from '../../../base/words.ts';
import styles from './record.module.css';

interface LongFieldProps {
  readonly control: string;
  readonly label: string;
  /** Of what is written in it. */
  readonly language: Language;
  readonly value: string;
  readonly longest: number;
  readonly help?: string;
  /** Called when the person leaves the field, not at every key. */
  readonly onCommit: (text: string) => void;
}

/** A text of several lines that is the person's own until they leave it; a new value from outside replaces it. */
export function LongField({ control, label, language, value, longest, help, onCommit }: LongFieldProps): ReactNode {
  const id = useId();
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <textarea
        id={id}
        className={styles.long}
        rows={2}
        lang={language}
        maxLength={longest}
        data-control={control}
        value={draft}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => {
          if (draft.trim() !== value) onCommit(draft.trim());
          else setDraft(value);
        }}
      />
      {help === undefined ? null : (
        <p id={`${id}-help`} className="field-help">
          {help}
        </p>
      )}
    </div>
  );
}
