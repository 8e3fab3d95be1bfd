import type { Sheet, SheetElement, View } from '../../document/document.ts';
import { emptyText } from '../../document/own.ts';
import type { SheetNote } from '../../document/sheet.ts';
import { nextId } from '../../document/with-kept.ts';

/** A list with one thing a place earlier (-1) or later (1); as it was at either end. */
export function shifted<T extends { readonly id: string }>(list: readonly T[], id: string, by: -1 | 1): readonly T[] {
  const at = list.findIndex((one) => one.id === id);
  const thing = list[at];
  const to = at + by;
  if (thing === undefined || to < 0 || to >= list.length) return list;
  const others = list.filter((one) => one.id !== id);
  return [...others.slice(0, to), thing, ...others.slice(to)];
}

/** Most parts and notes of a sheet. */
export const mostParts = 40;
export const mostNotes = 60;

/** A sheet's parts with one more at the end, which holds what is on the screen. */
export function withPart(sheet: Sheet, kind: SheetElement['kind'], what: string, view: View): readonly SheetElement[] {
  const id = nextId('x', sheet.elements);
  return [...sheet.elements, { id, kind, what, isLocked: true, view, caption: emptyText, alt: emptyText }];
}

/** A sheet without one of its parts, and without what was noted on it. */
export const withoutPart = ({ elements, notes }: Sheet, id: string): Pick<Sheet, 'elements' | 'notes'> => ({
  elements: elements.filter((one) => one.id !== id),
  notes: notes.filter(({ element }) => element !== id),
});

/** A view without some of what it holds: there it follows the screen. */
export const viewWithout = (view: View, keys: readonly (keyof View)[]): View =>
  Object.fromEntries(Object.entries(view).filter(([key]) => !keys.some((one) => one === key)));

/** A sheet's notes with one more, which says nothing yet. */
export function withNote(sheet: Sheet, note: Pick<SheetNote, 'element' | 'kind' | 'at' | 'to'>): readonly SheetNote[] {
  return [...sheet.notes, { ...note, id: nextId('n', sheet.notes), text: emptyText }];
}
