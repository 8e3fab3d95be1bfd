import type { ReactNode } from 'react';
import { useCockpit } from '../../cockpit.ts';
import { Select } from '../../parts/select.tsx';
import { TypedField } from '../../parts/typed-field.tsx';
import { briefingWords as words } from './briefing-words.ts';

/** Marks as the agencies of both countries write them. */
const offered = ['UNCLASSIFIED', 'CUI', 'FOUO', 'LES', 'PÚBLICA', 'RESERVADA', 'CONFIDENCIAL'] as const;
const longest = 200;

/** The handling mark: one of the usual ones or the person's own words; none until somebody writes it. */
export function MarkField(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, briefing } = study;
  const texts = words[language];
  const { mark } = briefing;
  const isOffered = offered.some((one) => one === mark);
  const set = (chosen: string): void =>
    dispatch('setBriefing', { change: { mark: chosen.replace(/\s+/g, ' ').trim().slice(0, longest) } });
  return (
    <>
      <Select
        control="briefing-mark-offered"
        label={texts.offered}
        value={mark === '' || isOffered ? mark : 'own'}
        options={[
          { value: '', label: texts.none },
          ...offered.map((value) => ({ value, label: value })),
          ...(mark === '' || isOffered ? [] : [{ value: 'own', label: texts.ownMark }]),
        ]}
        onChange={(chosen) => {
          if (chosen !== 'own') set(chosen);
        }}
      />
      <TypedField
        control="briefing-mark"
        label={texts.mark}
        kind="text"
        value={mark}
        help={texts.markHelp}
        onCommit={set}
      />
    </>
  );
}
