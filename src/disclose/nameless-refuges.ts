import { hidesLabel, namesRefuge } from '../corridors/hides-label.ts';
import type { Document, OwnFeature, Sheet } from '../document/document.ts';
import { emptyText, type SheetNote } from '../document/sheet.ts';

const nameless = (features: readonly OwnFeature[]): readonly OwnFeature[] =>
  features.map((feature) => (hidesLabel(feature) ? { ...feature, name: emptyText } : feature));

/** Whether a note would label a place of shelter, water or crossing: its text is then not drawn. */
export const noteHidesText = ({ text }: Pick<SheetNote, 'text'>): boolean =>
  namesRefuge(text.en) || namesRefuge(text.es);

const ofSheet = (sheet: Sheet): Sheet => ({
  ...sheet,
  elements: sheet.elements.map((element) => {
    const { features } = element.view;
    return features === undefined ? element : { ...element, view: { ...element.view, features: nameless(features) } };
  }),
  notes: sheet.notes.map((note) => (noteHidesText(note) ? { ...note, text: emptyText } : note)),
});

/** Whether a study names a place of shelter, water or crossing on the map. */
export const namesRefuges = ({ features }: Pick<Document, 'features'>): boolean => features.some(hidesLabel);

/**
 * A study whose shelters, water stations and crossing points have no names, on its sheets neither: the study inside a
 * file that is handed on says no more of them than the file does. No figure depends on a name.
 */
export const namelessRefuges = (study: Document): Document => ({
  ...study,
  features: nameless(study.features),
  sheets: study.sheets.map(ofSheet),
});
