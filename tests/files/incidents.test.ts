import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../scripts/data/publishers-files.ts';
import { drain } from '../../src/base/steps.ts';
import { type ReadTable, readTable } from '../../src/columns/build-table.ts';
import { type PointState, pointStates } from '../../src/columns/table.ts';
import { haveFiles, named, publishersFolder } from '../support/publishers-files.ts';
import { incidentsIn } from '../support/read-text.ts';

/** How many records have each state. */
function statesOf(read: ReadTable): Readonly<Partial<Record<PointState, number>>> {
  const counts: Partial<Record<PointState, number>> = {};
  for (const code of incidentsIn(read).pointState) {
    const state = pointStates[code];
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}
const peopleIn = (read: ReadTable): number =>
  Array.from(incidentsIn(read).weight).reduce((sum, people) => sum + people, 0);

describe('incidents that come with the app', () => {
  it('are 5,515 records of 6,628 people, 47 of them out of point statistics', () => {
    const path = 'data/incidents/incidents.csv';
    const read = drain(readTable(readFileSync(path), path, { shipped: true }));
    if (!read.ok) throw new Error(read.error.code);
    expect([read.value.ledger.read, read.value.ledger.accepted]).toEqual([5515, 5515]);
    expect(peopleIn(read.value)).toBe(6628);
    expect(statesOf(read.value)).toEqual({ point: 5468, cumulative: 32, misplaced: 14, elsewhere: 1 });
    expect([read.value.provenance.from, read.value.provenance.to]).toEqual(['2014-01-02', '2025-04-20']);
    expect([read.value.provenance.isPublic, read.value.provenance.synthetic]).toEqual([true, false]);
  });
});

describe.skipIf(!haveFiles)(named("the IOM's releases"), () => {
  it('of January 2020: 6,339 rows, each accounted for, 1,724 in the border box', () => {
    const read = readFile(publishersFolder, 'iom/missing-migrants-2014-2020-01.csv');
    expect(read.source).toBe('iom-missing-migrants');
    const rejected = Object.values(read.ledger.counts).reduce((sum, count) => sum + count, 0);
    expect([read.ledger.read, read.ledger.accepted + rejected]).toEqual([6339, 6339]);
    const { lon, lat, rows } = incidentsIn(read);
    let inside = 0;
    for (let row = 0; row < rows; row++) {
      if (lon[row] >= -118 && lon[row] <= -97 && lat[row] >= 25 && lat[row] <= 33.6) inside += 1;
    }
    expect(inside).toBe(1724);
    expect(statesOf(read)).toEqual({ point: 1709, misplaced: 15, elsewhere: 4615 });
    expect(read.ledger.dropped.map(({ column }) => column)).toContain('Information Source');
    expect(read.provenance.isPublic).toBe(true);
  });

  it('to April 2025: 5,515 rows, 6,628 people, 32 totals of a period, 14 misplaced', () => {
    const read = readFile(publishersFolder, 'iom/mmp-border-box-2014-2025-04.gdi.csv');
    expect([read.ledger.read, read.ledger.accepted, peopleIn(read)]).toEqual([5515, 5515, 6628]);
    expect(statesOf(read)).toEqual({ point: 5468, cumulative: 32, misplaced: 14, elsewhere: 1 });
    const { day } = incidentsIn(read);
    expect(Array.from(day).every((value, row) => row === 0 || value >= day[row - 1])).toBe(true);
  });
});

describe.skipIf(!haveFiles)(named("the INM's two tables of events"), () => {
  it('agree in every year but 2024', () => {
    const yearsOf = (file: string): readonly number[] => {
      const { table } = readFile(publishersFolder, file);
      if (table.kind !== 'panel') throw new Error('no panel');
      return [0, 1, 2, 3, 4, 5, 6, 7].map((year) =>
        Array.from(table.total.subarray(year * 12, year * 12 + 12)).reduce((sum, value) => sum + value, 0),
      );
    };
    const byNationality = yearsOf('inm/irregular-events-by-nationality-2018-2025-04.csv');
    const bySexAndAge = yearsOf('inm/irregular-events-by-sex-age-2018-2025-04.csv');
    expect(byNationality.map((total, year) => total - bySexAndAge[year])).toEqual([0, 0, 0, 0, 0, 0, 1194, 0]);
    expect(byNationality[6]).toBe(1_231_320);
  });
});
