import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drain } from '../../../base/steps.ts';
import type { RawTable } from '../../raw-table.ts';
import { readBytes } from '../../read-bytes.ts';
import { csv } from '../csv/format.ts';
import { geojson } from './format.ts';

const formats = [geojson, csv];
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(text: string | Uint8Array): RawTable {
  const table = drain(readBytes(typeof text === 'string' ? bytesOf(text) : text, formats));
  if (!table.ok) throw new Error(`${table.error.code} ${JSON.stringify(table.error.params)}`);
  return table.value;
}

const problemOf = (text: string): string => {
  const table = drain(readBytes(bytesOf(text), formats));
  return table.ok ? '' : table.error.code;
};

/** All cells as text, the obvious way. */
function cellsOf(table: RawTable): readonly Readonly<Record<string, string>>[] {
  const rows: Record<string, string>[] = [];
  const chunks = table.chunks();
  for (let next = chunks.next(); !next.done; next = chunks.next()) {
    for (let r = 0; r < next.value.rows; r++) {
      const place = next.value.places[r];
      rows.push(Object.fromEntries(table.headers.map((header, c) => [header, table.textAt(place, c)])));
      table.headers.forEach((header, c) => {
        const at = r * next.value.width + c;
        const text = new TextDecoder().decode(next.value.bytes.subarray(next.value.starts[at], next.value.ends[at]));
        expect(text).toBe(rows[place][header]);
      });
    }
  }
  return rows;
}

const collection = (...features: unknown[]): string => JSON.stringify({ type: 'FeatureCollection', features });

