import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundSample } from '../../../tests/support/region-samples.ts';
import { runMeta } from '../../../tests/support/run-meta.ts';
import { monthIndex } from '../../base/month.ts';
import { ok } from '../../base/result.ts';
import { drain } from '../../base/steps.ts';
import { borderLengthKm, sectors } from '../../corridors/corridor.ts';
import type { Region } from '../../corridors/region.ts';
import { regionOf } from '../../corridors/region-of.ts';
import { type CoverageEntry, emptyRegions, type RegionStudy } from '../../document/regions.ts';
import { dayWindow } from '../../select/day-window.ts';
import { type CoverageResult, coverMeasures } from '../region-shapes.ts';
import type { CellResult } from '../shapes.ts';
import { coverageChoice } from './coverage-choice.ts';
import { rankRegions } from './rank-regions.ts';
import type { RegionGround } from './region-ground.ts';
import { scoreElements } from './score-elements.ts';

const [california, arizona, juarez, coahuila, laredo, valley] = [
  'corridor:california-baja-california',
  'corridor:arizona-sonora',
  'corridor:el-paso-juarez',
  'corridor:el-paso-eagle-pass-coahuila',
  'corridor:laredo-nuevo-laredo',
  'corridor:rio-grande-valley-tamaulipas',
];

const said = (region: string, state: CoverageEntry['state']): CoverageEntry => ({
  region,
  state,
  date: '2026-01',
  source: 'a letter',
});

/** California works, Arizona is suspended, three corridors are not covered; nothing is known of Laredo. */
const spoken = [
  said(california, 'active'),
  said(arizona, 'suspended'),
  said(juarez, 'none'),
  said(coahuila, 'none'),
  said(valley, 'none'),
];

