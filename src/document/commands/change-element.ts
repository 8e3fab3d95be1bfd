import { defineWords } from '../../base/words.ts';
import { defineCommand } from '../command.ts';
import type { SheetElement } from '../document.ts';

/** Changes a map, a chart or a table of a sheet: what it shows, its period, layers and camera, its texts. */
export const changeElement = defineCommand<{
  sheet: string;
  element: string;
  change: Partial<Omit<SheetElement, 'id'>>;
}>({
  id: 'change-element',
  words: defineWords({ en: { name: 'Change part of a sheet' }, es: { name: 'Cambiar parte de una lámina' } }),
  apply: (document, { sheet, element, change }) => ({
    ...document,
    sheets: document.sheets.map((one) =>
      one.id !== sheet
        ? one
        : { ...one, elements: one.elements.map((own) => (own.id === element ? { ...own, ...change } : own)) },
    ),
  }),
});
