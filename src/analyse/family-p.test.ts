import { describe, expect, it } from 'vitest';
import { familyP } from './family-p.ts';

describe('familyP', () => {
  it('adjusts over the findings that have a p', () => {
    expect(familyP([0.01, null, 0.04, 0.03, Number.NaN])).toEqual([0.03, null, 0.06, 0.06, null]);
    expect(familyP([])).toEqual([]);
  });
});
