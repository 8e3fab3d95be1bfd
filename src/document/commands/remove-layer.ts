import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import { emptyDocument } from '../document.ts';

/** Removes a copy; the layers of a new study can be hidden alone. */
export const removeLayer = defineCommand<{ id: string }>({
  id: 'remove-layer',
  words: defineWords({ en: { name: 'Remove a layer' }, es: { name: 'Quitar una capa' } }),
  apply: (document, { id }) => {
    const isCopy = !emptyDocument.layers.some((layer) => layer.id === id);
    return isCopy ? { ...document, layers: document.layers.filter((layer) => layer.id !== id) } : document;
  },
});
