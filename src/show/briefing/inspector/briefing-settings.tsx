import type { ReactNode } from 'react';
import type { Briefing } from '../../../document/sheet.ts';
import { useCockpit } from '../../cockpit.ts';
import { Fold } from '../../parts/fold.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { TypedField } from '../../parts/typed-field.tsx';
import { briefingWords as words } from './briefing-words.ts';
import { DateField } from './date-field.tsx';
import { FinalField } from './final-field.tsx';
import { LimitsField } from './limits-field.tsx';
import { MarkField } from './mark-field.tsx';
import { OwnTextFields } from './own-text-fields.tsx';

/** What all sheets share: title, handling mark, colours, dates of the data, limits, draft or final. */
export function BriefingSettings(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, briefing } = study;
  const texts = words[language];
  const change = (changed: Partial<Briefing>): void => dispatch('setBriefing', { change: changed });
  return (
    <Fold control="fold-briefing" title={texts.briefing} isOpenAtFirst={briefing.final !== null}>
      <div className="panel-stack">
        <FinalField />
        <OwnTextFields
          control="briefing-title"
          name={texts.title}
          text={briefing.title}
          onChange={(title) => change({ title })}
        />
        <TypedField
          control="briefing-office"
          label={texts.office}
          kind="text"
          value={briefing.office}
          onCommit={(office) => change({ office: office.trim().slice(0, 200) })}
        />
        <MarkField />
        <RadioGroup
          control="briefing-theme"
          label={texts.theme}
          look="segments"
          value={briefing.theme}
          choices={(['light', 'dark'] as const).map((value) => ({ value, label: texts[value] }))}
          onChange={(theme) => change({ theme })}
        />
        <RadioGroup
          control="briefing-first"
          label={texts.country}
          look="segments"
          value={briefing.first}
          choices={(['us', 'mexico'] as const).map((value) => ({ value, label: texts[value] }))}
          onChange={(first) => change({ first })}
        />
        <ReleasesField />
        <LimitsField />
      </div>
    </Fold>
  );
}

/** When each table was released by its publisher, where a person knows it. */
function ReleasesField(): ReactNode {
  const { document: study, dataSets, dispatch } = useCockpit();
  const { language, briefing } = study;
  const texts = words[language];
  const { releases } = briefing;
  const set = (table: string, date: string): void => {
    const others = Object.fromEntries(Object.entries(releases).filter(([key]) => key !== table));
    dispatch('setBriefing', { change: { releases: date === '' ? others : { ...others, [table]: date } } });
  };
  return (
    <Fold control="fold-releases" title={texts.releases} rank="inner" isOpenAtFirst={false}>
      <div className="panel-stack">
        {dataSets.map(({ table, title }) => (
          <DateField
            key={table}
            control={`release-${table}`}
            label={title}
            value={releases[table] ?? ''}
            onChange={(date) => set(table, date)}
          />
        ))}
        <p className="field-help">{texts.releasesHelp}</p>
      </div>
    </Fold>
  );
}
