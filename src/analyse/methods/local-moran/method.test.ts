import { describe, expect, it } from 'vitest';
import { bareInput } from '../../../../tests/support/bare-input.ts';
import { hexLattice } from '../../../../tests/support/hex-lattice.ts';
import { incidentsOf, type MadeRecord } from '../../../../tests/support/incidents.ts';
import { csrOf } from '../../../../tests/support/oracles.ts';
import { shippedGeography } from '../../../../tests/support/shipped-geography.ts';
import { expectAll, expectRelative, threeStandardErrors } from '../../../../tests/support/tolerance.ts';
import { firstDayOf, monthIndex } from '../../../base/month.ts';
import { seededRng } from '../../../base/rng.ts';
import { drain } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { cellNeighbours } from '../../../corridors/cell-neighbours.ts';
import { corridorById } from '../../../corridors/corridor.ts';
import { studyArea } from '../../../corridors/study-area.ts';
import { benjaminiHochberg } from '../../kernels/benjamini-hochberg.ts';
import { benjaminiYekutieli } from '../../kernels/benjamini-yekutieli.ts';
import { geary } from '../../kernels/geary.ts';
import { getisOrd } from '../../kernels/getis-ord.ts';
import { globalG } from '../../kernels/global-g.ts';
import { localMoran } from '../../kernels/local-moran.ts';
import { localMoranMoments } from '../../kernels/local-moran-moments.ts';
import { moran } from '../../kernels/moran.ts';
import { normalTwoSided } from '../../kernels/normal-two-sided.ts';
import { rowStandardise } from '../../kernels/row-standardise.ts';
import type { ParamValues } from '../../method.ts';
import { type CellResult, type LocalMoranFinding, markBits } from '../../shapes.ts';
import { localMoranMethod } from './method.ts';
import reference from './reference.json' with { type: 'json' };
import { testFamily } from './test-family.ts';

const exact = { relative: 1e-9, absolute: 1e-9 };

