import { expect, it } from 'vitest';
import { monthIndex } from '../../../base/month.ts';
import { yearRows } from './year-rows.ts';

const months = (length: number, figure: (m: number) => number) => Float64Array.from({ length }, (_, m) => figure(m));

it('sums a history by fiscal year, the latest first, and says how many months a year has', () => {
  const history = { firstMonth: monthIndex(2022, 10), values: months(20, () => 10), measure: 'apprehensions' };
  expect(yearRows({ history, sectorYears: null })).toEqual([
    { year: 2024, recorded: 80, months: 8, deaths: Number.NaN, rescues: Number.NaN, isDoubtful: false },
    { year: 2023, recorded: 120, months: 12, deaths: Number.NaN, rescues: Number.NaN, isDoubtful: false },
  ]);
});

it('puts deaths and rescues beside, years without history too; a figure that lacks leaves its year without', () => {
  const history = {
    firstMonth: monthIndex(2017, 10),
    values: months(12, (m) => (m === 3 ? Number.NaN : 1)),
    measure: 'apprehensions',
  };
  const sectorYears = {
    fiscalYears: [2017, 2018],
    deaths: Float64Array.from([4, 5]),
    rescues: Float64Array.from([Number.NaN, 13]),
    doubtful: ['rescues-2018-laredo'],
  };
  const [latest, before] = yearRows({ history, sectorYears });
  expect(latest).toMatchObject({ year: 2018, deaths: 5, rescues: 13, isDoubtful: true, months: 12 });
  expect(latest?.recorded).toBeNaN();
  expect(before).toMatchObject({ year: 2017, deaths: 4, isDoubtful: false, months: 0 });
  expect(before?.rescues).toBeNaN();
});
