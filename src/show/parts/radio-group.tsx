import { type ReactNode, useId } from 'react';
import './parts.css';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface RadioGroupProps<Value extends string> {
  readonly control: string;
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  /** "segments": short words side by side; "list": one under another, with hints. */
  readonly look?: 'segments' | 'list';
  readonly isLabelHidden?: boolean;
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>): ReactNode {
  const { control, label, value, choices, onChange, look = 'list', isLabelHidden = false } = props;
  const name = useId();
  return (
    <fieldset className="field">
      <legend className={isLabelHidden ? 'spoken-only' : 'field-label'}>{label}</legend>
      <div className={look === 'segments' ? 'segments' : undefined}>
        {choices.map((choice) => (
          <label key={choice.value} className={look === 'segments' ? 'segment' : 'choice'}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              data-control={control}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span className="choice-text">
              {choice.label}
              {choice.hint === undefined ? null : <span className="choice-hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
