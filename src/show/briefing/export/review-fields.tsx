import type { ReactNode } from 'react';
import type { Language } from '../../../base/words.ts';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { words } from './words.ts';

/** The answer to the one question before saving, and whose it is. */
export interface ReviewDraft {
  readonly answer: 'no' | 'yes' | '';
  readonly by: string;
}

/** Whether sheets may go out: somebody answered no, and says who. */
export const isReviewed = ({ answer, by }: ReviewDraft): boolean => answer === 'no' && by.trim() !== '';

interface ReviewFieldsProps {
  readonly draft: ReviewDraft;
  readonly language: Language;
  readonly onChange: (draft: ReviewDraft) => void;
}

export function ReviewFields({ draft, language, onChange }: ReviewFieldsProps): ReactNode {
  const texts = words[language];
  return (
    <section className="panel-stack">
      <RadioGroup
        control="review-answer"
        label={texts.question}
        look="segments"
        value={draft.answer}
        choices={(['no', 'yes'] as const).map((value) => ({ value, label: texts[value] }))}
        onChange={(answer) => onChange({ ...draft, answer })}
      />
      <p className="field-help">{texts.questionHelp}</p>
      {draft.answer === 'yes' ? <p role="alert">{texts.harm}</p> : null}
      <TextField control="review-by" label={texts.by} value={draft.by} onChange={(by) => onChange({ ...draft, by })} />
    </section>
  );
}
