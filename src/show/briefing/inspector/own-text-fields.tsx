import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import type { OwnText } from '../../../document/own.ts';
import { useCockpit } from '../../cockpit.ts';
import { TypedField } from '../../parts/typed-field.tsx';
import { words } from './words.ts';

interface OwnTextFieldsProps {
  readonly control: string;
  readonly name: string;
  readonly text: OwnText;
  readonly onChange: (text: OwnText) => void;
  readonly help?: string;
}

/** A text of the person in both languages. */
export function OwnTextFields({ control, name, text, onChange, help }: OwnTextFieldsProps): ReactNode {
  const { language } = useCockpit().document;
  return (
    <>
      <TypedField
        control={`${control}-en`}
        label={say(words, language, 'inEnglish', { name })}
        kind="text"
        value={text.en}
        onCommit={(en) => onChange({ ...text, en: en.trim() })}
      />
      <TypedField
        control={`${control}-es`}
        label={say(words, language, 'inSpanish', { name })}
        kind="text"
        value={text.es}
        onCommit={(es) => onChange({ ...text, es: es.trim() })}
        {...(help === undefined ? {} : { help })}
      />
    </>
  );
}
