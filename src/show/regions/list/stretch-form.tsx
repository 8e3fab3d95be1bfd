import { type ReactNode, useState } from 'react';
import { useCockpit } from '../../cockpit.ts';
import { faultWords } from '../../panels/places/form-words.ts';
import { PairedBoxes } from '../../panels/places/paired-boxes.tsx';
import { TextField } from '../../parts/text-field.tsx';
import type { AddProps } from './add-props.ts';
import { addWords as words } from './add-words.ts';
import { emptyStretch, pairedWith, regionOfStretch, type StretchDraft, stretchFaults } from './new-region.ts';
import { RegionNames } from './region-names.tsx';

/** A stretch of the border with what it pairs. */
export function StretchForm({ onAdd }: AddProps): ReactNode {
  const { language, regions } = useCockpit().document;
  const [draft, setDraft] = useState<StretchDraft>(emptyStretch);
  const [isTried, setTried] = useState(false);
  const texts = words[language];
  const faults = isTried ? stretchFaults(draft, regions.own) : {};
  const keep = (): void => {
    setTried(true);
    const region = regionOfStretch(draft, regions.own);
    if (region !== null) onAdd([region]);
  };
  const km = (key: 'fromKm' | 'toKm', control: string): ReactNode => {
    const fault = faults[key];
    return (
      <TextField
        control={control}
        label={texts[key]}
        value={draft[key]}
        inputMode="decimal"
        fault={fault === undefined ? undefined : faultWords[language][fault]}
        onChange={(text) => setDraft({ ...draft, [key]: text })}
      />
    );
  };
  return (
    <form
      className="panel-stack"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <RegionNames
        control="region-stretch-name"
        name={draft.name}
        fault={faults.name}
        onChange={(name) => setDraft({ ...draft, name })}
      />
      <div className="two-columns">
        {km('fromKm', 'region-from-km')}
        {km('toKm', 'region-to-km')}
      </div>
      <PairedBoxes
        control="region"
        texts={texts}
        paired={pairedWith(draft)}
        onChange={(change) => setDraft({ ...draft, ...change })}
      />
      <div className="row">
        <button type="submit" className="button" data-look="main" data-control="region-add-keep">
          {texts.addOne}
        </button>
      </div>
    </form>
  );
}
