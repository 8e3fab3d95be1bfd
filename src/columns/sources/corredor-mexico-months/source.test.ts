import { expect, it } from 'vitest';
import { figuresOf, readText } from '../../../../tests/support/read-text.ts';

it("reads the app's own national series", () => {
  const read = readText('month,inm_events', '2018-01,8721', '2018-02,x', '2018-03,4');
  expect(read.source).toBe('corredor-mexico-months');
  expect(figuresOf(read, 'mexico')).toEqual([8721, Number.NaN, 4]);
  expect(read.ledger.counts).toEqual({ 'bad-number': 1 });
});
