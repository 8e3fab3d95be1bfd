import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bareInput } from '../../../../tests/support/bare-input.ts';
import { incidentsOf, type MadeRecord } from '../../../../tests/support/incidents.ts';
import { correlatedCounts, countOf } from '../../../../tests/support/random-counts.ts';
import { shippedGeography } from '../../../../tests/support/shipped-geography.ts';
import { firstDayOf, monthIndex } from '../../../base/month.ts';
import { seededRng } from '../../../base/rng.ts';
import { drain } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import type { PanelTable } from '../../../columns/table.ts';
import { corridorById, events, sectorById, sectors } from '../../../corridors/corridor.ts';
import type { Feature } from '../../../corridors/feature.ts';
import { pointAt } from '../../../corridors/point-at.ts';
import { displacementDifference } from '../../kernels/displacement-difference.ts';
import type { MethodInput, ParamValues } from '../../method.ts';
import type { NeighbourResult } from '../../shapes.ts';
import { spreadOf } from './difference-test.ts';
import { neighbouringAreasMethod } from './method.ts';
import reference from './reference.json' with { type: 'json' };

const geography = shippedGeography();
const corridor = corridorById('el-paso-eagle-pass-coahuila');
if (corridor === undefined) throw new Error('no corridor');
const first = monthIndex(2014, 1);
const date = monthIndex(2018, 4);
const months = 96;

/** A record in the middle of a month, somewhere in a sector, some kilometres from the line. */
function recordIn(sector: string, month: number, share: number, north = 0.01): MadeRecord {
  const { fromKm = 0, toKm = 0 } = sectorById(sector) ?? {};
  const { lon, lat } = pointAt(geography.index.line, fromKm + (toKm - fromKm) * (0.1 + 0.8 * share));
  return { lon, lat: lat + north, day: firstDayOf(monthIndexOf(month)) + 14 };
}

type Means = Readonly<Record<string, (month: number) => number>>;

function madeRecords(means: Means, seed: number): MadeRecord[] {
  const rng = seededRng(seed, 0);
  const records: MadeRecord[] = [];
  for (const [sector, meanOf] of Object.entries(means)) {
    for (let m = 0; m < months; m++) {
      const count = countOf(rng, meanOf(first + m), 1.5);
      for (let k = 0; k < count; k++) records.push(recordIn(sector, first + m, rng.nextUnit()));
    }
  }
  return records;
}

const inputOf = (records: readonly MadeRecord[], more: Partial<MethodInput> = {}): MethodInput =>
  bareInput({
    geography,
    corridor,
    now: { from: first, to: monthIndexOf(first + months) },
    incidents: incidentsOf(geography.index, records),
    filledTo: monthIndexOf(first + months),
    features: [],
    drawn: [],
    events,
    ...more,
  });

const chosen = { treated: 'sector:del-rio', date: '2018-04', draws: 399 };

