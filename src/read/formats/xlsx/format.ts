import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { type ByteSource, wholeOf } from '../../byte-source.ts';
import { sniffedBytes, type TableFormat, type TablePart } from '../../format.ts';
import { openWorkbook } from './open-workbook.ts';
import { workbookForm } from './recognise.ts';
import { readSheet, sheetGrid } from './sheet-table.ts';

/** A workbook of Excel 2007 and later (ECMA-376, transitional and strict), with macros or without: a part a sheet. */
export const xlsx: TableFormat = {
  id: 'xlsx',
  kind: 'table',
  extensions: ['xlsx', 'xlsm'],
  sniff: (bytes) => (workbookForm(bytes) === undefined ? 0 : 1),
  *parts(file): Steps<Result<readonly TablePart[], Problem>> {
    const form = workbookForm(file.read(0, sniffedBytes));
    if (form === 'ods') return err(problem('file-other-workbook', { format: '.ods' }));
    if (form === 'old') return err(oldWorkbook(file));
    const opened = yield* openWorkbook(file);
    if (!opened.ok) return opened;
    const { sheets, context } = opened.value;
    return ok(
      sheets.map(({ name, source }): TablePart => {
        function* read() {
          const known = yield* context();
          return known.ok ? yield* readSheet(source, known.value) : known;
        }
        function* grid() {
          const known = yield* context();
          return known.ok ? yield* sheetGrid(source, known.value) : known;
        }
        return { name, format: 'xlsx', read, grid };
      }),
    );
  },
};

/** A container of before 2007 is an old workbook, or a newer one that is encrypted; names in it are UTF-16. */
function oldWorkbook(file: ByteSource): Problem {
  const bytes = wholeOf(file);
  const name = Uint8Array.from('EncryptedPackage', (letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(name[0]); at >= 0; at = bytes.indexOf(name[0], at + 1)) {
    if (name.every((letter, k) => bytes[at + 2 * k] === letter)) return problem('file-protected');
  }
  return problem('file-other-workbook', { format: '.xls' });
}
