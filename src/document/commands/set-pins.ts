import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { Pin } from '../document.ts';
import { mostPins } from '../hand.ts';

export const setPins = defineCommand<{ pins: readonly Pin[] }>({
  id: 'set-pins',
  words: defineWords({ en: { name: 'Pin a figure' }, es: { name: 'Fijar una cifra' } }),
  apply: (document, { pins }) => ({ ...document, pins: pins.slice(0, mostPins) }),
});
