import { type ReactNode, useEffect, useId, useState } from 'react';

interface DateFieldProps {
  readonly control: string;
  readonly label: string;
  /** ISO date; "" for none. */
  readonly value: string;
  readonly onChange: (date: string) => void;
}

/** A day, kept when it is whole; emptied, it is none. */
export function DateField({ control, label, value, onChange }: DateFieldProps): ReactNode {
  const id = useId();
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        id={id}
        className="input"
        type="date"
        min="1990-01-01"
        max="2099-12-31"
        data-control={control}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={(event) => {
          if (draft !== value && event.target.validity.valid) onChange(draft);
          else setDraft(value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && draft !== value && event.currentTarget.validity.valid) onChange(draft);
        }}
      />
    </div>
  );
}
