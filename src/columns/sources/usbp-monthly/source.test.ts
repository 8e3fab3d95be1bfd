import { describe, expect, it } from 'vitest';
import { figuresOf, panelIn, readText } from '../../../../tests/support/read-text.ts';
import { monthIso } from '../../../base/month.ts';

const header = 'sector,fiscal_year,month,total_apprehensions,unaccompanied_child_apprehension,family_apprehensions';

describe("USBP's monthly release", () => {
  it('puts October to December into the calendar year before', () => {
    const read = readText(
      header,
      'del rio,2007,october,10,0,0',
      'del rio,2007,september,30,0,0',
      'big bend,2007,december,7,NA,NA',
    );
    expect(read.source).toBe('usbp-monthly');
    const panel = panelIn(read);
    expect([monthIso(panel.firstMonth), panel.months]).toEqual(['2006-10', 12]);
    expect(figuresOf(read, 'del-rio')[0]).toBe(10);
    expect(figuresOf(read, 'del-rio')[11]).toBe(30);
    expect(figuresOf(read, 'big-bend')[2]).toBe(7);
    expect([read.provenance.from, read.provenance.to]).toEqual(['2006-10-01', '2007-09-30']);
  });

  it('leaves out totals and other sectors, and says which', () => {
    const read = readText(
      header,
      'del rio,2007,october,10,0,0',
      'del rio,2007,yearly total,10,0,0',
      'southwest border,2007,october,10,0,0',
      'nationwide total,2007,october,12,0,0',
      'miami,2007,october,2,0,0',
    );
    expect(read.ledger.counts).toEqual({ total: 3, 'other-area': 1 });
    expect(read.ledger.accepted).toBe(1);
    expect(read.ledger.rejections.map(({ line }) => line)).toEqual([3, 4, 5, 6]);
    expect(read.ledger.notices).toEqual([{ key: 'notice.other-sectors', count: 1 }]);
    expect(figuresOf(read, 'del-rio')).toEqual([10]);
  });

  it('says when a total row is not the sum of what it stands over', () => {
    const read = readText(
      header,
      'del rio,2007,october,10,0,0',
      'del rio,2007,yearly total,11,0,0',
      'southwest border,2007,october,9,0,0',
      'livermore,2007,october,5,0,0',
      'coastal border,2007,october,4,0,0',
      'nationwide total,2007,october,15,0,0',
    );
    expect(read.ledger.notices[0]).toEqual({ key: 'notice.totals-disagree', count: 3 });
  });

  it('keeps zero and NA apart, and refuses what is no number and no month', () => {
    const read = readText(
      header,
      'yuma,2010,may,0,0,0',
      'tucson,2010,may,NA,0,0',
      'yuma,2010,june,many,0,0',
      'yuma,2010,midsummer,3,0,0',
      'yuma,FYTD,july,3,0,0',
      'yuma,2010,july,-3,0,0',
      'yumma,2010,july,3,0,0',
    );
    expect(figuresOf(read, 'yuma')).toEqual([0]);
    expect(figuresOf(read, 'tucson')).toEqual([Number.NaN]);
    expect(read.ledger.counts).toEqual({ 'bad-number': 1, 'bad-date': 2, 'not-a-count': 1, 'unknown-area': 1 });
    expect(read.ledger.rejections.map(({ column }) => column)).toEqual([
      'total_apprehensions',
      'month',
      'fiscal_year',
      'total_apprehensions',
      'sector',
    ]);
  });
});
