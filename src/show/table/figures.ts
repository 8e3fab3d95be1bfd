import type { MonthIndex } from '../../base/units.ts';

/** Why a figure is not there; "fewer": held back, and itself under the least shown. */
export type Absence = 'fewer' | 'suppressed' | 'missing' | 'notObserved';

export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'month'; readonly month: MonthIndex }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'absent'; readonly why: Absence };

export interface Column {
  readonly id: string;
  readonly title: string;
  readonly kind: 'text' | 'month' | 'number';
  /** Decimals on screen. */
  readonly digits: number;
  /** Figures may be held back or missing: a saved file then has a column in words beside the numbers. */
  readonly isFigure: boolean;
}

/** The figures behind one picture. */
export interface Figures {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The rows stand in the order in which they matter: the first are shown where not all have room. */
  readonly isRanked?: boolean;
}

export const textCell = (text: string): Cell => ({ kind: 'text', text });

/** A number, or why there is none. */
export const numberCell = (value: number | undefined, why: Absence = 'missing'): Cell =>
  value === undefined || Number.isNaN(value) ? { kind: 'absent', why } : { kind: 'number', value };

export const column = (
  id: string,
  title: string,
  kind: Column['kind'],
  options: { readonly digits?: number; readonly isFigure?: boolean } = {},
): Column => ({ id, title, kind, digits: options.digits ?? 0, isFigure: options.isFigure ?? false });
