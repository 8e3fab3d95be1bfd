/** Forms of workbooks that are told by their first bytes; all but "xlsx" are refused by name. */
export type WorkbookForm = 'xlsx' | 'ods' | 'old';

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const memberMark = [0x50, 0x4b, 3, 4];
const openDocument = 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet';
const headerLength = 30;

const startsWith = (bytes: Uint8Array, mark: readonly number[], at = 0): boolean =>
  mark.every((byte, k) => bytes[at + k] === byte);

const asciiAt = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

/**
 * A workbook among archives: a member within the first bytes is one that every workbook has. Members are looked for
 * by the mark that each begins with, as some programs do not say there how long it is.
 */
export function workbookForm(head: Uint8Array): WorkbookForm | undefined {
  if (startsWith(head, ole)) return 'old';
  if (!startsWith(head, memberMark)) return undefined;
  if (asciiAt(head, headerLength, openDocument.length) === openDocument) return 'ods';
  for (let at = 0; at >= 0; at = head.indexOf(memberMark[0], at + 1)) {
    if (!startsWith(head, memberMark, at)) continue;
    const name = asciiAt(head, at + headerLength, 19);
    if (name === '[Content_Types].xml' || name.startsWith('xl/')) return 'xlsx';
  }
  return undefined;
}
