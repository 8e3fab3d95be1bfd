import { gzipSync, strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Rng } from '../../src/base/rng.ts';
import type { SeedTable } from './seed-tables.ts';

/** Where a mutation is made: in the bytes of the file, or in what is packed in it, before it is packed. */
export type Turn = (bytes: Uint8Array) => Uint8Array;

/** A way of writing a table as a file; `inside` is called with everything that is packed in it. */
export interface WrittenForm {
  readonly id: string;
  write(table: SeedTable, rng: Rng, inside: Turn): Uint8Array;
}

/** The same bytes at any hour. */
const packed = { mtime: '2020-01-01T00:00:00' };
const gzipped = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, packed);
const zipped = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files, packed);
const delimiters = [',', ';', '\t', '|'];

function delimited({ title, headers, rows }: SeedTable, rng: Rng): Uint8Array {
  const delimiter = delimiters[rng.nextBelow(delimiters.length)] ?? ',';
  const lineEnd = ['\n', '\r\n', '\r'][rng.nextBelow(3)] ?? '\n';
  const cell = (text: string): string =>
    /["\r\n]/.test(text) || text.includes(delimiter) || rng.nextBelow(6) === 0
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const lines = [...title, ...[headers, ...rows].map((row) => row.map(cell).join(delimiter))];
  const text = lines.join(lineEnd) + (rng.nextBelow(2) === 0 ? lineEnd : '');
  return encoded(text, rng.nextBelow(5));
}

function encoded(text: string, way: number): Uint8Array {
  if (way === 0) return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  if (way === 1) return strToU8(`\ufeff${text}`);
  if (way > 2) return strToU8(text);
  const units = Uint16Array.from(`\ufeff${text}`, (sign) => sign.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

function features({ headers, rows }: SeedTable, rng: Rng): Uint8Array {
  const geometries = [
    { type: 'Point', coordinates: [-110.2, 31.5] },
    {
      type: 'LineString',
      coordinates: [
        [-110, 31],
        [-109, 32],
      ],
    },
    {
      type: 'Polygon',
      coordinates: [
        [
          [-110, 31],
          [-109, 31],
          [-109, 32],
          [-110, 31],
        ],
      ],
    },
    { type: 'GeometryCollection', geometries: [] },
    null,
  ];
  const list = rows.map((row, k) => ({
    type: 'Feature',
    ...(rng.nextBelow(3) === 0 ? { id: k } : {}),
    properties: Object.fromEntries(
      headers.map((header, c) => [header, rng.nextBelow(4) === 0 ? Number(row[c]) : row[c]]),
    ),
    geometry: geometries[rng.nextBelow(geometries.length)],
  }));
  if (rng.nextBelow(3) === 0) return strToU8(list.map((feature) => JSON.stringify(feature)).join('\n'));
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } };
  return strToU8(
    JSON.stringify({ type: 'FeatureCollection', ...(rng.nextBelow(2) === 0 ? { crs } : {}), features: list }),
  );
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** "A1" style names of columns beyond Z are left out: cells then follow one another. */
function sheetXml({ title, headers, rows }: SeedTable, shared: string[], rng: Rng): string {
  const cell = (text: string): string => {
    if (text === '') return rng.nextBelow(2) === 0 ? '<c/>' : '<c t="s"/>';
    if (/^-?\d+(\.\d+)?$/.test(text)) return `<c${rng.nextBelow(5) === 0 ? ' s="1"' : ''}><v>${text}</v></c>`;
    if (rng.nextBelow(3) === 0) return `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
    return `<c t="s"><v>${shared.push(text) - 1}</v></c>`;
  };
  const lines = [...title.map((text) => [text]), headers, ...rows];
  const body = lines.map((line, k) => `<row r="${k + 1}">${line.map(cell).join('')}</row>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet ${namespaces}><sheetData>${body}</sheetData></worksheet>`;
}

function workbook(tables: readonly SeedTable[], rng: Rng, inside: Turn): Uint8Array {
  const shared: string[] = [];
  const sheets = tables.map((table) => sheetXml(table, shared, rng));
  const list = tables
    .map(({ name }, k) => `<sheet name="${escaped(name)}" sheetId="${k + 1}" r:id="rId${k + 1}"/>`)
    .join('');
  const links = tables.map(
    (_, k) => `<Relationship Id="rId${k + 1}" Type="${relation}/worksheet" Target="worksheets/sheet${k + 1}.xml"/>`,
  );
  const more = `<Relationship Id="s" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="y" Type="${relation}/styles" Target="styles.xml"/>`;
  const relationships = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels': `<?xml version="1.0"?><Relationships ${relationships}><Relationship Id="r" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook ${namespaces}><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships ${relationships}>${links.join('')}${more}</Relationships>`,
    'xl/sharedStrings.xml': `<?xml version="1.0"?><sst ${namespaces}>${shared.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `<?xml version="1.0"?><styleSheet ${namespaces}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets.map((text, k) => [`xl/worksheets/sheet${k + 1}.xml`, text])),
  };
  const names = Object.keys(files);
  const turned = names[rng.nextBelow(names.length)];
  return zipped(
    Object.fromEntries(
      names.map((name) => [name, name === turned ? inside(strToU8(files[name] ?? '')) : strToU8(files[name] ?? '')]),
    ),
  );
}

function parquet({ headers, rows }: SeedTable, rng: Rng): Uint8Array {
  const columnData = headers.map((name, c) => {
    const texts = rows.map((row) => row[c] ?? '');
    const isNumber = texts.every((text) => Number.isFinite(Number(text))) && rng.nextBelow(2) === 0;
    return isNumber
      ? { name, data: texts.map(Number), type: 'DOUBLE' as const, nullable: true }
      : { name, data: texts, type: 'STRING' as const, nullable: true };
  });
  const codec = rng.nextBelow(2) === 0 ? ('SNAPPY' as const) : ('UNCOMPRESSED' as const);
  return new Uint8Array(parquetWriteBuffer({ columnData, codec, rowGroupSize: 1 + rng.nextBelow(30) }));
}

export const writtenForms: readonly WrittenForm[] = [
  { id: 'csv', write: (table, rng, inside) => inside(delimited(table, rng)) },
  { id: 'geojson', write: (table, rng, inside) => inside(features(table, rng)) },
  { id: 'csv.gz', write: (table, rng, inside) => gzipped(inside(delimited(table, rng))) },
  {
    id: 'zip',
    write: (table, rng, inside) =>
      zipped({
        'a/table.csv': inside(delimited(table, rng)),
        'b.csv': delimited(table, rng),
        'read me.txt': strToU8('x'),
      }),
  },
  { id: 'xlsx', write: (table, rng, inside) => workbook([table, { ...table, name: 'other' }], rng, inside) },
  { id: 'xlsx.zip', write: (table, rng, inside) => zipped({ 'book.xlsx': workbook([table], rng, inside) }) },
  { id: 'parquet', write: (table, rng, inside) => inside(parquet(table, rng)) },
  { id: 'parquet.gz', write: (table, rng, inside) => gzipped(inside(parquet(table, rng))) },
  { id: 'csv.gz.gz', write: (table, rng, inside) => gzipped(gzipped(inside(delimited(table, rng)))) },
];
