import { describe, expect, it } from 'vitest';
import { expectAll, expectRelative, threeStandardErrors } from '../../../../tests/support/tolerance.ts';
import { drain } from '../../../base/steps.ts';
import { casesByUnit } from '../../kernels/cases-by-unit.ts';
import { poissonLlr } from '../../kernels/poisson-llr.ts';
import { quantile } from '../../kernels/quantile.ts';
import { scanClusters } from '../../kernels/scan-clusters.ts';
import { scanNeighbours } from '../../kernels/scan-neighbours.ts';
import { scanReplications } from '../../kernels/scan-replications.ts';
import { type ScanSpace, scanSpace } from '../../kernels/scan-space.ts';
import reference from './reference.json' with { type: 'json' };

const all = { largestP: 1, most: 10 };
const far = Number.POSITIVE_INFINITY;

/** Every distinct ratio of the circles of a purely spatial scan, the largest first; a pair of centres gives it twice. */
function spatialRatios(space: ScanSpace, cases: readonly number[]): number[] {
  const { circles, expected, total } = space;
  const ratios: number[] = [];
  for (let i = 0; i + 1 < circles.starts.length; i++) {
    let count = 0;
    for (let k = circles.starts[i]; k < circles.starts[i + 1]; k++) {
      count += cases[circles.units[k]];
      ratios.push(count > expected[k] ? poissonLlr(count, expected[k], total) : 0);
    }
  }
  return ratios.sort((a, b) => b - a);
}

describe('lung cancer in Pennsylvania: Poisson form, no time', () => {
  const {
    county,
    xKm,
    yKm,
    population,
    cases,
    expected,
    standardised,
    populationOnly,
    binomial,
    maxShare,
    circles: zones,
  } = reference.pennsylvania;
  // Projected kilometres, as small degrees at the equator: the order of distances is the plane's.
  const lon = Float64Array.from(xKm, (x) => (x + 6700) / 1e4);
  const lat = Float64Array.from(yKm, (y) => (y - 4500) / 1e4);
  const total = cases.reduce((sum, count) => sum + count, 0);
  const limits = { most: county.length, maxShare, radiusKm: far };
  const circles = drain(scanNeighbours(lon, lat, Float64Array.from(population), limits));
  const unit = Uint32Array.from(cases.flatMap((count, u) => new Array<number>(count).fill(u)));
  const byUnit = casesByUnit(unit, new Uint16Array(total), county.length, 1);
  const question = { longest: 1, prospective: false, low: false };
  const spaceOf = (weights: readonly number[]): ScanSpace =>
    scanSpace(circles, Float64Array.from(weights), Float64Array.of(1), total, question);
  const names = (units: readonly number[]): string[] => units.map((u) => county[u]).sort();

  it('has as many circles', () => {
    expect(circles.units.length).toBe(zones);
  });

  it('finds the clusters of the standardised run, their ratios and p', () => {
    const space = spaceOf(expected);
    const chance = {
      form: 'poisson',
      unitWeights: Float64Array.from(expected),
      monthWeights: Float64Array.of(1),
    } as const;
    const replications = drain(scanReplications.run({ space, units: county.length, null: chance, seed: 1 }, 0, 999));
    const [first, second] = drain(scanClusters(space, byUnit, replications, all));
    expect(names(first.units)).toEqual([...standardised.mostLikely].sort());
    expect(first.observed).toBe(standardised.cases);
    expectRelative(first.expected, standardised.expectedCases, 1e-8);
    expectRelative(first.observed / first.expected, standardised.smr, 1e-8);
    expectRelative(first.ratio, standardised.llr, 1e-8);
    expect(first.p).toBe(standardised.p);
    expect(names(second.units)).toEqual([...standardised.secondary.areas].sort());
    expectRelative(second.ratio, standardised.secondary.llr, 1e-8);
    // Both sides drew 999 replications.
    const allowed = Math.SQRT2 * threeStandardErrors(standardised.secondary.p, 999);
    expect(Math.abs(second.p - standardised.secondary.p)).toBeLessThanOrEqual(allowed);
    for (const [percent, value] of Object.entries(standardised.nullQuantiles)) {
      const own = quantile(replications.slice().sort(), Number(percent) / 100);
      expect(Math.abs(own - value), `${percent} %`).toBeLessThanOrEqual(0.5);
    }
    expectAll(spatialRatios(space, cases).slice(0, 6), standardised.topLlr, { relative: 1e-8 });
  });

  it('finds the clusters of the binomial run: its ratio is that of the cases and that of the others', () => {
    const people = population.reduce((sum, count) => sum + count, 0);
    expect(people).toBe(binomial.totalPopulation);
    const found: { names: string; cases: number; people: number; expected: number; ratio: number }[] = [];
    for (let i = 0; i + 1 < circles.starts.length; i++) {
      let [inside, sick] = [0, 0];
      for (let k = circles.starts[i]; k < circles.starts[i + 1]; k++) {
        inside += population[circles.units[k]];
        sick += cases[circles.units[k]];
        const chance = (inside * total) / people;
        const others = poissonLlr(inside - sick, inside - chance, people - total);
        const ratio = sick > chance ? poissonLlr(sick, chance, total) + others : 0;
        const units = [...circles.units.subarray(circles.starts[i], k + 1)];
        found.push({ names: names(units).join(), cases: sick, people: inside, expected: chance, ratio });
      }
    }
    found.sort((a, b) => b.ratio - a.ratio);
    const [first] = found;
    expect(first.names).toBe([...populationOnly.mostLikely].sort().join());
    expect([first.cases, first.people]).toEqual([binomial.cases, binomial.population]);
    expectRelative(first.expected, binomial.expected, 1e-8);
    expectRelative(first.ratio, binomial.llr, 1e-8);
    const taken = new Set<string>(populationOnly.mostLikely);
    const second = found.find(({ names: list }) => !list.split(',').some((name) => taken.has(name)))!;
    expect(second.names).toBe(binomial.secondary.areas.join());
    expect(second.cases).toBe(binomial.secondary.cases);
    expectRelative(second.expected, binomial.secondary.expected, 1e-8);
    expectRelative(second.ratio, binomial.secondary.llr, 1e-8);
  });

  it('takes the closed form of the run by population, where the package rounds the sum of cases down', () => {
    const [first] = drain(scanClusters(spaceOf(population), byUnit, new Float64Array(0), all));
    expect(names(first.units)).toEqual([...populationOnly.mostLikely].sort());
    expect(first.observed).toBe(populationOnly.cases);
    expectRelative(first.expected, populationOnly.expectedCases, 1e-8);
    expectRelative(first.ratio, populationOnly.llr, 1e-8);
    expect(Math.abs(first.ratio - populationOnly.llrPrintedByPackage)).toBeGreaterThan(0.04);
  });
});

