import { ok } from '../../../src/base/result.ts';
import { defineWords } from '../../../src/base/words.ts';
import type { DecodedColumn, Source } from '../../../src/columns/source.ts';
import type { Category } from '../../../src/columns/table.ts';
import { csvHeaders } from './make-csv.ts';

const categories = ['sector', 'county', 'nationality', 'kind', 'cause'];

/** The bench's own form of a table: every column of its CSV but the running number and the free text, which are dropped. */
export const benchSource: Source = {
  id: 'bench',
  words: defineWords({ en: { name: '', counted: '', caution: '' }, es: { name: '', counted: '', caution: '' } }),
  citation: { publisher: '', title: '', licence: '', rounding: 1, breaks: [], knownReleases: [] },
  synthetic: true,
  dateMeans: 'event',
  recognise: (headers) => csvHeaders.filter((header) => headers.includes(header)).length / csvHeaders.length,
  columns: [
    { id: 'day', headers: ['day'], kind: 'day', required: true },
    ...categories.map((id) => ({ id, headers: [id], kind: 'category', required: true }) as const),
    { id: 'people', headers: ['people'], kind: 'number', required: true },
    { id: 'survivors', headers: ['survivors'], kind: 'number', required: false },
    { id: 'lon', headers: ['longitude'], kind: 'number', required: true },
    { id: 'lat', headers: ['latitude'], kind: 'number', required: true },
  ],
  *assemble(decoded, rejecter) {
    const { rows } = decoded;
    const day = decoded.columns.day;
    const people = numbers(decoded.columns.people);
    const lon = numbers(decoded.columns.lon);
    const lat = numbers(decoded.columns.lat);
    if (day?.kind !== 'day') throw new Error('the bench has a column of days');
    let rejected = 0;
    for (let row = 0; row < rows; row++) {
      if (day.state[row] === 0 && !Number.isNaN(lon[row]) && !Number.isNaN(lat[row])) continue;
      rejecter.reject(row, 'bad-date', 'day');
      rejected++;
    }
    yield { done: rows, total: rows };
    const nothing = new Float32Array(rows).fill(Number.NaN);
    return ok({
      table: {
        kind: 'incidents',
        rows: rows - rejected,
        lon,
        lat,
        day: day.values,
        weight: Float32Array.from(people),
        precision: new Uint8Array(rows),
        pointState: new Uint8Array(rows),
        categories: Object.fromEntries(categories.map((id) => [id, category(decoded.columns[id])])),
        borderKm: nothing,
        straightKm: nothing,
        acrossKm: nothing,
      },
      from: null,
      to: null,
    });
  },
};

function numbers(column: DecodedColumn | undefined): Float64Array {
  if (column?.kind !== 'number') throw new Error('the bench has this column of numbers');
  return column.values as Float64Array;
}

function category(column: DecodedColumn | undefined): Category {
  if (column?.kind !== 'category') throw new Error('the bench has this column of categories');
  return { codes: Uint16Array.from(column.codes), labels: column.labels };
}
