import { describe, expect, it } from 'vitest';
import { cards } from '../../analyse/catalog.ts';
import { monthIndex } from '../../base/month.ts';
import { type Document, emptyDocument } from '../../document/document.ts';
import { changedSince, finalMark, isChanged } from './final-mark.ts';
import { newSheet } from './new-sheet.ts';

const version = cards.find(({ id }) => id === 'getis-ord-star')?.version ?? 0;
const study: Document = {
  ...emptyDocument,
  analyses: [
    {
      id: 'a1',
      method: 'getis-ord-star',
      version,
      params: {},
      seed: 1,
      data: 'incidents',
      period: 'now',
      chosen: 'found',
    },
  ],
};
const chosen = { now: { from: monthIndex(2014, 1), to: monthIndex(2020, 1) }, before: null };
const { sheet } = newSheet('map', { study, periods: { areas: chosen, incidents: chosen }, dataSets: [] }, 'p1');
const sets = [
  { table: 'sector-months', file: 'a.csv', sha256: 'a'.repeat(64) },
  { table: 'iom', file: 'b.csv', sha256: 'b'.repeat(64) },
  { table: 's1', file: 'c.csv', sha256: 'c'.repeat(64) },
];

describe('a final briefing', () => {
  const mark = finalMark({ ...study, sheets: [sheet] }, sets, '2026-11-25');

  it('holds the data and the versions of the methods that its sheets stand on, and no others', () => {
    expect(mark.data.map(({ table }) => table)).toEqual(['sector-months', 'iom']);
    expect(mark.methods).toEqual([{ id: 'getis-ord-star', version }]);
    expect(finalMark(study, sets, '2026-11-25')).toMatchObject({ data: [], methods: [] });
  });

  it('agrees with what it was made from', () => {
    expect(isChanged(changedSince(mark, sets))).toBe(false);
  });

  it('names the file that is another, the one that is not there, and the method that counts in another way', () => {
    const renewed = [{ table: 'iom', file: 'b2.csv', sha256: 'd'.repeat(64) }];
    const older = { ...mark, methods: [{ id: 'getis-ord-star', version: version + 1 }] };
    expect(changedSince(older, renewed)).toEqual({ data: ['b.csv'], missing: ['a.csv'], methods: ['getis-ord-star'] });
  });
});
