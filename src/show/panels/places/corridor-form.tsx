import { type ReactNode, useState } from 'react';
import { say } from '../../../base/words.ts';
import { depthsKm } from '../../../corridors/drawn-stretch.ts';
import { straightKm } from '../../../corridors/linear-reference.ts';
import { nextId } from '../../../document/with-kept.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { useBorderIndex } from '../../map/use-border-index.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { type CorridorDraft, startCorridor } from '../../tool.ts';
import { checkCorridor, pairedOf, stretchOfDraft } from './check-draft.ts';
import { type FaultKey, faultWords, formWords } from './form-words.ts';
import { NameFields } from './name-fields.tsx';
import { PairedBoxes } from './paired-boxes.tsx';

interface DraftProps {
  readonly draft: CorridorDraft;
  readonly onChange: (draft: CorridorDraft) => void;
}

interface PartProps extends DraftProps {
  /** What is wrong with a field; undefined before the person tried to keep it. */
  faultOf(field: 'name' | 'fromKm' | 'toKm' | 'sectors' | 'states'): string | undefined;
}

/** Names, stretch, depth and pairing of a corridor; kept as a whole. */
export function CorridorForm({ draft: given }: { readonly draft: CorridorDraft }): ReactNode {
  const { document: study, dispatch, openPlaceForm, takeTool } = useCockpit();
  const { language, corridors } = study;
  const [draft, onChange] = useState(given);
  const [isTried, setTried] = useState(false);
  const texts = formWords[language];
  const checked = checkCorridor(draft, corridors, nextId('own-', corridors));
  const faults: Readonly<Partial<Record<string, FaultKey>>> = checked.ok || !isTried ? {} : checked.faults;
  const faultOf = (field: string): string | undefined => {
    const fault = faults[field];
    return fault === undefined ? undefined : faultWords[language][fault];
  };
  const keep = (): void => {
    setTried(true);
    if (!checked.ok) return;
    dispatch('keepCorridor', { corridor: checked.value });
    openPlaceForm(null);
  };
  const part = { draft, onChange, faultOf };
  return (
    <form
      className="place-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <NameFields name={draft.name} fault={faults.name} onChange={(name) => onChange({ ...draft, name })} />
      <StretchFields {...part} />
      <PairedBoxes
        control="place"
        texts={formWords[language]}
        paired={pairedOf(draft)}
        faultOf={faultOf}
        onChange={(change) => onChange({ ...draft, ...change })}
      />
      <div className="row">
        <button type="submit" className="button" data-look="main" data-control="place-keep">
          {texts.keepCorridor}
        </button>
        <Button
          control="place-redraw"
          onClick={() => {
            openPlaceForm(null);
            takeTool(startCorridor(draft.farthestKm === null ? 'corridor-line' : 'corridor-area', draft));
          }}
        >
          {texts.redraw}
        </Button>
      </div>
    </form>
  );
}

function StretchFields({ draft, onChange, faultOf }: PartProps): ReactNode {
  const { language } = useCockpit().document;
  const texts = formWords[language];
  const { whole } = formatOf(language);
  const isBeyond = draft.farthestKm !== null && draft.farthestKm > 150;
  return (
    <>
      <div className="three-columns">
        <TextField
          control="place-from-km"
          label={texts.fromKm}
          value={draft.fromKm}
          inputMode="decimal"
          fault={faultOf('fromKm')}
          onChange={(fromKm) => onChange({ ...draft, fromKm })}
        />
        <TextField
          control="place-to-km"
          label={texts.toKm}
          value={draft.toKm}
          inputMode="decimal"
          fault={faultOf('toKm')}
          onChange={(toKm) => onChange({ ...draft, toKm })}
        />
        <Select
          control="place-depth"
          label={texts.depth}
          value={String(draft.depthKm)}
          options={depthOptions(draft.depthKm).map((km) => ({
            value: String(km),
            label: say(formWords, language, 'depthKm', { km: whole(km) }),
          }))}
          onChange={(depth) => onChange({ ...draft, depthKm: Number(depth) })}
        />
      </div>
      <Length draft={draft} />
      <p className="field-help">{texts.outline}</p>
      {isBeyond ? (
        <p className="caveat">{say(formWords, language, 'beyond', { km: whole(draft.farthestKm ?? 0) })}</p>
      ) : null}
    </>
  );
}

/** A study from elsewhere may hold another depth. */
const depthOptions = (depthKm: number): readonly number[] => [...new Set([...depthsKm, depthKm])].sort((a, b) => a - b);

function Length({ draft }: { readonly draft: CorridorDraft }): ReactNode {
  const { language } = useCockpit().document;
  const index = useBorderIndex();
  const stretch = stretchOfDraft(draft);
  if (index === null || stretch === undefined) return null;
  const { whole } = formatOf(language);
  const straight = straightKm(index, stretch.toKm) - straightKm(index, stretch.fromKm);
  const params = { length: whole(stretch.toKm - stretch.fromKm), straight: whole(straight) };
  return <p role="status">{say(formWords, language, 'length', params)}</p>;
}
