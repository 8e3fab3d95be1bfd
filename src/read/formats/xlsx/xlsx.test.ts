import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { faultOf, partsOf, textsOf } from '../../../../tests/support/read-parts.ts';
import { inline, workbookOf } from '../../../../tests/support/workbook-of.ts';
import { drain } from '../../../base/steps.ts';

const header = (...names: readonly string[]): string =>
  `<row r="1">${names.map((name, c) => inline(`${String.fromCharCode(65 + c)}1`, name)).join('')}</row>`;

const only = (bytes: Uint8Array) => textsOf(partsOf(bytes)[0]!);

describe('xlsx', () => {
  it('gives every sheet as a part by its name, hidden ones too, and leaves charts out', () => {
    const sheet = `${header('a')}<row r="2"><c r="A2"><v>1</v></c></row>`;
    const bytes = workbookOf({
      sheets: { 'Año 2024': sheet, 'R&amp;D': sheet },
      more: {
        'xl/workbook.xml': `<x:workbook xmlns:x="m" xmlns:q="r"><x:sheets>
          <x:sheet name="Año 2024" sheetId="9" state="hidden" q:id="rId1"/><x:sheet name="Chart" sheetId="3" q:id="rId8"/>
          <x:sheet name="R&amp;D" sheetId="2" state="veryHidden" q:id="rId2"/></x:sheets></x:workbook>`,
      },
    });
    expect(partsOf(bytes).map(({ name, format }) => [name, format])).toEqual([
      ['Año 2024', 'xlsx'],
      ['R&D', 'xlsx'],
    ]);
  });

  it('reads shared, rich, inline and formula texts, booleans, errors and numbers, and never a formula', () => {
    const bytes = workbookOf({
      strings:
        '<si><t>Río</t></si><si><r><rPr><b/></rPr><t>Bra</t></r><r><t xml:space="preserve">vo </t></r></si>' +
        '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t/></si><si><t>a_x000D_\nb &lt;&amp;&#233;</t></si>',
      sheets: {
        A: `${header('x', 'y', 'z')}
          <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c></row>
          <row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3" t="s"><v>4</v></c><c r="C3" t="str"><f>A1&amp;"x"</f><v>made</v></c></row>
          <row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4" t="b"><v>0</v></c><c r="C4" t="e"><v>#N/A</v></c></row>
          <row r="5"><c r="A5"><f>SUM(B5:C5)</f><v>100000</v></c><c r="B5"><v>1E+05</v></c><c r="C5"><v>45.299999999999997</v></c></row>
          <row r="6"><c r="A6" t="n"><v>-0.5</v></c><c r="B6"><v>1E-7</v></c><c r="C6"><v>123456789012345680000</v></c></row>
          <row r="7"><c r="A7" t="d"><v>2014-01-17T00:00:00</v></c><c r="B7" t="d"><v>2014-01-17T12:30:00</v></c><c r="C7"><f>B7</f></c></row>`,
      },
    });
    expect(only(bytes).rows).toEqual([
      ['Río', 'Bravo ', '東京'],
      ['', 'a\r\nb <&é', 'made'],
      ['TRUE', 'FALSE', ''],
      ['100000', '100000', '45.3'],
      ['-0.5', '0.0000001', '123456789012345680000'],
      ['2014-01-17', '2014-01-17 12:30:00', ''],
    ]);
  });

  it('knows its rows by their lines, fills short rows, trims empty cells and lists wide ones', () => {
    const bytes = workbookOf({
      sheets: {
        A: `<row r="1"/><row r="3"><c r="A3" t="inlineStr"><is><t>Fiscal&#10;Year</t></is></c><c r="B3" s="1"/>${inline('C3', ' n ')}<c r="D3" s="1"/></row>
          <row r="4"><c r="C4"><v>7</v></c></row><row r="6"><c r="A6"><v>1</v></c><c r="E6" s="1"/></row>
          <row r="9"><c r="A9"><v>2</v></c><c r="E9"><v>3</v></c></row><row r="1048576"><c r="B1048576"><v>4</v></c></row>`,
      },
    });
    expect(only(bytes)).toEqual({
      headers: ['Fiscal Year', '', 'n'],
      rows: [
        ['', '', '7'],
        ['1', '', ''],
        ['', '4', ''],
      ],
      lines: [4, 6, 1_048_576],
      wrong: [{ line: 9, cells: 5 }],
    });
    const grid = drain(partsOf(bytes)[0]!.grid());
    expect(grid.ok && grid.value.slice(0, 2)).toEqual([
      { line: 3, cells: ['Fiscal\nYear', '', ' n '] },
      { line: 4, cells: ['', '', '7'] },
    ]);
  });

  it('takes cells and rows without a place one after the other, and of merged cells the first', () => {
    const bytes = workbookOf({
      sheets: {
        A: `<?xml version="1.0"?><s:worksheet xmlns:s="m"><s:sheetData><s:row><s:c t="str"><s:v>a</s:v></s:c><s:c t="str"><s:v>b</s:v></s:c></s:row>
          <s:row><s:c><s:v>1</s:v></s:c><s:c/></s:row><s:row><s:c/><s:c><s:v>2</s:v></s:c></s:row></s:sheetData>
          <s:mergeCells><s:mergeCell ref="A2:A3"/></s:mergeCells></s:worksheet>`,
      },
    });
    expect(only(bytes)).toEqual({
      headers: ['a', 'b'],
      rows: [
        ['1', ''],
        ['', '2'],
      ],
      lines: [2, 3],
      wrong: [],
    });
  });

  it('writes dates, times and codes as their number format shows them, in both day counts', () => {
    const codes = [
      'yyyy\\-mm\\-dd',
      '[$-80A]d &quot;de&quot; mmmm;@',
      '#,##0.00;[Red]-#,##0',
      '[h]:mm',
      '00000',
      '0.00E+00',
      'mmm-yy',
      'General',
    ];
    const own = codes.map((code, k) => `<numFmt numFmtId="${164 + k}" formatCode="${code}"/>`).join('');
    const ids = [0, 14, 22, 20, 46, ...codes.map((_, k) => 164 + k)];
    const styles = `<numFmts>${own}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
    const cells: readonly (readonly [style: number, value: string, in1900: string, in1904: string])[] = [
      [0, '41656', '41656', '41656'],
      [1, '41656', '2014-01-17', '2018-01-18'],
      [2, '41656.520833333336', '2014-01-17 12:30', '2018-01-18 12:30'],
      [2, '41656.999999999', '2014-01-18', '2018-01-19'],
      [3, '0.5', '12:00', '12:00'],
      [3, '41656.25', '2014-01-17 06:00', '2018-01-18 06:00'],
      [4, '1.1041782407', '26:30:01', '26:30:01'],
      [5, '59', '1900-02-28', '1904-02-29'],
      [5, '61', '1900-03-01', '1904-03-02'],
      [5, '60', '1900-02-29', '1904-03-01'],
      [6, '41656', '2014-01-17', '2018-01-18'],
      [7, '0.05', '0.05', '0.05'],
      [8, '1.5', '36:00', '36:00'],
      [9, '4013', '04013', '04013'],
      [10, '150000', '150000', '150000'],
      [11, '41640', '2014-01-01', '2018-01-02'],
      [12, '41656', '41656', '41656'],
      [1, '-1', '-1', '-1'],
      [1, '99999999', '99999999', '99999999'],
    ];
    const rows = cells
      .map(([style, value], k) => `<row r="${k + 2}"><c r="A${k + 2}" s="${style}"><v>${value}</v></c></row>`)
      .join('');
    const read = (properties: string) =>
      only(workbookOf({ sheets: { A: header('v') + rows }, styles, properties })).rows.map(([cell]) => cell);
    expect(read('')).toEqual(cells.map(([, , text]) => text));
    expect(read('date1904="1"')).toEqual(cells.map(([, , , text]) => text));
  });

  it('reads more rows than a chunk holds, each at its line', () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, k) => `<row r="${k + 2}"><c r="A${k + 2}"><v>${k}</v></c>${inline(`B${k + 2}`, `n${k}`)}</row>`,
    );
    const read = only(workbookOf({ sheets: { A: header('a', 'b') + rows.join('') } }));
    expect(read.rows).toEqual(rows.map((_, k) => [String(k), `n${k}`]));
    expect(read.lines.at(-1)).toBe(20_001);
  });

  it('says what it does not read, and what is wrong', () => {
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
    const secret = old.slice();
    [...'EncryptedPackage'].forEach((letter, k) => {
      secret[512 + 2 * k] = letter.charCodeAt(0);
    });
    expect(faultOf(old)).toEqual({ code: 'file-other-workbook', params: { format: '.xls' } });
    expect(faultOf(secret)?.code).toBe('file-protected');
    const ods = zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
      'content.xml': strToU8('<x/>'),
    });
    expect(faultOf(ods)).toEqual({ code: 'file-other-workbook', params: { format: '.ods' } });
    expect(faultOf(zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'xl/workbook.bin': strToU8('x') }))).toEqual({
      code: 'file-other-workbook',
      params: { format: '.xlsb' },
    });
    expect(
      faultOf(zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': strToU8('<x/>') }))?.code,
    ).toBe('file-not-a-table');
    expect(faultOf(workbookOf({ sheets: {} }))?.code).toBe('file-empty');
    expect(faultOf(workbookOf({ sheets: { A: '' } }))?.code).toBe('file-empty');
    expect(faultOf(workbookOf({ sheets: { A: header('a', 'b') } }))).toEqual({
      code: 'file-header-only',
      params: { columns: 2 },
    });
  });

  it('refuses a header that is wider than any table', () => {
    const names = Array.from({ length: 10_001 }, (_, k) => `<c t="str"><v>${k}</v></c>`).join('');
    const bytes = workbookOf({ sheets: { A: `<row>${names}</row><row><c><v>1</v></c></row>` } });
    expect(faultOf(bytes)).toEqual({ code: 'file-too-wide', params: { columns: 10_001, most: 10_000 } });
  });

  it.each([
    ['XML that ends too early', `${header('a')}<row r="2"><c r="A2"><v>1`],
    ['a text that is not there', `${header('a')}<row r="2"><c r="A2" t="s"><v>7</v></c></row>`],
    ['a number that is none', `${header('a')}<row r="2"><c r="A2"><v>x</v></c></row>`],
    ['cells in disorder', `${header('a', 'b')}<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>1</v></c></row>`],
    [
      'rows in disorder',
      `${header('a')}<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>`,
    ],
    ['an unknown entity', `${header('a')}<row r="2">${inline('A2', '&x;')}</row>`],
  ])('says that a file is damaged: %s', (_, sheet) => {
    expect(faultOf(workbookOf({ sheets: { A: sheet } }))).toEqual({
      code: 'file-unreadable',
      params: { format: 'xlsx' },
    });
  });
});
