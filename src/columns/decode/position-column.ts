import { ok } from '../../base/result.ts';
import { saysNothing, skipBlanks, trimBlanks } from './blank.ts';
import { type ColumnDecoder, empty, fine, unreadable } from './column-decoder.ts';
import { grownF64, grownU8 } from './growing.ts';
import { parseNumber } from './parse-number.ts';

const comma = 44;
const open = 40;
const close = 41;

/** "lat, lon" or "POINT (lon lat)", in degrees; NaN where the cell is empty, unreadable or not on the globe. */
export function positionColumn(expectedRows: number): ColumnDecoder {
  let lon = new Float64Array(expectedRows);
  let lat = new Float64Array(expectedRows);
  let state = new Uint8Array(expectedRows);
  let rows = 0;
  return {
    take(chunk, column) {
      const { bytes, starts, ends, width } = chunk;
      lon = grownF64(lon, rows + chunk.rows);
      lat = grownF64(lat, rows + chunk.rows);
      state = grownU8(state, rows + chunk.rows);
      for (let r = 0, cell = column; r < chunk.rows; r++, cell += width, rows++) {
        const start = skipBlanks(bytes, starts[cell], ends[cell]);
        const end = trimBlanks(bytes, start, ends[cell]);
        const isRead = parsePosition(bytes, start, end);
        lon[rows] = isRead ? parsed.lon : Number.NaN;
        lat[rows] = isRead ? parsed.lat : Number.NaN;
        state[rows] = isRead ? fine : ends[cell] >= 0 && saysNothing(bytes, start, end) ? empty : unreadable;
      }
    },
    finish: () =>
      ok({
        kind: 'position',
        lon: lon.subarray(0, rows),
        lat: lat.subarray(0, rows),
        state: state.subarray(0, rows),
      }),
  };
}

/** The last position read: one object, so that a million rows make no million objects. */
const parsed = { lon: Number.NaN, lat: Number.NaN };

function parsePosition(bytes: Uint8Array, start: number, end: number): boolean {
  if (end <= start) return false;
  const isPoint = (bytes[start] | 32) === 0x70 && bytes[end - 1] === close;
  const from = isPoint ? skipBlanks(bytes, bytes.indexOf(open, start) + 1, end) : start;
  const to = isPoint ? trimBlanks(bytes, start, end - 1) : end;
  let gap = from;
  while (gap < to && bytes[gap] !== comma && (!isPoint || bytes[gap] > 32)) gap++;
  if (gap === to) return false;
  const first = parseNumber(bytes, from, trimBlanks(bytes, from, gap));
  const second = parseNumber(bytes, skipBlanks(bytes, gap + 1, to), to);
  parsed.lat = isPoint ? second : first;
  parsed.lon = isPoint ? first : second;
  return Math.abs(parsed.lat) <= 90 && Math.abs(parsed.lon) <= 180;
}
