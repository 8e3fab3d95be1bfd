/**
 * A civil date as one integer: year << 10 | first << 5 | second. `first` is the month and `second` the day, unless
 * `openOrder` is set: then the cell had two numbers whose order the whole column decides. A weekday that the cell
 * names stands above, counted from 1 (Sunday).
 */
export const openOrder = 2 ** 24;
export const weekdayShift = 25;
export const notCivil = -1;

const words = new Map<number, number>();
/** Codes of words: months 1 to 12, weekdays 21 (Sunday) to 27, words between numbers 0. */
const wordLists: readonly (readonly [string, number])[] = [
  ['jan feb mar apr may jun jul aug sep oct nov dec', 1],
  ['ene feb mar abr may jun jul ago set oct nov dic', 1],
  ['sun mon tue wed thu fri sat', 21],
  ['dom lun mar mie jue vie sab', 21],
  // Accented letters, of one byte in windows-1252 and of two in UTF-8.
  ['dom lun mar mi\u00e9 jue vie s\u00e1b', 21],
  ['dom lun mar mi\u00e9 jue vie s\u00e1\u00e1', 21],
];
const between = ['de', 'del', 'of'];

/** Key of a word: its first three letters without case; other bytes than a to z all count as "~". */
const keyOf = (text: string): number => {
  let key = 0;
  for (let i = 0; i < Math.min(3, text.length); i++) key = (key << 8) | letterOf(text.charCodeAt(i));
  return key;
};
const letterOf = (byte: number): number => (byte > 127 ? 126 : byte | 32);

for (const [list, first] of wordLists) {
  list.split(' ').forEach((word, index) => {
    const key = keyOf(word);
    if (!words.has(key)) words.set(key, first + index);
  });
}
for (const word of between) words.set(keyOf(word), 0);

const numbers = new Int32Array(3);
const lengths = new Int32Array(3);

/**
 * Reads the date forms of publishers in `bytes[start .. end)`, which is trimmed: 2014-01-17 with or without a time,
 * 13-Jan-20, Jan 13, 2020, 13/01/2020, Thu, 01/01/2026 - 12:00; month names in English and Spanish. Years of two
 * digits count from 2000 up to 69, from 1900 after it.
 * @param takesMonths also 2006-10, 10/2006 and Oct 2006, as the first of the month
 * @returns the packed date, or `notCivil`
 */
export function parseCivil(bytes: Uint8Array, start: number, end: number, takesMonths: boolean): number {
  let i = start;
  let count = 0;
  let month = 0;
  let monthAt = -1;
  let weekday = 0;
  while (i < end && count + (month > 0 ? 1 : 0) < 3) {
    const byte = bytes[i];
    if (byte >= 48 && byte <= 57) {
      let value = 0;
      const from = i;
      while (i < end && bytes[i] >= 48 && bytes[i] <= 57 && i - from < 9) value = value * 10 + bytes[i++] - 48;
      numbers[count] = value;
      lengths[count++] = i - from;
    } else if (byte >= 65) {
      const from = i;
      while (i < end && bytes[i] >= 65) i++;
      const code = wordCode(bytes, from, i);
      // "mar" and "martes" are a Spanish Tuesday when a comma follows; "March" has five letters.
      if (code > 20 || (code === 3 && count === 0 && bytes[i] === 44 && i - from !== 5))
        weekday = code > 20 ? code - 20 : 3;
      else if (code > 0 && month === 0) {
        month = code;
        monthAt = count;
      } else if (code !== 0) return notCivil;
    } else if (byte === 58) return notCivil;
    else i++;
  }
  if (!isTime(bytes, i, end)) return notCivil;
  const packed = month > 0 ? named(count, month, monthAt, takesMonths) : bare(count, takesMonths);
  return packed === notCivil ? packed : packed | (weekday << weekdayShift);
}

function wordCode(bytes: Uint8Array, from: number, to: number): number {
  let key = 0;
  for (let k = from; k < Math.min(from + 3, to); k++) key = (key << 8) | letterOf(bytes[k]);
  return words.get(key) ?? notCivil;
}

/** What may follow a date: nothing, or a time of day. */
function isTime(bytes: Uint8Array, from: number, end: number): boolean {
  if (from === end) return true;
  const first = bytes[from];
  if (first >= 65 && (first | 32) !== 0x74 && (first | 32) !== 0x7a) return false;
  for (let i = from; i < end; i++) {
    const byte = bytes[i];
    const lower = byte | 32;
    const isLetter = lower === 0x74 || lower === 0x7a || lower === 0x61 || lower === 0x70 || lower === 0x6d;
    const isSign = byte === 32 || byte === 58 || byte === 46 || byte === 43 || byte === 45 || byte === 44;
    if (!isSign && !(byte >= 48 && byte <= 57) && !isLetter) return false;
  }
  return true;
}

function fullYear(which: number): number {
  const length = lengths[which];
  const value = numbers[which];
  if (length === 4) return value;
  return length === 2 ? value + (value <= 69 ? 2000 : 1900) : -1;
}

const pack = (year: number, first: number, second: number): number =>
  year < 0 || first < 1 || first > 31 || second < 1 || second > 31 ? notCivil : (year << 10) | (first << 5) | second;

/** A month's name with a day and a year, or with a year alone. */
function named(count: number, month: number, monthAt: number, takesMonths: boolean): number {
  if (count === 2) {
    if (monthAt === 2) return notCivil;
    return lengths[0] === 4 ? pack(numbers[0], month, numbers[1]) : pack(fullYear(1), month, numbers[0]);
  }
  return count === 1 && takesMonths ? pack(fullYear(0), month, 1) : notCivil;
}

function bare(count: number, takesMonths: boolean): number {
  if (count === 3) {
    if (lengths[0] === 4) return numbers[1] > 12 ? notCivil : pack(numbers[0], numbers[1], numbers[2]);
    if (lengths[0] > 2 || lengths[1] > 2) return notCivil;
    const packed = pack(fullYear(2), numbers[0], numbers[1]);
    return packed === notCivil ? packed : packed | openOrder;
  }
  if (count !== 2 || !takesMonths) return notCivil;
  return lengths[0] === 4
    ? monthOnly(numbers[0], numbers[1])
    : monthOnly(lengths[1] === 4 ? numbers[1] : -1, numbers[0]);
}

const monthOnly = (year: number, month: number): number => (month > 12 ? notCivil : pack(year, month, 1));
