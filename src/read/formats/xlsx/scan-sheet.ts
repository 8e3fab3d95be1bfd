import type { RowTaker } from '../../chunk-writer.ts';
import type { NumberKind } from './number-format.ts';
import { numberText } from './number-text.ts';
import { type Attributes, attribute, BrokenWorkbook, readXml } from './read-xml.ts';
import { type SharedStrings, unescaped } from './shared-strings.ts';

/** What cells of all sheets of a workbook refer to. */
export interface CellContext {
  readonly strings: SharedStrings;
  /** By cell style. */
  readonly kinds: readonly NumberKind[];
  readonly is1904: boolean;
}

const mostColumns = 16_384;
const mostLines = 1_048_576;

/**
 * Reads a sheet's XML piece by piece: values as they were worked out, never formulas; an error is an empty cell, and
 * of merged cells the first has the value, as when the sheet is saved as CSV. A blank row is none. Yields bytes read so far.
 * Throws BrokenWorkbook.
 */
export function* scanSheet(
  pieces: Iterable<Uint8Array>,
  { strings, kinds, is1904 }: CellContext,
  taker: RowTaker,
): Generator<number, void, void> {
  const cell = { type: '', style: 0, column: -1, line: 0, text: '', isKept: false, isSpoken: false, isFilled: false };
  const put = (): void => {
    const { text, column } = cell;
    if (text === '' || cell.type === 'e') return;
    if (cell.type === 's') {
      const index = Number(text);
      if (!(index >= 0 && index < strings.count)) throw new BrokenWorkbook();
      const [from, to] = [strings.starts[index], strings.starts[index + 1]];
      if (from < to) taker.bytes(column, strings.arena.bytes, from, to);
      cell.isFilled ||= from < to;
    } else {
      taker.text(column, cell.type === '' || cell.type === 'n' ? numeric(text) : textOf(cell.type, text));
      cell.isFilled = true;
    }
  };
  const numeric = (text: string): string => {
    try {
      return numberText(text, kinds[cell.style] ?? 'plain', is1904);
    } catch {
      throw new BrokenWorkbook();
    }
  };
  yield* readXml(pieces, {
    open(name, attributes) {
      if (name === 'c') beginCell(cell, attributes);
      else if (name === 'row') beginRow(cell, attributes);
      else if (name === 'rPh') cell.isSpoken = true;
      else cell.isKept = name === 'v' || (name === 't' && !cell.isSpoken);
    },
    text(text) {
      if (cell.isKept) cell.text += text;
    },
    close(name) {
      cell.isKept = false;
      if (name === 'c') put();
      else if (name === 'rPh') cell.isSpoken = false;
      else if (name === 'row' && cell.isFilled) taker.endRow(cell.line);
    },
  });
}

interface CellState {
  type: string;
  style: number;
  column: number;
  line: number;
  text: string;
  isFilled: boolean;
}

function beginCell(cell: CellState, attributes: Attributes): void {
  const place = attribute(attributes, 'r');
  const column = place === undefined ? cell.column + 1 : columnOf(place);
  if (column <= cell.column || column >= mostColumns) throw new BrokenWorkbook();
  cell.column = column;
  cell.type = attribute(attributes, 't') ?? '';
  cell.style = Number(attribute(attributes, 's') ?? 0);
  cell.text = '';
}

function beginRow(cell: CellState, attributes: Attributes): void {
  const place = attribute(attributes, 'r');
  const line = place === undefined ? cell.line + 1 : Number(place);
  if (!(line > cell.line && line <= mostLines)) throw new BrokenWorkbook();
  cell.line = line;
  cell.column = -1;
  cell.isFilled = false;
}

/** Column of a cell's name, from 0: "A1" is 0, "AB12" is 27. */
function columnOf(place: string): number {
  let column = 0;
  for (let i = 0; i < place.length; i++) {
    const letter = place.charCodeAt(i) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

function textOf(type: string, text: string): string {
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return text.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace('T', ' ');
  return unescaped(text);
}
