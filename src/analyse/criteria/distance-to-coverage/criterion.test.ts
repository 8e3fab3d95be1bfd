import { describe, expect, it } from 'vitest';
import { groundSample } from '../../../../tests/support/region-samples.ts';
import { drain } from '../../../base/steps.ts';
import type { CoverageState } from '../../../document/regions.ts';
import { emptyRegions } from '../../../document/regions.ts';
import type { RegionGround } from '../../regions/region-ground.ts';
import type { CriterionFigures } from '../criterion.ts';
import { distanceToCoverage } from './criterion.ts';

function figuresOf(ground: RegionGround, counts = 'active-or-unverified'): CriterionFigures {
  const made = drain(distanceToCoverage.figures(ground, { params: { counts }, period: null, typed: null }));
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

/** Sectors, each in a state; the others are "none". */
function sectorsIn(states: Readonly<Record<string, CoverageState>>): RegionGround {
  const ground = groundSample({ ...emptyRegions, kind: 'sector' });
  const coverage = ground.regions.map(({ id }) => ({
    state: states[id] ?? ('none' as const),
    date: '',
    source: { en: 'said', es: 'dicho' },
  }));
  return { ...ground, coverage };
}

const place = ({ regions }: RegionGround, id: string): number => regions.findIndex((region) => region.id === id);

describe('distance to coverage', () => {
  it('is along the border, 0 where a region touches coverage or is covered', () => {
    const ground = sectorsIn({ 'sector:tucson': 'active' });
    const found = figuresOf(ground);
    const at = (id: string): number => found.values[place(ground, id)];
    expect([at('sector:tucson'), at('sector:yuma'), at('sector:el-paso')]).toEqual([0, 0, 0]);
    const [tucson, bigBend, sanDiego] = ['sector:tucson', 'sector:big-bend', 'sector:san-diego'].map(
      (id) => ground.regions[place(ground, id)].stretches[0],
    );
    expect(at('sector:big-bend')).toBe(bigBend.fromKm - tucson.toKm);
    expect(at('sector:san-diego')).toBe(tucson.fromKm - sanDiego.toKm);
    expect(found.flags.flat()).toEqual([]);
    expect(found.parts[0].values[place(ground, 'sector:tucson')]).toBe(tucson.toKm - tucson.fromKm);
  });

  it('is marked where it rests on a state that is not verified', () => {
    const ground = sectorsIn({ 'sector:tucson': 'active', 'sector:laredo': 'not-verified' });
    const found = figuresOf(ground);
    expect(found.flags[place(ground, 'sector:del-rio')]).toEqual(['unverified-coverage']);
    expect(found.flags[place(ground, 'sector:yuma')]).toEqual([]);
    expect(found.values[place(ground, 'sector:laredo')]).toBe(0);
  });

  it('is a range where active regions alone count and an unverified one is nearer', () => {
    const ground = sectorsIn({ 'sector:tucson': 'active', 'sector:laredo': 'not-verified' });
    const found = figuresOf(ground, 'active');
    const delRio = place(ground, 'sector:del-rio');
    const { fromKm } = ground.regions[delRio].stretches[0];
    const { toKm } = ground.regions[place(ground, 'sector:tucson')].stretches[0];
    expect(found.values[delRio]).toBeNaN();
    expect([found.missing[delRio], found.low[delRio], found.high[delRio]]).toEqual(['unverified', 0, fromKm - toKm]);
    expect(found.values[place(ground, 'sector:el-paso')]).toBe(0);
    const alone = figuresOf(sectorsIn({ 'sector:laredo': 'not-verified' }), 'active');
    expect(alone.high[delRio]).toBeCloseTo(3182.624, 6);
  });

  it('is none where no region is covered; a suspended one does not count', () => {
    const found = figuresOf(sectorsIn({ 'sector:tucson': 'suspended' }));
    expect(found.missing.every((why) => why === 'not-brought')).toBe(true);
    expect([...found.low].every(Number.isNaN)).toBe(true);
  });

  it("is from the programme's corridors where the person's own regions stand alone", () => {
    const name = { en: 'Mine', es: 'La mía' };
    const own = [
      { id: 'r1', name, parts: { kind: 'stretch' as const, fromKm: 10, toKm: 60, sectors: [], states: [] } },
    ];
    const said = [{ region: 'corridor:rio-grande-valley-tamaulipas', state: 'active' as const, date: '', source: 'x' }];
    const ground = groundSample({ kind: 'own', own, coverage: said });
    const none = { ...ground, coverage: ground.coverage.map((one) => ({ ...one, state: 'none' as const })) };
    const found = figuresOf(none, 'active');
    // The Californian corridor is not verified, and nearer than what is said to be active.
    expect([found.missing[0], found.low[0], found.high[0]]).toEqual(['unverified', 0, 2728 - 60]);
  });
});
