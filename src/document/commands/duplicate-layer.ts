import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { LayerSpec } from '../document.ts';
import { mostLayers } from '../layers.ts';

const numberOf = (id: string): number => Number(/^l(\d+)$/.exec(id)?.[1] ?? 0);

/** A copy right above the layer, with an id of its own; none where the study is full. @param change in which it differs */
export const duplicateLayer = defineCommand<{ id: string; change?: Partial<Pick<LayerSpec, 'visible' | 'areas'>> }>({
  id: 'duplicate-layer',
  words: defineWords({ en: { name: 'Duplicate a layer' }, es: { name: 'Duplicar una capa' } }),
  apply: (document, { id, change = {} }) => {
    if (document.layers.length >= mostLayers) return document;
    const copy = `l${Math.max(...document.layers.map((layer) => numberOf(layer.id))) + 1}`;
    const layers = document.layers.flatMap((layer) =>
      layer.id === id ? [layer, { ...layer, ...change, id: copy }] : [layer],
    );
    return { ...document, layers };
  },
});
