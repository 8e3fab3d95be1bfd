import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';

export const showLayer = defineCommand<{ id: string; visible: boolean }>({
  id: 'show-layer',
  words: defineWords({ en: { name: 'Show or hide a layer' }, es: { name: 'Mostrar u ocultar una capa' } }),
  apply: (document, { id, visible }) => ({
    ...document,
    layers: document.layers.map((layer) => (layer.id === id ? { ...layer, visible } : layer)),
  }),
});
