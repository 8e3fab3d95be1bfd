import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundSample } from '../../../../tests/support/region-samples.ts';
import { monthIndex } from '../../../base/month.ts';
import { drain } from '../../../base/steps.ts';
import { sectors } from '../../../corridors/corridor.ts';
import { emptyRegions } from '../../../document/regions.ts';
import type { Period } from '../../../select/periods.ts';
import { knownBy } from '../../regions/known-by.ts';
import type { RegionGround } from '../../regions/region-ground.ts';
import type { CriterionFigures } from '../criterion.ts';
import { neighbourPressure } from './criterion.ts';

function figuresOf(ground: RegionGround, months = '12', period: Period | null = null): CriterionFigures {
  const made = drain(neighbourPressure.figures(ground, { params: { months }, period, typed: null }));
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

const ids = sectors.map(({ id }) => id);
const bySector = groundSample({ ...emptyRegions, kind: 'sector' });

/** Two years of figures, the same every month of a year. */
function groundOf(before: readonly number[], after: readonly number[], firstYear = 2023): RegionGround {
  const total = Float64Array.from({ length: 9 * 24 }, (_, at) =>
    at % 24 < 12 ? before[Math.floor(at / 24)] : after[Math.floor(at / 24)],
  );
  const panel = {
    kind: 'panel' as const,
    areas: ids,
    firstMonth: monthIndex(firstYear, 10),
    months: 24,
    measure: 'apprehensions',
    groups: [],
    total,
    split: null,
  };
  return { ...bySector, panel };
}

describe('change in neighbouring areas', () => {
  it('is the fall next door beyond the rest, by month and 100 km, worked by hand', () => {
    // Beside Del Rio 300 a month become 100, while the rest fall by half: 50 fell beyond the rest's change.
    const before = ids.map((id) => (id === 'big-bend' ? 100 : id === 'laredo' ? 200 : id === 'del-rio' ? 40 : 10));
    const after = ids.map((id) => (id === 'big-bend' || id === 'laredo' ? 50 : id === 'del-rio' ? 30 : 5));
    const found = figuresOf(groundOf(before, after));
    const delRio = ids.indexOf('del-rio');
    expect(found.values[delRio]).toBeCloseTo((100 * 50) / bySector.regions[delRio].lengthKm, 9);
    const parts = Object.fromEntries(found.parts.map(({ key, values }) => [key, values[delRio]]));
    expect(parts['neighbour-change']).toBeCloseTo(-50, 9);
    expect(parts['own-change']).toBeCloseTo(10, 9);
    expect(parts['rest-change']).toBeCloseTo(-50, 9);
    expect(found.n[delRio]).toBe(12 * 400);
    expect(found.period).toEqual({ from: monthIndex(2023, 10), to: monthIndex(2025, 10) });
  });

  it('is the same for regions of the same sectors, of however few kilometres', () => {
    const found = figuresOf(groundSample({ ...emptyRegions, kind: 'pair' }));
    const pairs = groundSample({ ...emptyRegions, kind: 'pair' }).regions;
    const at = (id: string) => found.values[pairs.findIndex((region) => region.id === id)];
    expect(at('pair:sd-texas~nuevo-leon')).toBe(figuresOf(bySector).values[ids.indexOf('laredo')]);
    expect(at('pair:sd-texas~coahuila')).toBe(at('pair:sd-texas~nuevo-leon'));
    expect(at('pair:d-new-mexico~sonora')).toBe(at('pair:d-new-mexico~chihuahua'));
  });

  it('is zero where all sectors change alike, whatever their sizes', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 9 }), (before, factor) => {
        const found = figuresOf(
          groundOf(
            before,
            before.map((figure) => figure * factor),
          ),
        );
        for (const value of found.values) expect(value).toBeCloseTo(0, 9);
      }),
      { numRuns: 30 },
    );
  });

  it('has no figure across a break that refuses, without neighbours, and for counties', () => {
    const alike = ids.map(() => 10);
    const across = figuresOf(groundOf(alike, alike, 2019));
    expect(across.missing.every((why) => why === 'crosses-break')).toBe(true);
    expect(across.problems.map(({ code }) => code)).toEqual(['break-crossed']);
    const [whole] = bySector.regions.map((region) => ({ ...region, sectors: ids }));
    const county = { ...whole, sectors: [] };
    const found = figuresOf({ ...groundOf(alike, alike), regions: [whole, county] });
    expect(found.missing).toEqual(['no-neighbour', 'not-at-this-level']);
    expect(figuresOf({ ...bySector, panel: null }).missing[0]).toBe('no-table');
    expect(figuresOf(groundOf(alike, alike), '24').missing[0]).toBe('not-in-period');
  });

  it('goes across the breaks in Title 8 figures, and says that the definition changes', () => {
    const found = figuresOf(groundSample(), '12', { from: monthIndex(2020, 1), to: monthIndex(2020, 10) });
    expect(found.missing.every((why) => why === null)).toBe(true);
    for (const flags of found.flags) expect(flags).toContain('break-inside');
    expect(found.period).toEqual({ from: monthIndex(2018, 10), to: monthIndex(2020, 10) });
  });

  it('is the same before a month whatever the later figures are', () => {
    const ground = groundSample();
    const { panel } = ground;
    if (panel === null) throw new Error('no figures');
    const cut = monthIndex(2008, 7);
    const total = Float64Array.from(panel.total, (value, at) =>
      panel.firstMonth + (at % panel.months) >= cut ? 1e6 + at : value,
    );
    const poisoned = { ...ground, panel: { ...panel, total } };
    expect(figuresOf(knownBy(poisoned, cut))).toEqual(figuresOf(knownBy(ground, cut)));
    expect(figuresOf(knownBy(ground, cut)).period?.to).toBe(cut);
  });
});
