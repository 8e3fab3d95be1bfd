import { type ReactNode, useId } from 'react';
import './parts.css';

interface TextFieldProps {
  readonly control: string;
  readonly label: string;
  readonly value: string;
  /** Called at every key. */
  readonly onChange: (value: string) => void;
  readonly unit?: string;
  readonly help?: string;
  /** What is wrong with it; said beside the field, and to a screen reader. */
  readonly fault?: string | undefined;
  readonly longest?: number;
  readonly inputMode?: 'text' | 'decimal';
}

/** A field of a form that is kept as a whole: what is typed is checked when the form is, and told of beside it. */
export function TextField(props: TextFieldProps): ReactNode {
  const { control, label, value, onChange, unit, help, fault, longest, inputMode } = props;
  const id = useId();
  const told = [fault === undefined ? '' : `${id}-fault`, help === undefined ? '' : `${id}-help`].join(' ').trim();
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <span className="input-with-unit">
        <input
          id={id}
          className="input"
          type="text"
          inputMode={inputMode}
          data-control={control}
          value={value}
          maxLength={longest}
          aria-invalid={fault !== undefined}
          aria-describedby={told === '' ? undefined : told}
          onChange={(event) => onChange(event.target.value)}
        />
        {unit === undefined ? null : <span className="field-label">{unit}</span>}
      </span>
      <FieldFault id={`${id}-fault`} fault={fault} />
      {help === undefined ? null : (
        <p id={`${id}-help`} className="field-help">
          {help}
        </p>
      )}
    </div>
  );
}

interface FieldFaultProps {
  readonly id?: string;
  readonly fault: string | undefined;
}

/** What is wrong with a field or a group of boxes; nothing where nothing is. */
export function FieldFault({ id, fault }: FieldFaultProps): ReactNode {
  return fault === undefined ? null : (
    <p id={id} className="field-fault">
      {fault}
    </p>
  );
}