const ask = (study: Partial<RegionStudy>, ground: Partial<RegionGround> = {}): CoverageResult => {
  const whole = { ...emptyRegions, ...study };
  const result = drain(coverageChoice(groundSample(whole, ground), whole));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

const candidate = (result: CoverageResult, id: string) => result.candidates.find((one) => one.id === id)!;

/** Six cells along the line, on the Mexican side but for the first; two are not hot, one of them any more. */
const cells: CellResult = {
  shape: 'cells',
  measure: 'records',
  unit: 'cells',
  names: [],
  resolution: 5,
  ids: ['a', 'b', 'c', 'd', 'e', 'f'],
  starts: Uint32Array.from([0, 1, 2, 3, 4, 5, 6]),
  lonLat: new Float64Array(12),
  side: Uint8Array.from([1, 0, 0, 0, 0, 0]),
  borderKm: Float32Array.from([100, 900, 1200, 1300, 2000, 3000]),
  records: new Float64Array(6),
  people: new Float64Array(6),
  figure: new Uint8Array(6),
  period: { from: monthIndex(2014, 1), to: monthIndex(2025, 1) },
  totalRecords: 0,
  totalPeople: 0,
  left: { elsewhere: 0, beyondDepth: 0, notLocated: 0, notAPoint: 0 },
  hotSpots: null,
  finding: {
    kind: 'emerging',
    meta: runMeta(),
    category: Int8Array.from([1, 4, 8, 6, 2, -4]),
    steps: [],
    dropped: [],
    breaks: [],
    binClass: new Int8Array(6),
    lastZ: new Float64Array(6),
    trendZ: new Float64Array(6),
    trendP: new Float64Array(6),
    families: [],
    clusters: [],
  },
  rates: null,
};

describe('coverage of regions', () => {
  it('has nothing covered for certain and nothing new where no state is verified', () => {
    const result = ask({});
    expect(result.covered).toMatchObject({ kilometres: 0, records: 0, people: 0, figures: 0 });
    expect(result.notVerified.kilometres).toBeCloseTo(borderLengthKm, 6);
    expect(result.candidates.map(({ state }) => state)).toEqual(Array.from({ length: 6 }, () => 'not-verified'));
    for (const { adds, addsAtMost } of result.candidates) {
      expect([adds.kilometres, adds.records, adds.people, adds.figures]).toEqual([0, 0, 0, 0]);
      expect(addsAtMost.kilometres).toBeGreaterThan(200);
    }
    expect(result.greedy).toEqual({ regions: [], gains: [], total: 0 });
    expect(result.combinations).toBe(0);
  });

  it('counts kilometres once, and says what overlaps', () => {
    const result = ask({ coverage: [...spoken.slice(0, 2), said(juarez, 'active'), ...spoken.slice(3)] });
    // El Paso's Texan kilometres, 1,123 to 1,385, are in both corridors.
    expect(candidate(result, coahuila)).toMatchObject({ overlapKm: 262, unverifiedKm: 0 });
    expect(candidate(result, coahuila).adds.kilometres).toBe(2450 - 1385);
    expect(result.covered.kilometres).toBe(222 + 561);
    expect(result.notVerified.kilometres).toBe(278);
    expect(result.candidates.map(({ id }) => id)).toEqual([arizona, coahuila, laredo, valley]);
    expect(result.coveredBy.map(({ id }) => id)).toEqual([california, juarez, laredo]);
  });

  it('counts a sector whole, once, with the first region that it stands for', () => {
    const result = ask({ coverage: spoken, cover: { choose: 2, goal: 'figures' } });
    const { panel } = groundSample();
    const period = result.periods.figures!;
    expect(period).toEqual({ from: monthIndex(2020, 6), to: monthIndex(2025, 6) });
    const { whole, covered } = result;
    expect(whole.figures).toBeGreaterThan(covered.figures);
    expect(candidate(result, coahuila).adds.figures).toBeGreaterThan(candidate(result, juarez).adds.figures);
    // Title 8 alone: less than all encounters of the same months.
    const all = sectors.reduce((sum, { id }) => {
      const row = panel!.areas.indexOf(id) * panel!.months;
      const [from, to] = [period.from - panel!.firstMonth, period.to - panel!.firstMonth];
      return sum + [...panel!.total.subarray(row + from, row + to)].reduce((a, b) => a + b, 0);
    }, 0);
    expect(whole.figures).toBeLessThan(all);
    // El Paso counts in the first of the two corridors that it stands for alone.
    const { regions, gains } = result.greedy;
    expect(regions).toContain(coahuila);
    expect(regions).not.toContain(juarez);
    expect(gains.reduce((a, b) => a + b, 0)).toBe(result.greedy.total);
  });

  it('counts records and people of the last sixty whole months by row', () => {
    const result = ask({ coverage: spoken });
    const { incidents: table } = groundSample();
    const period = result.periods.incidents!;
    // The last record is of 20 April 2025: that month is not whole.
    expect(period).toEqual({ from: monthIndex(2020, 4), to: monthIndex(2025, 4) });
    const window = dayWindow(table!.day, period.from, period.to);
    let [records, people, whole] = [0, 0, 0];
    for (let row = window.from; row < window.to; row++) {
      const km = table!.borderKm[row];
      if (table!.pointState[row] !== 0 || Number.isNaN(km)) continue;
      whole += 1;
      // Coahuila's stretch, without what may be covered: Laredo begins where it ends.
      if (Math.abs(table!.acrossKm[row]) > 150 || km < 1123 || km >= 2450) continue;
      records += 1;
      people += table!.weight[row];
    }
    expect(candidate(result, coahuila).adds).toMatchObject({ records, people });
    expect(result.whole.records).toBe(whole);
    expect(records).toBeGreaterThan(300);
  });

  it('counts cells that are hot in the last step, where their centres lie', () => {
    const result = ask({ coverage: spoken, cover: { choose: 1, goal: 'hot-spots' } }, { emerging: ok(cells) });
    expect(result.whole['hot-spots']).toBe(4);
    expect(result.covered['hot-spots']).toBe(1);
    // 1,200 is historical and counts nowhere; 1,300 is in both corridors, 2,000 in one.
    expect(candidate(result, juarez).adds['hot-spots']).toBe(2);
    expect(candidate(result, coahuila).adds['hot-spots']).toBe(2);
    expect(result.greedy).toEqual({ regions: [coahuila], gains: [2], total: 2 });
  });

  it('does not count as added what only an unverified region may hold already', () => {
    const own = [
      { id: 'r1', name: { en: 'New', es: 'Nueva' }, parts: stretch(2400, 2500) },
      { id: 'r2', name: { en: 'Pair', es: 'Par' }, parts: { kind: 'group' as const, regions: [laredo, valley] } },
    ];
    const coverage = [...spoken, said('r1', 'none')];
    const result = ask({ own: own.slice(0, 1), coverage });
    expect(candidate(result, 'r1')).toMatchObject({ overlapKm: 0, unverifiedKm: 50 });
    expect(candidate(result, 'r1').adds.kilometres).toBe(50);
    expect(candidate(result, 'r1').addsAtMost.kilometres).toBe(100);
    expect(candidate(result, laredo).adds.kilometres).toBe(0);
    expect(candidate(result, laredo).addsAtMost.kilometres).toBe(278);
    // A group stands for its members, and what is not known of one is said of the group.
    const grouped = ask({ own, coverage: [...coverage, said('r2', 'none')] });
    expect(grouped.candidates.map(({ id }) => id)).not.toContain(laredo);
    expect(candidate(grouped, 'r2').adds.kilometres).toBeCloseTo(borderLengthKm - 2450, 6);
  });

  it('leaves regions out that the person left out, and has no figures for those without sectors', () => {
    const result = ask({
      kind: 'county',
      coverage: [
        said('county:48323', 'none'),
        said('corridor:arizona-sonora', 'active'),
        said('county:99999', 'active'),
      ],
      out: [{ region: 'county:48465', reason: 'no office' }],
      cover: { choose: 1, goal: 'figures' },
    });
    const maverick = candidate(result, 'county:48323');
    expect(maverick.adds.figures).toBeNaN();
    expect(result.candidates.map(({ id }) => id)).not.toContain('county:48465');
    expect(result.without).toEqual(['county:48323']);
    expect(result.greedy.regions).toEqual([]);
    expect(result.coveredBy.map(({ id }) => id)).toContain('corridor:arizona-sonora');
    // The corridor's own kilometres, and the ends of the counties that lie in it for the most part.
    expect(result.covered.kilometres).toBeGreaterThanOrEqual(824 - 222);
    expect(result.covered.kilometres).toBeLessThan(824 - 222 + 20);
    expect(result.problems.map(({ code }) => code)).toEqual(['areas-missing']);
  });

  it('chooses greedily and exactly, the same whatever the order of regions', () => {
    const nothing = groundSample({ ...emptyRegions, kind: 'sector' });
    const coverage = nothing.regions.map(({ id }, r) => said(id, r === 0 ? 'active' : 'none'));
    for (const goal of ['kilometres', 'records', 'people', 'figures'] as const) {
      const study = { ...emptyRegions, kind: 'sector' as const, coverage, cover: { choose: 3, goal } };
      const ground = groundSample(study);
      const order = ground.regions.map((_, r) => (r * 4 + 2) % ground.regions.length);
      const turned: RegionGround = {
        ...ground,
        regions: order.map((r) => ground.regions[r]),
        coverage: order.map((r) => ground.coverage[r]),
      };
      const [there, back] = [ground, turned].map((one) => drain(coverageChoice(one, study)));
      if (!there.ok || !back.ok) throw new Error('no answer');
      expect(there.value.combinations).toBe(56);
      // Sectors share nothing: the three that add most are the choice, however it is made.
      const adds = there.value.candidates.map((one) => one.adds[goal]).sort((a, b) => b - a);
      expect(there.value.exact?.total).toBeCloseTo(adds[0] + adds[1] + adds[2], 6);
      expect(there.value.greedy).toEqual(there.value.exact);
      expect(back.value.greedy).toEqual(there.value.greedy);
      expect(back.value.exact).toEqual(there.value.exact);
      for (const measure of coverMeasures.slice(0, 4))
        expect(back.value.whole[measure]).toBe(there.value.whole[measure]);
    }
  });

  it('chooses by the score of the ranking, counting what overlaps once', () => {
    const coverage = [...spoken, said(laredo, 'none')];
    const result = ask({ coverage, cover: { choose: 2, goal: 'score' } });
    const study = { ...emptyRegions, coverage };
    const ranking = drain(rankRegions(groundSample(study), study));
    if (!ranking.ok) throw new Error(ranking.error.code);
    const { regions, score, scoreLow } = ranking.value;
    const scoreOf = (id: string): number => {
      const at = regions.findIndex((region) => region.id === id);
      return Number.isNaN(score[at]) ? scoreLow[at] : score[at];
    };
    // Of regions that share no kilometre the sum of their scores; of El Paso's two less than that.
    const [first, second] = result.greedy.regions;
    const overlaps = [juarez, coahuila].every((id) => result.greedy.regions.includes(id));
    const sum = scoreOf(first) + scoreOf(second);
    if (overlaps) expect(result.greedy.total).toBeLessThan(sum);
    else expect(result.greedy.total).toBeCloseTo(sum, 9);
    expect(result.exact?.total).toBeGreaterThanOrEqual(result.greedy.total - 1e-12);
    expect(result.problems).toEqual([]);
  });

  it('says so where nothing that the goal counts is loaded', () => {
    const lacking = { panel: null, incidents: null };
    for (const goal of ['records', 'figures', 'hot-spots'] as const) {
      const result = ask({ coverage: spoken, cover: { choose: 1, goal } }, lacking);
      expect(result.problems.map(({ code }) => code)).toEqual(['figures-missing']);
      expect(result.greedy.regions).toEqual([]);
      expect(candidate(result, coahuila).adds[goal]).toBeNaN();
      expect(candidate(result, coahuila).adds.kilometres).toBe(2450 - 1123);
    }
  });
});

function stretch(fromKm: number, toKm: number) {
  return { kind: 'stretch' as const, fromKm, toKm, sectors: [], states: [] };
}

const madeRegions = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 20 })), { minLength: 1, maxLength: 6 })
  .map((list) =>
    list.map(([from, length], r): Region => {
      const name = { en: `r${r}`, es: `r${r}` };
      return regionOf({ id: `r${r}`, kind: 'own', name, sectors: [], states: [] }, [
        { fromKm: from, toKm: from + length },
      ]);
    }),
  );

