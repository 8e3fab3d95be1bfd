import type { ReactNode } from 'react';
import type { OwnText } from '../../../document/document.ts';
import { useCockpit } from '../../cockpit.ts';
import { TextField } from '../../parts/text-field.tsx';
import { longestName } from './check-draft.ts';
import { type FaultKey, faultWords, formWords } from './form-words.ts';

interface NameFieldsProps {
  readonly name: OwnText;
  readonly fault: FaultKey | undefined;
  readonly onChange: (name: OwnText) => void;
}

/** A name in both languages. */
export function NameFields({ name, fault, onChange }: NameFieldsProps): ReactNode {
  const { language } = useCockpit().document;
  const texts = formWords[language];
  const said = fault === undefined ? undefined : faultWords[language][fault];
  return (
    <div className="two-columns" data-first-focus>
      <TextField
        control="place-name-en"
        label={texts.nameEn}
        value={name.en}
        longest={longestName}
        fault={said}
        help={texts.nameHelp}
        onChange={(en) => onChange({ ...name, en })}
      />
      <TextField
        control="place-name-es"
        label={texts.nameEs}
        value={name.es}
        longest={longestName}
        onChange={(es) => onChange({ ...name, es })}
      />
    </div>
  );
}
