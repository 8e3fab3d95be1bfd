import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Json, stableJson } from '../base/fingerprint.ts';
import { monthIndexOf } from '../base/units.ts';
import { setRegions } from './commands/set-regions.ts';
import { type Document, emptyDocument } from './document.ts';
import {
  type CriterionSpec,
  coverageStates,
  coverGoals,
  emptyRegions,
  normalisations,
  type OwnRegion,
  type RegionParts,
  type RegionStudy,
  regionKinds,
  regionViews,
} from './regions.ts';
import { parseDocument } from './schema.ts';
import { sensitiveHeld } from './sensitive-figures.ts';
import { project } from './travel.ts';
import { fromHash, toHash } from './url.ts';

const short = fc.string({ maxLength: 200, unit: 'grapheme' }).map((text) => text.slice(0, 200));
const text = (most: number) => fc.string({ maxLength: 40, unit: 'grapheme' }).map((one) => one.slice(0, most));
const ownText = fc.record({ en: short, es: text(200) });
const region = fc.oneof(
  fc.constantFrom('corridor:arizona-sonora', 'sector:del-rio', 'county:48479', 'pair:wd-texas~coahuila'),
  fc.integer({ min: 1, max: 99 }).map((n) => `r${n}`),
);
const figure = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => value + 0);
const month = fc.integer({ min: -600, max: 1200 }).map(monthIndexOf);
const date = fc.constantFrom('', '2024-05', '2024-05-31');
const km = fc.double({ min: 0, max: 3182, noNaN: true }).map((value) => value + 0);

const parts: fc.Arbitrary<RegionParts> = fc.oneof(
  fc.record({
    kind: fc.constant('stretch' as const),
    fromKm: km,
    toKm: km,
    sectors: fc.subarray(['yuma', 'laredo']),
    states: fc.subarray(['sonora', 'coahuila']),
  }),
  fc.record({ kind: fc.constant('area' as const), feature: fc.constantFrom('f1', 'f12') }),
  fc.record({ kind: fc.constant('zone' as const), table: fc.constant('s1'), zone: short }),
  fc.record({ kind: fc.constant('group' as const), regions: fc.array(region, { maxLength: 4 }) }),
);
const own: fc.Arbitrary<OwnRegion> = fc.record({
  id: fc.integer({ min: 1, max: 999_999 }).map((n) => `r${n}`),
  name: ownText,
  parts,
});
const weight = fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value + 0);
const weights = fc.dictionary(fc.constantFrom('k1', 'k2', 'k30'), weight, { noNullPrototype: true });
const nullable = fc.option(fc.oneof(figure, fc.integer({ min: 0, max: 9 })));
const criterion: fc.Arbitrary<CriterionSpec> = fc.record({
  id: fc.integer({ min: 1, max: 9999 }).map((n) => `k${n}`),
  criterion: fc.constantFrom('level', 'column', 'shelters', 'prosecutors-us', 'made-later'),
  name: ownText,
  params: fc.dictionary(fc.constantFrom('figures', 'per', 'months'), fc.oneof(figure, text(80), fc.boolean()), {
    noNullPrototype: true,
  }),
  direction: fc.constantFrom('more' as const, 'less' as const),
  normalisation: fc.constantFrom(...normalisations),
  period: fc.option(fc.record({ from: month, to: month })),
  reason: text(400),
  typed: fc.option(
    fc.record({
      unit: ownText,
      source: text(400),
      date,
      figures: fc.array(fc.record({ region, value: nullable, low: nullable, high: nullable }), { maxLength: 5 }),
    }),
  ),
});

const anyStudy: fc.Arbitrary<RegionStudy> = fc.record({
  kind: fc.constantFrom(...regionKinds),
  own: fc.array(own, { maxLength: 4 }),
  out: fc.array(fc.record({ region, reason: text(400) }), { maxLength: 3 }),
  pinned: fc.array(region, { maxLength: 3 }),
  coverage: fc.array(fc.record({ region, state: fc.constantFrom(...coverageStates), date, source: text(400) }), {
    maxLength: 3,
  }),
  criteria: fc.array(criterion, { maxLength: 5 }),
  weights,
  method: fc.constantFrom('weighted-sum' as const, 'topsis' as const),
  draws: fc.integer({ min: 100, max: 100_000 }),
  resamples: fc.integer({ min: 0, max: 10_000 }),
  seed: fc.integer({ min: -1e9, max: 1e9 }),
  sets: fc.array(
    fc.record({ id: fc.constantFrom('w1', 'w2'), name: short, by: short, isImported: fc.boolean(), weights }),
    { maxLength: 3 },
  ),
  compared: fc.subarray(['w1', 'w2']),
  view: fc.constantFrom(...regionViews),
  region: fc.oneof(fc.constant(''), region),
  pair: fc.option(fc.record({ a: region, b: region })),
  cover: fc.record({ choose: fc.integer({ min: 1, max: 20 }), goal: fc.constantFrom(...coverGoals) }),
  record: fc.record({ question: ownText, notKnown: ownText, who: short, on: date }),
});

const withStudy = (regions: RegionStudy): Document => setRegions.apply(emptyDocument, { regions });

describe('what a planner decided', () => {
  it('comes back whole from an address and from a file, whatever it is', () => {
    fc.assert(
      fc.property(anyStudy, (study) => {
        const document = withStudy(study);
        const address = fromHash(toHash(document));
        expect(address.ok && address.value.regions).toEqual(document.regions);
        const file = parseDocument(JSON.parse(stableJson(project(document, 'file') as unknown as Json)));
        expect(file.ok && file.value.regions).toEqual(document.regions);
      }),
    );
  });

  it('is kept as it was set, but for small figures of a sensitive kind', () => {
    fc.assert(
      fc.property(anyStudy, (study) => {
        const { criteria, ...others } = study;
        const { criteria: kept, ...set } = withStudy(study).regions;
        expect(set).toEqual(others);
        expect(kept).toEqual(criteria.map(sensitiveHeld));
        for (const { criterion: id, typed } of kept) {
          if (id !== 'shelters') continue;
          const told = (typed?.figures ?? []).map(({ value }) => value ?? 0);
          expect(told.some((value) => value > 0 && value < 5)).toBe(false);
        }
      }),
    );
  });

  it('begins anew in studies and addresses that were made before there were regions', () => {
    const { regions: _, ...older } = project({ ...emptyDocument, corridor: 'arizona-sonora' }, 'file');
    const file = parseDocument(JSON.parse(JSON.stringify(older)));
    expect(file.ok && file.value.regions).toEqual(emptyRegions);
    const address = fromHash(toHash({ ...emptyDocument, corridor: 'arizona-sonora' }));
    expect(address.ok && [address.value.regions, address.value.workspace]).toEqual([emptyRegions, 'explore']);
  });
});
