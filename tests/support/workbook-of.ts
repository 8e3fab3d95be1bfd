import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Parts of a workbook as XML, written by hand: what the usual writers never write can be tested too. */
export interface WorkbookParts {
  /** By name, in order: what stands in `sheetData`, or a whole part. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Items of the shared strings ("<si>...</si>"). */
  readonly strings?: string;
  /** Number formats and styles of cells. */
  readonly styles?: string;
  /** Attributes of `workbookPr`. */
  readonly properties?: string;
  /** Parts beside these, or instead of them. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

/** A cell of a text, in the row itself. */
export const inline = (place: string, text: string): string =>
  `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

/** A workbook of some sheets of XML, as bytes. */
export function workbookOf({ sheets, strings, styles, properties = '', more = {} }: WorkbookParts): Uint8Array {
  const names = Object.keys(sheets);
  const list = names.map((name, k) => `<sheet name="${name}" sheetId="${k + 1}" r:id="rId${k + 1}"/>`).join('');
  const relations = names.map(
    (_, k) => `<Relationship Id="rId${k + 1}" Type="${related}/worksheet" Target="worksheets/sheet${k + 1}.xml"/>`,
  );
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${related}"><workbookPr ${properties}/><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}">${relations.join('')}</Relationships>`,
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>` }),
  };
  names.forEach((name, k) => {
    const given = sheets[name] ?? '';
    parts[`xl/worksheets/sheet${k + 1}.xml`] = given.startsWith('<?xml')
      ? given
      : `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${given}</sheetData></worksheet>`;
  });
  const bytes = Object.entries({ ...parts, ...more }).map(([path, part]) => [
    path,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(bytes));
}
