import { ok } from '../../base/result.ts';
import { saysNothing, skipBlanks, trimBlanks } from './blank.ts';
import { type ColumnDecoder, empty, fine, unreadable } from './column-decoder.ts';
import { grownF64, grownU8 } from './growing.ts';
import { parseNumber } from './parse-number.ts';

const comma = 44;
const open = 40;
const close = 41;
const brace = 123;
const bracket = 91;
const endBracket = 93;

/** "lat, lon", "POINT (lon lat)" or a point of GeoJSON, in degrees; NaN where the cell is empty, unreadable or not on the globe. */
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
        // Points of GeoJSON in a CSV have doubled quotes, which say nothing of where they are.
        const last = ends[cell] < 0 ? ~ends[cell] : ends[cell];
        const start = skipBlanks(bytes, starts[cell], last);
        const end = trimBlanks(bytes, start, last);
        const isRead = parsePosition(bytes, start, end);
        lon[rows] = isRead ? parsed.lon : Number.NaN;
        lat[rows] = isRead ? parsed.lat : Number.NaN;
        state[rows] = isRead ? fine : saysNothing(bytes, start, end) ? empty : unreadable;
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
  if (bytes[start] === brace) return parseGeoJson(bytes, start, end);
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

/** `{"type":"Point","coordinates":[lon,lat]}`, with a height or a box or without; what has brackets in brackets is no point. */
function parseGeoJson(bytes: Uint8Array, start: number, end: number): boolean {
  let from = start;
  while (from < end && bytes[from] !== bracket) from++;
  let gap = from + 1;
  while (gap < end && bytes[gap] !== comma && bytes[gap] !== endBracket) gap++;
  let to = gap + 1;
  while (to < end && bytes[to] !== comma && bytes[to] !== endBracket) to++;
  if (to >= end || bytes[gap] !== comma) return false;
  parsed.lon = trimmedNumber(bytes, from + 1, gap);
  parsed.lat = trimmedNumber(bytes, gap + 1, to);
  return Math.abs(parsed.lat) <= 90 && Math.abs(parsed.lon) <= 180;
}

function trimmedNumber(bytes: Uint8Array, start: number, end: number): number {
  const from = skipBlanks(bytes, start, end);
  const to = trimBlanks(bytes, from, end);
  return to > from ? parseNumber(bytes, from, to) : Number.NaN;
}
