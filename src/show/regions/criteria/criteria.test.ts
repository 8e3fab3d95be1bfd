import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionTableSample, sampleColumns } from '../../../../tests/support/region-samples.ts';
import { studySample } from '../../../../tests/support/region-study.ts';
import type { CriterionCard } from '../../../analyse/criteria/catalog.ts';
import { defineWords } from '../../../base/words.ts';
import { regions as schema } from '../../../document/region-schema.ts';
import type { RegionStudy } from '../../../document/regions.ts';
import { heldBounds } from '../../../document/sensitive-figures.ts';
import {
  areEqual,
  equalWeights,
  keptWeight,
  moved,
  notConsidered,
  withChange,
  withCriterion,
  withoutCriterion,
} from './criteria-edits.ts';
import { candidatePlaces, standings } from './criteria-standing.ts';
import { criterionNotes } from './criterion-notes.ts';
import { figureOf, figureTyped, typedText, withFigure } from './typed-figures.ts';

const cardOf = (id: string, from: CriterionCard['from']): CriterionCard => ({
  id,
  version: 1,
  words: defineWords({
    en: { name: id, meaning: '', caution: '', direction: '' },
    es: { name: id, meaning: '', caution: '', direction: '' },
  }),
  citation: '',
  direction: 'less',
  params: [],
  periods: 'none',
  country: 'both',
  from,
});
const table = regionTableSample();
const raw = {
  ...table,
  criteria: table.criteria.map((column) =>
    column.id === 'k1' ? { ...column, flags: column.flags.map(() => ['raw-count'] as const) } : column,
  ),
};

describe('shares of weights', () => {
  it('are of all weights that count, and add up to one', () => {
    const found = standings({ ...studySample, weights: { k1: 50, k2: 25, k3: 25, k4: 0 } }, table);
    expect([...found].map(([id, { standing, share }]) => [id, standing, share])).toEqual([
      ['k1', 'counts', 0.5],
      ['k2', 'counts', 0.25],
      ['k3', 'counts', 0.25],
      ['k4', 'unweighted', 0],
      ['k5', 'unweighted', 0],
    ]);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('k1', 'k2', 'k3', 'k4', 'k5'), fc.nat(100)), (weights) => {
        const shares = [...standings({ ...studySample, weights }, table).values()].map(({ share }) => share);
        const sum = shares.reduce((total, share) => total + share, 0);
        expect(sum === 0 || Math.abs(sum - 1) < 1e-12).toBe(true);
      }),
    );
  });

  it('leave out counts without a reason, and what has no figure of a candidate', () => {
    expect(standings(studySample, raw).get('k1')).toEqual({ standing: 'unconfirmed', share: 0 });
    const confirmed = {
      ...studySample,
      criteria: withChange(studySample.criteria, 'k1', { reason: 'One office each' }),
    };
    expect(standings(confirmed, raw).get('k1')).toEqual({ standing: 'counts', share: 0.2 });
    // The one region with a ratio that is left out takes the criterion along.
    const gone = table.regions.slice(1).map(({ id }) => ({ region: id, reason: 'for a test' }));
    expect(standings({ ...studySample, out: gone }, table).get('k3')).toEqual({ standing: 'empty', share: 0 });
    expect(standings(studySample, null).get('k1')).toEqual({ standing: 'counts', share: 0.2 });
  });
});

describe('the list of criteria', () => {
  it('takes a new one with the average weight, under an id that no set of weights names', () => {
    const set = { id: 'w1', name: 'A', by: '', isImported: false, weights: { k1: 5, k9: 70 } };
    const made = withCriterion(
      { ...studySample, sets: [set], weights: { k1: 10, k2: 50 } },
      cardOf('agents', 'brought'),
    );
    expect(made.id).toBe('k10');
    expect(made.weights.k10).toBe(30);
    expect(made.criteria.at(-1)).toMatchObject({
      id: 'k10',
      criterion: 'agents',
      direction: 'less',
      typed: { figures: [] },
    });
    expect(withCriterion(studySample, cardOf('level', 'made')).criteria.at(-1)?.typed).toBeNull();
    const study: RegionStudy = { ...studySample, criteria: made.criteria, weights: made.weights };
    expect(schema.safeParse(study).success).toBe(true);
  });

  it('loses one with its weights in all sets', () => {
    const set = { id: 'w1', name: 'A', by: '', isImported: false, weights: { k1: 5, k2: 70 } };
    const left = withoutCriterion({ ...studySample, sets: [set] }, 'k2');
    expect(left.criteria.map(({ id }) => id)).toEqual(['k1', 'k3', 'k4', 'k5']);
    expect([left.weights.k2, left.sets[0]?.weights]).toEqual([undefined, { k1: 5 }]);
  });

  it('is put in order, and weighed alike', () => {
    const ids = (list: RegionStudy['criteria']) => list.map(({ id }) => id);
    expect(ids(moved(studySample.criteria, 'k3', -1))).toEqual(['k1', 'k3', 'k2', 'k4', 'k5']);
    expect(moved(studySample.criteria, 'k1', -1)).toBe(studySample.criteria);
    expect(areEqual({ ...studySample, weights: equalWeights(studySample.criteria) })).toBe(true);
    expect(areEqual({ ...studySample, weights: { k1: 20 } })).toBe(false);
    expect([-3, 12.4, 250].map(keptWeight)).toEqual([0, 12, 100]);
  });

  it('names what nobody has brought', () => {
    const cards = [cardOf('level', 'made'), cardOf('agents', 'brought'), cardOf('consulates', 'brought')];
    const waiting = withCriterion(studySample, cardOf('agents', 'brought'));
    expect(notConsidered(waiting, cards).map(({ card, spec }) => [card.id, spec?.id ?? null])).toEqual([
      ['agents', 'k6'],
      ['consulates', null],
    ]);
    const figures = [{ region: 'sector:laredo', value: 3, low: 3, high: 3 }];
    const typed = { unit: { en: '', es: '' }, source: '', date: '', figures };
    const brought = withChange(waiting.criteria, 'k6', { typed });
    expect(notConsidered({ criteria: brought }, cards).map(({ card }) => card.id)).toEqual(['consulates']);
  });
});

