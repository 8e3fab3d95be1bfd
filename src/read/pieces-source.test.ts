import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blobSource } from './blob-source.ts';
import { piecesSource } from './pieces-source.ts';
import { windowSource } from './window-source.ts';

const pieces = fc.array(fc.uint8Array({ maxLength: 9 }), { maxLength: 8 });
const range = fc.tuple(fc.nat(80), fc.nat(80));

it('reads the same bytes out of pieces, windows and a file on disk as out of the whole', () => {
  fc.assert(
    fc.property(pieces, fc.array(range, { maxLength: 6 }), (list, ranges) => {
      const whole = Uint8Array.from(list.flatMap((piece) => [...piece]));
      const disk = { size: whole.length, slice: (from: number, to: number) => ({ ...disk, from, to }), from: 0, to: 0 };
      const reader = { readAsArrayBuffer: ({ from, to }: typeof disk) => whole.slice(from, to).buffer };
      const windows = windowSource(whole.length, (from, to) => whole.slice(from, Math.min(to, from + 1000)));
      for (const source of [piecesSource(list), windows, blobSource(disk, reader)]) {
        expect(source.size).toBe(whole.length);
        for (const [from, to] of ranges) expect([...source.read(from, to)]).toEqual([...whole.subarray(from, to)]);
      }
    }),
  );
});
