import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { faultOf, partsOf, tableOf, textsOf } from '../../../../tests/support/read-parts.ts';
import samples from './samples/written-by-duckdb.json' with { type: 'json' };
import { wkbText } from './wkb-text.ts';

type Options = Parameters<typeof parquetWriteBuffer>[0];
type Column = Options['columnData'][number];

const written = (options: Options): Uint8Array => new Uint8Array(parquetWriteBuffer(options));
const only = (options: Options) => textsOf(partsOf(written(options))[0]!);
const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** A point in well-known binary. */
function wkbPoint(lon: number, lat: number, little = true, code = 1, more: readonly number[] = []): Uint8Array {
  const head = code & 0x20000000 ? 9 : 5;
  const view = new DataView(new ArrayBuffer(head + 16 + 8 * more.length));
  view.setUint8(0, little ? 1 : 0);
  view.setUint32(1, code >>> 0, little);
  [lon, lat, ...more].forEach((value, k) => {
    view.setFloat64(head + 8 * k, value, little);
  });
  return new Uint8Array(view.buffer);
}

const geo = (column: object): { key: string; value: string }[] => [
  { key: 'geo', value: JSON.stringify({ version: '1.1.0', primary_column: 'geom', columns: { geom: column } }) },
];
const points: Column = { name: 'geom', data: [wkbPoint(-106.5, 31.75), null], type: 'BYTE_ARRAY' };
const names: Column = { name: 'n', data: ['El Paso', 'Del Río'], type: 'STRING' };

