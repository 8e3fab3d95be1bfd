import type { RawTable } from '../../read/raw-table.ts';
import type { PlacedTable } from '../decode-table.ts';
import type { Damage, DamageKind } from '../file-report.ts';
import type { KeptColumn } from '../recognise.ts';
import { cellStates, type DecodedColumn } from '../source.ts';
import {
  hasBrokenAccent,
  hasLostDigits,
  isDateText,
  isDayAndMonth,
  isDigits,
  isSerialDay,
  namesCodes,
} from './damaged-texts.ts';

type Category = DecodedColumn & { readonly kind: 'category' };
type Measured = DecodedColumn & { readonly kind: 'number' | 'day' | 'month' };

/** Texts of a column that are looked at: what Excel does to a column shows in its first thousands. */
const mostLabels = 20_000;
/** Unreadable cells that are looked at; the others are taken to be as these. */
const mostCells = 5_000;
/** Rows after the header that a sheet can hold today, and could before 2007. */
const fullSheets = [1_048_575, 65_535];

const [fine, unreadable] = [cellStates.indexOf('fine'), cellStates.indexOf('unreadable')];

/**
 * What a spreadsheet, or a program before it, did to a file, by what was decoded of it: texts are looked at once each,
 * numbers and dates only where they could not be read, or were read as numbers of days. Columns that are dropped are not looked at. O(rows) a column
 * that is damaged, else O(different texts).
 * @param read rows of the file, also those of another width
 */
export function damageOf(
  raw: RawTable,
  { decoded, places }: Pick<PlacedTable, 'decoded' | 'places'>,
  kept: readonly KeptColumn[],
  read: number,
): readonly Damage[] {
  const found: Damage[] = [];
  for (const { rule, column } of kept) {
    const values = decoded.columns[rule.id];
    const header = raw.headers[column];
    const textOf = (row: number): string => raw.textAt(places[row], column).trim();
    const note = (kind: DamageKind, rows: number): void => {
      if (rows > 0) found.push({ kind, column: header, rows });
    };
    if (values?.kind === 'category' && rule.classify === undefined) noteTexts(values, header, note);
    else if (values?.kind === 'number') note('values-as-dates', damagedCells(values, textOf, isDateText));
    else if (values?.kind === 'day' || values?.kind === 'month') note('dates-as-numbers', serialCells(values, textOf));
  }
  if (fullSheets.includes(read)) found.push({ kind: 'rows-cut', column: '', rows: read });
  return found;
}

type TextOf = (row: number) => string;

/** Cells that could not be read and are damaged so. */
function damagedCells({ state }: Measured, textOf: TextOf, isDamaged: (text: string) => boolean): number {
  let faults = 0;
  let looked = 0;
  let damaged = 0;
  // Most columns have no such cell, and the search for one is the engine's own.
  for (let row = state.indexOf(unreadable); row >= 0; row = state.indexOf(unreadable, row + 1)) {
    faults++;
    if (looked === mostCells) continue;
    looked++;
    if (isDamaged(textOf(row))) damaged++;
  }
  return looked === 0 ? 0 : Math.round((damaged / looked) * faults);
}

/** Serial numbers of days: a whole column of them was read, and single ones were not. */
function serialCells(values: Measured, textOf: TextOf): number {
  const { state } = values;
  let row = 0;
  while (row < state.length && state[row] !== fine) row++;
  if (row === state.length || !isSerialDay(textOf(row))) return damagedCells(values, textOf, isSerialDay);
  let read = 0;
  for (; row < state.length; row++) if (state[row] === fine) read++;
  return read;
}

function noteTexts(column: Category, header: string, note: (kind: DamageKind, rows: number) => void): void {
  const texts = column.labels.slice(0, mostLabels);
  const filled = texts.filter((text) => text !== '');
  const rowsOf = (isDamaged: (text: string) => boolean): number => rowsWith(column, texts.map(isDamaged));
  note('accents-broken', rowsOf(hasBrokenAccent));
  // A column of nothing else holds days on purpose.
  const dates = filled.filter(isDayAndMonth).length;
  if (dates > 0 && dates * 2 < filled.length) note('values-as-dates', rowsOf(isDayAndMonth));
  if (filled.some(hasLostDigits) && !filled.some((text) => /[a-z]{2}/i.test(text)))
    note('digits-lost', rowsOf(hasLostDigits));
  const length = namesCodes(header) ? lostLength(filled) : 0;
  if (length > 0)
    note(
      'zeros-lost',
      rowsOf((text) => isDigits(text) && text.length < length),
    );
}

/** Digits that a code should have, where some have one fewer and none begins with a zero; 0 where nothing is lost. */
function lostLength(codes: readonly string[]): number {
  if (codes.length === 0 || !codes.every(isDigits) || codes.some((code) => code.startsWith('0'))) return 0;
  const lengths = new Set(codes.map(({ length }) => length));
  const longest = Math.max(...lengths);
  return longest <= 5 && lengths.has(longest - 1) ? longest : 0;
}

/** Rows whose text is marked; most columns have none, and no row is looked at. */
function rowsWith({ codes }: Category, marks: readonly boolean[]): number {
  if (!marks.includes(true)) return 0;
  let rows = 0;
  for (let row = 0; row < codes.length; row++) if (marks[codes[row]] === true) rows++;
  return rows;
}
