import { describe, expect, it } from 'vitest';
import { denominatorName, rateCaveats, rateColumns, rateLines, rateProperties, testedName } from './rate-text.ts';

const rated = {
  ids: ['a', 'b', 'c'],
  rates: {
    denominator: 'population 2018-2019',
    per: 100_000,
    value: Float64Array.of(12.34, 250, Number.NaN),
    smoothed: Float64Array.of(20, 240, Number.NaN),
    unstable: Uint8Array.of(1, 0, 0),
    base: Float64Array.of(1000, 9000, Number.NaN),
  },
};
const plain = { ids: ['a'], rates: null };

describe('rates of areas in words', () => {
  it('name what they are per', () => {
    expect(denominatorName('border-km', 'es')).toBe('km de frontera');
    expect(denominatorName('population 2018-2019', 'en')).toBe('people (2018–2019)');
    expect(denominatorName('agents', 'es')).toBe('agentes');
    expect(denominatorName('water tanks', 'en')).toBe('water tanks');
    expect(testedName('records', rated, 'en')).toBe('records per 100,000 people (2018–2019)');
    expect(testedName('records', plain, 'en')).toBe('records');
  });

  it('mark those of fewer than 20 records, and say where there is none', () => {
    expect(rateLines(rated, 0, 'en')).toEqual([
      'Rate: 12.3 per 100,000 people (2018–2019); smoothed 20.0; unstable: fewer than 20 records',
    ]);
    expect(rateLines(rated, 1, 'es')).toEqual(['Tasa: 250 por 100,000 habitantes (2018–2019); suavizada 240']);
    expect(rateLines(rated, 2, 'en')).toEqual(['No rate: nothing to divide by']);
    expect(rateLines(plain, 0, 'en')).toEqual([]);
    expect(rateCaveats(rated, 'en')[0]).toContain('1 of them come from fewer than 20 records');
  });

  it('are columns of a table and properties of a feature; without the smoothed ones where these are held back', () => {
    const { columns, cells } = rateColumns(rated, 'en');
    expect(columns.map(({ name }) => name)).toEqual([
      'Records per 100,000 people (2018–2019)',
      'The same, smoothed',
      'Unstable',
    ]);
    expect(cells(0)).toEqual([12.34, 20, 'yes']);
    expect(cells(2)).toEqual([null, null, 'no']);
    const held = { ...rated, rates: { ...rated.rates, smoothed: new Float64Array(0) } };
    expect(rateColumns(held, 'en').cells(1)).toEqual([250, 'no']);
    expect(rateLines(held, 1, 'en')).toEqual(['Rate: 250 per 100,000 people (2018–2019)']);
    expect(rateProperties(rated, 0)).toEqual({ rate: 12.34, ratePer: 100_000, smoothed: 20, unstable: true });
    expect(rateProperties(plain, 0)).toEqual({});
    expect(rateColumns(plain, 'en').columns).toEqual([]);
  });
});
