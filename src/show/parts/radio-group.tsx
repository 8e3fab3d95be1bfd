import { type ReactNode, useId } from 'react';
import type { HelpTopic } from '../hand/help/topics.ts';
import { HelpMark } from './help-mark.tsx';
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
  /** What it means, in the list of definitions. */
  readonly topic?: HelpTopic;
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>): ReactNode {
  const { control, label, value, choices, onChange, look = 'list', isLabelHidden = false, topic } = props;
  const name = useId();
  return (
    <fieldset className="field" data-helped={topic === undefined ? undefined : true}>
      <legend className={isLabelHidden ? 'spoken-only' : 'field-label'}>{label}</legend>
      {topic === undefined ? null : <HelpMark topic={topic} name={label} />}
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
