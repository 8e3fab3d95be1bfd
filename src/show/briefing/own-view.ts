import { type Json, keyOf } from '../../base/fingerprint.ts';
import type { MonthIndex } from '../../base/units.ts';
import type { Document, SheetElement, View } from '../../document/document.ts';
import { elementStudy, viewOfScreen } from '../../document/element-study.ts';
import type { Months } from '../../document/whole-months.ts';

/** What an element keeps for itself when it follows the screen again: its period, layers and camera. */
const ownKeys = ['clauses', 'compare', 'playback', 'layers', 'camera'] as const satisfies readonly (keyof View)[];
const periodKeys = ['clauses', 'compare', 'playback'] as const satisfies readonly (keyof View)[];

const isSame = (a: unknown, b: unknown): boolean => keyOf(a as Json) === keyOf(b as Json);

/** An element that keeps all that it shows now, or that follows the screen apart from what is another there. */
export function lockedAs(
  element: SheetElement,
  study: Document,
  isLocked: boolean,
): Pick<SheetElement, 'isLocked' | 'view'> {
  if (isLocked) return { isLocked, view: viewOfScreen(elementStudy(study, element)) };
  const { view } = element;
  const own = ownKeys.filter((key) => view[key] !== undefined && !isSame(view[key], study[key]));
  return { isLocked, view: Object.fromEntries(own.map((key) => [key, view[key]])) };
}

/** A view with a period of its own. */
export function withPeriod(element: SheetElement, study: Document, { from, to }: Months): View {
  const { clauses, compare, playback } = elementStudy(study, element);
  return {
    ...element.view,
    clauses: { ...clauses, time: { kind: 'months', from, to } },
    compare,
    playback: { ...playback, at: null },
  };
}

/** A view in which some of what it holds is as on the screen: held anew where it is locked, else left out. */
export function asOnScreen({ view, isLocked }: SheetElement, study: Document, keys: readonly (keyof View)[]): View {
  const others = Object.entries(view).filter(([key]) => !keys.some((one) => one === key));
  return Object.fromEntries(isLocked ? [...others, ...keys.map((key) => [key, study[key]])] : others);
}

export const periodOnScreen = (element: SheetElement, study: Document): View => asOnScreen(element, study, periodKeys);

/** Whether some of what an element holds is another on the screen. */
export const isOwn = ({ view }: SheetElement, study: Document, keys: readonly (keyof View)[]): boolean =>
  keys.some((key) => view[key] !== undefined && !isSame(view[key], study[key]));

export const hasOwnPeriod = (element: SheetElement, study: Document): boolean => isOwn(element, study, periodKeys);

/** The months that a clause of an element chose; null: all that there are. */
export function monthsHeld(study: Document): { readonly from: MonthIndex; readonly to: MonthIndex } | null {
  const { time } = study.clauses;
  return time?.kind === 'months' ? { from: time.from, to: time.to } : null;
}
