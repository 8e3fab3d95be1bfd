import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { Camera } from '../document.ts';

export const moveCamera = defineCommand<{ camera: Camera }>({
  id: 'move-camera',
  words: defineWords({ en: { name: 'Move the map' }, es: { name: 'Mover el mapa' } }),
  apply: (document, { camera }) => ({ ...document, camera }),
});
