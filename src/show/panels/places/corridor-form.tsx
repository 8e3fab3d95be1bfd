import { type ReactNode, useState } from 'react';
import { say } from '../../../base/words.ts';
import { borderStates } from '../../../corridors/border-states.ts';
import { sectors } from '../../../corridors/corridor.ts';
import { depthsKm } from '../../../corridors/drawn-stretch.ts';
import { straightKm } from '../../../corridors/linear-reference.ts';
import { nextId } from '../../../document/with-kept.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { useBorderIndex } from '../../map/use-border-index.ts';
import { Button } from '../../parts/button.tsx';
import { CheckBox } from '../../parts/check-box.tsx';
import { Select } from '../../parts/select.tsx';
import { FieldFault, TextField } from '../../parts/text-field.tsx';
import { sectorName } from '../../sector-name.ts';
import { type CorridorDraft, startCorridor } from '../../tool.ts';
import { checkCorridor, pairedOf, stretchOfDraft } from './check-draft.ts';
import { type FaultKey, faultWords, formWords } from './form-words.ts';
import { NameFields } from './name-fields.tsx';

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
      <Pairing {...part} />
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

const toggled = (list: readonly string[], id: string, isIn: boolean): readonly string[] =>
  isIn ? [...list, id] : list.filter((one) => one !== id);

function Pairing({ draft, onChange, faultOf }: PartProps): ReactNode {
  const { language } = useCockpit().document;
  const texts = formWords[language];
  const paired = pairedOf(draft);
  const groups = [
    { key: 'sectors', of: sectors.map(({ id }) => ({ id, name: sectorName(id, language) })) },
    { key: 'states', of: borderStates },
  ] as const;
  return (
    <>
      {groups.map(({ key, of }) => (
        <fieldset key={key}>
          <legend className="field-label">{texts[key]}</legend>
          <div className="three-columns">
            {of.map(({ id, name }) => (
              <CheckBox
                key={id}
                control={`place-${key}-${id}`}
                label={name}
                isChecked={paired[key].includes(id)}
                onChange={(isIn) => onChange({ ...draft, [key]: toggled(paired[key], id, isIn) })}
              />
            ))}
          </div>
          <FieldFault fault={faultOf(key)} />
        </fieldset>
      ))}
      <p className="field-help">{texts.paired}</p>
    </>
  );
}
