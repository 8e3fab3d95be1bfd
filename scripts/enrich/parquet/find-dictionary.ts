/**
 * Distinct values of a column, in the order in which rows have them first, and the place of each row's value. It holds
 * until the next one is found.
 */
export interface Dictionary {
  /** By code: a row that has the value. */
  readonly rows: Uint32Array;
  readonly codes: Uint32Array;
}

/** More values would need a table that no processor's cache holds, and save little. */
const mostValues = 1 << 16;
const slots = 4 * mostValues;
/** Where half of the first rows differ from all before them, as degrees and kilometres do, the others will too. */
const firstRows = 1 << 14;

// One of each for all columns that a thread writes, one after the other: megabytes that are made anew for each column
// have the collector of garbage go through all there is, again and again.
const table = new Int32Array(slots);
const rowsOfValues = new Uint32Array(mostValues);
let codesOfRows = new Uint32Array(0);

function codesFor(rows: number): Uint32Array {
  if (codesOfRows.length < rows) codesOfRows = new Uint32Array(rows);
  return codesOfRows.subarray(0, rows);
}

/** Mixes 32 bits (the finalizer of MurmurHash3, Appleby 2011) into a slot of the table. */
function slotOf(low: number, high: number): number {
  let hash = low ^ Math.imul(high, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & (slots - 1);
}

/** Smallest of some numbers, where all lie so near to it that each has a slot of its own; null where they do not. */
function leastOfNear(words: Int32Array, from: number, to: number): number | null {
  let least = words[from];
  let most = least;
  for (let row = from; row < to; row++) {
    const word = words[row];
    if (word < least) least = word;
    else if (word > most) most = word;
    else continue;
    if (most - least >= slots) return null;
  }
  return least;
}

/** The same as `findDictionary` of whole numbers that lie near each other, as days, kilometres and areas do. */
function findNear(words: Int32Array, from: number, to: number, least: number): Dictionary | null {
  const rows = rowsOfValues;
  const codes = codesFor(to - from);
  const most = mostOf(from, to);
  table.fill(-1);
  let count = 0;
  for (let row = from; row < to; row++) {
    const slot = words[row] - least;
    let code = table[slot];
    if (code < 0) {
      if (isTooMany(count, most, row - from)) return null;
      code = count++;
      rows[code] = row;
      table[slot] = code;
    }
    codes[row - from] = code;
  }
  return { rows: rows.subarray(0, count), codes };
}

const mostOf = (from: number, to: number): number => Math.min(mostValues, Math.max(2, (to - from) >> 1));
const isTooMany = (count: number, most: number, row: number): boolean =>
  count === most || (count === firstRows >> 1 && row < firstRows);

/**
 * The dictionary of rows `from` to before `to`, or null where it has so many values that it saves nothing.
 * @param words the column's bits: one number a value, or two, the lower first
 */
export function findDictionary(words: Int32Array, wide: boolean, from: number, to: number): Dictionary | null {
  const least = wide || from === to ? null : leastOfNear(words, from, to);
  if (least !== null) return findNear(words, from, to, least);
  const most = mostOf(from, to);
  const rows = rowsOfValues;
  const codes = codesFor(to - from);
  const [step, second] = wide ? [2, 1] : [1, 0];
  let count = 0;
  table.fill(-1);
  let code = 0;
  for (let row = from; row < to; row++) {
    const low = words[row * step];
    const high = words[row * step + second];
    const before = (row - 1) * step;
    if (row > from && low === words[before] && high === words[before + second]) {
      codes[row - from] = code;
      continue;
    }
    let slot = slotOf(low, high);
    for (;;) {
      code = table[slot];
      if (code < 0) break;
      const known = rows[code] * step;
      if (words[known] === low && words[known + second] === high) break;
      slot = (slot + 1) & (slots - 1);
    }
    if (code < 0) {
      if (isTooMany(count, most, row - from)) return null;
      code = count++;
      rows[code] = row;
      table[slot] = code;
    }
    codes[row - from] = code;
  }
  return { rows: rows.subarray(0, count), codes };
}

/** The same of a column that comes in codes: those that occur, numbered in the order in which they do. */
export function usedCodes(
  codes: Uint8Array | Uint16Array | Int32Array,
  values: number,
  from: number,
  to: number,
): { readonly used: Uint32Array; readonly codes: Uint32Array } {
  const numbers = new Int32Array(values).fill(-1);
  const used = new Uint32Array(Math.min(values, to - from));
  const renumbered = codesFor(to - from);
  let count = 0;
  for (let row = from; row < to; row++) {
    const code = codes[row];
    if (numbers[code] < 0) {
      used[count] = code;
      numbers[code] = count++;
    }
    renumbered[row - from] = numbers[code];
  }
  return { used: used.subarray(0, count), codes: renumbered };
}
