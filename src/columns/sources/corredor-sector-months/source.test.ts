import { expect, it } from 'vitest';
import { figuresOf, readText } from '../../../../tests/support/read-text.ts';

it("reads the app's own figures, an empty one as missing", () => {
  const read = readText(
    'sector,month,apprehensions',
    'del-rio,1999-10,12',
    'del-rio,1999-11,',
    'del-rio,1999-12,0',
    'del rio,1999-12,3',
  );
  expect(read.source).toBe('corredor-sector-months');
  expect(figuresOf(read, 'del-rio')).toEqual([12, Number.NaN, 0]);
  expect(read.ledger.counts).toEqual({ 'unknown-area': 1 });
  expect(read.provenance.breaks.map(({ refuses }) => refuses)).toEqual([false, true, true]);
});
