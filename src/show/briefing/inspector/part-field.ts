import type { SheetElement, View } from '../../../document/document.ts';

/** A field of the form of a part, which changes what it holds for itself. */
export interface PartFieldProps {
  readonly part: SheetElement;
  readonly onView: (view: View) => void;
}
