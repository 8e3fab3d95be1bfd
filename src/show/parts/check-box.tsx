import type { ReactNode } from 'react';
import './parts.css';

interface CheckBoxProps {
  readonly control: string;
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly hint?: string;
}

export function CheckBox({ control, label, isChecked, onChange, hint }: CheckBoxProps): ReactNode {
  return (
    <label className="choice">
      <input
        type="checkbox"
        data-control={control}
        checked={isChecked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="choice-text">
        {label}
        {hint === undefined ? null : <span className="choice-hint">{hint}</span>}
      </span>
    </label>
  );
}
