import { describe, expect, it } from 'vitest';
import { bareInput } from '../../../../tests/support/bare-input.ts';
import { incidentsOf, type MadeRecord } from '../../../../tests/support/incidents.ts';
import { correlatedCounts, countOf } from '../../../../tests/support/random-counts.ts';
import { shippedGeography } from '../../../../tests/support/shipped-geography.ts';
import { expectRelative } from '../../../../tests/support/tolerance.ts';
import { firstDayOf, monthIndex } from '../../../base/month.ts';
import { seededRng } from '../../../base/rng.ts';
import { drain } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { corridorById, events, sectors } from '../../../corridors/corridor.ts';
import { pointAt } from '../../../corridors/point-at.ts';
import { poissonRegression } from '../../kernels/poisson-regression.ts';
import type { MethodInput, ParamValues } from '../../method.ts';
import type { InterruptedResult } from '../../shapes.ts';
import { designOf, type Settings } from './design.ts';
import { fitSeries } from './fit.ts';
import { interruptedSeriesMethod } from './method.ts';
import reference from './reference.json' with { type: 'json' };

const geography = shippedGeography();
const corridor = corridorById('el-paso-eagle-pass-coahuila');
if (corridor === undefined) throw new Error('no corridor');

const { data, expected } = reference.sicily;

/** One sector's figures from a month on, the others a constant. */
const panelInput = (values: readonly number[], first: number, more: Partial<MethodInput> = {}): MethodInput => {
  const months = values.length;
  return bareInput({
    geography,
    corridor,
    now: { from: monthIndexOf(first), to: monthIndexOf(first + months) },
    events,
    features: [],
    drawn: [],
    panel: {
      kind: 'panel',
      areas: sectors.map(({ id }) => id),
      firstMonth: monthIndexOf(first),
      months,
      measure: 'apprehensions',
      groups: [],
      total: Float64Array.from({ length: sectors.length * months }, (_, k) =>
        sectors[Math.floor(k / months)].id === 'del-rio' ? values[k % months] : 100,
      ),
      split: null,
    },
    ...more,
  });
};

