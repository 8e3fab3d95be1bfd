import type { ReactNode } from 'react';
import { useCockpit } from '../../cockpit.ts';
import { Fold } from '../../parts/fold.tsx';
import { LayerList } from './layer-list.tsx';
import { words } from './words.ts';

/** What the map draws: bottom first in the study, and top first here, as the eye meets it. */
export function LayersPanel(): ReactNode {
  const { language } = useCockpit().document;
  return (
    <Fold control="fold-layers" topic="layers" title={words[language].title}>
      <LayerList />
    </Fold>
  );
}
