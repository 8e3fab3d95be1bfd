import { type ReactNode, useEffect, useId, useState } from 'react';
import type { HelpTopic } from '../hand/help/topics.ts';
import { HelpMark } from './help-mark.tsx';
import './parts.css';

interface TypedFieldProps {
  readonly control: string;
  readonly label: string;
  readonly value: string;
  readonly kind: 'number' | 'text';
  /** Called when the person leaves the field or presses Enter, not at every key. */
  readonly onCommit: (text: string) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly unit?: string;
  readonly help?: string;
  /** What it means, in the list of definitions. */
  readonly topic?: HelpTopic;
  readonly layout?: 'column' | 'row';
}

/** A field whose text is the person's own until it is committed; a new value from outside replaces it. */
export function TypedField(props: TypedFieldProps): ReactNode {
  const { control, label, value, kind, onCommit, min, max, step, unit, help, topic, layout = 'column' } = props;
  const id = useId();
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const commit = (): void => {
    if (draft === value) return;
    onCommit(draft);
    if (kind === 'number') setDraft(value);
  };
  return (
    <div className="field" data-layout={layout} data-helped={topic === undefined ? undefined : true}>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {topic === undefined ? null : <HelpMark topic={topic} name={label} />}
      <span className="input-with-unit">
        <input
          id={id}
          className="input"
          type={kind}
          data-control={control}
          value={draft}
          min={min}
          max={max}
          step={step}
          aria-describedby={help === undefined ? undefined : `${id}-help`}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => event.key === 'Enter' && commit()}
        />
        {unit === undefined || unit === '' ? null : <span className="field-label">{unit}</span>}
      </span>
      {help === undefined ? null : (
        <p id={`${id}-help`} className="field-help">
          {help}
        </p>
      )}
    </div>
  );
}