describe('parquet', () => {
  it('writes every kind of value out exactly, and nothing for null', () => {
    const read = only({
      columnData: [
        { name: 'int', data: [1, -2_000_000_000, null] },
        { name: 'long', data: [9_007_199_254_740_993n, -1n, null] },
        { name: 'float', data: [0.1, -3.25, null], type: 'FLOAT' },
        { name: 'double', data: [0.1, 1e21, null], type: 'DOUBLE' },
        { name: 'nan', data: [Number.NaN, 1e-7, null], type: 'DOUBLE' },
        { name: 'flag', data: [true, false, null] },
        { name: 'text', data: ['ñandú, "x"\nz', '', null], type: 'STRING' },
        { name: 'time', data: [day('2014-01-17'), new Date('1969-12-31T23:59:59.250Z'), null], type: 'TIMESTAMP' },
        { name: 'half', data: [0.5, -65_504, null], type: 'FLOAT16' },
      ],
    });
    expect(read.headers).toEqual(['int', 'long', 'float', 'double', 'nan', 'flag', 'text', 'time', 'half']);
    expect(read.rows).toEqual([
      ['1', '9007199254740993', '0.1', '0.1', '', 'true', 'ñandú, "x"\nz', '2014-01-17', '0.5'],
      [
        '-2000000000',
        '-1',
        '-3.25',
        '1000000000000000000000',
        '0.0000001',
        'false',
        '',
        '1969-12-31 23:59:59.25',
        '-65504',
      ],
      ['', '', '', '', '', '', '', '', ''],
    ]);
    expect(read.lines).toEqual([1, 2, 3]);
  });

  it('knows days, decimals, unsigned numbers and times by the schema', () => {
    const element = (name: string, type: object) => ({ name, repetition_type: 'OPTIONAL', ...type }) as const;
    const read = only({
      columnData: [
        { name: 'day', data: [day('2014-01-17'), day('1899-12-31')] },
        { name: 'decimal', data: [12.34, -0.05] },
        { name: 'unsigned', data: [4_294_967_295, 7] },
        { name: 'wide', data: [18_446_744_073_709_551_615n, 7n] },
        { name: 'micros', data: [45_015_000_000n, 0n] },
      ],
      schema: [
        { name: 'root', num_children: 5 },
        element('day', { type: 'INT32', converted_type: 'DATE' }),
        element('decimal', { type: 'INT32', converted_type: 'DECIMAL', scale: 2, precision: 9 }),
        element('unsigned', { type: 'INT32', converted_type: 'UINT_32' }),
        element('wide', { type: 'INT64', converted_type: 'UINT_64' }),
        element('micros', { type: 'INT64', converted_type: 'TIME_MICROS' }),
      ] as NonNullable<Options['schema']>,
    });
    expect(read.rows).toEqual([
      ['2014-01-17', '12.34', '4294967295', '18446744073709551615', '12:30:15'],
      ['1899-12-31', '-0.05', '7', '7', '00:00'],
    ]);
  });

  it('reads many groups of rows and pages, with dictionaries and runs of nulls', () => {
    const rows = Array.from({ length: 30_000 }, (_, k) => k);
    const read = only({
      columnData: [
        { name: 'id', data: rows, type: 'INT32' },
        { name: 'sector', data: rows.map((k) => (k % 1000 < 500 ? null : `sector ${k % 9}`)), type: 'STRING' },
      ],
      rowGroupSize: [7, 9000],
      pageSize: 4096,
    });
    expect(read.rows).toEqual(rows.map((k) => [String(k), k % 1000 < 500 ? '' : `sector ${k % 9}`]));
  });

  it.each(Object.entries(samples))(
    'reads the first form of pages, as DuckDB 1.5 writes it, packed by %s',
    (_, base64) => {
      const read = textsOf(partsOf(Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)))[0]!);
      expect(read.headers).toEqual(['n', 's', 'm']);
      expect(read.rows).toEqual([
        ['1', 'Del Río', '0'],
        ['2', '', '1.25'],
        ['3', 'Del Río', '2.5'],
        ['4', '', '3.75'],
      ]);
    },
  );

  it('leaves lists and structures out by name, but for points of x and y', () => {
    const optional = { repetition_type: 'OPTIONAL' } as const;
    const options: Options = {
      columnData: [
        { name: 'n', data: ['El Paso', 'Del Río'] },
        { name: 'list', data: [[1, 2], [3]] },
        { name: 'geom', data: [{ x: -106.5, y: 31.75 }, null] },
      ],
      schema: [
        { name: 'root', num_children: 3 },
        { name: 'n', type: 'BYTE_ARRAY', converted_type: 'UTF8', ...optional },
        { name: 'list', num_children: 1, converted_type: 'LIST', ...optional },
        { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
        { name: 'element', type: 'INT32', ...optional },
        { name: 'geom', num_children: 2, ...optional },
        { name: 'x', type: 'DOUBLE', repetition_type: 'REQUIRED' },
        { name: 'y', type: 'DOUBLE', repetition_type: 'REQUIRED' },
      ],
    };
    const table = tableOf(partsOf(written(options))[0]!);
    expect([table.headers, table.unread]).toEqual([['n'], ['list', 'geom']]);
    const drawn = only({ ...options, kvMetadata: geo({ encoding: 'point' }) });
    expect(drawn.headers).toEqual(['geometry', 'n']);
    expect(drawn.rows).toEqual([
      ['{"type":"Point","coordinates":[-106.5,31.75]}', 'El Paso'],
      ['', 'Del Río'],
    ]);
  });

  it('gives geometries as GeoJSON under "geometry", and refuses systems that are not degrees', () => {
    const point = '{"type":"Point","coordinates":[-106.5,31.75]}';
    const read = (column: object) => only({ columnData: [names, points], kvMetadata: geo(column) });
    const wkb = { encoding: 'WKB', geometry_types: ['Point'] };
    for (const crs of [
      {},
      { crs: null },
      { crs: { id: { authority: 'OGC', code: 'CRS84' } } },
      { crs: { id: { authority: 'EPSG', code: 6365 } } },
    ]) {
      expect(read({ ...wkb, ...crs })).toMatchObject({
        headers: ['geometry', 'n'],
        rows: [
          [point, 'El Paso'],
          ['', 'Del Río'],
        ],
      });
    }
    const utm = written({
      columnData: [names, points],
      kvMetadata: geo({ ...wkb, crs: { id: { authority: 'EPSG', code: 32613 } } }),
    });
    expect(faultOf(utm)).toEqual({ code: 'file-other-crs', params: { crs: 'EPSG:32613' } });
    const named = written({
      columnData: [names, points],
      kvMetadata: geo({ ...wkb, crs: { type: 'ProjectedCRS', name: 'Lambert' } }),
    });
    expect(faultOf(named)).toEqual({ code: 'file-other-crs', params: { crs: '?' } });
    const typed = only({
      columnData: [
        names,
        { name: 'geom', data: [{ type: 'Point', coordinates: [-106.5, 31.75] }, null], type: 'GEOMETRY' },
      ],
    });
    expect(typed).toMatchObject({
      headers: ['geometry', 'n'],
      rows: [
        [point, 'El Paso'],
        ['', 'Del Río'],
      ],
    });
  });

  it('says what is wrong with a file that is cut or broken, locked or empty', () => {
    const bytes = written({ columnData: [names], codec: 'UNCOMPRESSED' });
    const unreadable = { code: 'file-unreadable', params: { format: 'parquet' } };
    expect(faultOf(bytes.subarray(0, bytes.length - 9))).toEqual(unreadable);
    const locked = bytes.slice();
    locked[locked.length - 1] = 'E'.charCodeAt(0);
    expect(faultOf(locked)?.code).toBe('file-protected');
    const long = bytes.slice();
    long.set([0xff, 0xff, 0xff, 0x7f], long.length - 8);
    expect(faultOf(long)).toEqual(unreadable);
    const broken = bytes.slice();
    broken.fill(0xff, 4, 24);
    expect(faultOf(broken)).toEqual(unreadable);
    expect(faultOf(written({ columnData: [{ name: 'n', data: [], type: 'STRING' }] }))).toEqual({
      code: 'file-header-only',
      params: { columns: 1 },
    });
    expect(faultOf(written({ columnData: [points], kvMetadata: [{ key: 'geo', value: '{' }] }))).toEqual(unreadable);
  });
});

