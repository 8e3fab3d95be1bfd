import { describe, expect, it } from 'vitest';
import { monthIndex } from '../base/month.ts';
import { emptyContent } from '../columns/file-report.ts';
import { emptyDocument } from '../document/document.ts';
import type { DataSet } from '../show/cockpit.ts';
import { dataOf } from './export-about.ts';

const set = (table: string, isPublic: boolean): DataSet => ({
  rounding: 1,
  places: null,
  dateMeans: 'event',
  quirks: null,
  part: '',
  parts: [''],
  table,
  source: 'iom',
  kind: 'incidents',
  file: `${table}.csv`,
  sha256: table,
  publisher: '',
  title: '',
  licence: '',
  retrieved: null,
  synthetic: false,
  isPublic,
  shipped: false,
  from: null,
  to: null,
  firstMonth: monthIndex(2020, 1),
  months: 12,
  breaks: [],
  report: { read: 90, accepted: 80, rejections: [], counts: {}, dropped: [], notices: [], content: emptyContent },
  figures: [],
  groups: [],
});

describe('the tables of a recipe', () => {
  it('tell their rows only where nothing is held back: the rest would be the sum of what is', () => {
    const document = { ...emptyDocument, grid: { ...emptyDocument.grid, areas: 's1', incidents: 'iom' } };
    const [own, open] = dataOf({ document, dataSets: [set('s1', false), set('iom', true)] });
    expect(own).toMatchObject({ read: null, accepted: null, threshold: 5 });
    expect(open).toMatchObject({ read: 90, accepted: 80, threshold: null });
  });
});
