import type { ReactNode } from 'react';
import type { RegionStudy } from '../../../document/regions.ts';
import { useCockpit } from '../../cockpit.ts';
import { TypedField } from '../../parts/typed-field.tsx';
import { DateField } from './date-field.tsx';
import { OwnTextFields } from './own-text-fields.tsx';
import type { PartFieldProps } from './part-field.ts';
import { partWords as words } from './part-words.ts';

/** What a person writes in a decision record; it is kept in the record's own study of the regions. */
export function RecordFields({ part, onView }: PartFieldProps): ReactNode {
  const { document: study } = useCockpit();
  const texts = words[study.language];
  const regions = part.view.regions ?? study.regions;
  const { record } = regions;
  const change = (changed: Partial<RegionStudy['record']>): void =>
    onView({ ...part.view, regions: { ...regions, record: { ...record, ...changed } } });
  return (
    <div className="panel-stack">
      <p className="field-help">{texts.recordHelp}</p>
      <OwnTextFields
        control="part-question"
        name={texts.question}
        text={record.question}
        onChange={(question) => change({ question })}
      />
      <OwnTextFields
        control="part-not-known"
        name={texts.notKnown}
        text={record.notKnown}
        onChange={(notKnown) => change({ notKnown })}
      />
      <TypedField
        control="part-who"
        label={texts.who}
        kind="text"
        value={record.who}
        onCommit={(who) => change({ who: who.trim() })}
      />
      <DateField control="part-on" label={texts.on} value={record.on} onChange={(on) => change({ on })} />
    </div>
  );
}
