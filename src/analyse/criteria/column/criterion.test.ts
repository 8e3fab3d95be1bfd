import { describe, expect, it } from 'vitest';
import { figuresFor } from '../../../../tests/support/criterion-question.ts';
import { groundSample } from '../../../../tests/support/region-samples.ts';
import { monthIndex } from '../../../base/month.ts';
import type { AreaFigureTable } from '../../../columns/table.ts';
import { emptyRegions, type RegionKind } from '../../../document/regions.ts';
import type { RegionGround } from '../../regions/region-ground.ts';
import { column } from './criterion.ts';

const table = (
  ids: readonly string[],
  values: readonly number[],
  more: Partial<AreaFigureTable> & { readonly years?: readonly number[] } = {},
): AreaFigureTable => ({
  kind: 'area-figures',
  coding: 'own',
  ids,
  names: ids,
  figures: [{ name: 'beds', years: more.years ?? [], isFiscal: false, values: Float64Array.from(values) }],
  ...more,
});

const groundOf = (kind: RegionKind, own: AreaFigureTable): RegionGround =>
  groundSample({ ...emptyRegions, kind }, { figures: new Map([['s1', own]]) });

const named = (per: string) => ({ params: { figure: 'table:s1:beds', per } });
const tamaulipas = { fromKm: 2544, toKm: 3182.624 };

