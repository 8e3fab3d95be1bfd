import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { Picture } from '../document.ts';

export const setPicture = defineCommand<{ picture: Partial<Picture> }>({
  id: 'set-picture',
  words: defineWords({ en: { name: 'Change the diagram' }, es: { name: 'Cambiar el diagrama' } }),
  apply: (document, { picture }) => ({ ...document, picture: { ...document.picture, ...picture } }),
});
