import { describe, expect, it } from 'vitest';
import { monthIso } from '../base/month.ts';
import { calendarMonth, fiscalYearText, monthText } from './fiscal-month.ts';

describe('months of fiscal years', () => {
  it('are read in every form of the publishers, and nothing else is', () => {
    const october = ['OCT', 'Oct', 'October', 'october', '01 October', ' Oct. '];
    expect(new Set(october.map(monthText))).toEqual(new Set(['oct']));
    expect([monthText('Sept'), monthText('11 August'), monthText('May')]).toEqual(['sep', 'aug', 'may']);
    const others = ['', '10', 'yearly total', 'octopus', 'Marfa', 'midsummer', 'ma', 'may 2019', '01', '-'];
    expect(others.map(monthText)).toEqual(others.map(() => ''));
  });

  it('lie in the calendar year before from October to December', () => {
    const iso = (year: string, month: string): string | undefined => {
      const index = calendarMonth(year, month);
      return index === undefined ? undefined : monthIso(index);
    };
    expect([iso('2025', 'oct'), iso('2025', 'jan'), iso('1960', 'sep')]).toEqual(['2024-10', '2025-01', '1960-09']);
    expect([iso('', 'oct'), iso('0000', 'oct'), iso('9999', 'oct'), iso('2025', '')]).toEqual(Array(4).fill(undefined));
    expect(['2025 (FYTD)', 'FYTD', '2025', '20255'].map(fiscalYearText)).toEqual(['2025', '', '2025', '']);
  });
});