describe('reference values', () => {
  const { lattice, nine, tenAreas, sixPoints, benjaminiHochberg: hochberg } = reference;
  const latticeWeights = rowStandardise(csrOf(lattice.neighbours, false));
  const latticeValues = Float64Array.from(lattice.values);

  it('local I, its moments and both z agree with spdep on the lattice', () => {
    const { statistic } = localMoran(latticeValues, latticeWeights);
    expectAll(statistic, lattice.I, exact);
    const total = localMoranMoments(latticeValues, latticeWeights, 'total');
    expectAll(total.expected, lattice.expectationTotal, exact);
    expectAll(total.variance, lattice.varianceTotal, exact);
    const z = (form: 'total' | 'conditional') => {
      const { expected, variance } = localMoranMoments(latticeValues, latticeWeights, form);
      return statistic.map((value, i) => (value - expected[i]) / Math.sqrt(variance[i]));
    };
    expectAll(z('total'), lattice.zTotal, exact);
    expectAll(z('conditional'), lattice.zConditional, exact);
  });

  it('global I, its variance, z and p agree with spdep on the lattice', () => {
    const { I, expectation, varianceRandomisation, z, pTwoSided } = lattice.global;
    const found = moran(latticeValues, latticeWeights);
    expectAll([found.i, found.expected, found.varianceRandomisation], [I, expectation, varianceRandomisation], exact);
    const score = (found.i - found.expected) / Math.sqrt(found.varianceRandomisation);
    expectAll([score, normalTwoSided(score)], [z, pTwoSided], exact);
  });

  it('global and local I agree on nine cells, with both kinds of weights', () => {
    const lists = nine.y.map((_, i) =>
      [i - 3, i + 3, ...(i % 3 > 0 ? [i - 1] : []), ...(i % 3 < 2 ? [i + 1] : [])].filter((j) => j >= 0 && j < 9),
    );
    const binary = csrOf(lists, false);
    const y = Float64Array.from(nine.y);
    const found = moran(y, binary);
    const z = (variance: number): number => (found.i - found.expected) / Math.sqrt(variance);
    expectAll(
      [found.i, found.expected, found.varianceRandomisation, found.varianceNormal],
      [nine.moran_I_binary, nine.expectation, nine.variance_randomisation_binary, nine.variance_normal_binary],
      exact,
    );
    expectAll(
      [z(found.varianceRandomisation), normalTwoSided(z(found.varianceRandomisation))],
      [nine.z_randomisation, nine.p_two_sided_randomisation],
      exact,
    );
    expectAll(
      [z(found.varianceNormal), normalTwoSided(z(found.varianceNormal))],
      [nine.z_normal, nine.p_two_sided_normal],
      exact,
    );
    const standard = moran(y, rowStandardise(binary));
    expectAll(
      [standard.i, standard.varianceRandomisation],
      [nine.moran_I_row_standardised, nine.variance_randomisation_row_standardised],
      exact,
    );
    expectAll(localMoran(y, rowStandardise(binary)).statistic, nine.local_moran_row_standardised_m2_divisor_n, exact);
    const { c, variance } = geary(y, binary);
    expectAll([c, variance], [nine.geary_C_binary, nine.geary_variance_randomisation], exact);
  });

  it('global and local I agree on ten areas', () => {
    const weights = rowStandardise(
      csrOf(
        tenAreas.neighbours.map((list) => list.map((one) => one - 1)),
        false,
      ),
    );
    const y = Float64Array.from(tenAreas.y);
    expectAll(localMoran(y, weights).statistic, tenAreas.localMoran, exact);
    const { i, varianceRandomisation } = moran(y, weights);
    expectAll([i, varianceRandomisation], [tenAreas.moran, tenAreas.varianceRandomisation], exact);
  });

  it('Gi without the point itself, and global G, agree on six points', () => {
    const { xy, globalG: whole } = sixPoints;
    const near = xy.map(([x, v]) =>
      xy.flatMap(([a, b], j) => (Math.hypot(x - a, v - b) <= 15 && (x !== a || v !== b) ? [j] : [])),
    );
    const y = Float64Array.from(sixPoints.y);
    const gi = getisOrd(y, csrOf(near, false));
    expectAll(gi, sixPoints.gi, exact);
    expectRelative(gi[0], sixPoints.giFirstByEsda, 1e-7);
    const { g, expected, variance } = globalG(y, csrOf(near, false));
    expectAll([g, expected, variance], [whole.g, whole.expected, whole.variance], exact);
    const z = (g - expected) / Math.sqrt(variance);
    expectAll([z, normalTwoSided(z) / 2], [whole.z, whole.pOneSided], exact);
  });

  it('corrections of p agree with scipy, with ties and under any dependence', () => {
    const tight = { relative: 1e-12 };
    expectAll(benjaminiHochberg(Float64Array.from(hochberg.p)), hochberg.adjusted, tight);
    expectAll(benjaminiYekutieli(Float64Array.from(hochberg.p)), hochberg.adjustedByYekutieli, tight);
    expectAll(benjaminiHochberg(Float64Array.from(hochberg.ties)), hochberg.tiesAdjusted, tight);
  });
});

const geography = shippedGeography();
const corridor = corridorById('el-paso-eagle-pass-coahuila')!;
const area = drain(studyArea(geography, { fromKm: 1123, toKm: 2450, depthKm: 150, resolution: 5 }));
const neighbours = cellNeighbours(area, 1);
const first = monthIndex(2020, 1);
const day = firstDayOf(first);
const american = [...area.side].flatMap((side, cell) => (side === 1 ? [cell] : []));

const at = (cell: number, more: Partial<MadeRecord> = {}): MadeRecord => ({
  lon: area.lon[cell],
  lat: area.lat[cell],
  day: day + (cell % 300),
  ...more,
});

function scattered(count: number, seed: number): MadeRecord[] {
  const rng = seededRng(seed, 0);
  return Array.from({ length: count }, () => at(rng.nextBelow(area.ids.length), { people: 1 + rng.nextBelow(3) }));
}

const inputOf = (records: readonly MadeRecord[]) =>
  bareInput({
    incidents: incidentsOf(geography.index, records),
    geography,
    corridor,
    now: { from: first, to: monthIndexOf(first + 12) },
  });

function run(records: readonly MadeRecord[], params: ParamValues = {}, seed = 1) {
  const result = drain(localMoranMethod.run(inputOf(records), params, seed));
  if (!result.ok || result.value.shape !== 'cells') throw new Error('no cells');
  const cells: CellResult = result.value;
  if (cells.finding?.kind !== 'local-moran') throw new Error('no local Moran');
  return { cells, finding: cells.finding };
}

