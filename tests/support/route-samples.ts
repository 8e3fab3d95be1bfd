import { rankP } from '../../src/analyse/claimed-p.ts';
import { seededRng } from '../../src/base/rng.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import { schematicRoutes } from '../../src/corridors/routes.ts';
import { disclose } from '../../src/disclose/disclose.ts';
import type { Disclosed, RouteSharesResult } from '../../src/disclose/disclosed.ts';
import { runMeta } from './run-meta.ts';
import { firstMonth } from './show-samples.ts';

type Change = RouteSharesResult['changes'][number];

const changeOf = (value: number, p: number, placebo: Change['placebo']): Change => ({
  difference: { value, lower: value - 0.04, upper: value + 0.04 },
  residual: value * 40,
  p: Math.max(p / 3, rankP(placebo) ?? 0),
  adjustedP: p,
  pMonths: p / 3,
  placebo,
});

/**
 * Shares of `count` routes over some years, by a formula: the first rose, the second fell, the others did neither. The
 * last column is off route.
 */
export function routeSharesResult(
  periods: number,
  count = 4,
  more: Partial<RouteSharesResult> = {},
): Disclosed<RouteSharesResult> {
  const rng = seededRng(3, 0);
  const columns = count + 1;
  const routes = schematicRoutes.slice(0, count).map(({ id, name, schematic, lonLat }) => ({
    id,
    name,
    schematic,
    lonLat,
    partly: false,
  }));
  const counts = Float64Array.from({ length: periods * columns }, (_, at) => {
    const [period, column] = [Math.floor(at / columns), at % columns];
    const share = periods < 2 ? 0 : period / (periods - 1);
    const base = 60 - column * 6 + Math.round(12 * rng.nextUnit());
    if (column === 0) return base + Math.round(40 * share);
    return column === 1 ? base + 30 - Math.round(50 * share) : Math.max(6, base);
  });
  const totals = Array.from({ length: periods }, (_, period) =>
    counts.subarray(period * columns, (period + 1) * columns).reduce((sum, value) => sum + value, 0),
  );
  const shares = counts.map((value, at) => value / (totals[Math.floor(at / columns)] ?? 1));
  const params = { periods: periods === 2 ? 'two' : 'years', picture: 'auto', permutations: 999, toleranceKm: 25 };
  const spans = Array.from({ length: periods }, (_, period) => ({
    from: monthIndexOf(firstMonth + period * 12),
    to: monthIndexOf(firstMonth + period * 12 + 12),
  }));
  return disclose(
    {
      shape: 'route-shares',
      meta: runMeta({
        stamp: { method: 'route-shares', version: 1, params, seed: 1 },
        n: totals.reduce((sum, total) => sum + total, 0),
        people: 900,
        missing: 3,
        tests: columns,
        headlineP: periods === 2 ? 1 / 97 : 0.001,
      }),
      form: periods === 2 ? 'two' : 'years',
      period: { from: firstMonth, to: monthIndexOf(firstMonth + periods * 12) },
      periods: spans,
      routes,
      unused: schematicRoutes.slice(count, count + 2).map(({ id, name, schematic, lonLat }) => ({
        id,
        name,
        schematic,
        lonLat,
        partly: false,
      })),
      toleranceKm: 25,
      counts,
      shares,
      lower: shares.map((share) => Math.max(0, share - 0.03)),
      upper: shares.map((share) => Math.min(1, share + 0.03)),
      level: 0.95,
      residuals: shares.map((share) => share * 10 - 2),
      p: shares.map(() => 0.2),
      adjustedP: shares.map(() => 0.4),
      changes: Array.from({ length: columns }, (_, column) => {
        const value = (shares[(periods - 1) * columns + column] ?? 0) - (shares[column] ?? 0);
        const placebo = periods === 2 ? { larger: column < 2 ? 96 : 40, of: 96 } : null;
        return changeOf(value, column >= 2 ? 0.6 : periods === 2 ? 0.03 : 0.006, placebo);
      }),
      chiSquare: {
        statistic: 31.4,
        df: (periods - 1) * (columns - 1),
        p: periods === 2 ? 1 / 97 : 0.001,
        pMonths: 0.001,
      },
      smallExpected: 0,
      placebo: periods === 2 ? { larger: 96, of: 96 } : null,
      sameSeason: true,
      cut: [],
      breaks: [],
      ...more,
    },
    { threshold: null },
  );
}
