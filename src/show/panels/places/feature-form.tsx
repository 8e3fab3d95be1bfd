import { type ReactNode, useState } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { pathKm } from '../../../corridors/path-km.ts';
import { featureKinds } from '../../../document/document.ts';
import { nextId } from '../../../document/with-kept.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { type FeatureDraft, formOf, startFeature } from '../../tool.ts';
import { checkFeature, kindsFor, longestSource } from './check-draft.ts';
import { type FaultKey, faultWords, formWords } from './form-words.ts';
import { hiddenLayersOf } from './hidden-layers.ts';
import { NameFields } from './name-fields.tsx';
import { words } from './words.ts';

/** Name, kind, months and source of a thing on the map; kept as a whole. */
export function FeatureForm({ draft: given }: { readonly draft: FeatureDraft }): ReactNode {
  const { document: study, dispatch, openPlaceForm, takeTool } = useCockpit();
  const { language, features } = study;
  const [draft, onChange] = useState(given);
  const [isTried, setTried] = useState(false);
  const texts = formWords[language];
  const checked = checkFeature(draft, nextId('f', features));
  const faults: Readonly<Partial<Record<string, FaultKey>>> = checked.ok || !isTried ? {} : checked.faults;
  const faultOf = (field: string): string | undefined => {
    const fault = faults[field];
    return fault === undefined ? undefined : faultWords[language][fault];
  };
  const keep = (): void => {
    setTried(true);
    if (!checked.ok) return;
    const hidden = hiddenLayersOf([checked.value], study.layers);
    // One step to undo, where its layer is shown with it.
    const gesture = hidden.length === 0 ? undefined : `keep-${checked.value.id}`;
    dispatch('keepFeatures', { features: [checked.value] }, gesture);
    for (const id of hidden) dispatch('showLayer', { id, visible: true }, gesture);
    openPlaceForm(null);
  };
  const kinds = kindsFor(draft);
  return (
    <form
      className="place-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <NameFields name={draft.name} fault={faults.name} onChange={(name) => onChange({ ...draft, name })} />
      <Select
        control="place-feature-kind"
        label={texts.kind}
        value={draft.feature}
        options={featureKinds
          .filter((kind) => kinds.includes(kind))
          .map((kind) => ({ value: kind, label: words[language][kind] }))}
        onChange={(chosen) => onChange({ ...draft, feature: kinds.find((kind) => kind === chosen) ?? draft.feature })}
        help={extentText(draft, language)}
      />
      <div className="two-columns">
        <TextField
          control="place-valid-from"
          label={texts.from}
          value={draft.from}
          help={texts.monthHelp}
          fault={faultOf('from')}
          onChange={(from) => onChange({ ...draft, from })}
        />
        <TextField
          control="place-valid-to"
          label={texts.to}
          value={draft.to}
          fault={faultOf('to')}
          onChange={(to) => onChange({ ...draft, to })}
        />
      </div>
      <TextField
        control="place-source"
        label={texts.source}
        value={draft.source}
        longest={longestSource}
        onChange={(source) => onChange({ ...draft, source })}
      />
      <div className="row">
        <button type="submit" className="button" data-look="main" data-control="place-keep">
          {texts.keepFeature}
        </button>
        <Button
          control="place-redraw"
          onClick={() => {
            openPlaceForm(null);
            takeTool(startFeature(draft));
          }}
        >
          {texts.redraw}
        </Button>
      </div>
    </form>
  );
}

/** Where it is or how long: what a person can check of a drawing without the map. */
export function extentText({ feature, lonLat }: Pick<FeatureDraft, 'feature' | 'lonLat'>, language: Language): string {
  const { whole, decimal } = formatOf(language);
  const count = whole(lonLat.length);
  if (formOf[feature] === 'ring') return say(formWords, language, 'verticesArea', { count });
  const [only] = lonLat;
  if (lonLat.length !== 1 || only === undefined) {
    return say(formWords, language, 'vertices', { count, km: whole(pathKm(lonLat)) });
  }
  return say(formWords, language, 'verticesOne', { lat: decimal(only[1], 4), lon: decimal(only[0], 4) });
}
