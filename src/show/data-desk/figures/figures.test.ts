import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../../base/month.ts';
import { languages } from '../../../base/words.ts';
import type { AreaMonthsResult } from '../../../disclose/disclosed.ts';
import { csvOf } from '../../table/csv.ts';
import { themes } from '../../theme/colours.ts';
import { areaChart, areaChartHeight } from './area-chart.ts';
import { areasFound, chosenSeries, filledSpan, largestAreas, seriesFigures } from './area-series.ts';

const none = Number.NaN;
const rows = [
  [none, 10, 0, none, 40, none],
  [none, none, none, 7, none, none],
  [none, none, none, none, none, none],
];
const result: AreaMonthsResult = {
  shape: 'area-months',
  measure: 'trucks',
  areas: [
    { id: '2304', name: 'Laredo' },
    { id: '2303', name: 'Eagle Pass' },
    { id: '05025', name: 'Piedras Negras' },
  ],
  firstMonth: monthIndex(2024, 1),
  months: 6,
  values: Float64Array.from(rows.flat()),
  held: Uint8Array.from(rows.flatMap((row, area) => row.map((_, month) => Number(area === 2 && month === 5)))),
  threshold: 5,
};
const all = result.areas.map(({ id }) => id);

describe('figures of areas by month', () => {
  it('begin with the largest areas', () => {
    expect(largestAreas(result)).toEqual(['2304', '2303', '05025']);
  });

  it('are found by a part of the name or the beginning of the code, accents and case ignored', () => {
    const areas = [...result.areas, { id: '19', name: 'Nuevo León' }];
    expect(areasFound(areas, 'LEON').map(({ id }) => id)).toEqual(['19']);
    expect(areasFound(areas, '23').map(({ id }) => id)).toEqual(['2304', '2303']);
    expect(areasFound(areas, ' ')).toBe(areas);
    expect(areasFound(areas, 'nowhere')).toEqual([]);
  });

  it('span the months that any chosen area has, and say which are held back and which are missing', () => {
    const series = chosenSeries(result, ['2304', '05025', 'unknown']);
    expect(series.map(({ name }) => name)).toEqual(['Laredo', 'Piedras Negras']);
    expect(filledSpan(series, result.months)).toEqual([1, 6]);
    const figures = seriesFigures(result, series, 'en');
    expect(figures.rows).toHaveLength(5);
    expect(figures.rows[2]?.slice(1)).toEqual([
      { kind: 'absent', why: 'missing' },
      { kind: 'absent', why: 'missing' },
    ]);
    expect(csvOf(figures, 'en', 5)).toContain('2024-06,,No figure,,<5');
  });

  it('tell areas of one name apart by their codes', () => {
    const twins = { ...result, areas: result.areas.map(({ id }) => ({ id, name: 'Benito Juárez' })) };
    const titles = seriesFigures(twins, chosenSeries(twins, all), 'es').columns.map(({ title }) => title);
    expect(titles).toEqual(['Mes', 'Benito Juárez (2304)', 'Benito Juárez (2303)', 'Benito Juárez (05025)']);
  });

  it.each(languages)('are lines that months without a figure part, dots where one stands alone (%s)', (language) => {
    const { firstMonth, months, threshold } = result;
    const input = {
      ...{ measure: 'Trucks', series: chosenSeries(result, all), firstMonth, months, threshold, language },
      theme: themes.light,
    };
    for (const width of [320, 900]) {
      const drawing = areaChart(input, width);
      if (drawing === null) throw new Error('nothing drawn');
      expect(drawing.height).toBe(areaChartHeight(input, width));
      const lines = drawing.marks.filter((mark) => mark.kind === 'line' && mark.width === 1.75);
      expect(lines.map((mark) => mark.kind === 'line' && mark.points.length)).toEqual([4]);
      const dots = drawing.marks.filter((mark) => mark.kind === 'rect' && mark.width === 4 && mark.height === 4);
      expect(dots).toHaveLength(2);
      expect(drawing.marks.some((mark) => mark.kind === 'rect' && mark.pattern === 'hatch')).toBe(true);
      for (const mark of drawing.marks) {
        if (mark.kind === 'text') expect(mark.size).toBeGreaterThanOrEqual(11);
      }
      expect(drawing.description).toContain('Laredo');
    }
  });

  it('are not drawn where no area has any', () => {
    const series = chosenSeries({ ...result, held: new Uint8Array(0) }, ['05025']);
    const { firstMonth, months, threshold } = result;
    const input = { measure: 'x', series, firstMonth, months, threshold, language: 'en', theme: themes.dark } as const;
    expect(areaChart(input, 600)).toBeNull();
  });
});
