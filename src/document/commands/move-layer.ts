import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';

/** Moves a layer to another place from the bottom, 0 for the lowest. */
export const moveLayer = defineCommand<{ id: string; to: number }>({
  id: 'move-layer',
  words: defineWords({ en: { name: 'Move a layer' }, es: { name: 'Mover una capa' } }),
  apply: (document, { id, to }) => {
    const from = document.layers.findIndex((layer) => layer.id === id);
    const moved = document.layers[from];
    const place = Math.min(Math.max(to, 0), document.layers.length - 1);
    if (moved === undefined || place === from) return document;
    const others = document.layers.filter((layer) => layer !== moved);
    return { ...document, layers: [...others.slice(0, place), moved, ...others.slice(place)] };
  },
});
