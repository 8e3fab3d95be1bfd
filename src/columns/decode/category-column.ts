import { ok } from '../../base/result.ts';
import type { Encoding } from '../../read/raw-table.ts';
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
      codes = grownU32(codes, rows + chunk.rows);
      dictionary.encode(chunk, column, codes, rows);
      rows += chunk.rows;
    },
    finish: () => ok({ kind: 'category', codes: codes.subarray(0, rows), labels: dictionary.labels() }),
  };
}
