import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studySample } from '../../../../tests/support/region-study.ts';
import { regions as schema } from '../../../document/region-schema.ts';
import type { RegionStudy, WeightSet } from '../../../document/regions.ts';
import { importLines } from './import-lines.ts';
import { matchedSet } from './matched-set.ts';
import { isApplied, weightsNow, withCompared, withoutSet, withRenamed, withSets } from './scenario-sets.ts';

const setOf = (name: string, weights = {}): Omit<WeightSet, 'id'> => ({ name, by: '', isImported: false, weights });
const studyOf = (...names: readonly string[]): RegionStudy => ({
  ...studySample,
  ...withSets(
    studySample,
    names.map((name) => setOf(name, { k1: 1 })),
  ),
});

describe('saved sets of weights', () => {
  it('have names of their own, and the first four are compared', () => {
    const study = studyOf('Base', 'Base', ' Base ', 'Other', 'Fifth');
    expect(study.sets.map(({ id, name }) => [id, name])).toEqual([
      ['w1', 'Base'],
      ['w2', 'Base (2)'],
      ['w3', 'Base (3)'],
      ['w4', 'Other'],
      ['w5', 'Fifth'],
    ]);
    expect(study.compared).toEqual(['w1', 'w2', 'w3', 'w4']);
    expect(withCompared(study, 'w5', true)).toEqual(study.compared);
    const three = { ...study, compared: withCompared(study, 'w2', false) };
    expect(withCompared(three, 'w5', true)).toEqual(['w1', 'w3', 'w4', 'w5']);
    expect(withoutSet(study, 'w1')).toMatchObject({ compared: ['w2', 'w3', 'w4'] });
  });

  it('stay within what a study keeps, whatever is brought', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 300 }), { maxLength: 60 }), (names) => {
        const study = studyOf(...names.map((name) => name || 'x'));
        expect(study.sets.length).toBe(Math.min(40, names.length));
        expect(new Set(study.sets.map(({ name }) => name)).size).toBe(study.sets.length);
        expect(schema.safeParse(study).success).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('are renamed, but never to nothing or to the name of another', () => {
    const { sets } = studyOf('A', 'B');
    expect(withRenamed(sets, 'w1', { name: ' ' })[0]?.name).toBe('A');
    expect(withRenamed(sets, 'w1', { name: 'B' })[0]?.name).toBe('B (2)');
    expect(withRenamed(sets, 'w1', { name: 'A', by: 'Ministry' })[0]).toMatchObject({ name: 'A', by: 'Ministry' });
  });

  it('are on display where the proportions are the same', () => {
    const study = { ...studySample, weights: { k1: 10, k2: 30, k9: 4 } };
    expect(weightsNow(study)).toEqual({ k1: 10, k2: 30, k3: 0, k4: 0, k5: 0 });
    expect(isApplied(study, { weights: { k1: 20, k2: 60 } })).toBe(true);
    expect(isApplied(study, { weights: { k1: 20, k2: 50 } })).toBe(false);
  });
});

describe('what a file of weights brings', () => {
  it('is said in lines, nothing left unsaid', () => {
    const weights = [
      { named: 'Trend', keys: ['trend'], weight: 0.5 },
      { named: 'Shelters', keys: ['Shelters'], weight: 0.5 },
    ];
    const made = matchedSet({ name: 'B', by: '', weights, unread: ['Level much'] }, studySample.criteria, () => []);
    expect(importLines(made, (id) => id, 'en')).toEqual([
      '1 of 5 criteria of this study have a weight.',
      'The study lacks: Shelters. Add these criteria first, or take the rest without them.',
      'No weights: Level much.',
      'Nothing is said of, so they count 0: k1, k3, k4, and k5.',
      'Brought to 0 to 100; proportions stay.',
    ]);
    const none = matchedSet(
      { name: 'B', by: '', weights: weights.slice(1), unread: [] },
      studySample.criteria,
      () => [],
    );
    expect(importLines(none, (id) => id, 'es')[0]).toBe('Ninguno de sus criterios está en el estudio.');
  });
});
