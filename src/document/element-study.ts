import type { Document, SheetElement, View } from './document.ts';
import { viewKeys } from './document.ts';

/** The study as an element of a sheet shows it: what it holds for itself, and the rest as on the screen. */
export const elementStudy = (document: Document, { view }: Pick<SheetElement, 'view'>): Document => ({
  ...document,
  ...view,
});

/** All of what is on the screen, for an element that is locked to it. */
export const viewOfScreen = (document: Document): View =>
  Object.fromEntries(viewKeys.map((key) => [key, document[key]]));
