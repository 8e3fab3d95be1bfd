import { notCivil } from './parse-civil.ts';

/** Days since 1900 as Excel counts them, from 3 October 1954 to 7 April 2064: no other number in a column of dates. */
const [first, last] = [20_000, 60_000];
/** Serial number of 1970-01-01. */
const epoch = 25_569;
/** A packed serial is this minus its number: below all that stands for no date. */
const shift = -100;

/** Packed value of an empty cell: dates are 0 or more, `notCivil` is -1. */
export const nothing = -2;

export const isPackedSerial = (packed: number): boolean => packed < shift;

/** Packs a day's serial number of five digits in `bytes[start .. end)`, with a fraction of a day or without; else `notCivil`. */
export function packedSerial(bytes: Uint8Array, start: number, end: number): number {
  let serial = 0;
  for (let i = start; i < end; i++) {
    const digit = bytes[i] - 48;
    if (i === start + 5 ? digit !== -2 : digit < 0 || digit > 9) return notCivil;
    if (i < start + 5) serial = serial * 10 + digit;
  }
  return end - start >= 5 && serial >= first && serial < last ? shift - serial : notCivil;
}

/**
 * What the serial numbers in a column of packed dates are: days, where the column has nothing else, as a sheet whose
 * dates lost their format has; `notCivil` beside a single other date or text. In place.
 * @param empty packed value of an empty cell
 * @param areDays what the whole column decided, where these are a part of it
 */
export function settleSerials(
  packed: Int32Array,
  empty: number,
  areDays = packed.every((date) => date === empty || isPackedSerial(date)),
): void {
  for (let row = 0; row < packed.length; row++) {
    if (isPackedSerial(packed[row])) packed[row] = areDays ? civil(shift - packed[row]) : notCivil;
  }
}

function civil(serial: number): number {
  const day = new Date((serial - epoch) * 86_400_000);
  return (day.getUTCFullYear() << 10) | ((day.getUTCMonth() + 1) << 5) | day.getUTCDate();
}
