import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { Playback } from '../document.ts';

export const setPlayback = defineCommand<{ playback: Partial<Playback> }>({
  id: 'set-playback',
  words: defineWords({ en: { name: 'Play' }, es: { name: 'Reproducir' } }),
  apply: (document, { playback }) => ({ ...document, playback: { ...document.playback, ...playback } }),
});
