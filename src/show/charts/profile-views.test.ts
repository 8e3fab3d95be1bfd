import { describe, expect, it } from 'vitest';
import { expectInside } from '../../../tests/support/chart-frame.ts';
import { binResult, chartInput, firstMonth, sectorResult } from '../../../tests/support/show-samples.ts';
import { monthIndexOf } from '../../base/units.ts';
import { languages } from '../../base/words.ts';
import type { Disclosed, SegmentResult } from '../../disclose/disclosed.ts';
import type { Picture } from '../../document/document.ts';
import { type Drawing, place } from '../drawing/drawing.ts';
import { linesOf } from '../pointed.ts';
import { choiceOf } from './brush.ts';
import type { Chart, ChartInput } from './chart.ts';
import { crosshair, markAt } from './crosshair.ts';
import { periodProfiles } from './period-profiles.ts';
import { placeAt } from './point-at.ts';
import { readingOf } from './reading.ts';

const linesAt = (...asked: Parameters<typeof readingOf>): readonly string[] => linesOf(readingOf(...asked));

import { ridges } from './ridges/chart.ts';
import { stepMark } from './step-mark.ts';
import { years } from './years/chart.ts';

const size = { width: 700, height: 420 };
const areas = sectorResult(132);
const bins = binResult(132, 132);

function inputOf(result: Disclosed<SegmentResult>, picture: Partial<Picture> = {}): ChartInput {
  const input = chartInput(result);
  return { ...input, picture: { ...input.picture, ...picture } };
}

function drawn(chart: Chart, input: ChartInput, on = size): Drawing {
  const drawing = chart.build(input, on);
  if (drawing === null) throw new Error(`${chart.id} draws nothing`);
  return drawing;
}

const areasOf = ({ marks }: Drawing) => marks.flatMap((mark) => (mark.kind === 'area' ? [mark] : []));
const pictures: readonly Partial<Picture>[] = [
  {},
  { smoothKm: 50 },
  { figure: 'shares', smoothKm: 10 },
  { months: { from: monthIndexOf(firstMonth + 24), to: monthIndexOf(firstMonth + 60) } },
  { kilometres: { from: 1100, to: 1300 } },
];

describe.each([ridges, years])('$id', (chart) => {
  it.each(pictures)('stays inside its picture, also zoomed and small: %j', (picture) => {
    for (const result of [areas, bins]) {
      for (const on of [size, { width: 360, height: 200 }]) {
        const drawing = drawn(chart, inputOf(result, picture), on);
        expectInside(drawing);
      }
    }
  });

  it('says in both languages what is drawn, on one scale, and how it is smoothed', () => {
    for (const language of languages) {
      const input = { ...chartInput(bins, language), picture: { ...chartInput(bins).picture, smoothKm: 25 } };
      const texts = drawn(chart, input).marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
      expect(texts.join('|')).toMatch(language === 'en' ? /smoothed 25 km/ : /suavizado 25 km/);
      expect(chart.legend(input)?.notes.join(' ')).toMatch(language === 'en' ? /One scale/ : /Una sola escala/);
    }
  });

  it('draws areas as flat steps, never smoothed, and says so', () => {
    const input = inputOf(areas, { smoothKm: 100 });
    const notes = chart.legend(input)?.notes.join(' ') ?? '';
    expect(notes).toContain('flat step over its own kilometres');
    expect(notes).toContain('never smoothed');
    const edges = new Set(areas.segments.flatMap(({ fromKm, toKm }) => [fromKm, toKm]));
    const drawing = drawn(chart, input);
    const x = drawing.panels?.[0]?.x ?? drawing.x;
    const places = [...edges].map((km) => Math.round(place(x, km) * 100));
    const [first] = areasOf(drawing);
    first?.points.forEach((at, i) => {
      if (i % 2 === 0) expect(places).toContain(Math.round(at * 100));
    });
  });

  it('reads the year under the mark', () => {
    const lines = linesAt(chart, inputOf(areas), { km: 1000, month: firstMonth + 20 });
    expect(lines[0]).toBe('El Paso sector');
    expect(lines[1]).toBe('FY 2015: Oct 2014 – Sep 2015');
    expect(lines[2]).toMatch(/^[\d,]+ in the whole sector$/);
    expect(lines[3]).toMatch(/per border km$/);
    expect(linesAt(chart, inputOf(areas), { km: 1000, month: firstMonth })[1]).toMatch(/\(8 of 12 months\)$/);
    const smooth = linesAt(chart, inputOf(bins, { smoothKm: 25 }), { km: 1000, month: firstMonth + 20 });
    expect(smooth.join()).toMatch(/per 10 km, smoothed 25 km/);
  });

  it('is walked by keys row by row', () => {
    const input = inputOf(areas);
    const rows = chart.rowMonths?.(input) ?? 0;
    expect(rows).toBe(12);
    const at = { km: 1000, month: firstMonth + 20 };
    expect(stepMark(chart, areas, at, 'ArrowDown', rows)?.month).toBe(firstMonth + 32);
    expect(stepMark(chart, areas, at, 'ArrowUp', rows)?.month).toBe(firstMonth + 8);
  });

  it('draws nothing before there is a result', () => {
    expect(chart.build({ ...inputOf(areas), result: null }, size)).toBeNull();
    expect(chart.legend({ ...inputOf(areas), result: null })).toBeNull();
  });
});

