import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drain } from '../../base/steps.ts';
import { csv } from '../../read/formats/csv/format.ts';
import { readBytes } from '../../read/read-bytes.ts';
import { decodeTable } from '../decode-table.ts';

const rule = {
  id: 'x',
  headers: ['x'],
  kind: 'category',
  required: true,
  classify: (text: string) => `${text.length}:${text}`,
} as const;

it('classes every text as one by one would, short ones and long ones, whatever came before', () => {
  const text = fc.oneof(
    fc.constantFrom('drowning', 'drowning ', 'violence', 'sickness', '', 'ahogamiento', 'a"b', 'año', 'ano'),
    // Alike in length, ends and middle.
    fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 6, maxLength: 7 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }).filter((cell) => !/[\r\n]/.test(cell)),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 200 }), (cells) => {
      const written = ['x,y', ...cells.map((cell) => `"${cell.replaceAll('"', '""')}",1`)].join('\n');
      const raw = drain(readBytes(new TextEncoder().encode(written), [csv]));
      if (!raw.ok) throw new Error(raw.error.code);
      const table = drain(decodeTable(raw.value, [{ rule, column: 0 }], () => {}));
      const column = table.ok ? table.value.decoded.columns.x : undefined;
      if (column?.kind !== 'category') throw new Error('no classes');
      expect(Array.from(column.codes, (code) => column.labels[code])).toEqual(
        cells.map((cell) => rule.classify(cell.trim())),
      );
      expect(new Set(column.labels).size).toBe(column.labels.length);
    }),
    { numRuns: 200 },
  );
});
