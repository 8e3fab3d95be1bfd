import { describe, expect, it } from 'vitest';
import { figuresFor, fiscalYears } from '../../../../tests/support/criterion-question.ts';
import { haveFiles, named, plainRecords } from '../../../../tests/support/publishers-files.ts';
import { groundSample } from '../../../../tests/support/region-samples.ts';
import { monthIndex } from '../../../base/month.ts';
import { emptyRegions } from '../../../document/regions.ts';
import { card } from './card.ts';
import { deathsRatio } from './criterion.ts';

const bySector = groundSample({ ...emptyRegions, kind: 'sector' });
const incidents = { deaths: 'incidents' };

/** Sum of a column of the publisher's yearly table over a sector's years. */
function published(file: string, column: string, sector: string, from: number, to: number): number {
  return plainRecords(file)
    .filter((row) => row.sector === sector && Number(row.fiscal_year) >= from && Number(row.fiscal_year) <= to)
    .reduce((sum, row) => sum + Number(row[column]), 0);
}

describe('deaths recorded per 10,000 apprehensions', () => {
  it.skipIf(!haveFiles)(named("are the publisher's deaths over its apprehensions, FY2015 to FY2019"), () => {
    const found = figuresFor(deathsRatio, bySector);
    expect(found.period).toEqual(fiscalYears(2015, 2019));
    for (const [r, { name }] of bySector.regions.entries()) {
      const sector = name.en.toLowerCase();
      const deaths = published('usbp/southwest_border_deaths_1998_2019.csv', 'deaths', sector, 2015, 2019);
      const file = 'usbp/southwest_border_apprehensions_1960_2019.csv';
      const apprehensions = published(file, 'total_apprehensions', sector, 2015, 2019);
      expect(found.parts.map(({ key, values }) => [key, values[r]])).toEqual([
        ['deaths', deaths],
        ['apprehensions', apprehensions],
      ]);
      expect(found.values[r]).toBeCloseTo((deaths / apprehensions) * 10_000, 9);
      expect(found.n[r]).toBe(deaths);
      expect(found.flags[r].includes('unstable')).toBe(deaths < 20);
    }
  });

  it('of a corridor set the sums of its whole sectors against one another', () => {
    const found = figuresFor(deathsRatio, groundSample());
    const sectors = figuresFor(deathsRatio, bySector);
    const part = (key: string, id: string): number =>
      sectors.parts.find((one) => one.key === key)?.values[bySector.regions.findIndex((one) => one.id === id)] ?? 0;
    const sum = (key: string) => part(key, 'sector:yuma') + part(key, 'sector:tucson');
    expect(found.by('corridor:arizona-sonora')).toBeCloseTo((sum('deaths') / sum('apprehensions')) * 10_000, 9);
  });

  it('never go across 2020, however they are counted', () => {
    for (const params of [{}, incidents]) {
      for (const period of [fiscalYears(2018, 2020), fiscalYears(2021, 2024), fiscalYears(2020, 2020)]) {
        const found = figuresFor(deathsRatio, bySector, { params, period });
        expect(new Set(found.missing)).toEqual(new Set(['crosses-break']));
        expect([...found.values].every(Number.isNaN)).toBe(true);
      }
    }
    const toFebruary = { from: monthIndex(2018, 10), to: monthIndex(2020, 3) };
    const found = figuresFor(deathsRatio, bySector, { params: incidents, period: toFebruary });
    expect(found.period).toEqual(toFebruary);
    expect(found.missing.every((why) => why === null)).toBe(true);
  });

  it('from records are the people on the U.S. side of the same sectors in the same months', () => {
    const found = figuresFor(deathsRatio, bySector, { params: incidents });
    expect(found.period).toEqual(fiscalYears(2015, 2019));
    const table = bySector.incidents;
    if (table === null) throw new Error('no incidents');
    const tucson = bySector.regions.findIndex(({ id }) => id === 'sector:tucson');
    let people = 0;
    for (let row = 0; row < table.rows; row++) {
      const [km, across, day] = [table.borderKm[row], table.acrossKm[row], table.day[row]];
      const isIn = km >= 412 && km < 824 && across >= 0 && across <= 150 && table.pointState[row] === 0;
      if (isIn && day >= Date.UTC(2014, 9) / 864e5 && day < Date.UTC(2019, 9) / 864e5) people += table.weight[row];
    }
    expect(found.parts[0]?.values[tucson]).toBe(people);
    expect(people).toBeGreaterThan(300);
    const patrol = figuresFor(deathsRatio, bySector);
    expect(found.parts[1]?.values).toEqual(patrol.parts[1]?.values);
    expect(found.tables).toEqual(['iom', 'sector-months']);
  });

  it('takes the last five years that there are, and says what is not there', () => {
    const { sectorYears } = bySector;
    if (sectorYears === null) throw new Error('no yearly figures');
    const early = {
      ...sectorYears,
      figures: sectorYears.figures.map((figure) => {
        const kept = figure.years.filter((year) => year <= 2006);
        const width = figure.years.length;
        const values = sectorYears.ids.flatMap((_, row) =>
          kept.map((year) => figure.values[row * width + figure.years.indexOf(year)]),
        );
        return { ...figure, years: kept, values: Float64Array.from(values) };
      }),
    };
    const found = figuresFor(deathsRatio, { ...bySector, sectorYears: early });
    expect(found.period).toEqual(fiscalYears(2002, 2006));
    expect(new Set(figuresFor(deathsRatio, { ...bySector, sectorYears: null }).missing)).toEqual(new Set(['no-table']));
    const none = figuresFor(deathsRatio, { ...bySector, incidents: null }, { params: incidents });
    expect(new Set(none.missing)).toEqual(new Set(['no-table']));
    const counties = figuresFor(deathsRatio, groundSample({ ...emptyRegions, kind: 'county' }));
    expect(new Set(counties.missing)).toEqual(new Set(['not-at-this-level']));
    const records = figuresFor(deathsRatio, groundSample({ ...emptyRegions, kind: 'county' }), { params: incidents });
    expect([records.period, records.flags.flat()]).toEqual([null, []]);
    const before = figuresFor(deathsRatio, bySector, { period: fiscalYears(1990, 1995) });
    expect(new Set(before.missing)).toEqual(new Set(['not-in-period']));
  });

  it('are called a ratio, and never a risk or a rate', () => {
    for (const text of Object.values({ ...card.words.en, ...card.words.es })) {
      expect(text).not.toMatch(/\b(risk|rates?|riesgo|tasas?)\b/i);
    }
  });
});
