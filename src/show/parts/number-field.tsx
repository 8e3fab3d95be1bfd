import type { ReactNode } from 'react';
import type { HelpTopic } from '../hand/help/topics.ts';
import { TypedField } from './typed-field.tsx';

interface NumberFieldProps {
  readonly control: string;
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
  readonly unit?: string;
  readonly help?: string;
  /** What it means, in the list of definitions. */
  readonly topic?: HelpTopic;
  readonly layout?: 'column' | 'row';
}

/** A number between `min` and `max`: what is typed outside is moved to the nearer limit, what is no number is refused. */
export function NumberField(props: NumberFieldProps): ReactNode {
  const { value, onChange, min, max, ...rest } = props;
  const commit = (text: string): void => {
    const typed = Number(text);
    if (text.trim() === '' || !Number.isFinite(typed)) return;
    onChange(Math.min(max, Math.max(min, typed)));
  };
  return <TypedField {...rest} kind="number" value={String(value)} min={min} max={max} onCommit={commit} />;
}
