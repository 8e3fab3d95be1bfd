import { describe, expect, it } from 'vitest';
import { joinedPorts } from './joined-ports.ts';
import type { YearSeries } from './year-series.ts';

const series = (figures: readonly (readonly [area: string, year: number, value: number])[]): YearSeries => ({
  measure: 'port:trucks',
  isFiscal: false,
  figures: figures.map(([area, year, value]) => ({ area, name: area, year, value })),
});
const told = (list: readonly YearSeries[]) =>
  list.map(({ figures }) => figures.map(({ area, year, value }) => [area, year, value]));

describe('ports that publishers cut differently', () => {
  const whole = series([
    ['2402', 2018, 100],
    ['2303', 2018, 9],
  ]);
  const apart = series([
    ['2401', 2018, 60],
    ['2402', 2018, 41],
    ['2402', 2019, 44],
    ['2303', 2018, 8],
  ]);

  it('are one where one of them has Ysleta in El Paso, and a year without Ysleta goes', () => {
    expect(told(joinedPorts([whole, apart]))).toEqual([
      [
        ['2402', 2018, 100],
        ['2303', 2018, 9],
      ],
      [
        ['2402', 2018, 101],
        ['2303', 2018, 8],
      ],
    ]);
  });

  it('stay apart where all have them so', () => {
    const both = [apart, apart];
    expect(joinedPorts(both)).toBe(both);
    const neither = [whole, series([['2303', 2018, 1]])];
    expect(joinedPorts(neither)).toBe(neither);
  });
});
