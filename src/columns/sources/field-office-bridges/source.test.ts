import { describe, expect, it } from 'vitest';
import { areaMonthsIn, monthlyOf } from '../../../../tests/support/area-months.ts';
import { readText } from '../../../../tests/support/read-text.ts';
import { monthIso } from '../../../base/month.ts';

const tables = [
  'Trucks,,45658,45689,45717',
  'Eagle Pass,Eagle Pass I,0,0,0',
  'Eagle Pass,Eagle Pass II,27,23,30',
  'Hidalgo, Pharr,63,,62',
  ',,,,',
  'Rail Containers Full,,45658,45689,45717',
  'Eagle Pass,Eagle Pass II,5,6,7',
  'Eagle Pass,Bridge to Nowhere,5,6,7',
  'Total,,5,6,7',
  'Source: the field office,,,,',
  ',,,,',
  'Pedestrians Arriving,,2025-02-01,2025-01-01,2025-03-01',
  'Laredo,Bridge I,12,11,13',
  'Laredo,Bridge II,many,11,13',
] as const;

describe("the Laredo Field Office's tables", () => {
  const read = readText(...tables);

  it('are one table though they lie one under another', () => {
    expect(read.source).toBe('field-office-bridges');
    const { level, ids, measures, firstMonth, months } = areaMonthsIn(read);
    expect([level, monthIso(firstMonth), months]).toEqual(['own', '2025-01', 3]);
    expect(ids).toEqual(['2303-bridge-1', '2303-camino-real', '2304-gateway', '2305-pharr']);
    expect(measures).toEqual(['trucks', 'rail-containers-loaded', 'pedestrians']);
    expect(monthlyOf(read, 'trucks', '2303-camino-real')).toEqual([27, 23, 30]);
    expect(monthlyOf(read, 'trucks', '2305-pharr')).toEqual([63, Number.NaN, 62]);
    expect(monthlyOf(read, 'rail-containers-loaded', '2303-camino-real')).toEqual([5, 6, 7]);
  });

  it('take a month from the head of its own table', () => {
    expect(monthlyOf(read, 'pedestrians', '2304-gateway')).toEqual([11, 12, 13]);
  });

  it('account for every line that is not a head or blank', () => {
    expect([read.ledger.read, read.ledger.accepted]).toEqual([9, 5]);
    expect(read.ledger.counts).toEqual({ 'unknown-area': 1, total: 1, 'not-a-record': 1, 'bad-number': 1 });
    expect(read.ledger.rejections.map(({ line }) => line)).toEqual([8, 9, 10, 14]);
  });
});
