import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { publishersFolder } from './publishers-files.ts';

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};
const plain = (xml: string): string =>
  xml
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(lt|gt|quot|apos|amp);/g, (entity) => entities[entity]);
const textsIn = (xml: string): string =>
  [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text]) => plain(text)).join('');
const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The cells of a workbook's first sheet, or another, as text, by patterns over its XML: the obvious way, beside the app's own. */
export function plainSheet(file: string, sheet = 1): readonly (readonly string[])[] {
  const parts = unzipSync(new Uint8Array(readFileSync(join(publishersFolder, file))));
  const xmlOf = (name: string): string => new TextDecoder().decode(parts[name] ?? new Uint8Array(0));
  const shared = [...xmlOf('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, text]) => textsIn(text));
  return [...xmlOf(`xl/worksheets/sheet${sheet}.xml`).matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(
    ([, inside = '']) => {
      const cells: string[] = [];
      for (const [, attributes, body = ''] of inside.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
        const column = columnOf(/r="([A-Z]+)\d+"/.exec(attributes)?.[1] ?? 'A');
        const value = plain(/<v>([^<]*)<\/v>/.exec(body)?.[1] ?? '');
        const isShared = attributes.includes('t="s"');
        cells[column] = isShared ? shared[Number(value)] : attributes.includes('inlineStr') ? textsIn(body) : value;
      }
      return Array.from(cells, (cell) => cell ?? '');
    },
  );
}

/** Records of a sheet whose first line is its header, as objects. */
export function plainSheetRecords(file: string): readonly Readonly<Record<string, string>>[] {
  const [header, ...rows] = plainSheet(file);
  return rows.map((row) => Object.fromEntries(header.map((name, place) => [name, row[place] ?? ''])));
}

/** Records of a CSV with quotes, line breaks in cells and a byte-order mark, as objects. */
export function plainCsvRecords(file: string): readonly Readonly<Record<string, string>>[] {
  const bytes = readFileSync(join(publishersFolder, file));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\ufeff/, '');
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
    if (end === '') break;
  }
  const [header, ...records] = rows.filter((row) => row.length > 1);
  return records.map((row) => Object.fromEntries(header.map((name, place) => [name, row[place] ?? ''])));
}