describe('the score as something that adds up', () => {
  it('counts each kilometre once, with the highest score a kilometre, and nothing where it is covered', () => {
    fc.assert(
      fc.property(
        madeRegions,
        fc.array(fc.integer({ min: -3, max: 9 }), { minLength: 6, maxLength: 6 }),
        fc.nat(63),
        fc.nat(63),
        (regions, scores, coveredBits, chosenBits) => {
          const isCovered = regions.map((_, r) => ((coveredBits >> r) & 1) === 1);
          const isChosen = regions.map((_, r) => ((chosenBits >> r) & 1) === 1 && !isCovered[r]);
          const { weights, regions: held } = scoreElements(regions, scores, isCovered);
          let got = 0;
          held.forEach((inside, e) => {
            if (!inside.some((r) => isCovered[r]) && inside.some((r) => isChosen[r])) got += weights[e];
          });
          let wanted = 0;
          for (let km = 0; km < 60; km++) {
            const here = regions.flatMap(({ stretches: [one] }, r) => (one.fromKm <= km && one.toKm > km ? [r] : []));
            if (here.some((r) => isCovered[r])) continue;
            const chosen = here.filter((r) => isChosen[r]).map((r) => scores[r] / regions[r].lengthKm);
            wanted += Math.max(0, ...chosen);
          }
          expect(got).toBeCloseTo(wanted, 9);
        },
      ),
    );
  });

  it('is the whole score of a region that overlaps with none', () => {
    const [region] = fc.sample(madeRegions, 1)[0];
    const { weights } = scoreElements([region], [0.7], [false]);
    expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(0.7, 9);
    expect(scoreElements([region], [Number.NaN], [false]).weights.length).toBe(0);
  });
});
