import { isRefuge, namesRefuge } from '../corridors/is-refuge.ts';
import type { Document, OwnFeature, Sheet } from '../document/document.ts';
import { emptyText } from '../document/own.ts';
import type { SheetNote } from '../document/sheet.ts';

const others = (features: readonly OwnFeature[]): readonly OwnFeature[] =>
  features.filter((feature) => !isRefuge(feature));

/** Whether a note would label a place of shelter, water or crossing: its text is then not drawn. */
export const noteHidesText = ({ text }: Pick<SheetNote, 'text'>): boolean =>
  namesRefuge(text.en) || namesRefuge(text.es);

const ofSheet = (sheet: Sheet): Sheet => ({
  ...sheet,
  elements: sheet.elements.map((element) => {
    const { features } = element.view;
    return features === undefined ? element : { ...element, view: { ...element.view, features: others(features) } };
  }),
  notes: sheet.notes.map((note) => (noteHidesText(note) ? { ...note, text: emptyText } : note)),
});

/** Whether a study has a place of shelter, water or crossing on the map. */
export const hasRefuges = ({ features }: Pick<Document, 'features'>): boolean => features.some(isRefuge);

/**
 * A study without the shelters, water stations and crossing points that a person put on the map: a mark without its name
 * still says where people are found. The study inside a file that is handed on has them neither. No figure depends on
 * them.
 */
export const withoutRefuges = (study: Document): Document => ({
  ...study,
  features: others(study.features),
  sheets: study.sheets.map(ofSheet),
});
