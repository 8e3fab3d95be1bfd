import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cards } from '../../src/analyse/catalog.ts';
import { monthIndex } from '../../src/base/month.ts';
import { emptyDocument } from '../../src/document/document.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { hashOf } from './drivers/open-app.ts';

/** Fiscal years 2000 to 2024 of all nine sectors; Title 8 alone, so that what is counted does not change inside them. */
const study = hashOf({
  corridor: 'whole-border',
  clauses: {
    time: { kind: 'months', from: monthIndex(1999, 10), to: monthIndex(2024, 10) },
    'panel:authority': { kind: 'categories', column: 'authority', values: ['title-8'] },
  },
  analyses: [
    {
      id: 'a1',
      method: 'change-points',
      version: cards.find(({ id }) => id === 'change-points')?.version ?? 1,
      params: {},
      seed: 1,
      data: 'areas',
      period: 'now',
      chosen: 'not-said',
    },
  ],
  grid: { ...emptyDocument.grid },
});

/** Years of the changes that a text names in a place: "Del Rio: April 2021". */
const yearsOf = (text: string, place: string): readonly number[] =>
  [...text.matchAll(new RegExp(`${place}: [A-Z][a-z]+ (\\d{4})`, 'g'))].map(([, year]) => Number(year));

describe('25 years of sector figures', () => {
  let analyst: Analyst;
  beforeAll(async () => {
    analyst = await arrive({ isShared: true, hash: study });
  });
  afterAll(() => analyst.app.close());

  it('show the fall after 2006, the rise in the Rio Grande Valley from 2012 and the surge in Del Rio from 2021', async () => {
    const [head = '', ...rows] = (await analyst.figuresTable('hovmoller')).csv.text.trim().split(/\r?\n/);
    const columns = head.replace(/^\uFEFF/, '').split(',');
    const [place = 0, month = 0] = ['Place', 'Month'].map((name) => columns.indexOf(name));
    const figure = month + 1;
    const figures = rows.map((row) => row.split(','));
    const sumOf = (year: number, sector = ''): number =>
      figures
        .filter((row) => row[place]?.includes(sector) === true)
        .filter((row) => (row[month] ?? '') >= `${year - 1}-10` && (row[month] ?? '') < `${year}-10`)
        .reduce((sum, row) => sum + Number(row[figure]), 0);
    expect(sumOf(2006)).toBe(1_071_972);
    expect(sumOf(2011)).toBeLessThan(0.35 * sumOf(2006));
    expect(sumOf(2012, 'Rio Grande Valley')).toBeGreaterThan(1.5 * sumOf(2011, 'Rio Grande Valley'));
    expect(sumOf(2021, 'Del Rio')).toBeGreaterThan(2 * sumOf(2020, 'Del Rio'));
  });

  it('change points find the same, and the page says them with their levels and n', async () => {
    const headline = await analyst.headline('a1');
    expect(headline).toMatch(/changes \d+ times in 300 months/);
    const [first = 0] = [...headline.matchAll(/[A-Z][a-z]+ (\d{4}), from/g)].map(([, year]) => Number(year));
    expect(first).toBeGreaterThanOrEqual(2006);
    expect(first).toBeLessThanOrEqual(2008);
    await analyst.touch('fold-items-a1');
    const text = await analyst.findingNow('a1');
    expect(yearsOf(text, 'Rio Grande Valley').some((year) => year === 2012 || year === 2013)).toBe(true);
    expect(yearsOf(text, 'Del Rio')).toContain(2021);
    expect(analyst.app.errors).toEqual([]);
  });
});
