import { plainNumber } from '../../plain-number.ts';
import type { NumberKind } from './number-format.ts';

const secondsInDay = 86_400;
/** 31 December 9999: what is larger is no date, whatever its format. */
const lastSerial = 2_958_465;
/** Days from 1970-01-01 back to what serial 0 stands for, in both systems. */
const epochs = { from1900: 25_569, from1904: 24_107 } as const;
/** Excel counts a 29 February 1900 that never was; before it every day is one later. */
const unrealDay = 60;

/**
 * A number of a cell as text: a date as an ISO day, with the time of day where it has one; a number in its shortest
 * digits, never with an exponent. Without a time zone: a day is a day.
 * @param written as it stands in the file
 * @param is1904 days are counted from 1904-01-01
 * @throws RangeError for what is no number
 */
export function numberText(written: string, kind: NumberKind, is1904: boolean): string {
  const isShort = written.length <= 15 && /^(0|-?[1-9]\d*)$/.test(written);
  if (isShort && kind === 'plain') return written;
  const value = Number(written);
  if (!Number.isFinite(value) || written.trim() === '') throw new RangeError('no number');
  if (typeof kind === 'number')
    return Number.isInteger(value) && value >= 0 ? plainNumber(value).padStart(kind, '0') : plainNumber(value);
  if (kind === 'plain' || value < 0) return plainNumber(value);
  const seconds = Math.round(value * secondsInDay);
  const day = Math.floor(seconds / secondsInDay);
  if (kind === 'elapsed' || (kind === 'time' && day === 0)) return clock(seconds);
  if (day > lastSerial) return plainNumber(value);
  const time = seconds % secondsInDay;
  return time === 0 ? dayText(day, is1904) : `${dayText(day, is1904)} ${clock(time)}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Hours and minutes, and seconds where there are any. */
function clock(seconds: number): string {
  const text = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? text : `${text}:${two(seconds % 60)}`;
}

function dayText(serial: number, is1904: boolean): string {
  if (!is1904 && serial === unrealDay) return '1900-02-29';
  if (!is1904 && serial === 0) return '1900-01-00';
  const early = !is1904 && serial < unrealDay ? 1 : 0;
  const day = serial + early - (is1904 ? epochs.from1904 : epochs.from1900);
  return new Date(day * secondsInDay * 1000).toISOString().slice(0, 10);
}
