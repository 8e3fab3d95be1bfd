import { ok } from '../../base/result.ts';
import { cellText } from '../../read/cell-text.ts';
import type { Encoding } from '../../read/raw-table.ts';
import { skipBlanks, trimBlanks } from './blank.ts';
import { byteDictionary } from './byte-dictionary.ts';
import type { ColumnDecoder } from './column-decoder.ts';
import { grownU32 } from './growing.ts';

/** One code a row and a label a code, in order of first sight; an empty cell has the label "". */
export function categoryColumn(expectedRows: number, encoding: Encoding): ColumnDecoder {
  let codes = new Uint32Array(expectedRows);
  let rows = 0;
  const dictionary = byteDictionary(encoding);
  return {
    take(chunk, column) {
      const { bytes, starts, ends, width } = chunk;
      codes = grownU32(codes, rows + chunk.rows);
      for (let r = 0, cell = column; r < chunk.rows; r++, cell += width, rows++) {
        const end = ends[cell];
        if (end < 0) codes[rows] = dictionary.codeOfText(cellText(bytes, starts[cell], end, encoding).trim());
        else {
          const start = skipBlanks(bytes, starts[cell], end);
          codes[rows] = dictionary.codeOf(bytes, start, trimBlanks(bytes, start, end));
        }
      }
    },
    finish: () => ok({ kind: 'category', codes: codes.subarray(0, rows), labels: dictionary.labels() }),
  };
}
