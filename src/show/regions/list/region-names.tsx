import type { ReactNode } from 'react';
import type { OwnText } from '../../../document/own.ts';
import { useCockpit } from '../../cockpit.ts';
import { TextField } from '../../parts/text-field.tsx';
import type { NameFault } from './new-region.ts';
import { words } from './words.ts';

interface RegionNamesProps {
  readonly control: string;
  readonly name: OwnText;
  readonly fault: NameFault | undefined;
  readonly onChange: (name: OwnText) => void;
}

const longestName = 200;

/** The name of a new region in both languages. */
export function RegionNames({ control, name, fault, onChange }: RegionNamesProps): ReactNode {
  const { language } = useCockpit().document;
  const texts = words[language];
  return (
    <div className="two-columns" data-first-focus>
      <TextField
        control={`${control}-en`}
        label={texts.nameEn}
        help={texts.nameHelp}
        value={name.en}
        longest={longestName}
        fault={fault === undefined ? undefined : texts[fault]}
        onChange={(en) => onChange({ ...name, en })}
      />
      <TextField
        control={`${control}-es`}
        label={texts.nameEs}
        value={name.es}
        longest={longestName}
        onChange={(es) => onChange({ ...name, es })}
      />
    </div>
  );
}
