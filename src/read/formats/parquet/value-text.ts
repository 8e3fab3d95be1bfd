import type { SchemaElement } from 'hyparquet';
import { plainNumber } from '../../plain-number.ts';
import { BrokenParquet } from './open-parquet.ts';

/** Text of a stored value that is not null; bytes are UTF-8 already. */
export type ValueText = (value: unknown) => string | Uint8Array;

const secondsInDay = 86_400n;
/** Of a second, by unit. */
const perSecond = { MILLIS: 1_000n, MICROS: 1_000_000n, NANOS: 1_000_000_000n } as const;
type Unit = keyof typeof perSecond;
/** The years 1 to 9999, in days from 1970. */
const [firstDay, lastDay] = [-719_162, 2_932_896];

/**
 * How values of a column are written out, by its type; undefined where no cell can hold them (lists, binary of
 * unknown meaning, intervals). A day is an ISO day, a time stamp the time that is stored, in UTC and never moved;
 * midnight is left out. A number is exact: 64-bit integers and decimals never pass through a float.
 */
export function valueText(element: SchemaElement): ValueText | undefined {
  const { type, converted_type: converted, logical_type: logical } = element;
  if (logical?.type === 'DECIMAL' || converted === 'DECIMAL') return decimalText(scaleOf(element));
  if (logical?.type === 'TIMESTAMP') return (value) => momentText(bigOf(value), logical.unit);
  if (logical?.type === 'TIME') return (value) => clockText(bigOf(value), logical.unit);
  if (logical?.type === 'UUID') return (value) => uuidText(bytesOf(value));
  if (logical?.type === 'FLOAT16') return (value) => floatText(halfOf(bytesOf(value)), 3);
  if (logical !== undefined && unheld.has(logical.type)) return undefined;
  if (converted === 'DATE' || logical?.type === 'DATE') return (value) => dayText(numberOf(value));
  if (converted !== undefined) {
    const unit = converted.endsWith('_MILLIS') ? 'MILLIS' : 'MICROS';
    if (converted.startsWith('TIMESTAMP_')) return (value) => momentText(bigOf(value), unit);
    if (converted.startsWith('TIME_')) return (value) => clockText(bigOf(value), unit);
    if (converted === 'BSON' || converted === 'INTERVAL') return undefined;
  }
  return type === undefined ? undefined : plainText(type, isUnsigned(element));
}

const unheld: ReadonlySet<string> = new Set([
  'BSON',
  'INTERVAL',
  'VARIANT',
  'FILE',
  'GEOMETRY',
  'GEOGRAPHY',
  'LIST',
  'MAP',
]);

const isUnsigned = ({ converted_type: converted, logical_type: logical }: SchemaElement): boolean =>
  converted?.startsWith('UINT_') === true || (logical?.type === 'INTEGER' && !logical.isSigned);

const scaleOf = ({ scale, logical_type: logical }: SchemaElement): number =>
  logical?.type === 'DECIMAL' ? logical.scale : (scale ?? 0);

function plainText(type: NonNullable<SchemaElement['type']>, unsigned: boolean): ValueText | undefined {
  switch (type) {
    case 'BOOLEAN':
      return (value) => (value === true ? 'true' : 'false');
    case 'INT32':
      return (value) => String(unsigned ? numberOf(value) >>> 0 : numberOf(value));
    case 'INT64':
      return (value) => String(unsigned ? BigInt.asUintN(64, bigOf(value)) : bigOf(value));
    case 'INT96':
      return (value) => momentText(bigOf(value), 'NANOS');
    case 'FLOAT':
      return (value) => floatText(numberOf(value), 6);
    case 'DOUBLE':
      return (value) => (Number.isFinite(value) ? plainNumber(numberOf(value)) : infiniteText(numberOf(value)));
    case 'BYTE_ARRAY':
      return bytesOf;
    case 'FIXED_LEN_BYTE_ARRAY':
      return undefined;
  }
}

function numberOf(value: unknown): number {
  if (typeof value !== 'number') throw new BrokenParquet();
  return value;
}

function bigOf(value: unknown): bigint {
  if (typeof value === 'bigint') return value;
  return BigInt(numberOf(value));
}

function bytesOf(value: unknown): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new BrokenParquet();
  return value;
}

const infiniteText = (value: number): string => (Number.isNaN(value) ? '' : String(value));

/** The fewest digits that are the float again: 0.1, not 0.10000000149011612. */
function floatText(value: number, digits: number): string {
  if (!Number.isFinite(value)) return infiniteText(value);
  for (let more = digits; more < 9; more++) {
    const short = Number(value.toPrecision(more));
    if (Math.fround(short) === value) return plainNumber(short);
  }
  return plainNumber(Number(value.toPrecision(9)));
}

/** IEEE 754 binary16, least byte first. */
function halfOf(bytes: Uint8Array): number {
  const bits = (bytes[1] << 8) | bytes[0];
  const [exponent, fraction] = [(bits >> 10) & 0x1f, bits & 0x3ff];
  const size = exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15);
  const finite = exponent === 0x1f ? (fraction === 0 ? Number.POSITIVE_INFINITY : Number.NaN) : size;
  return bits >> 15 === 0 ? finite : -finite;
}

function decimalText(scale: number): ValueText | undefined {
  if (!(scale >= 0 && scale <= 1000)) return undefined;
  return (value) => {
    const whole = value instanceof Uint8Array ? signedOf(value) : bigOf(value);
    const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, '0');
    const part = digits.slice(digits.length - scale).replace(/0+$/, '');
    const sign = whole < 0n ? '-' : '';
    return `${sign}${digits.slice(0, digits.length - scale)}${scale > 0 && part !== '' ? `.${part}` : ''}`;
  };
}

/** Two's complement, greatest byte first. */
function signedOf(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return BigInt.asIntN(bytes.length * 8, value);
}

const two = (value: bigint): string => String(value).padStart(2, '0');

function dayText(day: number): string {
  // A day that no calendar has is written as its number, which no column of dates takes for one.
  return day < firstDay || day > lastDay ? String(day) : new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Hours and minutes, seconds where there are any, and what there is of a second. */
function clockText(units: bigint, unit: Unit): string {
  const per = perSecond[unit];
  const [second, rest] = [units / per, units % per];
  const text = `${two(second / 3600n)}:${two((second / 60n) % 60n)}`;
  if (second % 60n === 0n && rest === 0n) return text;
  const part =
    rest === 0n
      ? ''
      : `.${String(rest)
          .padStart(String(per).length - 1, '0')
          .replace(/0+$/, '')}`;
  return `${text}:${two(second % 60n)}${part}`;
}

function momentText(units: bigint, unit: Unit): string {
  const inDay = perSecond[unit] * secondsInDay;
  const time = ((units % inDay) + inDay) % inDay;
  const day = dayText(Number((units - time) / inDay));
  return time === 0n ? day : `${day} ${clockText(time, unit)}`;
}

function uuidText(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
