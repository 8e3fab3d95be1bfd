import { type ReactNode, useEffect, useId, useState } from 'react';
import '../../parts/parts.css';

/** As long as a study keeps it. */
const longest = 200;

interface CommittedFieldProps {
  readonly control: string;
  readonly label: string;
  readonly value: string;
  /** What stands where nothing is typed. */
  readonly placeholder?: string;
  /** The label is said, not seen, where the place says it already. */
  readonly isLabelHidden?: boolean;
  readonly onCommit: (text: string) => void;
}

/** A text that counts when the person leaves the field or presses Enter, so that it is one step to undo. */
export function CommittedField(props: CommittedFieldProps): ReactNode {
  const { control, label, value, placeholder, isLabelHidden = false, onCommit } = props;
  const id = useId();
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const commit = (): void => {
    const text = draft.trim();
    if (text !== draft) setDraft(text);
    if (text !== value) onCommit(text);
  };
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? 'spoken-only' : 'field-label'}>
        {label}
      </label>
      <input
        id={id}
        className="input"
        type="text"
        data-control={control}
        value={draft}
        maxLength={longest}
        placeholder={placeholder}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
    </div>
  );
}
