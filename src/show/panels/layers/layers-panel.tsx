import type { ReactNode } from 'react';
import { useCockpit } from '../../cockpit.ts';
import { layers } from '../../layers/index.ts';
import { CheckBox } from '../../parts/check-box.tsx';
import { Fold } from '../../parts/fold.tsx';
import { words } from './words.ts';

/** What the map draws, bottom first in the document and top first here, as the eye meets it. */
export function LayersPanel(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language } = study;
  const nameOf = (id: string): string => layers.find((layer) => layer.id === id)?.words[language].name ?? id;
  return (
    <Fold control="fold-layers" title={words[language].title}>
      {[...study.layers].reverse().map(({ id, layer, visible }) => (
        <CheckBox
          key={id}
          control={`layer-${id}`}
          label={nameOf(layer)}
          isChecked={visible}
          onChange={(isVisible) => dispatch('showLayer', { id, visible: isVisible })}
        />
      ))}
    </Fold>
  );
}