describe('fever in New York: permutation form', () => {
  const { zip, lon, lat, caseZip, caseDay, days, radiusKm, distinctCircles, prospective, retrospective } =
    reference.newYork;
  const unit = Uint32Array.from(caseZip, (code) => zip.indexOf(code));
  const month = Uint16Array.from(caseDay, (day) => day - 1);
  const [unitWeights, monthWeights] = [new Float64Array(zip.length), new Float64Array(days)];
  unit.forEach((u, c) => {
    unitWeights[u] += 1;
    monthWeights[month[c]] += 1;
  });
  const limits = { most: zip.length, maxShare: 1, radiusKm };
  const circles = drain(
    scanNeighbours(
      Float64Array.from(lon),
      Float64Array.from(lat),
      Float64Array.from(zip, () => 1),
      limits,
    ),
  );

  it('has as many different circles within 3 km on the sphere', () => {
    const sets = new Set<string>();
    for (let i = 0; i < zip.length; i++) {
      const list: number[] = [];
      for (let k = circles.starts[i]; k < circles.starts[i + 1]; k++) {
        list.push(circles.units[k]);
        sets.add([...list].sort((a, b) => a - b).join());
      }
    }
    expect(sets.size).toBe(distinctCircles);
  });

  it('has the next ratios too, of every circle and window', () => {
    const ratios = (longest: number, isProspective: boolean): number[] => {
      const seen = new Set<string>();
      for (let i = 0; i < zip.length; i++) {
        let inUnits = 0;
        const byDay = new Float64Array(days);
        for (let k = circles.starts[i]; k < circles.starts[i + 1]; k++) {
          inUnits += unitWeights[circles.units[k]];
          unit.forEach((u, c) => {
            if (u === circles.units[k]) byDay[month[c]] += 1;
          });
          for (let to = isProspective ? days : 1; to <= days; to++) {
            let [count, inWindow] = [0, 0];
            for (let from = to - 1; from >= Math.max(0, to - longest); from--) {
              count += byDay[from];
              inWindow += monthWeights[from];
              const chance = (inUnits * inWindow) / unit.length;
              if (count > chance) seen.add(poissonLlr(count, chance, unit.length).toFixed(9));
            }
          }
        }
      }
      return [...seen].map(Number).sort((a, b) => b - a);
    };
    expectAll(ratios(prospective.longest, true).slice(0, 3), [prospective.llr, ...prospective.next_llr], {
      relative: 1e-8,
    });
    const wanted = [retrospective.llr, ...retrospective.overlapping_next_llr];
    expectAll(ratios(retrospective.longest, false).slice(0, 4), wanted, { relative: 1e-8 });
  });

  it.each([
    ['windows that end on the last day', true, prospective],
    ['windows of any start and end', false, retrospective],
  ] as const)('finds the cluster of %s, its ratio and p', (_, isProspective, expected) => {
    const question = { longest: expected.longest, prospective: isProspective, low: false };
    const space = scanSpace(circles, unitWeights, monthWeights, unit.length, question);
    const replications = drain(
      scanReplications.run({ space, units: zip.length, null: { form: 'permutation', unit, month }, seed: 1 }, 0, 999),
    );
    const byUnit = casesByUnit(unit, month, zip.length, days, isProspective ? days - expected.longest : 0);
    const [found] = drain(scanClusters(space, byUnit, replications, all));
    expect([found.from + 1, found.to]).toEqual(expected.days);
    expect(found.observed).toBe(expected.cases);
    expectRelative(found.expected, expected.expected, 1e-9);
    expectRelative(found.ratio, expected.llr, 1e-9);
    // Several sets of ZIPs hold the same cases: those that have any must be the same.
    const withCases = (codes: readonly number[]) =>
      codes.filter((code) => unitWeights[zip.indexOf(code)] > 0).sort((a, b) => a - b);
    expect(withCases(found.units.map((u) => zip[u]))).toEqual(withCases(expected.zips));
    const allowed = Math.SQRT2 * threeStandardErrors(expected.p, 999);
    expect(Math.abs(found.p - expected.p)).toBeLessThanOrEqual(allowed);
    const sorted = replications.slice().sort();
    [0.5, 0.9, 0.95].forEach((share, k) => {
      const value = expected.null_max_quantiles_50_90_95[k];
      expect(Math.abs(quantile(sorted, share) - value), `${share}`).toBeLessThanOrEqual(0.3);
    });
  });
});