describe('notes of a criterion', () => {
  const places = candidatePlaces(table, studySample);
  const notesOf = (id: string, given = table, at = places) => {
    const column = given.criteria.find((one) => one.id === id) ?? sampleColumns[0]!;
    return criterionNotes(column, given, at, (other) => other.toUpperCase(), 'en');
  };

  it('say how many regions have no figure and why', () => {
    expect(notesOf('k3').lines[0]).toBe(
      '1 of 6 regions has no figure and is ranked with bounds: A small figure is held back (1).',
    );
    const none = { ...table, criteria: [{ ...sampleColumns[0]!, values: new Float64Array(6).fill(Number.NaN) }] };
    expect(notesOf('k1', none).lines[0]).toMatch(/^None of the 6 regions has a figure/);
    expect(notesOf('k2').lines).toEqual([]);
    // Only those of the candidates count.
    expect(notesOf('k3', table, places.slice(1)).lines).toEqual([]);
  });

  it('say what is counted twice, and which flags there are', () => {
    expect(notesOf('k1').lines).toEqual([
      'Counted twice: it orders the regions as "K5" does (rank correlation 0.92 over 6 regions).',
    ]);
    expect(notesOf('k1').more.length).toBeGreaterThan(0);
    const turned = { ...table, correlated: [{ a: 'k1', b: 'k5', r: -0.95, n: 6 }] };
    expect(notesOf('k5', turned).lines[0]).toBe(
      'Counted twice: it orders the regions in reverse of "K1" (rank correlation −0.95 over 6 regions).',
    );
    expect(notesOf('k5').lines[1]).toMatch(/not verified\.$/);
  });
});

describe('figures that are typed', () => {
  it('are numbers, ranges, or nothing', () => {
    expect(figureTyped('1,234.5', false)).toEqual({ value: 1234.5, low: 1234.5, high: 1234.5 });
    expect(figureTyped('10 a 20', false)).toEqual({ value: null, low: 10, high: 20 });
    expect(figureTyped('-5 - 3', false)).toEqual({ value: null, low: -5, high: 3 });
    expect(figureTyped('<5', false)).toEqual({ value: null, low: 0, high: 4 });
    expect(figureTyped(' ', false)).toEqual({ value: null, low: null, high: null });
    for (const text of ['x', '20-10', '<', '<0', 'Infinity', '1 2 3']) expect(figureTyped(text, false)).toBeNull();
    expect(withFigure([{ region: 'a', value: 1, low: 1, high: 1 }], 'a', figureOf([], 'a'))).toEqual([]);
  });

  it('of a sensitive kind are never kept as 1 to 4', () => {
    for (const text of ['1', '4', '2.5', '<5', '<3', '1-4', '3 to 4'])
      expect(figureTyped(text, true)).toEqual(heldBounds);
    expect(figureTyped('0', true)).toEqual({ value: 0, low: 0, high: 0 });
    expect(figureTyped('5', true)).toEqual({ value: 5, low: 5, high: 5 });
    expect(figureTyped('3-12', true)).toEqual({ value: null, low: 1, high: 12 });
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 1, max: 4 }), fc.double({ min: 0.01, max: 4.99, noNaN: true })),
        (small) => {
          const made = figureTyped(String(small), true);
          expect(made).toEqual(heldBounds);
        },
      ),
    );
  });

  it('come back to their field as they can be typed again', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Math.round(value * 100) / 100 + 0);
    fc.assert(
      fc.property(number, number, fc.boolean(), (a, b, isRange) => {
        const text = isRange && a !== b ? `${Math.min(a, b)} to ${Math.max(a, b)}` : String(a);
        const made = figureTyped(text, false);
        expect(made).not.toBeNull();
        if (made !== null) expect(figureTyped(typedText(made), false)).toEqual(made);
      }),
    );
    expect(typedText(heldBounds)).toBe('<5');
    expect(figureTyped('<5', true)).toEqual(heldBounds);
  });
});
