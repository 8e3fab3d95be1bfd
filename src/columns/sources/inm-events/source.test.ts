import { describe, expect, it } from 'vitest';
import { figuresOf, panelIn, readText } from '../../../../tests/support/read-text.ts';
import { drain } from '../../../base/steps.ts';
import { readTable } from '../../build-table.ts';

describe("the INM's events", () => {
  it('is one national series, whichever table it comes from', () => {
    const byNationality = readText('"t","nat","n"', '"2018-01","AGO",9', '"2018-01","CUB",6', '"2018-03","CUB",1');
    expect(byNationality.source).toBe('inm-events');
    expect(panelIn(byNationality).areas).toEqual(['mexico']);
    expect(figuresOf(byNationality, 'mexico')).toEqual([15, Number.NaN, 1]);
    const bySex = readText('"t","sex","age","n"', '"2018-01","male","18+",5', '"2018-01","female","12-17",2');
    expect(figuresOf(bySex, 'mexico')).toEqual([7]);
  });

  it('is not the table of returns', () => {
    expect(readText('"t","nat","type","n"', '"2015-01","BLZ","deportation",2').source).toBe('inm-returns');
    const bytes = new TextEncoder().encode('"t","nat","kind","n"\n"2015-01","BLZ","deportation",2\n');
    const read = drain(readTable(bytes, 'other.csv'));
    expect(read.ok ? read.value.source : read.error.code).toBe('source-unknown');
  });
});
