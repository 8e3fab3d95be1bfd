import { type ReactNode, useId, useState } from 'react';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { layerNames } from '../../layers/layer-name.ts';
import { useScene } from '../../use-scene.ts';
import { listName } from './area-choices.ts';
import { placeOfDrop } from './drag-place.ts';
import { LayerRow } from './layer-row.tsx';
import './layers.css';
import { placeText } from './row-text.ts';
import { useLayerDrag } from './use-layer-drag.ts';
import { words } from './words.ts';

/** The layers of the map, the topmost first: moved by their grips, with the mouse or by keys. */
export function LayerList(): ReactNode {
  const { document: study, dataSets, dispatch } = useCockpit();
  const { layerStates } = useScene();
  const { language, layers } = study;
  const [said, setSaid] = useState('');
  const hint = useId();
  const names = layerNames(layers, language, (spec) => listName(spec, language, dataSets));
  const rows = [...layers].reverse();
  /** @param to place from the bottom, 0 for the lowest */
  const move = (id: string, to: number): void => {
    if (to < 0 || to >= layers.length || layers[to]?.id === id) return;
    dispatch('moveLayer', { id, to });
    const place = placeText(layers.length - to, language);
    setSaid(say(words, language, 'moved', { name: names.get(id) ?? id, place, total: layers.length }));
  };
  const held = useLayerDrag((row, gap) => {
    const spec = rows[row];
    if (spec !== undefined) move(spec.id, placeOfDrop(row, gap, rows.length));
  });
  const dropOf = (row: number): 'before' | 'after' | undefined => {
    if (held.drag?.gap === row) return 'before';
    return held.drag?.gap === rows.length && row === rows.length - 1 ? 'after' : undefined;
  };
  return (
    <>
      <ol ref={held.list} className="layer-list" aria-label={words[language].list}>
        {rows.map((spec, row) => (
          <LayerRow
            key={spec.id}
            spec={spec}
            name={names.get(spec.id) ?? spec.id}
            row={row}
            total={rows.length}
            state={layerStates[spec.id] ?? { state: 'empty' }}
            drop={dropOf(row)}
            isHeld={held.drag?.row === row}
            hint={hint}
            held={held}
            onMove={(to) => move(spec.id, to)}
            onSay={setSaid}
          />
        ))}
      </ol>
      <p id={hint} className="spoken-only">
        {words[language].gripHint}
      </p>
      <p role="status" className="spoken-only">
        {said}
      </p>
    </>
  );
}
