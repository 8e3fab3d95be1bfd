import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { OwnFeature } from '../document.ts';
import { withKept } from '../with-kept.ts';

/** Adds things on the map, or changes those that have the same ids. */
export const keepFeatures = defineCommand<{ features: readonly OwnFeature[] }>({
  id: 'keep-features',
  words: defineWords({ en: { name: 'Keep what was drawn' }, es: { name: 'Guardar lo dibujado' } }),
  apply: (document, { features }) => ({ ...document, features: features.reduce(withKept, document.features) }),
});
