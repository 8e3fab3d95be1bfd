import { strToU8, type Zippable, zipSync } from 'fflate';
import type { ChartData } from '../../../show/page/chart-data.ts';
import { declaration, escapeXml, relationNs, relationsXml } from './xml.ts';

const sheetNs = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The first day that a ZIP has: the same figures give the same bytes on any day. */
const noDay = new Date(1980, 0, 1);

/** "A", "B" ... "AA". */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

export const sheetName = 'Sheet1';

const textCell = (at: string, text: string): string =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;

/** A figure that is not there has no cell, which is a gap; zero is a number. */
const numberCell = (at: string, value: number | null | undefined): string =>
  value === null || value === undefined ? '' : `<c r="${at}"><v>${value}</v></c>`;

function sheetXml({ categories, categoryTitle, series }: ChartData): string {
  const head = [categoryTitle, ...series.map(({ name }) => name)].map((text, i) => textCell(`${columnName(i)}1`, text));
  const rows = categories.map((category, r) => {
    const figures = series.map(({ values }, i) => numberCell(`${columnName(i + 1)}${r + 2}`, values[r]));
    return `<row r="${r + 2}">${textCell(`A${r + 2}`, category)}${figures.join('')}</row>`;
  });
  return `${declaration}<worksheet xmlns="${sheetNs}"><sheetData><row r="1">${head.join('')}</row>${rows.join('')}</sheetData></worksheet>`;
}

/** The figures of a chart as a workbook: categories down, series across, as a slide program edits them. */
export function chartBook(data: ChartData): Uint8Array {
  const book = `${declaration}<workbook xmlns="${sheetNs}" xmlns:r="${relationNs}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const style =
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';
  const overrides = (
    [
      ['/xl/workbook.xml', 'sheet.main'],
      ['/xl/worksheets/sheet1.xml', 'worksheet'],
      ['/xl/styles.xml', 'styles'],
    ] as const
  ).map(([name, type]) => `<Override PartName="${name}" ContentType="${types}.${type}+xml"/>`);
  const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationsXml([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': book,
    'xl/_rels/workbook.xml.rels': relationsXml([
      { type: 'worksheet', target: 'worksheets/sheet1.xml' },
      { type: 'styles', target: 'styles.xml' },
    ]),
    'xl/worksheets/sheet1.xml': sheetXml(data),
    'xl/styles.xml': `${declaration}<styleSheet xmlns="${sheetNs}">${style}</styleSheet>`,
  };
  const entries: Zippable = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(entries, { level: 6, mtime: noDay });
}
