import { type ReactNode, useState } from 'react';
import { corridorStem } from '../../../corridors/place-stem.ts';
import { type Document, type FeatureKind, featureKinds } from '../../../document/document.ts';
import { useCockpit } from '../../cockpit.ts';
import { useBorderIndex } from '../../map/use-border-index.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/select.tsx';
import { emptyCorridor, emptyFeature, startCorridor, startFeature } from '../../tool.ts';
import { LoadPlaces } from './load-places.tsx';
import { OwnCorridors, OwnThings } from './own-lists.tsx';
import { words } from './words.ts';
import { placesJson } from './write-places.ts';

const geoJsonType = 'application/geo+json';

/** Saves corridors and things as a file; does nothing before the border line is there. */
function useSave(): (places: Pick<Document, 'corridors' | 'features'>, stem: string) => void {
  const { saveText } = useCockpit();
  const index = useBorderIndex();
  return (places, stem) => {
    if (index !== null) saveText(`corredor_${stem}.geojson`, placesJson(places, index.line), geoJsonType);
  };
}

/** Own corridors and things, and what makes, loads and saves them. */
export function PlacesBody(): ReactNode {
  const { document: study } = useCockpit();
  const { language, corridors, features } = study;
  const texts = words[language];
  const save = useSave();
  return (
    <div className="panel-stack">
      <OwnCorridors onSave={(corridor) => save({ corridors: [corridor], features: [] }, corridorStem(corridor))} />
      <NewCorridor />
      <OwnThings />
      <NewThing />
      <div className="row">
        <LoadPlaces />
        <Button
          control="place-save"
          isDisabled={corridors.length + features.length === 0}
          onClick={() => save(study, 'own-places')}
        >
          {texts.save}
        </Button>
      </div>
      <p className="field-help">{texts.filesNote}</p>
    </div>
  );
}

function NewCorridor(): ReactNode {
  const { document: study, takeTool, openPlaceForm, tool } = useCockpit();
  const texts = words[study.language];
  return (
    <fieldset>
      <legend className="field-label">{texts.newCorridor}</legend>
      <div className="place-buttons">
        <Button
          control="place-draw-line"
          isPressed={tool?.kind === 'corridor-line'}
          onClick={() => takeTool(startCorridor('corridor-line'))}
        >
          {texts.drawLine}
        </Button>
        <Button
          control="place-draw-area"
          isPressed={tool?.kind === 'corridor-area'}
          onClick={() => takeTool(startCorridor('corridor-area'))}
        >
          {texts.drawArea}
        </Button>
        <Button control="place-type" onClick={() => openPlaceForm(emptyCorridor)}>
          {texts.typeKm}
        </Button>
      </div>
    </fieldset>
  );
}

function NewThing(): ReactNode {
  const { document: study, takeTool, tool } = useCockpit();
  const [kind, setKind] = useState<FeatureKind>('route');
  const texts = words[study.language];
  return (
    <fieldset>
      <legend className="field-label">{texts.newThing}</legend>
      <div className="place-buttons">
        <Select
          control="place-kind"
          label={texts.kind}
          isLabelHidden
          value={kind}
          options={featureKinds.map((value) => ({ value, label: texts[value] }))}
          onChange={(chosen) => setKind(featureKinds.find((one) => one === chosen) ?? kind)}
        />
        <Button
          control="place-draw-thing"
          isPressed={tool?.kind === 'feature'}
          onClick={() => takeTool(startFeature(emptyFeature(kind)))}
        >
          {texts.drawThing}
        </Button>
      </div>
    </fieldset>
  );
}