describe('GeoJSON', () => {
  it('is a table of features, their properties as text and their geometry as it stands', () => {
    const geometry = { type: 'Point', coordinates: [1, 2] };
    const table = read(
      collection(
        { type: 'Feature', id: 7, properties: { NOMGEO: 'Acuña', n: 1.5, none: null }, geometry },
        { type: 'Feature', properties: { NOMGEO: 'say "ah"\n', other: { a: [1] } }, geometry: null },
      ),
    );
    expect(table.headers).toEqual(['geometry', 'id', 'NOMGEO', 'n', 'none', 'other']);
    expect(cellsOf(table)).toEqual([
      { geometry: JSON.stringify(geometry), id: '7', NOMGEO: 'Acuña', n: '1.5', none: '', other: '' },
      { geometry: '', id: '', NOMGEO: 'say "ah"\n', n: '', none: '', other: '{"a":[1]}' },
    ]);
  });

  it('reads a lone feature, members in any order, blanks, and the mark of UTF-8', () => {
    const table = read(
      '\uFEFF { "geometry" : {"type":"Point","coordinates":[1,2]} , "properties" : { "a" : "b" } , "type" : "Feature" } ',
    );
    expect(cellsOf(table)).toEqual([{ geometry: '{"type":"Point","coordinates":[1,2]}', a: 'b' }]);
  });

  it('reads features one a line, with the mark of a sequence, and bare geometries', () => {
    const feature = (a: string) => JSON.stringify({ type: 'Feature', id: a, properties: { a }, geometry: null });
    const rows = [
      { geometry: '', id: 'x', a: 'x' },
      { geometry: '', id: 'y', a: 'y' },
    ];
    expect(cellsOf(read(`${feature('x')}\n${feature('y')}\n`))).toEqual(rows);
    expect(cellsOf(read(`\x1e${feature('x')}\n\x1e${feature('y')}\n`))).toEqual(rows);
    expect(cellsOf(read(`${collection(JSON.parse(feature('x')))}\r\n${feature('y')}`))).toEqual(rows);
    const line = '{"type":"LineString","coordinates":[[1,2],[3,4]]}';
    expect(cellsOf(read(line))).toEqual([{ geometry: line }]);
    expect(problemOf(`${feature('x')}\n${feature('y').slice(0, -3)}`)).toBe('file-unreadable');
    expect(problemOf(`${feature('x')}\nnothing`)).toBe('file-unreadable');
  });

  it('keeps points, lines and polygons, and members of the collection out of its features', () => {
    const geometries = [
      { type: 'Point', coordinates: [1, 2] },
      {
        type: 'LineString',
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
      {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [0, 0],
              [1, 0],
              [0, 1],
              [0, 0],
            ],
          ],
        ],
      },
    ];
    const features = geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
    const whole = {
      type: 'FeatureCollection',
      id: 'whole',
      bbox: [0, 0, 1, 1],
      features,
      name: 'n',
      properties: { p: 1 },
    };
    const cells = cellsOf(read(JSON.stringify(whole)));
    expect(cells.map(({ geometry }) => geometry)).toEqual(geometries.map((geometry) => JSON.stringify(geometry)));
    expect(cells.every(({ id }) => id === '')).toBe(true);
  });

  it('refuses what is nested without end and what has a column for every feature', () => {
    const deep = (levels: number) => `{"type":"Feature","properties":{"a":${'['.repeat(levels)}${']'.repeat(levels)}}}`;
    expect(problemOf(deep(60))).toBe('');
    expect(problemOf(deep(2_000_000))).toBe('file-too-deep');
    const wide = Array.from({ length: 12_000 }, (_, k) => ({ type: 'Feature', properties: { [`p${k}`]: k } }));
    expect(problemOf(collection(...wide))).toBe('file-too-wide');
  });

  it('takes names of built-in members for names', () => {
    const text = '{"type":"Feature","properties":{"__proto__":"a","constructor":"b","toString":"c"},"geometry":null}';
    const table = read(text);
    expect(table.headers).toEqual(['geometry', '__proto__', 'constructor', 'toString']);
    expect(table.headers.map((_, c) => table.textAt(0, c))).toEqual(['', 'a', 'b', 'c']);
  });

  it('writes out texts with escapes, and texts that are not UTF-8', () => {
    const escaped = '{"type":"FeatureCollection","features":[{"properties":{"a":"Acu\\u00f1a \\ud83c\\udf35"}}]}';
    expect(cellsOf(read(escaped))).toEqual([{ geometry: '', a: 'Acuña 🌵' }]);
    const latin = Uint8Array.from('{"features":[{"properties":{"a":"Acu\xf1a"}}]}', (c) => c.charCodeAt(0));
    expect(cellsOf(read(latin))).toEqual([{ geometry: '', a: 'Acuña' }]);
  });

  it('takes an old coordinate system in degrees, and refuses another', () => {
    const named = (name: string): string =>
      JSON.stringify({
        type: 'FeatureCollection',
        crs: { type: 'name', properties: { name } },
        features: [{ type: 'Feature', properties: {}, geometry: null }],
      });
    for (const name of ['urn:ogc:def:crs:OGC:1.3:CRS84', 'urn:ogc:def:crs:EPSG::4326', 'EPSG:6365', 'EPSG:4269']) {
      expect(problemOf(named(name)), name).toBe('');
    }
    expect(problemOf(named('urn:ogc:def:crs:EPSG::6372'))).toBe('file-other-crs');
    expect(problemOf(named('EPSG:3857'))).toBe('file-other-crs');
  });

  it('says what is wrong with a file that is cut, broken, empty, or another JSON', () => {
    const whole = collection({ type: 'Feature', properties: { a: 'b' }, geometry: null });
    for (let cut = 30; cut < whole.length; cut += 7) expect(problemOf(whole.slice(0, cut))).toBe('file-unreadable');
    expect(problemOf('{"type":"FeatureCollection","features":[{]}')).toBe('file-unreadable');
    expect(problemOf('{"type":"FeatureCollection","features":[]}')).toBe('file-header-only');
    expect(problemOf('{"a": 1}')).toBe('file-not-a-table');
  });

  it('reads what JSON.parse reads', () => {
    const properties = fc.dictionary(
      fc.string({ unit: 'grapheme' }).filter((name) => name !== 'geometry' && name !== 'id' && name !== '__proto__'),
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)),
    );
    fc.assert(
      fc.property(fc.array(properties, { minLength: 1, maxLength: 8 }), (list) => {
        const text = collection(...list.map((own) => ({ type: 'Feature', properties: own, geometry: null })));
        const cells = cellsOf(read(text));
        list.forEach((own, i) => {
          for (const [name, value] of Object.entries(JSON.parse(JSON.stringify(own)))) {
            expect(cells[i][name]).toBe(
              value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value),
            );
          }
        });
      }),
    );
  });
});
