import { describe, expect, it } from 'vitest';
import { monthIndexOf } from '../../../base/units.ts';
import { languages } from '../../../base/words.ts';
import { damages, emptyContent, type PlaceReport } from '../../../columns/file-report.ts';
import type { Report } from '../../cockpit.ts';
import { damageText } from './damage-words.ts';
import { worthChecking } from './report-text.ts';

const clean: Report = {
  read: 100,
  accepted: 100,
  rejections: [],
  counts: {},
  dropped: [{ column: 'id', why: 'not-used' }],
  notices: [],
  content: emptyContent,
};
const places: PlaceReport = {
  ...{ located: 100, corridors: [], outside: 100, inSea: 0, wrongSide: null, twoDecimals: 0 },
  crowded: { places: 0, records: 0 },
};

describe('what is worth checking in a report', () => {
  it.each(languages)('is nothing where nothing stands out (%s)', (language) => {
    expect(worthChecking({ report: clean, places }, language)).toEqual([]);
    expect(worthChecking({ report: clean, places: null }, language)).toEqual([]);
  });

  it('is one sentence each, numbers as the language writes them', () => {
    const report: Report = {
      ...clean,
      read: 5515,
      accepted: 5507,
      counts: { total: 2, 'bad-date': 6 },
      dropped: [
        { column: 'Name', why: 'personal' },
        { column: 'Notes', why: 'free-text' },
      ],
      content: {
        gaps: [{ from: monthIndexOf(600), to: monthIndexOf(603) }],
        duplicates: 1,
        damage: [
          { kind: 'zeros-lost', column: 'code', rows: 3 },
          { kind: 'zeros-lost', column: 'fips', rows: 4 },
        ],
        unjoined: [{ level: 'county', text: 'Aaaa', rows: 2, nearest: ['Webb'] }],
      },
    };
    const told = { ...places, inSea: 6, crowded: { places: 2, records: 72 }, twoDecimals: 1 };
    expect(worthChecking({ report, places: told }, 'en')).toEqual([
      '8 of 5,515 rows were left out: Not a date (6) and A total row: its figures are in the other rows already (2).',
      '3 months without a row or a figure inside the period.',
      '1 row repeats an earlier one in every column that was kept; both are counted.',
      'A spreadsheet has changed this file: leading zeros lost.',
      '1 name or code of an area joined nothing that is known here.',
      '2 columns with personal data or free text, dropped before a value was read.',
      '6 records in the sea off the border region.',
      '72 records at 2 points with twenty or more: often offices or middles of areas, not where it happened.',
      '1 record known to two decimals or fewer, about a kilometre.',
    ]);
    expect(worthChecking({ report, places: told }, 'es')).toHaveLength(9);
  });

  it('says nothing of numbers that are held back', () => {
    const held = { ...places, inSea: null, twoDecimals: null, crowded: { places: 1, records: null } };
    expect(worthChecking({ report: clean, places: held }, 'en')).toEqual([]);
  });

  it.each(languages)('has words for every kind of damage (%s)', (language) => {
    for (const kind of damages) {
      for (const part of ['is', 'means', 'do'] as const) expect(damageText(kind, part, language)).toBeTruthy();
    }
  });
});
