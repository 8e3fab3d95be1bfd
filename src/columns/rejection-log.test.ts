import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptRejections, rejectionReasons } from './ledger.ts';
import { rejectionLog } from './rejection-log.ts';

describe('rejectionLog', () => {
  it('writes lines of each part in order, with what a spreadsheet would take for a formula made plain', () => {
    const log = rejectionLog();
    log.add({ line: 9, part: 'Sheet "2"', reason: 'bad-date', column: '=SUM(A1)', shape: '-31' });
    log.add({ line: 4, part: 'Sheet "2"', reason: 'total', column: '', shape: '' });
    log.add({ line: 5, reason: 'bad-number', column: 'a,b', shape: 'Aaaa' });
    expect(log.csv()).toBe(
      [
        'part,line,reason,column,cell',
        `"Sheet ""2""",4,total,"",""`,
        `"Sheet ""2""",9,bad-date,"'=SUM(A1)","'-31"`,
        '"",5,bad-number,"a,b","Aaaa"',
        '',
      ].join('\r\n'),
    );
    expect(log.kept().map(({ line }) => line)).toEqual([4, 9, 5]);
  });

  it('keeps the shape of the first cells alone, and the line of every one', () => {
    const log = rejectionLog();
    const all = keptRejections + 3;
    for (let line = all; line > 0; line--) log.add({ line, reason: 'no-place', column: 'lon', shape: 'a' });
    expect(log.isFull).toBe(true);
    expect(log.kept()).toHaveLength(keptRejections);
    const lines = log.csv().split('\r\n');
    expect(lines).toHaveLength(all + 2);
    expect([lines[1], lines[all]]).toEqual(['"",1,no-place,"lon",""', `"",${all},no-place,"lon","a"`]);
  });

  it('has a line for each rejection, whatever was rejected', () => {
    const rejection = fc.record({
      line: fc.integer({ min: 1, max: 1e6 }),
      reason: fc.constantFrom(...rejectionReasons),
      column: fc.stringMatching(/^[a-z=+@-]*$/),
      shape: fc.constant(''),
    });
    fc.assert(
      fc.property(fc.array(rejection), (rejections) => {
        const log = rejectionLog();
        rejections.forEach(log.add);
        const rows = log.csv().split('\r\n').slice(1, -1);
        expect(rows).toHaveLength(rejections.length);
        for (const row of rows) expect(row.split(',').some((cell) => /^"?[=+@-]/.test(cell))).toBe(false);
      }),
    );
  });
});
