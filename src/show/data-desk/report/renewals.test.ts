import { describe, expect, it } from 'vitest';
import { emptyContent } from '../../../columns/file-report.ts';
import { otherReleases } from './renewals.ts';

const report = { read: 0, accepted: 0, rejections: [], counts: {}, dropped: [], notices: [], content: emptyContent };
const records = { kind: 'incidents', groups: [], figures: [], report } as const;
const app = { table: 'iom', source: 'corredor-incidents', sha256: 'a', shipped: true, to: '2025-04-20', ...records };
const file = { table: 's1', source: 'iom-missing-migrants', sha256: 'b', shipped: false, to: '2022-05-01', ...records };
const later = {
  table: 's2',
  source: 'iom-missing-migrants',
  sha256: 'c',
  shipped: false,
  to: '2026-01-01',
  ...records,
};
const other = { table: 's3', source: 'inm-events', sha256: 'd', shipped: false, to: null, ...records };
const all = [app, file, later, other];

describe('other releases of a set', () => {
  it('are files of one form, the one that reaches further as the later', () => {
    expect(otherReleases(file, all)).toEqual([
      { other: app, before: app, after: file },
      { other: later, before: file, after: later },
    ]);
    expect(otherReleases(later, all)[1]).toEqual({ other: file, before: file, after: later });
  });

  it('are those that a person brought for a set of the app, never the set in their place', () => {
    expect(otherReleases(app, all).map(({ before, after }) => [before.table, after.table])).toEqual([
      ['iom', 's1'],
      ['iom', 's2'],
    ]);
  });

  it('are none of another form, and none of the same bytes', () => {
    expect(otherReleases(other, all)).toEqual([]);
    expect(otherReleases({ ...file, table: 's9' }, [file])).toEqual([]);
  });
});
