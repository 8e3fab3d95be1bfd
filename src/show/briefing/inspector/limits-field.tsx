import type { ReactNode } from 'react';
import { type Briefing, emptyBriefing } from '../../../document/sheet.ts';
import { useCockpit } from '../../cockpit.ts';
import { Fold } from '../../parts/fold.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { Select } from '../../parts/select.tsx';
import { FieldFault } from '../../parts/text-field.tsx';
import { TypedField } from '../../parts/typed-field.tsx';
import { briefingWords as words } from './briefing-words.ts';

type Limits = Briefing['limits'];

const resolutions = ['3', '4', '5', '6', '7'] as const;

/** Whether a limit lets out more than the usual ones do. */
const isFiner = ({ resolution, binKm, days }: Limits): boolean => {
  const usual = emptyBriefing.limits;
  return resolution > usual.resolution || binKm < usual.binKm || days < usual.days;
};

/** The finest and the newest that sheets show of a person's own data; lower limits need a reason. */
export function LimitsField(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, briefing } = study;
  const texts = words[language];
  const { limits } = briefing;
  const set = (changed: Partial<Limits>): void =>
    dispatch('setBriefing', { change: { limits: { ...limits, ...changed } } });
  return (
    <Fold control="fold-limits" title={texts.limits} rank="inner" isOpenAtFirst={isFiner(limits)}>
      <div className="panel-stack">
        <p className="field-help">{texts.limitsHelp}</p>
        <Select
          control="limit-resolution"
          label={texts.resolution}
          value={String(limits.resolution)}
          options={resolutions.map((value) => ({ value, label: `H3 ${value}, ${texts[`resolution.${value}`]}` }))}
          onChange={(resolution) => set({ resolution: Number(resolution) })}
        />
        <NumberField
          control="limit-km"
          label={texts.binKm}
          value={limits.binKm}
          min={1}
          max={100}
          step={1}
          unit={texts.km}
          onChange={(binKm) => set({ binKm })}
        />
        <NumberField
          control="limit-days"
          label={texts.days}
          value={limits.days}
          min={0}
          max={3650}
          step={1}
          unit={texts.daysUnit}
          onChange={(days) => set({ days: Math.round(days) })}
        />
        <TypedField
          control="limit-reason"
          label={texts.reason}
          kind="text"
          value={limits.reason}
          onCommit={(reason) => set({ reason: reason.trim().slice(0, 200) })}
        />
        <div role="status">
          <FieldFault fault={isFiner(limits) && limits.reason.trim() === '' ? texts.reasonNeeded : undefined} />
        </div>
      </div>
    </Fold>
  );
}