describe('column of a loaded table', () => {
  it('of sectors is summed for corridors, per kilometre, as a mean or as it is', () => {
    const ground = groundOf('corridor', table(['Yuma Sector', 'tucson', 'Laredo'], [10, 30, 7]));
    const arizona = 'corridor:arizona-sonora';
    const [km, mean, total] = ['km', 'mean', 'total'].map((per) => figuresFor(column, ground, named(per)));
    expect(km.by(arizona)).toBeCloseTo((40 / 602) * 100, 9);
    expect(mean.by(arizona)).toBe(20);
    expect(total.by(arizona)).toBe(40);
    expect(total.by('corridor:laredo-nuevo-laredo')).toBe(7);
    expect(total.missing.filter((why) => why === 'not-at-this-level')).toHaveLength(4);
    expect(total.flags.every((flags) => flags.includes('raw-count'))).toBe(true);
    expect(km.flags.flat()).not.toContain('raw-count');
    expect(total.tables).toEqual(['s1']);
  });

  it('has bounds where a small count of an area is held back, from what is shown and what may be', () => {
    const held = { at: Uint8Array.of(0, 1, 0), threshold: 5 };
    const values = Float64Array.of(10, Number.NaN, 7);
    const own = table(['Yuma Sector', 'tucson', 'Laredo'], [], {
      figures: [{ name: 'beds', years: [], isFiscal: false, values, held }],
    });
    const ground = groundOf('corridor', own);
    const [total, mean] = ['total', 'mean'].map((per) => figuresFor(column, ground, named(per)));
    const at = ground.regions.findIndex(({ id }) => id === 'corridor:arizona-sonora');
    expect([total.values[at], total.low[at], total.high[at], total.missing[at]]).toEqual([
      Number.NaN,
      11,
      14,
      'held-back',
    ]);
    expect([mean.low[at], mean.high[at]]).toEqual([5.5, 7]);
    expect(total.flags[at]).toContain('suppressed');
    expect(total.by('corridor:laredo-nuevo-laredo')).toBe(7);
  });

  it('of counties by FIPS code stands for counties, and for regions that hold most of their stretch', () => {
    const codes = ['48479', '48505', '6073', '06025'];
    const us = table(codes, [1, 2, 4, 8], { coding: 'us' });
    const counties = figuresFor(column, groundOf('county', us), named('total'));
    expect(['county:48479', 'county:48505', 'county:06073'].map(counties.by)).toEqual([1, 2, 4]);
    const sectors = figuresFor(column, groundOf('sector', us), named('total'));
    expect(sectors.by('sector:laredo')).toBe(3);
    expect(sectors.by('sector:tucson')).toBeNaN();
    expect(figuresFor(column, groundOf('corridor', us), named('total')).by('corridor:california-baja-california')).toBe(
      12,
    );
  });

  it('of Mexican states by code, name or municipalities is whole states, and says what reaches beyond', () => {
    const kinds = [
      table(['28', '19'], [100, 50], { coding: 'mexico' }),
      table(['Tamaulipas', 'Nuevo León'], [100, 50]),
      table(['28027', '28033', '19005'], [60, 40, 50], { coding: 'mexico' }),
    ];
    for (const own of kinds) {
      const ground = groundOf('corridor', own);
      const found = figuresFor(column, ground, named('total'));
      expect(found.by('corridor:laredo-nuevo-laredo')).toBe(150);
      expect(found.by('corridor:rio-grande-valley-tamaulipas')).toBe(100);
      const at = ground.regions.findIndex(({ id }) => id === 'corridor:rio-grande-valley-tamaulipas');
      expect(found.flags[at]).toEqual(expect.arrayContaining(['whole-sectors', 'overlaps']));
      const km = figuresFor(column, ground, named('km'));
      expect(km.by('corridor:rio-grande-valley-tamaulipas')).toBeCloseTo(
        (100 / (tamaulipas.toKm - tamaulipas.fromKm)) * 100,
        9,
      );
    }
    // A municipality that has the name of its state is not the state.
    const same = {
      ...table(['28027', '28041', '19005'], [60, 40, 50], { coding: 'mexico' }),
      names: ['a', 'Tamaulipas', 'b'],
    };
    const sums = figuresFor(column, groundOf('corridor', same), named('total'));
    expect(sums.by('corridor:rio-grande-valley-tamaulipas')).toBe(100);
    // The same digits are other places in the other country.
    const us = figuresFor(column, groundOf('corridor', table(['28', '19'], [1, 2], { coding: 'us' })), named('total'));
    expect(new Set(us.missing)).toEqual(new Set(['not-at-this-level']));
  });

  it('of the regions themselves is found by their ids', () => {
    const ground = groundOf('pair', table(['wd-texas~coahuila', 'pair:d-arizona~sonora'], [3, 5]));
    const found = figuresFor(column, ground, named('total'));
    expect([found.by('pair:wd-texas~coahuila'), found.by('pair:d-arizona~sonora')]).toEqual([3, 5]);
    expect(found.flags.flat()).not.toContain('overlaps');
  });

  it('is of the years of the period, or of the last one, and of no other', () => {
    const own = table(['yuma', 'tucson'], [1, 2, 3, 10, 20, Number.NaN], { years: [2015, 2016, 2017] });
    const ground = groundOf('sector', own);
    const last = figuresFor(column, ground, named('mean'));
    expect([last.by('sector:yuma'), last.by('sector:tucson')]).toEqual([3, Number.NaN]);
    expect(last.period).toEqual({ from: monthIndex(2017, 1), to: monthIndex(2018, 1) });
    const period = { from: monthIndex(2015, 1), to: monthIndex(2017, 1) };
    const two = figuresFor(column, ground, { ...named('mean'), period });
    expect([two.by('sector:yuma'), two.by('sector:tucson')]).toEqual([1.5, 15]);
    const early = { from: monthIndex(2001, 1), to: monthIndex(2003, 1) };
    const none = figuresFor(column, ground, { ...named('mean'), period: early });
    expect(none.missing).toContain('not-in-period');
    expect([...none.values].every(Number.isNaN)).toBe(true);
  });

  it('that is not there, or that has none of these areas, gives no figures', () => {
    const ground = groundOf('sector', table(['Atlantis'], [1]));
    for (const figure of ['none', 'table:s2:beds', 'table:s1:other']) {
      expect(new Set(figuresFor(column, ground, { params: { figure } }).missing)).toEqual(new Set(['no-table']));
    }
    expect(new Set(figuresFor(column, ground, named('km')).missing)).toEqual(new Set(['not-at-this-level']));
  });
});
