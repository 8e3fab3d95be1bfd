import { describe, expect, it } from 'vitest';
import { isTotalText, monthHeader, monthIn, yearIn } from './month-text.ts';

describe('months and years in words', () => {
  it.each([
    ['Enero', 1],
    ['ene.', 1],
    ['January', 1],
    ['01 October', 10],
    ['DIC', 12],
    ['septiembre', 9],
    ['setiembre', 9],
    ['7', 7],
    ['07', 7],
    ['12.0', 12],
    ['13', 0],
    ['', 0],
    ['Total', 0],
    ['martes', 0],
  ])('takes "%s" for month %i', (text, month) => {
    expect(monthIn(text)).toBe(month);
  });

  it.each([
    ['2019', 2019],
    ['2025 (FYTD)', 2025],
    ['FY2019', 2019],
    ['FY 19', 2019],
    ['Año 2019', 2019],
    ['2019.0', 2019],
    ['19', null],
    ['12019', null],
    ['FYTD', null],
  ])('takes "%s" for year %s', (text, year) => {
    expect(yearIn(text)).toBe(year);
  });

  it.each([
    ['Enero', { month: 1, year: null }],
    ['ene-20', { month: 1, year: 2020 }],
    ['Jan 2020', { month: 1, year: 2020 }],
    ['2020 Marzo', { month: 3, year: 2020 }],
    ['2020-01', { month: 1, year: 2020 }],
    ['01/2020', { month: 1, year: 2020 }],
    ['2020-01-01 00:00:00', { month: 1, year: 2020 }],
    ['2020', null],
    ['Marathon', null],
    ['Total', null],
  ])('reads the header "%s"', (text, month) => {
    expect(monthHeader(text)).toEqual(month);
  });

  it('knows totals in both languages, and no area for one', () => {
    for (const text of [
      'Total',
      'TOTAL GENERAL',
      'Gran total',
      'Subtotal',
      'yearly total',
      'Southwest Border',
      'Nacional',
    ]) {
      expect(isTotalText(text), text).toBe(true);
    }
    for (const text of ['Totolapan', 'Del Rio', 'Nacional Monte', '']) expect(isTotalText(text), text).toBe(false);
  });
});
