import type { ReactNode } from 'react';
import type { LayerSpec } from '../../../document/document.ts';
import { useCockpit } from '../../cockpit.ts';
import { layers } from '../../layers/index.ts';
import { Button } from '../../parts/button.tsx';
import { CheckBox } from '../../parts/check-box.tsx';
import { Fold } from '../../parts/fold.tsx';
import { words } from './words.ts';

/** What the map draws, bottom first in the document and top first here, as the eye meets it. */
export function LayersPanel(): ReactNode {
  const { language, layers: chosen } = useCockpit().document;
  return (
    <Fold control="fold-layers" title={words[language].title}>
      {[...chosen]
        .reverse()
        .map((spec) =>
          spec.layer === 'corridor' ? <OutlineRow key={spec.id} spec={spec} /> : <LayerRow key={spec.id} spec={spec} />,
        )}
    </Fold>
  );
}

interface RowProps {
  readonly spec: LayerSpec;
}

function LayerRow({ spec: { id, layer, visible } }: RowProps): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const name = layers.find((one) => one.id === layer)?.words[study.language].name ?? layer;
  return (
    <CheckBox
      control={`layer-${id}`}
      label={name}
      isChecked={visible}
      onChange={(isVisible) => dispatch('showLayer', { id, visible: isVisible })}
    />
  );
}

/** The outline of the corridor can be taken as a file, drawn or not. */
function OutlineRow({ spec }: RowProps): ReactNode {
  const { document: study, saveOutline } = useCockpit();
  const texts = words[study.language];
  return (
    <div className="row">
      <LayerRow spec={spec} />
      <Button control="save-outline" look="link" label={texts.outlineLabel} onClick={saveOutline}>
        {texts.geoJson}
      </Button>
    </div>
  );
}
