import { type ReactNode, useId } from 'react';
import type { HelpTopic } from '../hand/help/topics.ts';
import { HelpMark } from './help-mark.tsx';
import './parts.css';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Options under a heading of their own. */
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

interface SelectProps {
  readonly control: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (Option | OptionGroup)[];
  readonly onChange: (value: string) => void;
  readonly layout?: 'column' | 'row';
  /** The label is said, not seen, where the place says it already. */
  readonly isLabelHidden?: boolean;
  readonly help?: string;
  /** What it means, in the list of definitions. */
  readonly topic?: HelpTopic;
}

const optionOf = ({ value, label }: Option): ReactNode => (
  <option key={value} value={value}>
    {label}
  </option>
);

export function Select(props: SelectProps): ReactNode {
  const { control, label, value, options, onChange, layout = 'column', isLabelHidden = false, help, topic } = props;
  const id = useId();
  return (
    <div className="field" data-layout={layout} data-helped={topic === undefined ? undefined : true}>
      <label htmlFor={id} className={isLabelHidden ? 'spoken-only' : 'field-label'}>
        {label}
      </label>
      {topic === undefined ? null : <HelpMark topic={topic} name={label} isInline={layout === 'row'} />}
      <select
        id={id}
        className="select"
        data-control={control}
        value={value}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(optionOf)}
            </optgroup>
          ) : (
            optionOf(option)
          ),
        )}
      </select>
      {help === undefined ? null : (
        <p id={`${id}-help`} className="field-help">
          {help}
        </p>
      )}
    </div>
  );
}
