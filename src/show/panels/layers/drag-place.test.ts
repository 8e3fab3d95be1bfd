import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moveLayer } from '../../../document/commands/move-layer.ts';
import { emptyDocument } from '../../../document/document.ts';
import { gapAt, placeOfDrop } from './drag-place.ts';

const rows = [0, 40, 100].map((top, i) => ({ top, bottom: [40, 100, 130][i] ?? 0 }));

it('a pointer is nearest to the gap over or under the row that it stands on', () => {
  expect([-20, 10, 30, 60, 80, 110, 120, 900].map((y) => gapAt(y, rows))).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
});

it('a row that is let go in a gap stands there, the others as they were', () => {
  const total = emptyDocument.layers.length;
  fc.assert(
    fc.property(fc.nat(total - 1), fc.nat(total), (row, gap) => {
      const before = emptyDocument.layers.map(({ id }) => id).reverse();
      const id = before[row] ?? '';
      const moved = moveLayer.apply(emptyDocument, { id, to: placeOfDrop(row, gap, total) });
      const wanted: (string | null)[] = before.map((one) => (one === id ? null : one));
      wanted.splice(gap, 0, id);
      expect(moved.layers.map((layer) => layer.id).reverse()).toEqual(wanted.filter((one) => one !== null));
    }),
  );
});