function surrounded(): number[] {
  for (const cell of american) {
    const around = [...neighbours.targets.subarray(neighbours.offsets[cell], neighbours.offsets[cell + 1])];
    if (around.length === 6 && around.every((other) => area.side[other] === 1)) return [cell, ...around];
  }
  throw new Error('no cell is surrounded');
}
const planted = surrounded();
const plantedRecords = planted.flatMap((cell) => Array.from({ length: 6 }, () => at(cell)));
const isMarked = ({ marks }: LocalMoranFinding, cell: number): boolean => (marks[cell] & markBits.q05) !== 0;

describe('on the cells of the corridor', () => {
  const { cells, finding } = run([...scattered(600, 3), ...plantedRecords]);

  it('finds a planted cluster, says where it is, and that it does not hang on one incident', () => {
    const [cluster] = finding.clusters;
    expect([cluster.id, cluster.quadrant, cluster.hot, cluster.side]).toEqual(['high-high-1', 1, true, 'us']);
    expect(cluster.cells.filter((cell) => planted.includes(cell)).length).toBeGreaterThanOrEqual(6);
    expect(cluster.holdsWithoutLargest).toBe(true);
    expect(cluster.hull.length).toBeGreaterThan(3);
    expect(finding.meta.headlineP).toBeLessThan(0.01);
  });

  it('gives each tested cell a quadrant, a statistic and a p, and each side its global I', () => {
    const tested = [...finding.quadrant].filter((quadrant) => quadrant > 0).length;
    expect(tested).toBe(finding.families.reduce((sum, family) => sum + family.cells, 0));
    expect(finding.meta.tests).toBe(tested);
    expect([...finding.p].filter((p) => !Number.isNaN(p))).toHaveLength(tested);
    expect(finding.families.map(({ side }) => side)).toEqual(['us', 'mexico']);
    const [us, mexico] = finding.families.map(({ global }) => global!);
    expect(us.z).toBeGreaterThan(3);
    expect(us.permutationP).toBeLessThan(0.01);
    expect(Math.abs(mexico.z)).toBeLessThan(3.3);
    expect(cells.hotSpots).toBeNull();
    expect(finding.meta.n).toBe(finding.families.reduce((sum, family) => sum + family.records, 0));
  });

  it('depends neither on the order of the records nor on the other side, and on the seed alone', () => {
    const records = [...scattered(400, 5), ...plantedRecords].map((one) => ({ ...one, day }));
    const rng = seededRng(9, 0);
    const shuffled = records
      .map((one) => ({ one, key: rng.nextU32() }))
      .sort((a, b) => a.key - b.key)
      .map(({ one }) => one);
    const params = { permutations: 199, count: 'people' };
    expect(run(shuffled, params)).toEqual(run(records, params));
    const ofUs = records.filter(({ lon, lat }) =>
      american.some((cell) => area.lon[cell] === lon && area.lat[cell] === lat),
    );
    const alone = run(ofUs, { permutations: 199 }).finding;
    const both = run(records, { permutations: 199 }).finding;
    for (const cell of american) {
      if (both.quadrant[cell] > 0) expect(alone.p[cell]).toBe(both.p[cell]);
    }
    expect(run(records, { permutations: 199 }, 2).finding.p).not.toEqual(both.p);
  });

  it('takes weights by rings, by distance and of the nearest', () => {
    const records = [...scattered(400, 3), ...plantedRecords];
    const rings = run(records, { permutations: 99 }).finding;
    // Centres of the first ring are at most 20 km apart, of the second at least 25 km.
    const distance = run(records, { permutations: 99, weights: 'distance', distanceKm: 25 }).finding;
    expectAll(distance.statistic, [...rings.statistic], { relative: 1e-12, absolute: 1e-12 });
    const nearest = run(records, { permutations: 99, weights: 'nearest' }).finding;
    expect([...nearest.quadrant].some((quadrant) => quadrant > 0)).toBe(true);
    expect(nearest.statistic[planted[0]]).toBeCloseTo(rings.statistic[planted[0]], 10);
  });

  it('leaves a cell without a neighbour out', () => {
    const { finding: far } = run(scattered(600, 3), { weights: 'distance', distanceKm: 5 });
    expect([...far.quadrant].every((quadrant) => quadrant === 0)).toBe(true);
    expect(far.families.every(({ cells: n, global }) => n === 0 && global === null)).toBe(true);
    expect(far.meta.problems.map(({ code }) => code)).toEqual(['too-few-cells']);
  });

  it('gives no number where a condition fails', () => {
    const few = run(scattered(25, 1)).finding;
    expect(few.meta.problems[0].code).toBe('too-few-events');
    expect(few.meta.headlineP).toBeNull();
    const wide = run(scattered(600, 3), {
      resolution: 4,
      depthKm: '150',
      weights: 'distance',
      distanceKm: 200,
    }).finding;
    const codes = wide.families.flatMap(({ problems }) => problems.map(({ code }) => code));
    expect(codes.every((code) => code === 'radius-too-wide' || code === 'too-few-permutations')).toBe(true);
    const shallow = run(scattered(600, 3), { resolution: 4, depthKm: '25', weights: 'distance', distanceKm: 200 });
    expect(shallow.finding.families.map(({ problems }) => problems[0]?.code)).toContain('too-few-cells');
    const empty = { ...inputOf([]), now: { from: first, to: first } };
    expect(drain(localMoranMethod.run(empty, {}, 1))).toMatchObject({ ok: false, error: { code: 'empty-period' } });
    expect(drain(localMoranMethod.run({ ...empty, incidents: null }, {}, 1)).ok).toBe(false);
  });

  it('makes no high-high cell of one large incident: people', () => {
    const alone = run([...scattered(400, 3), at(planted[0], { people: 80 })], { count: 'people' }).finding;
    expect(isMarked(alone, planted[0]) && alone.quadrant[planted[0]] === 1).toBe(false);
    const normal = run(scattered(400, 3), { count: 'people', significance: 'total', permutations: 99 }).finding;
    expect(normal.meta.stamp.params.significance).toBe('permutation');
  });
});

