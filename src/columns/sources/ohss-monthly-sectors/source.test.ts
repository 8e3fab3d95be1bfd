import { describe, expect, it } from 'vitest';
import { figuresOf, panelIn, readText } from '../../../../tests/support/read-text.ts';
import { monthIso } from '../../../base/month.ts';

const header = '"Fiscal\r\nYear",Month,Sector,Quantity';

describe("OHSS's monthly table of sectors", () => {
  it('has months with their number in the fiscal year, sectors with their state, and figures rounded to 10', () => {
    const read = readText(
      header,
      '2024,01 October,"Del Rio, TX",38210',
      '2024,12 September,"Del Rio, TX",5570',
      '2024,11 August,"Big Bend, TX",0',
      '2024,01 October,"Swanton, VT",910',
    );
    expect(read.source).toBe('ohss-monthly-sectors');
    const panel = panelIn(read);
    expect([monthIso(panel.firstMonth), panel.months]).toEqual(['2023-10', 12]);
    expect([figuresOf(read, 'del-rio')[0], figuresOf(read, 'del-rio')[11]]).toEqual([38210, 5570]);
    expect([figuresOf(read, 'big-bend')[10], figuresOf(read, 'big-bend')[0]]).toEqual([0, Number.NaN]);
    expect(read.provenance.rounding).toBe(10);
    expect(read.ledger.counts).toEqual({ 'other-area': 1 });
    expect(read.ledger.notices).toEqual([
      { key: 'notice.part-years', count: 1 },
      { key: 'notice.other-sectors', count: 1 },
    ]);
  });

  it('is the same where the sheet has the land border too', () => {
    const read = readText(
      'Fiscal Year,Month,Region,Sector,Quantity',
      '2024,01 October,Southwest Land Border,"Del Rio, TX",38210',
    );
    expect([read.source, figuresOf(read, 'del-rio')]).toEqual(['ohss-monthly-sectors', [38210]]);
  });

  it('refuses what is no sector, no month, no year and no count', () => {
    const { ledger } = readText(
      header,
      '2024,01 October,"Del Rioo, TX",10',
      '2024,01 October,,10',
      '2024,13 Smarch,"Yuma, AZ",10',
      'Total,01 October,"Yuma, AZ",10',
      '2024,01 October,"Yuma, AZ",D',
      '2024,01 October,"Yuma, AZ",',
    );
    expect(ledger.counts).toEqual({
      'unknown-area': 1,
      'no-area': 1,
      'bad-date': 2,
      'bad-number': 1,
      'missing-value': 1,
    });
    expect(ledger.content.unjoined[0].nearest[0]).toBe('Del Rio');
  });
});
