import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../base/month.ts';
import { levelAndSeason, mostAlike, type RegionMonths } from './alike.ts';

const first = monthIndex(2015, 6);

function region(id: string, figure: (month: number) => number, sectors: readonly string[] = []): RegionMonths {
  const values = Float64Array.from({ length: 120 }, (_, m) => figure(m));
  return { region: { id, name: { en: id, es: id }, sectors }, firstMonth: first, values };
}

describe('level and season', () => {
  it('are the mean of the years’ shares, January first, and the logarithm of the mean month', () => {
    // June alone has twice as many; the series begins with it.
    const found = levelAndSeason({ firstMonth: first, values: region('a', (m) => (m % 12 === 0 ? 20 : 10)).values });
    expect(found).toHaveLength(13);
    expect(found?.[5]).toBeCloseTo(20 / 130, 12);
    expect(found?.[0]).toBeCloseTo(10 / 130, 12);
    expect(found?.[12]).toBeCloseTo(Math.log(130 / 12), 12);
  });

  it('take no share from years without events, and give none where a figure lacks', () => {
    const late = region('a', (m) => (m < 60 ? 0 : 12)).values;
    const found = levelAndSeason({ firstMonth: first, values: late });
    expect(found?.[0]).toBeCloseTo(1 / 12, 12);
    expect(found?.[12]).toBeCloseTo(Math.log(6), 12);
    expect(levelAndSeason({ firstMonth: first, values: region('a', (m) => (m === 7 ? Number.NaN : 1)).values })).toBe(
      null,
    );
    expect(levelAndSeason({ firstMonth: first, values: region('a', () => 0).values })).toBe(null);
  });
});

const summer = (m: number): number => 100 + 60 * Math.sin((m * Math.PI) / 6);
const winter = (m: number): number => 100 - 60 * Math.sin((m * Math.PI) / 6);

describe('most alike', () => {
  const all = [
    region('a', summer, ['yuma']),
    region('twin', (m) => 1.1 * summer(m), ['yuma', 'tucson']),
    region('large', (m) => 40 * summer(m)),
    region('turned', winter),
    region('far', (m) => 40 * winter(m)),
    region('same', summer, ['yuma']),
  ];

  it('has first what is alike in both, last what is in neither, and not what is of the same sectors', () => {
    const found = mostAlike('a', all);
    expect(found.map(({ id }) => id)[0]).toBe('twin');
    expect(found.map(({ id }) => id)).not.toContain('far');
    expect(found.map(({ id }) => id)).not.toContain('same');
    expect(found).toHaveLength(3);
    expect(found[0].shares).toEqual(['yuma']);
    expect(found[1].shares).toEqual([]);
    expect(found[0].distance).toBeLessThan(found[1].distance);
  });

  it('does not depend on the order of the regions, nor on a common scale', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.double({ min: 0.01, max: 1e4, noNaN: true }),
        (order, scale) => {
          const scaled = order.map(({ values, ...rest }) => ({
            ...rest,
            values: values.map((value) => scale * value),
          }));
          const found = mostAlike('a', scaled);
          mostAlike('a', all).forEach(({ id, distance }, i) => {
            expect(found[i].id).toBe(id);
            expect(found[i].distance).toBeCloseTo(distance, 6);
          });
        },
      ),
    );
  });

  it('is none among two, and of a region without figures', () => {
    expect(mostAlike('a', all.slice(0, 2))).toEqual([]);
    expect(mostAlike('gone', all)).toEqual([]);
    expect(mostAlike('a', [region('a', () => Number.NaN), ...all.slice(1)])).toEqual([]);
  });
});
