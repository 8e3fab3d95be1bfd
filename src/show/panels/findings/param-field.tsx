import type { ReactNode } from 'react';
import type { ParamSpec } from '../../../analyse/catalog.ts';
import type { Language } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import type { HelpTopic } from '../../hand/help/topics.ts';
import { CheckBox } from '../../parts/check-box.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { Select } from '../../parts/select.tsx';
import { choiceName, whyText } from '../../scene-text/param-text.ts';
import { DateField } from './date-field.tsx';
import { openChoices } from './open-choices.ts';
import { PlaceField } from './place-field.tsx';

/** Parameters whose words are defined beside them. */
const topics: Readonly<Record<string, HelpTopic | undefined>> = {
  resolution: 'resolution',
  depthKm: 'corridor-depth',
  significance: 'fdr',
  smoothing: 'smoothing',
  count: 'people-records',
};

type Value = string | number | boolean;

interface ParamFieldProps {
  readonly spec: ParamSpec;
  readonly value: Value;
  /** Start of the control's name: "run" or the id of an analysis. */
  readonly form: string;
  readonly language: Language;
  readonly onChange: (value: Value) => void;
}

/** The field that a parameter of a method asks for, with the reason for the value that it starts with. */
export function ParamField({ spec, value, form, language, onChange }: ParamFieldProps): ReactNode {
  const { dataSets } = useCockpit();
  const { name } = spec.words[language];
  const help = `${spec.words[language].help} ${whyText(spec, language)}`;
  const control = `${form}-${spec.id}`;
  const topic = topics[spec.id];
  const helped = topic === undefined ? {} : { topic };
  if (spec.kind === 'boolean') {
    return <CheckBox control={control} label={name} hint={help} isChecked={value === true} onChange={onChange} />;
  }
  if (spec.kind === 'choice' || spec.kind === 'open-choice') {
    const options =
      spec.kind === 'open-choice'
        ? openChoices(spec, String(value), dataSets, language)
        : spec.choices.map((choice) => ({ value: choice, label: choiceName(spec, choice, language) }));
    return (
      <Select
        {...helped}
        control={control}
        label={name}
        help={help}
        value={String(value)}
        options={options}
        onChange={onChange}
      />
    );
  }
  // Methods on regions are run from the planner's workspace alone: their region is chosen there.
  if (spec.kind === 'region') return null;
  if (spec.kind === 'place' || spec.kind === 'date') {
    const Field = spec.kind === 'place' ? PlaceField : DateField;
    return <Field control={control} label={name} help={help} value={String(value)} onChange={onChange} />;
  }
  const isWhole = spec.kind === 'integer';
  return (
    <NumberField
      {...helped}
      control={control}
      label={name}
      help={help}
      unit={spec.unit}
      value={Number(value)}
      min={spec.min}
      max={spec.max}
      step={isWhole ? 1 : spec.step}
      onChange={(number) => onChange(isWhole ? Math.round(number) : number)}
    />
  );
}
