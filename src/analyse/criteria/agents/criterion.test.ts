import { describe, expect, it } from 'vitest';
import { figuresFor, fiscalYears } from '../../../../tests/support/criterion-question.ts';
import { groundSample } from '../../../../tests/support/region-samples.ts';
import { emptyRegions } from '../../../document/regions.ts';
import { agents } from './criterion.ts';

const bySector = groundSample({ ...emptyRegions, kind: 'sector' });

describe('agents', () => {
  // The profiles of fiscal year 2018: Tucson has 3,681 agents and 52,172 apprehensions.
  const period = fiscalYears(2018, 2018);

  it('are those of the profiles, as a mean of the years', () => {
    const found = figuresFor(agents, bySector, { params: { per: 'total' }, period });
    expect(found.by('sector:tucson')).toBe(3681);
    expect(found.by('sector:big-bend')).toBe(499);
    expect([...found.n].every(Number.isNaN)).toBe(true);
    const two = figuresFor(agents, groundSample(), { params: { per: 'total' }, period });
    expect(two.by('corridor:arizona-sonora')).toBe(3681 + 844);
  });

  it('are set against the border of the sectors, or apprehensions against them', () => {
    expect(figuresFor(agents, bySector, { period }).by('sector:tucson')).toBeCloseTo((3681 / 412) * 100, 9);
    const each = figuresFor(agents, bySector, { params: { per: 'apprehensions' }, period });
    expect(each.by('sector:tucson')).toBeCloseTo(52_172 / 3681, 9);
    expect(each.parts.map(({ key }) => key)).toEqual(['agents', 'apprehensions']);
  });
});
