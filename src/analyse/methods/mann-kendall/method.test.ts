import { describe, expect, it } from 'vitest';
import { incidentsOf } from '../../../../tests/support/incidents.ts';
import { methodInput } from '../../../../tests/support/method-input.ts';
import { shippedGeography } from '../../../../tests/support/shipped-geography.ts';
import { expectRelative } from '../../../../tests/support/tolerance.ts';
import { firstDayOf, monthIndex } from '../../../base/month.ts';
import { seededRng } from '../../../base/rng.ts';
import { drain } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { corridorById } from '../../../corridors/corridor.ts';
import { hamedRaoVariance } from '../../kernels/hamed-rao-variance.ts';
import { mannKendall } from '../../kernels/mann-kendall.ts';
import { normalTwoSided } from '../../kernels/normal-two-sided.ts';
import { seasonalMannKendall } from '../../kernels/seasonal-mann-kendall.ts';
import { sensSlope } from '../../kernels/sens-slope.ts';
import type { MethodInput, ParamValues } from '../../method.ts';
import type { TrendResult } from '../../shapes.ts';
import { mannKendallMethod } from './method.ts';
import reference from './reference.json' with { type: 'json' };

const f64 = (values: readonly (number | null)[]) => Float64Array.from(values, (value) => value ?? Number.NaN);
const within = 1e-9;
const rounded = { every: 1, alpha: 0.05, rule: 'rounded' } as const;

describe('reference values', () => {
  it('Mann-Kendall and Sen: four series', () => {
    for (const { series, S, varS, z, pTwoSided, senSlope } of reference.mann_kendall.cases) {
      const found = mannKendall(f64(series));
      expect(found.s).toBe(S);
      expectRelative(found.variance, varS, within);
      expectRelative(found.z, z, within);
      expectRelative(found.p, pTwoSided, within);
      const line = sensSlope(f64(series), { ...rounded, variance: found.variance });
      expectRelative(line.slope, senSlope, within);
    }
  });

  it('seasonal: nottem month by month, accidental deaths, 360 months with gaps', () => {
    const { data, expected } = reference.seasonal;
    const cases = [
      [data.nottem_1920_01, expected.nottem],
      [data.USAccDeaths_1973_01, expected.USAccDeaths],
      [data.pymk_monthly_with_gaps, expected.pymk_seasonal_test],
    ] as const;
    for (const [values, { S, varS, z, p, seasonal_sen_slope }] of cases) {
      const found = seasonalMannKendall(f64(values), 12, 'none');
      expect(found.s).toBe(S);
      expectRelative(found.variance, varS, within);
      expectRelative(found.z, z, within);
      expectRelative(found.p, p, within);
      const line = sensSlope(f64(values), { ...rounded, every: 12, variance: found.variance });
      expectRelative(line.slope * 12, seasonal_sen_slope, within);
    }
    const { seasons } = seasonalMannKendall(f64(data.nottem_1920_01), 12, 'none');
    expect(seasons.map(({ s }) => s)).toEqual(expected.nottem.Sg);
    seasons.forEach(({ variance, z }, month) => {
      expectRelative(variance, expected.nottem.varSg[month], within);
      expect(Math.abs(z - expected.nottem.Zg[month])).toBeLessThan(1e-9);
    });
    expectRelative(
      seasonalMannKendall(f64(data.pymk_monthly_with_gaps), 12, 'none').tau,
      expected.pymk_seasonal_test.tau,
      within,
    );
    const { s, variance } = seasonalMannKendall(f64(data.nottem_1920_01), 12, 'none');
    const uncorrected = s / Math.sqrt(variance);
    expectRelative(uncorrected, expected.nottem.z_no_continuity, within);
    expectRelative(normalTwoSided(uncorrected), expected.nottem.p_no_continuity, within);
    const printed = expected.nottem_vignette_printed;
    expect([seasons[7].s, seasons[8].s]).toEqual([printed.S_august, printed.S_september]);
    const [august, september] = [7, 8].map((month) =>
      normalTwoSided(seasons[month].s / Math.sqrt(seasons[month].variance)),
    );
    expect(august.toFixed(3)).toBe(String(printed.p_august_no_continuity));
    expect(september.toFixed(3)).toBe(String(printed.p_september_no_continuity));
  });

  it('the whole series with gaps: S, and a slope that keeps the distance in time', () => {
    const { S, varS, z, p, tau, sen_slope } = reference.seasonal.expected.pymk_whole_series_mann_kendall;
    const values = f64(reference.seasonal.data.pymk_monthly_with_gaps);
    const found = mannKendall(values);
    expect(found.s).toBe(S);
    expectRelative(found.variance, varS, within);
    expectRelative(found.z, z, within);
    expectRelative(found.p, p, within);
    // That package's tau has all pairs below the line; tau b leaves the tied ones out.
    expectRelative((2 * found.s) / (found.n * (found.n - 1)), tau, within);
    expectRelative(sensSlope(values, { ...rounded, variance: found.variance }).slope, sen_slope, within);
  });

  it("Sen's interval, ranks rounded: the Rhine, the Nile, discoveries", () => {
    const { data, expected } = reference.sens_interval;
    const check = (values: readonly number[], alpha: number, slope: number, interval: readonly number[]) => {
      const { variance } = mannKendall(f64(values));
      const line = sensSlope(f64(values), { ...rounded, alpha, variance });
      expectRelative(line.slope, slope, within);
      expectRelative(line.lower, interval[0], within);
      expectRelative(line.upper, interval[1], within);
      const between = sensSlope(f64(values), { ...rounded, alpha, variance, rule: 'interpolated' });
      expect(Math.abs(between.lower - line.lower)).toBeLessThan(0.05 * Math.abs(slope) + 1e-3);
    };
    const { maxau_s: s, maxau_Q: q, nile, discoveries } = expected;
    check(data.maxau_s, 0.1, s.slope, s.ci90);
    check(data.maxau_s, 0.05, s.slope, s.ci95);
    check(data.maxau_s, 0.01, s.slope, s.ci99);
    check(data.maxau_Q, 0.05, q.slope, q.ci95);
    check(data.nile_1871, 0.05, nile.slope, nile.ci95);
    check(data.discoveries_1860, 0.05, discoveries.slope, discoveries.ci95);
    const tests = [
      [data.maxau_s, s],
      [data.nile_1871, nile],
      [data.discoveries_1860, discoveries],
    ] as const;
    for (const [values, { S, varS, tau, z, p }] of tests) {
      const found = mannKendall(f64(values));
      expect(found.s).toBe(S);
      expectRelative(found.variance, varS, within);
      expectRelative(found.tau, tau, within);
      expectRelative(found.z, z, within);
      expectRelative(found.p, p, within);
    }
  });

  it('Hamed-Rao over all lags and three, and the covariances of Hirsch and Slack', () => {
    const { params, expected } = reference.hamed_rao;
    const gapped = f64(reference.seasonal.data.pymk_monthly_with_gaps);
    const values = gapped.filter((value) => !Number.isNaN(value));
    const { s, variance } = mannKendall(values);
    for (const [most, wanted] of [
      [params.lags.all, expected.all_lags],
      [params.lags.three, expected.three_lags],
    ] as const) {
      const corrected = variance * hamedRaoVariance(values, params.slope, most).factor;
      expectRelative(corrected, wanted.varS, within);
      const z = (s - Math.sign(s)) / Math.sqrt(corrected);
      expectRelative(z, wanted.z, within);
      expectRelative(normalTwoSided(z), wanted.p, within);
    }
    const years = Array.from({ length: 30 }, (_, year) => [...gapped.subarray(year * 12, year * 12 + 12)]);
    const whole = years.filter((months) => !months.some(Number.isNaN)).flat();
    const correlated = seasonalMannKendall(f64(whole), 12, 'hirsch-slack');
    expect(correlated.s).toBe(expected.correlated_seasonal.S);
    expectRelative(correlated.variance, expected.correlated_seasonal.varS, within);
  });
});

