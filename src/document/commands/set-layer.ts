import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { LayerSpec } from '../document.ts';

type Change = Partial<Omit<LayerSpec, 'id' | 'layer'>>;

export const setLayer = defineCommand<{ id: string; change: Change }>({
  id: 'set-layer',
  words: defineWords({ en: { name: 'Change a layer' }, es: { name: 'Cambiar una capa' } }),
  apply: (document, { id, change }) => ({
    ...document,
    layers: document.layers.map((layer) => (layer.id === id ? { ...layer, ...change } : layer)),
  }),
});
