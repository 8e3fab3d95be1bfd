import { type ReactNode, useState } from 'react';
import { filledText } from '../../../corridors/corridor.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import type { AddProps } from './add-props.ts';
import { addWords as words } from './add-words.ts';
import { type AreaChoice, ChooseAreas } from './choose-areas.tsx';
import { hasParts } from './own-region-edits.ts';

/** Areas that were drawn or loaded as things on the map. */
export function DrawnAreas({ onAdd }: AddProps): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, features, regions } = study;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const texts = words[language];
  const areas: readonly AreaChoice[] = features
    .filter(({ kind }) => kind === 'area')
    .map(({ id, name }) => ({
      id,
      name: filledText(name)[language] || id,
      isTaken: hasParts(regions.own, { kind: 'area', feature: id }),
    }));
  const add = (): void =>
    onAdd(
      features
        .filter(({ id }) => chosen.includes(id))
        .map(({ id, name }) => ({ name, parts: { kind: 'area', feature: id } })),
    );
  if (areas.length === 0) {
    return (
      <>
        <p>{texts.noDrawn}</p>
        <div className="row">
          <Button control="region-draw" onClick={() => dispatch('setWorkspace', { workspace: 'explore' })}>
            {texts.draw}
          </Button>
        </div>
      </>
    );
  }
  return <ChooseAreas areas={areas} chosen={chosen} onChoose={setChosen} onAdd={add} />;
}
