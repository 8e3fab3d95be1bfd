import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../base/month.ts';
import { monthIndexOf } from '../../base/units.ts';
import { sectors } from '../../corridors/corridor.ts';
import { changeWindows, neighbourChange, sectorGroups } from './neighbour-change.ts';
import { type SectorMonths, sumInMonth, title8Months } from './title-8-months.ts';

const ids = sectors.map(({ id }) => id);
const first = monthIndex(2022, 10);

function figuresOf(figure: (sector: number, month: number) => number, months = 24): SectorMonths {
  const values = Float64Array.from({ length: ids.length * months }, (_, at) =>
    figure(Math.floor(at / months), at % months),
  );
  return { firstMonth: first, months, sectors: ids, values, breaks: [], isTitle8: true };
}

describe('sectors beside a region', () => {
  it('are those next to its own, on both sides and in its gaps', () => {
    expect(sectorGroups(['del-rio'])).toEqual({
      own: ['del-rio'],
      neighbours: ['big-bend', 'laredo'],
      rest: ['san-diego', 'el-centro', 'yuma', 'tucson', 'el-paso', 'rio-grande-valley'],
    });
    expect(sectorGroups(['rio-grande-valley']).neighbours).toEqual(['laredo']);
    expect(sectorGroups(['big-bend', 'tucson', 'el-paso']).neighbours).toEqual(['yuma', 'del-rio']);
    expect(sectorGroups(['yuma', 'el-paso']).neighbours).toEqual(['el-centro', 'tucson', 'big-bend']);
  });

  it('are none of the whole border, nor of a region without sectors', () => {
    expect(sectorGroups(ids)).toMatchObject({ neighbours: [], rest: [] });
    expect(sectorGroups([])).toMatchObject({ own: [], neighbours: [], rest: ids });
  });

  it('share out all sectors, each once', () => {
    fc.assert(
      fc.property(fc.subarray(ids), (own) => {
        const groups = sectorGroups(own);
        expect([...groups.own, ...groups.neighbours, ...groups.rest].sort()).toEqual([...ids].sort());
      }),
    );
  });
});

describe('change beside a region', () => {
  it('is worked by hand: neighbours double while the rest fall by half', () => {
    const doubled = new Set(['big-bend', 'laredo']);
    const figures = figuresOf((sector, month) => {
      if (ids[sector] === 'del-rio') return month < 12 ? 10 : 8;
      if (doubled.has(ids[sector])) return month < 12 ? 5 : 10;
      return month < 12 ? 20 : 10;
    });
    const windows = changeWindows(figures, null);
    expect(windows.now).toEqual({ from: first + 12, to: first + 24 });
    expect(windows.before).toEqual({ from: first, to: first + 12 });
    const found = neighbourChange(figures, sectorGroups(['del-rio']), windows);
    expect(found.own).toBeCloseTo(-0.2, 12);
    expect(found).toMatchObject({
      neighbours: 1,
      rest: -0.5,
      beyondRest: 3,
      neighboursNow: 240,
      neighboursBefore: 120,
    });
    expect(found).toMatchObject({ restNow: 720 * 2 * 0.5, restBefore: 1440 });
  });

  it('is none beyond the rest where all change alike, whatever the sectors and their sizes', () => {
    fc.assert(
      fc.property(
        fc.subarray(ids, { minLength: 1, maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 9, maxLength: 9 }),
        fc.double({ min: 0.1, max: 8, noNaN: true }),
        (own, sizes, factor) => {
          const figures = figuresOf((sector, month) => sizes[sector] * (month < 12 ? 1 : factor));
          const groups = sectorGroups(own);
          const { beyondRest, neighbours } = neighbourChange(figures, groups, changeWindows(figures, null));
          if (groups.rest.length === 0) expect(beyondRest).toBeNaN();
          else expect(beyondRest).toBeCloseTo(0, 9);
          expect(neighbours).toBeCloseTo(factor - 1, 9);
        },
      ),
    );
  });

  it('has no number without a figure, and none from months that the table lacks', () => {
    const gap = figuresOf((sector, month) => (ids[sector] === 'laredo' && month === 3 ? Number.NaN : 7));
    const groups = sectorGroups(['del-rio']);
    const found = neighbourChange(gap, groups, changeWindows(gap, null));
    expect(found.neighbours).toBeNaN();
    expect(found.beyondRest).toBeNaN();
    expect(found.own).toBe(0);
    const short = figuresOf(() => 7, 18);
    expect(neighbourChange(short, groups, changeWindows(short, null)).own).toBeNaN();
    const zero = figuresOf((_, month) => (month < 12 ? 0 : 7));
    expect(neighbourChange(zero, groups, changeWindows(zero, null)).own).toBeNaN();
  });
});

describe('Title 8 months', () => {
  const panel = {
    kind: 'panel' as const,
    areas: ['tucson', 'yuma'],
    firstMonth: monthIndex(2020, 2),
    months: 3,
    measure: 'encounters',
    groups: [{ column: 'authority', labels: ['title-8', 'title-42'] }],
    total: Float64Array.from([10, 11, 12, 1, 2, 3]),
    split: {
      from: monthIndex(2020, 3),
      to: monthIndexOf(monthIndex(2020, 3) + 2),
      area: Uint8Array.from([0, 0, 0, 1]),
      month: Uint16Array.from([1, 1, 2, 2]),
      group: [Uint8Array.from([0, 1, 1, 0])],
      value: Float64Array.from([4, 7, 12, 3]),
    },
  };
  const panelBreaks = [{ month: monthIndex(2020, 3), key: 'break.title-42-begins', refuses: true }];

  it('leave expulsions out, and go across the break', () => {
    const found = title8Months({ panel, panelBreaks });
    expect(found).toMatchObject({ sectors: ['yuma', 'tucson'], isTitle8: true, breaks: [{ refuses: false }] });
    expect([...(found?.values ?? [])]).toEqual([1, 0, 3, 10, 4, 0]);
    if (found === null) throw new Error('no months');
    expect(sumInMonth(found, ['yuma', 'tucson'], 1)).toBe(4);
    expect(sumInMonth(found, ['yuma', 'laredo'], 1)).toBeNaN();
    expect(sumInMonth(found, [], 1)).toBeNaN();
    expect(sumInMonth(found, ['yuma'], 3)).toBeNaN();
  });

  it('are all figures where the table does not tell the kinds apart: the break then refuses', () => {
    const found = title8Months({ panel: { ...panel, groups: [], split: null }, panelBreaks });
    expect(found).toMatchObject({ isTitle8: false, breaks: [{ refuses: true }] });
    expect([...(found?.values ?? [])]).toEqual([1, 2, 3, 10, 11, 12]);
    expect(title8Months({ panel: null, panelBreaks })).toBeNull();
  });
});
