import { describe, expect, it } from 'vitest';
import { changesFound } from '../../../../scripts/calibrate/change-runs.ts';
import { methodInput } from '../../../../tests/support/method-input.ts';
import { shippedGeography } from '../../../../tests/support/shipped-geography.ts';
import { expectRelative } from '../../../../tests/support/tolerance.ts';
import { firstDayOf, monthIndex } from '../../../base/month.ts';
import { seededRng } from '../../../base/rng.ts';
import { drain } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { corridorById } from '../../../corridors/corridor.ts';
import { type PeltSettings, pelt } from '../../kernels/pelt.ts';
import type { MethodInput, ParamValues } from '../../method.ts';
import type { TrendResult } from '../../shapes.ts';
import { levelsOf } from './levels-of.ts';
import { changePointsMethod } from './method.ts';
import reference from './reference.json' with { type: 'json' };

const { data, expected } = reference;

type Penalty = 'MBIC' | 'BIC' | 'BIC0' | 'AIC';

/** One parameter a segment, two where the variance is its own, as in the reference. */
function cut(values: readonly number[], cost: PeltSettings['cost'], penalty: Penalty, least = cost === 'mean' ? 1 : 2) {
  const log = Math.log(values.length);
  const own = cost === 'mean-variance' ? 2 : 1;
  const each = { MBIC: (own + 2) * log, BIC: (own + 1) * log, BIC0: own * log, AIC: 2 * (own + 1) }[penalty];
  const settings = { cost, penalty: each, lengthWeight: penalty === 'MBIC' ? 1 : 0, exposure: null, least };
  return pelt(Float64Array.from(values), settings);
}

function meansOf(values: readonly number[], changes: readonly number[]): readonly number[] {
  const bounds = [0, ...changes, values.length];
  return bounds.slice(1).map((to, k) => {
    const part = values.slice(bounds[k], to);
    return part.reduce((sum, value) => sum + value, 0) / part.length;
  });
}

function standardised(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
  return values.map((value) => (value - mean) / sd);
}

describe('reference values', () => {
  it('Poisson counts: changes, objectives, means', () => {
    for (const penalty of ['MBIC', 'BIC', 'BIC0', 'AIC'] as const) {
      const found = cut(data.poisson_100, 'poisson', penalty);
      expect(found.changes).toEqual(expected.poisson_100[penalty]);
      expectRelative(found.objective, expected.poisson_100[`objective_${penalty}`], 1e-9);
    }
    for (const penalty of ['BIC', 'BIC0', 'AIC'] as const) {
      const found = cut(data.discoveries_1860, 'poisson', penalty);
      expect(found.changes).toEqual(expected.discoveries_poisson[penalty]);
      expectRelative(found.objective, expected.discoveries_poisson[`objective_${penalty}`], 1e-9);
    }
    const means = meansOf(data.discoveries_1860, expected.discoveries_poisson.BIC);
    means.forEach((mean, k) => {
      expectRelative(mean, expected.discoveries_poisson.means_BIC[k], 1e-8);
    });
    for (const least of [6, 12] as const) {
      const { changes } = cut(data.discoveries_1860, 'poisson', 'BIC', least);
      expect(changes).toEqual(expected.discoveries_poisson[`BIC_minseglen_${least}`]);
    }
  });

  it('MBIC on discoveries: the optimum, which the package misses', () => {
    const { discoveries_poisson: wanted } = expected;
    const found = cut(data.discoveries_1860, 'poisson', 'MBIC');
    expect(found.changes).toEqual(wanted.MBIC_exact);
    expectRelative(found.objective, wanted.MBIC_objective_of_73, 1e-9);
    // R's changepoint 2.3 prunes as if the length were not in the cost, and gives three changes that cost more.
    expect(wanted.MBIC_printed_by_package).not.toEqual(wanted.MBIC_exact);
    expect(found.objective).toBeLessThan(wanted.MBIC_objective_of_24_29_73);
  });

  it('normal means: the Nile only when it is scaled, and a simulated series', () => {
    const nile = standardised(data.nile_1871);
    for (const penalty of ['MBIC', 'BIC', 'BIC0'] as const) {
      expect(cut(nile, 'mean', penalty).changes).toEqual(expected.nile_normal_mean_standardised[penalty]);
      expect(cut(data.normal_mean_200, 'mean', penalty).changes).toEqual(expected.normal_mean_200[penalty]);
    }
    meansOf(nile, [28]).forEach((mean, k) => {
      expect(mean).toBeCloseTo(expected.nile_normal_mean_standardised.means[k], 7);
    });
    meansOf(data.normal_mean_200, [50, 100, 150]).forEach((mean, k) => {
      expectRelative(mean, expected.normal_mean_200.means[k], 1e-7);
    });
    expect(cut(data.nile_1871, 'mean', 'BIC').changes.length).toBeGreaterThan(50);
  });

  it('normal means and variances: a simulated series of four levels and spreads', () => {
    const { normal_meanvar_200: wanted } = expected;
    const values = data.normal_meanvar_200;
    for (const penalty of ['MBIC', 'BIC'] as const) {
      expect(cut(values, 'mean-variance', penalty).changes).toEqual(wanted[penalty]);
    }
    const means = meansOf(values, wanted.BIC);
    const bounds = [0, ...wanted.BIC, values.length];
    means.forEach((mean, k) => {
      const part = values.slice(bounds[k], bounds[k + 1]);
      expectRelative(mean, wanted.means[k], 1e-7);
      const variance = part.reduce((sum, value) => sum + (value - mean) ** 2, 0) / part.length;
      expectRelative(variance, wanted.variances_divisor_n[k], 1e-7);
    });
  });

  it("finds the Nile's change in its own units, because the series is scaled first", () => {
    const settings = { penaltyValue: 0, minSegment: 2, season: false, scale: 'plain' } as const;
    const nile = { values: Float64Array.from(data.nile_1871), of: null };
    for (const [penalty, serial] of [
      ['mbic', false],
      ['bic', false],
      ['mbic', true],
    ] as const) {
      const found = drain(levelsOf(nile, { penalty, serial, ...settings }));
      expect(found?.changes).toEqual([28]);
      expect(found?.level[0]).toBeCloseTo(meansOf(data.nile_1871, [28])[0], 9);
    }
  });
});