describe('soundPage', () => {
  it('refuses a run that is longer than its page, before anybody writes it out', () => {
    const schema = [
      { name: 'root', num_children: 1 },
      { name: 'n', type: 'INT32', repetition_type: 'OPTIONAL' } as const,
    ];
    const bytes = written({
      columnData: [{ name: 'n', data: [1, null, 3] }],
      schema,
      codec: 'UNCOMPRESSED',
      statistics: false,
    });
    // The levels of the three cells, one run of bits, and the two numbers.
    const levels = bytes.findIndex((_, at) =>
      [3, 5, 1, 0, 0, 0, 3, 0, 0, 0].every((byte, k) => bytes[at + k] === byte),
    );
    expect(levels).toBeGreaterThan(0);
    expect(textsOf(partsOf(bytes)[0]!).rows).toEqual([['1'], [''], ['3']]);
    bytes[levels] = 0x7e;
    expect(faultOf(bytes)).toEqual({ code: 'file-unreadable', params: { format: 'parquet' } });
  });
});

describe('wkbText', () => {
  it('reads both orders of bytes, ISO and PostGIS heights and measures, and a system', () => {
    const point = '{"type":"Point","coordinates":[-106.5,31.75]}';
    expect(wkbText(wkbPoint(-106.5, 31.75, false))).toBe(point);
    expect(wkbText(wkbPoint(-106.5, 31.75, true, 1001, [3]))).toBe(point);
    expect(wkbText(wkbPoint(-106.5, 31.75, true, 3001, [3, 4]))).toBe(point);
    expect(wkbText(wkbPoint(-106.5, 31.75, true, 0x80000001, [3]))).toBe(point);
    expect(wkbText(wkbPoint(-106.5, 31.75, false, 0x20000001))).toBe(point);
    expect(wkbText(wkbPoint(Number.NaN, Number.NaN))).toBe('');
  });

  it('reads lines, polygons, their collections, and nothing that is none', () => {
    const numbers = (...values: readonly number[]): readonly number[] => [
      ...new Uint8Array(Float64Array.from(values).buffer),
    ];
    const head = (code: number, count: number): readonly number[] => [1, code, 0, 0, 0, count, 0, 0, 0];
    const line = [...head(2, 2), ...numbers(1, 2, 3, 4)];
    const ring = [4, 0, 0, 0, ...numbers(0, 0, 1, 0, 1, 1, 0, 0)];
    const polygon = [...head(3, 1), ...ring];
    expect(wkbText(Uint8Array.from(line))).toBe('{"type":"LineString","coordinates":[[1,2],[3,4]]}');
    expect(wkbText(Uint8Array.from([...head(6, 1), ...polygon]))).toBe(
      '{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]]]}',
    );
    expect(wkbText(Uint8Array.from([...head(7, 2), ...wkbPoint(5, 6), ...line]))).toBe(
      '{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[5,6]},{"type":"LineString","coordinates":[[1,2],[3,4]]}]}',
    );
    expect(() => wkbText(Uint8Array.from([...head(2, 200), 1, 2, 3]))).toThrow(RangeError);
    expect(() => wkbText(Uint8Array.from(head(9, 1)))).toThrow(RangeError);
    expect(() => wkbText(new Uint8Array())).toThrow(RangeError);
  });
});
