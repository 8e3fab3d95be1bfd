import type { AnalysisSpec, Document, Sheet } from '../../../document/document.ts';
import { emptyText } from '../../../document/own.ts';
import type { Furniture } from '../../../document/sheet.ts';
import { nextId } from '../../../document/with-kept.ts';

/** A sheet on which the events are shown that were hidden. */
export const withEvents = (sheet: Sheet, study: Document, events: readonly string[]): Pick<Sheet, 'elements'> => ({
  elements: sheet.elements.map((element) => ({
    ...element,
    view: {
      ...element.view,
      hiddenEvents: (element.view.hiddenEvents ?? study.hiddenEvents).filter((event) => !events.includes(event)),
    },
  })),
});

export const withFurniture = ({ furniture }: Sheet, add: Furniture): Pick<Sheet, 'furniture'> => ({
  furniture: furniture.includes(add) ? furniture : [...furniture, add],
});

/** A sheet whose own runs of a method say how it was chosen. */
export const withChosen = (
  sheet: Sheet,
  analysis: string,
  chosen: AnalysisSpec['chosen'],
): Pick<Sheet, 'elements'> => ({
  elements: sheet.elements.map((element) => {
    const { analyses } = element.view;
    if (analyses === undefined) return element;
    const said = analyses.map((one) => (one.id === analysis ? { ...one, chosen } : one));
    return { ...element, view: { ...element.view, analyses: said } };
  }),
});

/**
 * An element on a sheet of its own, with its notes, and the sheet without it; null where it stands alone already.
 * Titles that were written for both are left to the first sheet.
 */
export function splitOff(
  sheet: Sheet,
  element: string,
  sheets: readonly Sheet[],
): { readonly own: Sheet; readonly rest: Pick<Sheet, 'elements' | 'notes'> } | null {
  const ownElements = sheet.elements.filter(({ id }) => id === element);
  const others = sheet.elements.filter(({ id }) => id !== element);
  if (ownElements.length === 0 || others.length === 0) return null;
  const own: Sheet = {
    ...sheet,
    id: nextId('p', sheets),
    template: 'map',
    title: emptyText,
    subtitle: emptyText,
    elements: ownElements,
    notes: sheet.notes.filter((note) => note.element === element),
  };
  return { own, rest: { elements: others, notes: sheet.notes.filter((note) => note.element !== element) } };
}