describe('ridgelines', () => {
  it('have one scale, and rise over two rows of others at most', () => {
    for (const result of [areas, bins]) {
      const input = inputOf(result);
      const drawing = drawn(ridges, input);
      const { rows } = periodProfiles(input, result);
      const rowHeight = place(drawing.y, 12) - place(drawing.y, 0);
      const perUnit = rows.map((row) => {
        const base = place(drawing.y, row.to);
        const tops = areasOf(drawing)
          .filter(({ points }) => Math.abs((points[1] ?? 0) - base) < 1e-6)
          .flatMap(({ points }) => points.filter((_, i) => i % 2 === 1));
        const rise = base - Math.min(...tops);
        expect(rise).toBeLessThanOrEqual(3 * rowHeight + 1e-6);
        return rise / Math.max(...row.heights.filter((height) => !Number.isNaN(height)));
      });
      for (const one of perUnit) expect(one / (perUnit[0] ?? 1)).toBeCloseTo(1, 6);
    }
  });
});

describe('small pictures by year', () => {
  it('share one scale and one stretch of the border, the earlier year behind', () => {
    const input = inputOf(bins, { smoothKm: 25 });
    const drawing = drawn(years, input);
    const panels = drawing.panels ?? [];
    expect(panels).toHaveLength(11);
    expect(new Set(panels.map(({ y }) => y.domain.join())).size).toBe(1);
    expect(new Set(panels.map(({ x }) => x.domain.join())).size).toBe(1);
    expect(areasOf(drawing).filter(({ fill }) => fill === input.theme.line)).toHaveLength(10);
  });

  it('are the last that have room; how many are left out is said, and zooming reaches them', () => {
    const small = { width: 360, height: 200 };
    const drawing = drawn(years, inputOf(areas), small);
    const shown = drawing.panels?.length ?? 0;
    const { rows } = periodProfiles(inputOf(areas), areas);
    expect(shown).toBeLessThan(rows.length);
    expect(drawing.description).toContain(`Earlier years left out for want of room: ${rows.length - shown}`);
    expect(drawing.marks.some((mark) => mark.kind === 'text' && mark.text.includes('left out'))).toBe(true);
    const months = { from: firstMonth, to: monthIndexOf(firstMonth + 57) };
    const zoomed = drawn(years, inputOf(areas, { months: { from: monthIndexOf(firstMonth), to: months.to } }), small);
    expect(zoomed.panels?.[0]?.from).toBe(firstMonth);
  });

  it('are pointed at and dragged over as one picture each', () => {
    const drawing = drawn(years, inputOf(bins));
    const [first, second] = drawing.panels ?? [];
    if (first === undefined || second === undefined) throw new Error('two pictures');
    const at = (panel: typeof first, km: number) => ({
      x: place(panel.x, km),
      y: (panel.y.range[0] + panel.y.range[1]) / 2,
    });
    const pointed = placeAt(years, drawing, at(second, 505));
    expect(pointed.km).toBeCloseTo(505, 6);
    expect(pointed.month).toBe(second.from);
    expect(choiceOf(years, drawing, bins, at(first, 305), at(first, 425))).toEqual({
      months: null,
      kilometres: { from: 300, to: 430 },
    });
    expect(choiceOf(years, drawing, bins, at(second, 305), at(first, 425)).months).toEqual({
      from: first.from,
      to: second.to,
    });
    const cross = crosshair(years, drawing, { km: 505, month: second.from }, null, chartInput(bins).theme);
    expect(cross.filter(({ kind }) => kind === 'line')).toHaveLength((drawing.panels?.length ?? 0) + 1);
    expect(markAt(years, drawing, { km: 505, month: second.from }).x).toBeCloseTo(place(second.x, 505), 6);
  });
});
