import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';

/** The person says whether a file is as its publisher released it: then its figures are public, and shown as they are. */
export const statePublished = defineCommand<{ id: string; asPublished: boolean }>({
  id: 'state-published',
  words: defineWords({
    en: { name: 'Say whether a file is as published' },
    es: { name: 'Indicar si un archivo está como se publicó' },
  }),
  apply: (document, { id, asPublished }) => ({
    ...document,
    sources: document.sources.map((source) => (source.id === id ? { ...source, asPublished } : source)),
  }),
});