function run(input: MethodInput, params: ParamValues = {}, seed = 1): NeighbourResult {
  const result = drain(neighbouringAreasMethod.run(input, { ...chosen, ...params }, seed));
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.params)}`);
  if (result.value.shape !== 'neighbouring-areas') throw new Error('another shape');
  return result.value;
}

const failure = (input: MethodInput, params: ParamValues = {}): string => {
  const result = drain(neighbouringAreasMethod.run(input, { ...chosen, ...params }, 1));
  return result.ok ? 'ok' : result.error.code;
};

const level = (mean: number) => () => mean;
const stepAt = (before: number, after: number) => (month: number) => (month < date ? before : after);
const planted: Means = {
  'del-rio': stepAt(30, 15),
  'big-bend': stepAt(10, 17),
  laredo: stepAt(10, 17),
  tucson: level(25),
};

describe('planted change', () => {
  let result: NeighbourResult;
  beforeAll(() => {
    result = run(inputOf(madeRecords(planted, 3)), {}, 7);
  });

  it('is found: fewer in A, more in B, little in all', () => {
    expect(result.success).toBeLessThan(0);
    expect(result.buffer).toBeGreaterThan(0);
    // True value: (14 / 25) / (-15 / 25).
    expect(result.quotient?.value).toBeLessThan(-0.5);
    expect(result.quotient?.lower).toBeLessThan(-14 / 15);
    expect(result.quotient?.upper).toBeGreaterThan(-14 / 15);
    expect(result.quotient?.upper).toBeLessThan(0);
    expect(result.successful).toBe(1);
    // True value: 24 (14 - 15).
    expect(result.difference?.lower).toBeLessThan(-24);
    expect(result.difference?.upper).toBeGreaterThan(-24);
    expect(result.difference?.p).toBeGreaterThan(0.05);
  });

  it('says what it was made of', () => {
    const [treated, buffer, control] = result.areas;
    expect(result.areas.map(({ role, suggested }) => [role, suggested])).toEqual([
      ['treated', false],
      ['buffer', true],
      ['control', true],
    ]);
    expect(buffer.sectors).toEqual(['big-bend', 'laredo']);
    expect(control.value).toBe('sector:tucson');
    expect(treated.months).toHaveLength(48);
    expect(treated.before + treated.after).toBe([...treated.months].reduce((sum, count) => sum + count, 0));
    expect([result.before, result.after]).toEqual([
      { from: date - 24, to: date },
      { from: date, to: date + 24 },
    ]);
    expect(result.meta.n).toBe(result.areas.reduce((sum, { before, after }) => sum + before + after, 0));
    for (const { polygons } of result.areas) expect(polygons.length).toBeGreaterThan(0);
    expect(result.others.map(({ id }) => id)).toContain('procedure');
    expect(result.meta).toMatchObject({ tests: 1, headlineP: result.difference?.p, basis: 'rows' });
  });

  it('a fall without any rise next door is in the difference, and diffusion in the quotient', () => {
    const fell = run(inputOf(madeRecords({ ...planted, 'big-bend': stepAt(12, 8), laredo: stepAt(12, 8) }, 5)));
    expect(fell.difference?.upper).toBeLessThan(0);
    expect(fell.difference?.p).toBeLessThan(0.001);
    expect(fell.difference?.permutationP).toBeLessThanOrEqual(0.01);
    expect(fell.quotient?.value).toBeGreaterThan(0);
  });
});

describe('reference counts as records', () => {
  /** So many records before and after the date in each sector, spread over the months. */
  const spread = (counts: Readonly<Record<string, readonly number[]>>): MadeRecord[] =>
    Object.entries(counts).flatMap(([sector, [before = 0, after = 0]]) =>
      [before, after].flatMap((count, side) =>
        Array.from({ length: count }, (_, k) => recordIn(sector, date + (side - 1) * 24 + (k % 24), k / count)),
      ),
    );
  const others = { buffer: 'sector:laredo', control: 'sector:tucson' };

  it('the two worked quotients, exactly', () => {
    for (const [example, wdq] of [
      [reference.wdq.data.displacement, reference.wdq.expected.displacement.wdq],
      [reference.wdq.data.diffusion, reference.wdq.expected.diffusion.wdq],
    ] as const) {
      const records = spread({ 'del-rio': example.A, laredo: example.B, tucson: example.C });
      expect(run(inputOf(records), others).quotient?.value).toBe(wdq);
    }
  });

  it('the published difference with two controls, exactly', () => {
    const { data, expected } = reference.wdd;
    const records = spread({
      'del-rio': data.treated,
      laredo: data.displacement,
      tucson: data.control,
      yuma: data.control_of_displacement,
    });
    const { difference, areas } = run(inputOf(records), { ...others, bufferControl: 'sector:yuma' });
    expect(difference?.value).toBe(expected.wdd);
    // Months that are all alike vary less than Poisson counts: the dispersion stays 1, and the variance as published.
    expect(areas.map(({ dispersion }) => dispersion)).toEqual([1, 1, 1, 1]);
    const factor = difference?.serial ?? Number.NaN;
    expect((difference?.standardError ?? 0) / Math.sqrt(factor)).toBeCloseTo(expected.se, 9);
  });
});

describe('invariances', () => {
  it('scaling every count of the control leaves the quotient', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 50 }), (times, seed) => {
        const records = madeRecords(planted, seed);
        const { lon: west } = pointAt(geography.index.line, 412);
        const { lon: east } = pointAt(geography.index.line, 824);
        const more = records.flatMap((record) =>
          record.lon > west && record.lon < east ? Array.from({ length: times }, () => record) : [record],
        );
        const [plain, scaled] = [run(inputOf(records), { draws: 199 }), run(inputOf(more), { draws: 199 })];
        expect(scaled.areas[2].before).toBe(times * plain.areas[2].before);
        expect(scaled.quotient?.value).toBeCloseTo(plain.quotient?.value ?? Number.NaN, 9);
      }),
      { numRuns: 3 },
    );
  });

  it('the same seed gives the same answer', () => {
    const input = inputOf(madeRecords(planted, 9));
    expect(run(input)).toEqual(run(input));
  });
});

describe('refusals', () => {
  const records = madeRecords(planted, 1);
  const ring = (km: number): Feature => {
    const { lon, lat } = pointAt(geography.index.line, km);
    return {
      id: `f${km}`,
      kind: 'area',
      name: { en: 'Drawn', es: 'Trazada' },
      lonLat: [
        [lon - 0.3, lat - 0.3],
        [lon + 0.3, lat - 0.3],
        [lon + 0.3, lat + 0.3],
        [lon - 0.3, lat + 0.3],
      ],
      from: null,
      to: null,
      source: { en: '', es: '' },
      schematic: false,
    };
  };

  it.each([
    ['date-missing', { date: '' }],
    ['date-missing', { date: 'event:gone' }],
    ['areas-missing', { treated: '' }],
    ['areas-missing', { treated: 'km:2200-2300' }],
    ['areas-overlap', { buffer: 'km:2400-2600' }],
    ['areas-overlap', { control: 'corridor:laredo-nuevo-laredo' }],
    ['before-records', { date: '2015-06' }],
    ['before-records', { date: 'event:oasiss-coahuila' }],
    ['outside-series', { date: '2021-01' }],
  ])('%s', (code, params) => {
    expect(failure(inputOf(records), params)).toBe(code);
  });

  it('areas that were drawn one over another', () => {
    const features = [ring(2200), ring(2210), ring(700)];
    const params = { treated: 'area:f2200', buffer: 'area:f2210', control: 'area:f700' };
    expect(failure(inputOf(records, { features }), params)).toBe('areas-overlap');
    expect(failure(inputOf(records, { features }), { ...params, buffer: 'sector:del-rio' })).toBe('areas-overlap');
    const apart = run(inputOf(records, { features }), { ...params, buffer: 'sector:laredo' });
    expect(apart.areas[0].name?.en).toBe('Drawn');
    expect(apart.areas[0].polygons[0][0]).toHaveLength(5);
  });

  it('a break between the periods', () => {
    const breaks = [{ month: monthIndex(2018, 10), key: 'break.x', refuses: true }];
    expect(failure(inputOf(records, { breaks }))).toBe('break-crossed');
    const told = run(inputOf(records, { breaks: [{ ...breaks[0], refuses: false }] }));
    expect([told.breaks, told.breakMonths]).toEqual([['break.x'], [monthIndex(2018, 10)]]);
  });

  const without = (...taken: readonly string[]): Means =>
    Object.fromEntries(Object.entries(planted).map(([id, mean]) => [id, taken.includes(id) ? level(0) : mean]));

  it('no number where the control has none, where A did not fall, or fell as C did', () => {
    const none = run(inputOf(madeRecords(without('tucson'), 1)));
    expect(none.meta.problems[0].code).toBe('control-zero');
    expect([none.quotient, Number.isNaN(none.success)]).toEqual([null, true]);
    const rose = run(inputOf(madeRecords({ ...planted, 'del-rio': stepAt(10, 30) }, 1)));
    expect(rose.meta.problems[0].code).toBe('success-not-negative');
    expect(rose.quotient).toBeNull();
    expect(rose.difference?.value).toBeGreaterThan(0);
    const every = (sector: string, count: number) =>
      Array.from({ length: 48 * count }, (_, k) => recordIn(sector, date - 24 + (k % 48), 0.5));
    const same = run(inputOf([...every('del-rio', 2), ...every('laredo', 1), ...every('tucson', 3)]));
    expect(same.meta.problems[0].code).toBe('success-zero');
    expect(same.difference?.value).toBe(0);
  });

  it('no test under 30 records in a period; the table stands', () => {
    const few = run(inputOf(madeRecords({ 'del-rio': level(0.3), laredo: level(0.3), tucson: level(0.3) }, 2)));
    expect(few.meta.problems[0].code).toBe('too-few-events');
    expect([few.quotient, few.difference, few.meta.headlineP]).toEqual([null, null, null]);
    expect(few.areas).toHaveLength(3);
  });

  it('no interval where A may not have fallen at all', () => {
    const weak = { ...planted, 'del-rio': stepAt(6, 5.5) };
    const near = [1, 2, 3, 4, 5, 6]
      .map((seed) => run(inputOf(madeRecords(weak, seed))))
      .find(({ quotient }) => quotient);
    if (!near?.quotient) throw new Error('A fell in no draw');
    expect(near.meta.problems.map(({ code }) => code)).toContain('interval-unbounded');
    expect(near.quotient.lower).toBeNaN();
    expect(near.successful).toBeLessThan(0.975);
  });
});

describe('figures of sectors', () => {
  const panelOf = (figure: (id: string, month: number) => number): PanelTable & { split: null } => ({
    kind: 'panel',
    areas: sectors.map(({ id }) => id),
    firstMonth: monthIndex(1999, 10),
    months: 300,
    measure: 'apprehensions',
    groups: [],
    total: Float64Array.from({ length: sectors.length * 300 }, (_, k) =>
      figure(sectors[Math.floor(k / 300)].id, monthIndex(1999, 10) + (k % 300)),
    ),
    split: null,
  });
  const figures = (id: string, month: number): number =>
    id === 'del-rio' && month >= monthIndex(2005, 12) ? 400 : 1000;
  const input = inputOf([], { incidents: null, panel: panelOf(figures) });

  it('are described, without p, interval or variance, also before 2014', () => {
    const found = run(input, { date: 'event:streamline' });
    expect(found.figures).toBe('areas');
    expect(found.quotient?.value).toBe(0);
    expect(found.quotient?.lower).toBeNaN();
    expect(found.difference?.value).toBe(-24 * 600);
    expect([found.difference?.standardError, found.difference?.p, found.difference?.permutationP]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
    expect(found.meta).toMatchObject({ tests: 0, headlineP: null, n: 4 * 48, missing: 0 });
    expect(found.areas.map(({ sectors: of }) => of)).toEqual([['del-rio'], ['big-bend', 'laredo'], ['tucson']]);
  });

  it('stand for places whole, and say when they are not all of a place', () => {
    const found = run(input, { date: 'event:streamline', control: 'km:100-900' });
    expect(found.areas[2]).toMatchObject({ sectors: ['yuma', 'tucson'], isWhole: false });
    expect(failure(input, { date: 'event:streamline', control: 'km:500-600' })).toBe('place-without-sectors');
  });

  it('are refused where a month has none, and outside the series', () => {
    const gap = panelOf((id, month) => (id === 'tucson' && month === monthIndex(2005, 3) ? Number.NaN : 5));
    expect(failure(inputOf([], { incidents: null, panel: gap }), { date: 'event:streamline' })).toBe('figures-missing');
    expect(failure(input, { date: '2000-10' })).toBe('outside-series');
  });
});

describe('interval of the difference', () => {
  /** Share of simulated series whose 95 % interval holds the true difference. */
  function coverage(dispersion: number, rho: number, sims: number): number {
    const parts = [
      { mean: 20, change: 0.7, sign: 1 },
      { mean: 15, change: 1.1, sign: 1 },
      { mean: 25, change: 1, sign: -2 },
    ];
    let held = 0;
    for (let sim = 0; sim < sims; sim++) {
      const rng = seededRng(sim + 1, 0);
      let truth = 0;
      const series = parts.map(({ mean, change, sign }) => {
        const means = Array.from(
          { length: 48 },
          (_, t) => mean * (1 + 0.4 * Math.sin((2 * Math.PI * t) / 12)) * (t < 24 ? 1 : change),
        );
        truth += sign * means.reduce((sum, value, t) => sum + (t < 24 ? -value : value), 0);
        return rho > 0
          ? correlatedCounts(rng, means, dispersion, rho)
          : Float64Array.from(means, (value) => countOf(rng, value, dispersion));
      });
      const { dispersions, degrees, serial } = spreadOf(series, 24);
      const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
      const { lower, upper } = displacementDifference(
        series.map((values, i) => ({
          counts: [sum(values.subarray(0, 24)), sum(values.subarray(24))] as const,
          sign: parts[i].sign,
          dispersion: dispersions[i] * serial,
          degrees: degrees[i],
        })),
        0.05,
      );
      if (lower <= truth && truth <= upper) held += 1;
    }
    return held / sims;
  }

  it('holds the truth about 95 times in 100, whatever the dispersion', () => {
    for (const dispersion of [1, 3, 6]) {
      const share = coverage(dispersion, 0, 400);
      expect(share).toBeGreaterThanOrEqual(0.925);
      expect(share).toBeLessThanOrEqual(0.99);
    }
  });

  it('and about 90 times where months resemble the months before', () => {
    expect(coverage(3, 0.5, 400)).toBeGreaterThanOrEqual(0.88);
  });
});

describe('placebo rank', () => {
  it('counts every other month with windows as long, and puts a planted change first', () => {
    const change = run(inputOf(madeRecords({ ...planted, 'big-bend': level(10), laredo: level(10) }, 3)));
    // 96 months with 24 on each side: 49 dates, the one compared left out.
    expect(change.placebo?.of).toBe(48);
    // Months beside the date have nearly the same windows.
    expect(change.placebo?.larger).toBeGreaterThan(40);
    const steady = run(
      inputOf(madeRecords({ ...planted, 'del-rio': level(20), 'big-bend': level(10), laredo: level(10) }, 4)),
    );
    expect(steady.placebo?.larger).toBeLessThan(48);
  });

  it('is none where the series has no other date', () => {
    expect(run(inputOf(madeRecords(planted, 2)), { date: '2018-01', months: '48' }).placebo).toBeNull();
  });
});