const geography = shippedGeography();
const corridor = corridorById('arizona-sonora')!;
const first = monthIndex(2010, 4);

/** Figures of Yuma and Tucson by month. */
function panelInput(months: number, figure: (area: number, month: number) => number, more: Partial<MethodInput> = {}) {
  const total = Float64Array.from({ length: 2 * months }, (_, at) => figure(Math.floor(at / months), at % months));
  const panel = {
    kind: 'panel' as const,
    areas: ['yuma', 'tucson'],
    firstMonth: first,
    months,
    measure: 'apprehensions',
    groups: [],
    total,
    split: null,
  };
  return methodInput(geography, [], {
    incidents: null,
    corridor,
    panel,
    now: { from: first, to: monthIndexOf(first + months) },
    ...more,
  });
}

function run(input: MethodInput, params: ParamValues = {}): TrendResult {
  const found = drain(mannKendallMethod.run(input, params, 1));
  if (!found.ok || found.value.shape !== 'trend') throw new Error(JSON.stringify(found));
  return found.value;
}

const noise = (seed: number) => {
  const rng = seededRng(seed);
  return () => rng.nextUnit() - 0.5;
};

describe('mann-kendall', () => {
  it('finds a planted fall through a season: units a year, line and interval', () => {
    const some = noise(4);
    const season = (month: number) => 80 * Math.sin((month * Math.PI) / 6);
    const found = run(panelInput(168, (area, m) => 900 * (area + 1) - 2 * m + season(m) + 20 * some()));
    expect(found.series.map(({ id }) => id)).toEqual(['yuma', 'tucson', 'corridor']);
    const [yuma, , sum] = found.series;
    expect(yuma.test?.slope.value).toBeCloseTo(-24, 0);
    expect(sum.test?.slope.lower).toBeLessThan(-48);
    expect(sum.test?.slope.upper).toBeGreaterThan(-48);
    expect(sum.test?.p).toBeLessThan(0.001);
    expect(sum.adjustedP).toBeGreaterThanOrEqual(sum.test?.p ?? 1);
    const rise = (sum.test?.fitLast ?? 0) - (sum.test?.fitFirst ?? 0);
    expect(rise).toBeCloseTo(((sum.test?.slope.value ?? 0) / 12) * 167, 9);
    expect(found.meta).toMatchObject({ n: 336, tests: 3, missing: 0, problems: [] });
    expect(found.meta.headlineP).toBe(Math.min(...found.series.map(({ adjustedP }) => adjustedP ?? 1)));
  });

  it('leaves gaps out, of the sum too, and counts them', () => {
    const some = noise(5);
    const found = run(
      panelInput(120, (area, m) => (area === 0 && m === 7 ? Number.NaN : 500 + m + 90 * some())),
      {
        form: 'plain',
      },
    );
    expect(found.meta).toMatchObject({ n: 239, missing: 1 });
    expect(found.series[2].values[7]).toBeNaN();
    expect(found.series[0].test?.variance).toBeGreaterThan(0);
  });

  it('gives the same sign in both forms; a corrected variance is never the smaller', () => {
    const some = noise(6);
    const input = panelInput(132, (_, m) => 300 + 0.4 * m + 60 * some());
    for (const form of ['seasonal', 'plain']) {
      const corrected = run(input, { form }).series[2].test;
      const independent = run(input, { form, variance: 'independent' }).series[2].test;
      expect(corrected?.s).toBe(independent?.s);
      expect(corrected?.variance).toBeGreaterThanOrEqual(independent?.variance ?? 0);
      expect(corrected?.pUncorrected).toBe(independent?.p);
    }
  });

  it('counts incidents by side in whole months alone', () => {
    const some = noise(7);
    const record = (month: number, lat: number) => ({
      lon: -111,
      lat,
      day: firstDayOf(monthIndexOf(first + month)) + Math.floor(28 * (some() + 0.5)),
    });
    const records = Array.from({ length: 60 }, (_, m) => [
      ...Array.from({ length: 2 + (m % 3) }, () => record(m, 31.8)),
      ...(m % 2 === 0 ? [record(m, 31.0)] : []),
    ]).flat();
    // The last month ends on its third day.
    const last = { lon: -111, lat: 31.8, day: firstDayOf(monthIndexOf(first + 60)) + 2 };
    const incidents = incidentsOf(geography.index, [...records, last]);
    const now = { from: first, to: monthIndexOf(first + 61) };
    const found = run(methodInput(geography, [], { corridor, incidents, now }));
    expect(found.period).toEqual({ from: first, to: first + 60 });
    expect(found.series.map(({ id }) => id)).toEqual(['us', 'mexico', 'corridor']);
    expect([...found.series[0].values].slice(0, 4)).toEqual([2, 3, 4, 2]);
    expect(found.meta.n).toBe(records.length);
    expect(found.measure).toBe('records');
    const problems = run(methodInput(geography, [], { corridor, incidents, now }), { depthKm: '25' });
    expect(problems.series[1].problems[0]?.code ?? 'none').toBe('too-few-events');
    expect(problems.series[1].test).toBeNull();
  });

  it('refuses a break that changes what is counted, and names one that does not', () => {
    const plain = panelInput(72, (_, m) => 100 + (m % 7));
    const broken = (refuses: boolean) => ({
      ...plain,
      breaks: [{ month: monthIndexOf(first + 30), key: 'break.title-42-begins', refuses }],
    });
    const found = drain(mannKendallMethod.run(broken(true), {}, 1));
    expect(found).toMatchObject({ ok: false, error: { code: 'break-crossed' } });
    expect(run(broken(false)).breaks).toEqual(['break.title-42-begins']);
    const none = drain(mannKendallMethod.run({ ...plain, panel: null }, {}, 1));
    expect(none).toMatchObject({ ok: false, error: { code: 'figures-missing' } });
    const empty = drain(mannKendallMethod.run({ ...plain, now: { from: first, to: first } }, {}, 1));
    expect(empty).toMatchObject({ ok: false, error: { code: 'empty-period' } });
  });

  it('gives no number for a constant series or for too few months', () => {
    expect(run(panelInput(48, () => 5)).meta.problems[0].code).toBe('no-variance');
    expect(run(panelInput(20, (_, m) => m)).meta.problems[0].code).toBe('too-few-steps');
    expect(run(panelInput(20, (_, m) => m)).meta.headlineP).toBeNull();
  });
});
