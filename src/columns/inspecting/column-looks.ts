import { notCivil, parseCivil } from '../decode/parse-civil.ts';
import type { InspectedColumn } from '../inspection.ts';
import { isTotalText } from '../mapping/month-text.ts';
import { decimalOf, numberOf } from '../mapping/number-text.ts';
import { placeOf } from '../mapping/place-text.ts';

const encoder = new TextEncoder();
const mostly = 0.8;
/** Cells that say that there is none, and those of rows of totals. */
const saysNothing = /^(n\/?a|null|-|s\/?d|nd|sin dato)$/i;

const share = (cells: readonly string[], fits: (text: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;

/** Whether a text is a date in one of the forms that are read; a month too. */
export function isDateText(text: string): boolean {
  const bytes = encoder.encode(text);
  return bytes.length <= 40 && parseCivil(bytes, 0, bytes.length, true) !== notCivil;
}

/** What the cells of a column look like, whatever its header says. */
export function looksLike(given: readonly string[]): InspectedColumn['looksLike'] {
  const cells = given.filter((text) => !saysNothing.test(text) && !isTotalText(text));
  if (cells.length === 0) return 'empty';
  const decimal = decimalOf(cells);
  if (share(cells, (text) => !Number.isNaN(numberOf(text, decimal))) >= mostly) {
    const isCode = cells.every((text) => /^\d+$/.test(text)) && cells.some((text) => /^0\d/.test(text));
    return isCode ? 'code' : 'number';
  }
  if (share(cells, (text) => placeOf(text) !== null) >= mostly) return 'position';
  return share(cells, isDateText) >= mostly ? 'date' : 'text';
}