describe('calibration', () => {
  // 25 x 40 hexagons; a planted one and its ring hold six times what chance gives them.
  const lattice = hexLattice(25, 40);
  const cells = 1000;
  const weights = { ...lattice, values: null };
  const centre = 12 * 40 + 20;
  const seven = [centre, ...lattice.targets.subarray(lattice.offsets[centre], lattice.offsets[centre + 1])];
  const settings = { permutations: 999, continuedTo: 99_999, seed: 1, significance: 'permutation' } as const;
  const thrown = (events: number, map: number, fold = 1): Float64Array => {
    const rng = seededRng(20, map);
    const counts = new Float64Array(cells);
    for (let k = 0; k < events; k++) counts[rng.nextBelow(cells)] += 1;
    const more = Math.round(((fold - 1) * seven.length * events) / cells);
    for (let k = 0; k < more; k++) counts[seven[rng.nextBelow(seven.length)]] += 1;
    return counts;
  };
  const isMarkedAt = (value: number): boolean => value <= 0.05;

  it.each([200, 500, 2000])('marks a cell on few random maps of %i events: FDR 0.05', (events) => {
    const maps = 100;
    let marked = 0;
    for (let map = 0; map < maps; map++) {
      const { adjusted } = drain(testFamily(thrown(events, map), events, weights, settings));
      if ([...adjusted].some(isMarkedAt)) marked += 1;
    }
    expect(marked / maps).toBeLessThanOrEqual(0.05 + threeStandardErrors(0.05, maps));
  });

  it('finds a planted cluster on 95 of 100 maps of 500 events, on all of 2,000, and seldom among 200', () => {
    const power = (events: number, maps: number): number => {
      let found = 0;
      for (let map = 0; map < maps; map++) {
        const { adjusted, quadrant } = drain(testFamily(thrown(events, map, 6), events, weights, settings));
        if (seven.some((cell) => isMarkedAt(adjusted[cell]) && quadrant[cell] === 1)) found += 1;
      }
      return found / maps;
    };
    expect(power(500, 60)).toBeGreaterThanOrEqual(0.95 - threeStandardErrors(0.95, 60));
    expect(power(2000, 20)).toBe(1);
    expect(power(200, 40)).toBeLessThan(0.3);
  });

  it('is not kept by the normal forms, as their words say', () => {
    for (const significance of ['total', 'conditional'] as const) {
      let marked = 0;
      for (let map = 0; map < 10; map++) {
        const { adjusted } = drain(testFamily(thrown(500, map), 500, weights, { ...settings, significance }));
        if ([...adjusted].some(isMarkedAt)) marked += 1;
      }
      expect(marked).toBeGreaterThan(5);
    }
  });
});
