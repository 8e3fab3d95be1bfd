import { ok } from '../../base/result.ts';
import { cellText, type Encoding } from '../../read/raw-table.ts';
import type { ColumnDecoder } from './column-decoder.ts';
import { grownU32 } from './growing.ts';

/** The class of each text by `classify`; the text is forgotten with the row. */
export function classColumn(
  expectedRows: number,
  encoding: Encoding,
  classify: (text: string) => string,
): ColumnDecoder {
  let codes = new Uint32Array(expectedRows);
  let rows = 0;
  const labels: string[] = [];
  return {
    take(chunk, column) {
      const { bytes, starts, ends, width } = chunk;
      codes = grownU32(codes, rows + chunk.rows);
      for (let r = 0, cell = column; r < chunk.rows; r++, cell += width, rows++) {
        const label = classify(cellText(bytes, starts[cell], ends[cell], encoding).trim());
        const known = labels.indexOf(label);
        codes[rows] = known < 0 ? labels.push(label) - 1 : known;
      }
    },
    finish: () => ok({ kind: 'category', codes: codes.subarray(0, rows), labels }),
  };
}
