import { beforeAll, describe, expect, it, vi } from 'vitest';
import { clustersResult, findingContext } from '../../../tests/support/finding-samples.ts';
import { hotSpotResult, sectorResult, shiftResult } from '../../../tests/support/show-samples.ts';
import { cards } from '../../analyse/catalog.ts';
import { learnMethods } from '../../analyse/known-cards.ts';
import { languages } from '../../base/words.ts';
import type { HotSpots } from '../../disclose/disclosed.ts';
import { findingNotes, stampNotes } from './stamp-notes.ts';

const card = cards.find(({ id }) => id === 'getis-ord-star');
const initial = Object.fromEntries((card?.params ?? []).map((spec) => [spec.id, spec.initial]));
const { hotSpots } = hotSpotResult();
const stamped = (spots: HotSpots | null): HotSpots => {
  if (spots === null) throw new Error('hot spots');
  return { ...spots, stamp: { ...spots.stamp, version: 3, seed: 77, params: initial } };
};

describe('stampNotes', () => {
  beforeAll(() => learnMethods(cards));

  it('say nothing of hot spots until the texts of the method are there; those of a comparison always are', async () => {
    // Another file of tests may have learned them before.
    vi.resetModules();
    const [fresh, known] = await Promise.all([import('./stamp-notes.ts'), import('../../analyse/known-cards.ts')]);
    expect(fresh.stampNotes(stamped(hotSpots), null, 'en')).toEqual([]);
    expect(fresh.stampNotes(null, shiftResult(sectorResult(24)), 'en')[0]).toContain('seed 1');
    known.learnMethods(cards);
    expect(fresh.stampNotes(stamped(hotSpots), null, 'en')[0]).toContain('seed 77');
  });

  it('say method, version, seed, n and every parameter', () => {
    const [note] = stampNotes(stamped(hotSpots), null, 'en');
    expect(note).toMatch(/^Hot spots \(Getis-Ord Gi\*\): version 3, seed 77, n = 35 records in 5 cells\. /);
    for (const spec of card?.params ?? []) expect(note).toContain(`${spec.words.en.name}: `);
    expect(note).toContain('Recorded distance: 100 km');
    expect(note).toContain('Significance: Exact (binomial tail)');
  });

  it('say so of a comparison too, and of a count held back no number', () => {
    const shift = shiftResult(sectorResult(24));
    expect(stampNotes(null, shift, 'es')[0]).toContain('versión 1, semilla 1, n = 100 frente a 100.');
    for (const language of languages) {
      const [note] = stampNotes(null, { ...shift, nBefore: Number.NaN }, language);
      expect(note).not.toMatch(/NaN|[{}]/);
    }
    expect(stampNotes(null, null, 'en')).toEqual([]);
  });
});

describe('findingNotes', () => {
  it('say the run of any method, its caution, and that it stands on figures that passed the threshold', () => {
    const stamp = { method: 'getis-ord-star', version: 3, params: initial, seed: 77 };
    const noted = (basis: 'rows' | 'disclosed') =>
      findingNotes({ result: clustersResult({ stamp, n: 1204, basis }), context: findingContext() });
    const [run, caution, ...more] = noted('rows');
    expect(run).toMatch(/^Hot spots \(Getis-Ord Gi\*\): version 3, seed 77, n = 1,204 records\. .*Neighbours: 1/);
    expect(caution).toBe(card?.words.en.caution);
    expect(more).toEqual([]);
    expect(noted('disclosed').at(-1)).toContain('suppression threshold');
    expect(findingNotes({ result: hotSpotResult(), context: findingContext({ language: 'es' }) })[0]).toContain(
      'semilla',
    );
  });
});
