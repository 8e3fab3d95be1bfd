import { dayIndex } from '../../../src/base/month.ts';

/** Columns of rows in the form of the synthetic set. */
export interface BareRows {
  readonly day: Int32Array;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly weight: Float32Array;
  /** 0: has a place; 4: has none. */
  readonly state: Uint8Array;
  /** By the first and the last letter of what a record is. */
  readonly kind: Uint8Array;
}

const [zero, lineFeed, comma, minus, point] = [48, 10, 44, 45, 46];
const notLocated = 4;
const perDegree = 1e5;

/** A loop that knows its file: no quotes, no other order, five decimals, one digit of people. What reading cannot beat. */
export function parseRows(bytes: Uint8Array, most: number): BareRows {
  const rows = {
    day: new Int32Array(most),
    lon: new Float64Array(most),
    lat: new Float64Array(most),
    weight: new Float32Array(most),
    state: new Uint8Array(most),
    kind: new Uint8Array(most),
  };
  const days = new Map<number, number>();
  let at = bytes.indexOf(lineFeed) + 1;
  const whole = (end: number): number => {
    const isNegative = bytes[at] === minus;
    let value = 0;
    for (at += isNegative ? 1 : 0; bytes[at] !== end; at++)
      if (bytes[at] !== point) value = (value * 10 + bytes[at] - zero) | 0;
    at += 1;
    return isNegative ? -value : value;
  };
  for (let row = 0; row < most && at < bytes.length; row++) {
    const [year, month, day] = [whole(minus), whole(minus), whole(comma)];
    const civil = (year * 12 + month) * 31 + day;
    let known = days.get(civil);
    if (known === undefined) {
      known = dayIndex(year, month, day);
      days.set(civil, known);
    }
    rows.day[row] = known;
    const isPlaced = bytes[at] !== comma;
    rows.state[row] = isPlaced ? 0 : notLocated;
    const [lon, lat] = [whole(comma), whole(comma)];
    rows.lon[row] = isPlaced ? lon / perDegree : Number.NaN;
    rows.lat[row] = isPlaced ? lat / perDegree : Number.NaN;
    rows.weight[row] = bytes[at] - zero;
    const from = at + 2;
    for (at = from; bytes[at] !== lineFeed; ) at++;
    rows.kind[row] = (bytes[from + 9] & 15) * 16 + (bytes[at - 7] & 15);
    at += 1;
  }
  return rows;
}
