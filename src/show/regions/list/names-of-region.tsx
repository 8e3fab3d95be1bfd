import type { ReactNode } from 'react';
import type { OwnRegion } from '../../../document/regions.ts';
import { OwnTextFields } from '../../briefing/inspector/own-text-fields.tsx';
import { useCockpit } from '../../cockpit.ts';
import { withName } from './own-region-edits.ts';
import { words } from './words.ts';

/** The name of a region of the person's own, in both languages. */
export function NamesOfRegion({ own }: { readonly own: OwnRegion }): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, regions } = study;
  return (
    <OwnTextFields
      control={`region-name-${own.id}`}
      name={words[language].name}
      text={own.name}
      help={words[language].nameHelp}
      onChange={(name) => dispatch('setRegions', { regions: { own: withName(regions.own, own.id, name) } })}
    />
  );
}
