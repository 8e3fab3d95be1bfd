import { type ReactNode, useState } from 'react';
import type { MethodCard } from '../../../analyse/catalog.ts';
import type { Language } from '../../../base/words.ts';
import { Button } from '../../parts/button.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { ParamField } from './param-field.tsx';
import { words } from './words.ts';

type Params = Readonly<Record<string, string | number | boolean>>;

const largestSeed = 2 ** 31 - 1;

interface ParamFormProps {
  readonly card: MethodCard;
  readonly form: string;
  readonly params: Params;
  readonly seed: number;
  readonly language: Language;
  readonly runLabel: string;
  readonly onRun: (params: Params, seed: number) => void;
}

/** A method's parameters as a form; nothing runs until the person says so. */
export function ParamForm({ card, form, params, seed, language, runLabel, onRun }: ParamFormProps): ReactNode {
  const [draft, setDraft] = useState(params);
  const [draftSeed, setSeed] = useState(seed);
  const texts = words[language];
  return (
    <div className="panel-stack">
      {card.params.map((spec) => (
        <ParamField
          key={spec.id}
          spec={spec}
          form={form}
          language={language}
          value={draft[spec.id] ?? spec.initial}
          onChange={(value) => setDraft({ ...draft, [spec.id]: value })}
        />
      ))}
      <NumberField
        control={`${form}-seed`}
        label={texts.seed}
        help={texts.seedHelp}
        value={draftSeed}
        min={0}
        max={largestSeed}
        step={1}
        onChange={(value) => setSeed(Math.round(value))}
      />
      <Button control={`${form}-start`} look="main" onClick={() => onRun(draft, draftSeed)}>
        {runLabel}
      </Button>
    </div>
  );
}