const geography = shippedGeography();
const corridor = corridorById('arizona-sonora')!;
const first = monthIndex(2008, 10);

function panelInput(months: number, figure: (area: number, month: number) => number): MethodInput {
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
  });
}

function run(input: MethodInput, params: ParamValues = {}): TrendResult {
  const found = drain(changePointsMethod.run(input, params, 1));
  if (!found.ok || found.value.shape !== 'trend') throw new Error(JSON.stringify(found));
  return found.value;
}

/** Seasonal encounters whose level is halved at month 70, with noise that is correlated in time. */
function encounters(): (area: number, month: number) => number {
  const noise = [0, 1].map((area) => {
    const rng = seededRng(8, area);
    let value = 0;
    return Array.from({ length: 144 }, () => {
      value = 0.4 * value + 0.12 * (rng.nextUnit() + rng.nextUnit() - 1);
      return value;
    });
  });
  return (area, month) =>
    Math.round(4000 * (month < 70 ? 1 : 0.5) * Math.exp(0.4 * Math.sin((month * Math.PI) / 6) + noise[area][month]));
}

describe('change-points', () => {
  it('finds a halved level through season and correlation, and says it in the units of the series', () => {
    const found = run(panelInput(144, encounters()));
    expect(found.meta.stamp.params).toMatchObject({ cost: 'normal', season: true, logs: true });
    for (const { changes, level } of found.series) {
      expect(changes.length).toBe(1);
      expect(Math.abs(changes[0].month - first - 70)).toBeLessThanOrEqual(1);
      expect(changes[0].after / changes[0].before).toBeCloseTo(0.5, 1);
      expect([level[0], level[143]]).toEqual([changes[0].before, changes[0].after]);
    }
    expect(found.meta).toMatchObject({ headlineP: null, tests: 0, n: 288 });
  });

  it('without season and correlation in mind the same months are cut more often', () => {
    const naive = run(panelInput(144, encounters()), { season: false, serial: false, penalty: 'bic', minSegment: 3 });
    expect(naive.series[2].changes.length).toBeGreaterThan(1);
  });

  it('keeps gaps in the place of time, and a given penalty as it stands', () => {
    const figure = encounters();
    const gapped = run(panelInput(144, (area, m) => (m >= 40 && m < 44 ? Number.NaN : figure(area, m))));
    expect(Math.abs(gapped.series[2].changes[0].month - first - 70)).toBeLessThanOrEqual(1);
    expect(gapped.series[2].level.length).toBe(144);
    expect(run(panelInput(144, figure), { penalty: 'given', penaltyValue: 150 }).series[2].penalty).toBe(150);
  });

  it('cuts counts by Poisson with the season as exposure', () => {
    const rng = seededRng(12);
    const values = Float64Array.from({ length: 96 }, (_, m) => {
      const mean = (m < 48 ? 6 : 18) * (1 + 0.8 * Math.sin((m * Math.PI) / 6));
      let count = 0;
      for (let left = Math.exp(-mean), product = rng.nextUnit(); product > left; product *= rng.nextUnit()) count += 1;
      return count;
    });
    const settings = { penalty: 'mbic', penaltyValue: 0, minSegment: 6, season: true, serial: true } as const;
    const found = drain(levelsOf({ values, of: null }, { scale: 'poisson', ...settings }));
    expect(found?.changes.length).toBe(1);
    expect(Math.abs((found?.changes[0] ?? 0) - 48)).toBeLessThanOrEqual(2);
    expect(Math.abs((found?.level[0] ?? 0) - 6)).toBeLessThan(1.5);
  });

  it('finds a share that doubles while all figures fall, and that the other sector has the rest', () => {
    const figure = (area: number, m: number): number => {
      const total = 9000 * Math.exp(-m / 60 + 0.3 * Math.sin((m * Math.PI) / 6)) + ((m * 37) % 11);
      const share = m < 70 ? 0.2 : 0.4;
      return Math.round(total * (area === 0 ? share : 1 - share));
    };
    const found = run(panelInput(144, figure), { of: 'shares' });
    expect(found.series.map(({ id }) => id)).toEqual(['yuma', 'tucson']);
    expect(found.meta.stamp.params).toMatchObject({ of: 'shares', shareScale: 'logit', season: true });
    for (const [k, { changes, values }] of found.series.entries()) {
      expect(changes.map(({ month }) => month - first)).toEqual([70]);
      expect(changes[0].before).toBeCloseTo(k === 0 ? 0.2 : 0.8, 2);
      expect(changes[0].after).toBeCloseTo(k === 0 ? 0.4 : 0.6, 2);
      expect(values[0]).toBeCloseTo(k === 0 ? 0.2 : 0.8, 2);
    }
  });

  it('counts records to the sector at whose stretch they stand, and gives no share of a month with few', () => {
    const rng = seededRng(5);
    const sectors = [
      { lon: -114.5, lat: 32.4 },
      { lon: -111, lat: 31.5 },
    ];
    const records = Array.from({ length: 96 }, (_, m) =>
      Array.from({ length: m === 20 ? 3 : 14 }, () => ({
        ...sectors[rng.nextUnit() < (m < 48 ? 0.2 : 0.7) ? 0 : 1],
        day: firstDayOf(monthIndexOf(first + m)) + rng.nextBelow(28),
      })),
    ).flat();
    const last = { ...sectors[0], day: firstDayOf(monthIndexOf(first + 97)) - 1 };
    const now = { from: first, to: monthIndexOf(first + 96) };
    const found = run(methodInput(geography, [...records, last], { corridor, now }), { of: 'shares' });
    expect(found.series.map(({ id }) => id)).toEqual(['yuma', 'tucson']);
    expect(found.meta.stamp.params.shareScale).toBe('arcsine');
    const [yuma, tucson] = found.series;
    expect(yuma.values[20]).toBeNaN();
    expect(yuma.values[30] + tucson.values[30]).toBeCloseTo(1, 12);
    expect(yuma.changes.length).toBe(1);
    expect(Math.abs(yuma.changes[0].month - first - 48)).toBeLessThanOrEqual(2);
    expect(yuma.changes[0].after).toBeGreaterThan(0.6);
  });

  it('refuses shares of one sector', () => {
    const place = { place: { kind: 'kilometres' as const, from: 500, to: 600 } };
    const alone = { ...panelInput(72, encounters()), clauses: place };
    const answer = drain(changePointsMethod.run(alone, { of: 'shares' }, 1));
    expect(answer).toMatchObject({ ok: false, error: { code: 'too-few-areas' } });
  });

  it('refuses what Mann-Kendall refuses, and says why a series has no level', () => {
    const broken = {
      ...panelInput(72, encounters()),
      breaks: [{ month: monthIndexOf(first + 30), key: 'break.title-42-begins', refuses: true }],
    };
    expect(drain(changePointsMethod.run(broken, {}, 1))).toMatchObject({ ok: false, error: { code: 'break-crossed' } });
    expect(run(panelInput(12, encounters())).meta.problems[0].code).toBe('too-few-steps');
    expect(run(panelInput(60, () => 9)).meta.problems[0].code).toBe('no-variance');
  });
});

describe('chance', () => {
  const plain = { season: 0.5, laterSeason: 0.2, months: 120 } as const;

  it('cuts at most 5 of 100 series with correlation 0.7 and no change: figures and shares, totals and records', () => {
    for (const of of ['totals', 'records', 'shares of totals', 'shares of records'] as const) {
      let cut = 0;
      for (let seed = 0; seed < 100; seed++) {
        if (changesFound({ ...plain, of, rho: 0.7, change: 0 }, seed).length > 0) cut += 1;
      }
      expect(cut, of).toBeLessThanOrEqual(5);
    }
  }, 30_000);

  it('finds a change by three standard deviations in such series nine times in ten', () => {
    for (const of of ['totals', 'shares of records'] as const) {
      let found = 0;
      for (let seed = 0; seed < 40; seed++) {
        const changes = changesFound({ ...plain, of, rho: 0.7, change: 3 }, 1000 + seed);
        if (changes.some((month) => Math.abs(month - 60) <= 6)) found += 1;
      }
      expect(found, of).toBeGreaterThanOrEqual(32);
    }
  }, 30_000);
});