function run(input: MethodInput, params: ParamValues): InterruptedResult {
  const result = drain(interruptedSeriesMethod.run(input, params, 1));
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.params)}`);
  if (result.value.shape !== 'interrupted-series') throw new Error('another shape');
  return result.value;
}

const failure = (input: MethodInput, params: ParamValues): string => {
  const result = drain(interruptedSeriesMethod.run(input, params, 1));
  return result.ok
    ? (result.value as InterruptedResult).meta.problems.map(({ code }) => code).join()
    : result.error.code;
};

describe('the months of the published example', () => {
  const first = monthIndex(2002, 1);
  const settings: Settings = { season: 'harmonics', hasSlope: false, perDay: false };

  it('are laid out as in the published models', () => {
    const { design, columns } = designOf(Float64Array.from(data.aces), first, monthIndex(2005, 1), settings);
    expect(columns).toBe(7);
    data.aces.forEach((_, i) => {
      expect([...design.slice(i * columns, i * columns + 3)]).toEqual([1, data.smokban[i], data.time[i]]);
      const angle = (2 * Math.PI * data.month[i]) / 12;
      const waves = [Math.sin(angle), Math.sin(2 * angle), Math.cos(angle), Math.cos(2 * angle)];
      waves.forEach((wave, k) => {
        expect(design[i * columns + 3 + k]).toBeCloseTo(wave, 12);
      });
    });
  });

  it.each([
    ['none', expected.model1.coef],
    ['harmonics', expected.model3.coef_const_ban_time],
  ] as const)('give the published coefficients with the population as offset, season %s', (season, wanted) => {
    const of = designOf(Float64Array.from(data.aces), first, monthIndex(2005, 1), { ...settings, season });
    const fit = poissonRegression(of.design, of.columns, of.counts, Float64Array.from(data.stdpop, Math.log));
    wanted.forEach((value, j) => {
      expectRelative(fit?.coefficients[j] ?? Number.NaN, value, 1e-7);
    });
    const dispersion = season === 'none' ? expected.model2.dispersion : expected.model3.dispersion;
    expectRelative(fit?.dispersion ?? Number.NaN, dispersion, 1e-7);
  });

  it('have 23 months after the ban, one fewer than a claim here asks for', () => {
    const found = run(panelInput(data.aces, first), { place: 'sector:del-rio', date: '2005-01' });
    expect([found.monthsBefore, found.monthsAfter]).toEqual([36, 23]);
    expect(found.meta.problems.map(({ code }) => code)).toEqual(['too-few-steps']);
    expect([found.ratio, found.meta.headlineP, found.meta.tests]).toEqual([null, null, 0]);
    expect(found.fitted).toHaveLength(0);
  });
});

const start = monthIndex(2010, 1);
const date = monthIndex(2014, 7);
const levels = (step: number, growth = 0) =>
  Array.from(
    { length: 108 },
    (_, t) => 60 * Math.exp(growth * t) * (1 + 0.4 * Math.cos((2 * Math.PI * t) / 12)) * (start + t < date ? 1 : step),
  );
const asked = { place: 'sector:del-rio', date: '2014-07', perDay: false };
const inputOf = (values: readonly number[], more: Partial<MethodInput> = {}) => panelInput(values, start, more);

describe('a step that was planted', () => {
  it('without noise is found exactly, under any season and trend', () => {
    for (const season of ['months', 'harmonics'] as const) {
      const { ratio, trend, without, fitted, values } = run(inputOf(levels(1.7, 0.004)), { ...asked, season });
      // The logarithm of a wave is no sum of two waves: nearly.
      expectRelative(ratio?.value ?? 0, 1.7, season === 'months' ? 1e-6 : 0.01);
      expectRelative(trend?.value ?? 0, Math.exp(12 * 0.004), season === 'months' ? 1e-6 : 0.01);
      if (season !== 'months') continue;
      for (let m = 0; m < 108; m++) {
        expectRelative(fitted[m], values[m], 1e-5);
        if (start + m >= date) expectRelative(without[m], values[m] / 1.7, 1e-5);
        else expect(without[m]).toBeNaN();
      }
    }
  });

  it('with a change of slope too gives both', () => {
    const after = date - start;
    const values = levels(0.8, 0.003).map((value, t) => (t < after ? value : value * Math.exp(-0.01 * (t - after))));
    const { ratio, slope, terms } = run(inputOf(values), { ...asked, slope: true });
    expectRelative(ratio?.value ?? 0, 0.8, 1e-6);
    expectRelative(slope?.value ?? 0, Math.exp(-0.12), 1e-6);
    expect(terms.map(({ id }) => id).slice(0, 4)).toEqual(['constant', 'step', 'trend', 'slope']);
    expect(run(inputOf(levels(1)), asked).slope).toBeNull();
  });

  it('per day takes the days of each month out', () => {
    const days = levels(1.3).map((value, t) => value * new Date(Date.UTC(2010, t + 1, 0)).getUTCDate());
    expectRelative(run(inputOf(days), { ...asked, perDay: true }).ratio?.value ?? 0, 1.3, 1e-6);
  });

  it('in noisy counts lies in its interval, which is never narrower than the quasi-Poisson one', () => {
    const rng = seededRng(4, 0);
    const found = run(inputOf(levels(1.7).map((mean) => countOf(rng, mean, 3))), asked);
    const { ratio, quasi, p, placebo } = found;
    if (ratio === null || quasi === null) throw new Error('no fit');
    expect(ratio.lower).toBeLessThan(1.7);
    expect(ratio.upper).toBeGreaterThan(1.7);
    expect(ratio.lower).toBeLessThanOrEqual(quasi.lower);
    expect(ratio.upper).toBeGreaterThanOrEqual(quasi.upper);
    expect(p).toBeLessThan(0.001);
    expect(placebo?.larger).toBe(placebo?.of);
    expect(found.dispersion).toBeGreaterThan(1.5);
    expect(found.lags).toBe(4);
    for (let m = date - start; m < 108; m++) {
      expect(found.lower[m]).toBeLessThan(found.without[m]);
      expect(found.upper[m]).toBeGreaterThan(found.without[m]);
    }
    expect(found.others.map(({ id }) => id)).toContain('frontera-sur');
    expect(run(inputOf(levels(1)), { ...asked, date: 'event:frontera-sur' }).others.map(({ id }) => id)).not.toContain(
      'frontera-sur',
    );
  });
});

describe('by chance alone', () => {
  const settings: Settings = { season: 'months', hasSlope: false, perDay: false };
  function shares(rho: number, sims: number): { readonly held: number; readonly found: number } {
    let [held, found] = [0, 0];
    for (let sim = 0; sim < sims; sim++) {
      const rng = seededRng(sim + 1, 0);
      const means = levels(1);
      const values =
        rho > 0 ? correlatedCounts(rng, means, 3, rho) : Float64Array.from(means, (mean) => countOf(rng, mean, 3));
      const fit = fitSeries(values, start, date, settings);
      if (fit?.ratio == null) throw new Error('no fit');
      if (fit.ratio.lower <= 1 && fit.ratio.upper >= 1) held += 1;
      if (fit.p <= 0.05) found += 1;
    }
    return { held: held / sims, found: found / sims };
  }

  it('about 95 intervals in 100 hold 1, whatever the dispersion', () => {
    const { held, found } = shares(0, 200);
    expect(held).toBeGreaterThanOrEqual(0.91);
    expect(found).toBeCloseTo(1 - held, 10);
  });

  it('and about 90 where months resemble the months before', () => {
    expect(shares(0.4, 200).held).toBeGreaterThanOrEqual(0.88);
  });
});

describe('refusals', () => {
  it.each([
    ['date-missing', { date: '' }],
    ['areas-missing', { place: 'area:f9' }],
    ['place-without-sectors', { place: 'km:2200-2300' }],
    ['outside-series', { date: '2009-01' }],
    ['outside-series', { date: '2019-01' }],
    ['too-few-steps', { date: '2011-06' }],
    ['too-few-steps', { date: '2017-06' }],
  ])('%s', (code, params) => {
    expect(failure(inputOf(levels(1)), { ...asked, ...params })).toBe(code);
  });

  it('one value alone, and months of the year without any event', () => {
    expect(failure(inputOf(levels(1).map(() => 8)), asked)).toBe('no-variance');
    const never = levels(1).map((value, t) => (t % 12 === 0 ? 0 : value));
    expect(failure(inputOf(never), asked)).toBe('not-converged');
    expect(failure(inputOf(never), { ...asked, season: 'harmonics' })).toBe('');
  });

  it('a break inside, unless it can be told', () => {
    const gap = { month: monthIndex(2015, 1), key: 'break.x', refuses: true };
    expect(failure(inputOf(levels(1), { breaks: [gap] }), asked)).toBe('break-crossed');
    const told = run(inputOf(levels(1), { breaks: [{ ...gap, refuses: false }] }), asked);
    expect([told.breaks, told.breakMonths]).toEqual([['break.x'], [gap.month]]);
  });

  it('months without a figure are left out', () => {
    const values = levels(1.5);
    values[7] = Number.NaN;
    const { ratio, monthsBefore, meta } = run(inputOf(values), asked);
    expectRelative(ratio?.value ?? 0, 1.5, 1e-6);
    expect([monthsBefore, meta.n, meta.missing]).toEqual([53, 107, 1]);
  });
});

describe('incidents', () => {
  const records: MadeRecord[] = levels(2).flatMap((mean, t) =>
    Array.from({ length: Math.round(mean / 6) }, (_, k) => {
      const { lon, lat } = pointAt(geography.index.line, 1400 + 90 * ((k * 7) % 11));
      return { lon, lat: lat + 0.02, day: firstDayOf(monthIndexOf(start + t)) + 14, people: 2 };
    }),
  );
  const input = bareInput({
    geography,
    corridor,
    now: { from: monthIndexOf(start - 100), to: monthIndexOf(start + 300) },
    incidents: incidentsOf(geography.index, records),
    filledTo: monthIndexOf(start + 108),
    events,
    features: [],
    drawn: [],
  });

  it('of the corridor count as records in its whole months', () => {
    const found = run(input, { date: '2014-07' });
    expect(found.figures).toBe('incidents');
    expect(found.period).toEqual({ from: start, to: start + 108 });
    expect(found.ratio?.value).toBeGreaterThan(1.8);
    expect(found.ratio?.value).toBeLessThan(2.2);
    expect(found.meta).toMatchObject({ n: records.length, people: 2 * records.length });
    expect(found.place).toMatchObject({ value: '', stretches: [{ fromKm: 1123, toKm: 2450 }] });
  });

  it('of a named place are those in it', () => {
    const all = run(input, { date: '2014-07' }).meta.n;
    const some = run(input, { date: '2014-07', place: 'sector:big-bend' }).meta.n;
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    const clauses = { place: { kind: 'kilometres', from: 1385, to: 2109 } } as const;
    expect(run({ ...input, clauses }, { date: '2014-07' }).meta.n).toBe(some);
  });

  it('are refused before they begin', () => {
    expect(failure(input, { date: 'event:oasiss' })).toBe('before-records');
  });
});
