import { describe, expect, it } from 'vitest';
import { bareInput } from '../../../../tests/support/bare-input.ts';
import { incidentsOf, type MadeRecord } from '../../../../tests/support/incidents.ts';
import { csrOf } from '../../../../tests/support/oracles.ts';
import { shippedGeography } from '../../../../tests/support/shipped-geography.ts';
import { expectAll } from '../../../../tests/support/tolerance.ts';
import { firstDayOf, monthIndex } from '../../../base/month.ts';
import { seededRng } from '../../../base/rng.ts';
import { drain } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { cellNeighbours } from '../../../corridors/cell-neighbours.ts';
import { corridorById } from '../../../corridors/corridor.ts';
import { studyArea } from '../../../corridors/study-area.ts';
import { familyWeights } from '../../family-weights.ts';
import { benjaminiHochberg } from '../../kernels/benjamini-hochberg.ts';
import { getisOrdStar } from '../../kernels/getis-ord-star.ts';
import { normalTwoSided } from '../../kernels/normal-two-sided.ts';
import type { MethodInput, ParamValues } from '../../method.ts';
import type { CellResult } from '../../shapes.ts';
import { getisOrdStarMethod } from './method.ts';
import reference from './reference.json' with { type: 'json' };
import { testFamily } from './test-family.ts';

const geography = shippedGeography();
const corridor = corridorById('el-paso-eagle-pass-coahuila')!;
const area = drain(studyArea(geography, { fromKm: 1123, toKm: 2450, depthKm: 150, resolution: 5 }));
const neighbours = cellNeighbours(area, 1);
const first = monthIndex(2020, 1);
const day = firstDayOf(first);
const american = [...area.side].flatMap((side, cell) => (side === 1 ? [cell] : []));

const inputOf = (records: readonly MadeRecord[]): MethodInput =>
  bareInput({
    incidents: incidentsOf(geography.index, records),
    geography,
    corridor,
    now: { from: first, to: monthIndexOf(first + 12) },
  });

const at = (cell: number, more: Partial<MadeRecord> = {}): MadeRecord => ({
  lon: area.lon[cell],
  lat: area.lat[cell],
  day: day + (cell % 300),
  ...more,
});

/** Records scattered at random over the cells of both sides. */
function scattered(count: number, seed: number): MadeRecord[] {
  const rng = seededRng(seed, 0);
  return Array.from({ length: count }, () => at(rng.nextBelow(area.ids.length), { people: 1 + rng.nextBelow(3) }));
}

function run(records: readonly MadeRecord[], params: ParamValues = {}, seed = 1): CellResult {
  const result = drain(getisOrdStarMethod.run(inputOf(records), params, seed));
  if (!result.ok || result.value.shape !== 'cells') throw new Error('no cells');
  return result.value;
}

/** A cell of the U.S. side with six neighbours on it, and those. */
function plantedCells(): number[] {
  for (const cell of american) {
    const around = [...neighbours.targets.subarray(neighbours.offsets[cell], neighbours.offsets[cell + 1])];
    if (around.length === 6 && around.every((other) => area.side[other] === 1)) return [cell, ...around];
  }
  throw new Error('no cell is surrounded');
}
const planted = plantedCells();
const plantedRecords = planted.flatMap((cell) => Array.from({ length: 6 }, () => at(cell)));

describe('reference values', () => {
  it('Gi* and its p agree with spdep on the lattice', () => {
    const { values, neighbours: lists, z, pTwoSided, pBH } = reference.lattice;
    const found = getisOrdStar(Float64Array.from(values), csrOf(lists, true));
    expectAll(found, z, { relative: 1e-9, absolute: 1e-11 });
    const p = Float64Array.from(found, normalTwoSided);
    expectAll(p, pTwoSided, { relative: 1e-9 });
    expectAll(benjaminiHochberg(p), pBH, { relative: 1e-9 });
  });

  it('Gi* agrees with spdep on six points and on ten areas', () => {
    const { xy, y, z } = reference.sixPoints;
    const near = xy.map(([x, v]) =>
      xy.flatMap(([a, b], j) => (Math.hypot(x - a, v - b) <= 15 && (x !== a || v !== b) ? [j] : [])),
    );
    expectAll(getisOrdStar(Float64Array.from(y), csrOf(near, true)), z, { relative: 1e-9, absolute: 1e-9 });
    const areas = reference.tenAreas;
    const lists = areas.neighbours.map((list) => list.map((one) => one - 1));
    const found = getisOrdStar(Float64Array.from(areas.y), csrOf(lists, true));
    expectAll(found, areas.z, { relative: 1e-9, absolute: 1e-9 });
  });

  it('Benjamini-Hochberg rejects what the paper rejects', () => {
    const { p, adjusted, rejectedAt5 } = reference.benjaminiHochberg;
    const found = benjaminiHochberg(Float64Array.from(p));
    expectAll(found, adjusted, { relative: 1e-12 });
    expect(found.filter((value) => value <= 0.05)).toHaveLength(rejectedAt5);
  });
});

describe('on the cells of the corridor', () => {
  it('marks hardly any random map: exact tail, FDR 5 %', () => {
    const weights = familyWeights(neighbours, american);
    const settings = { significance: 'exact' as const, permutations: 0, continuedTo: 0, seed: 1 };
    let hot = 0;
    for (let map = 0; map < 100; map++) {
      const rng = seededRng(7, map);
      const counts = new Float64Array(american.length);
      for (let k = 0; k < 400; k++) counts[rng.nextBelow(counts.length)] += 1;
      const { classes } = drain(testFamily(counts, 400, weights, settings));
      if (classes.some((value) => value >= 2)) hot += 1;
    }
    expect(hot).toBeLessThanOrEqual(10);
  });

  it('finds a planted cluster, says where it is, and gives it a hull', () => {
    const { hotSpots, figure } = run([...scattered(400, 3), ...plantedRecords]);
    const cluster = hotSpots!.clusters[0];
    expect([cluster.id, cluster.hot, cluster.side]).toEqual(['hot-1', true, 'us']);
    expect(cluster.cells.filter((cell) => planted.includes(cell)).length).toBeGreaterThanOrEqual(6);
    expect(cluster.records).toBeGreaterThanOrEqual(36);
    expect(cluster.holdsWithoutLargest).toBe(true);
    expect(cluster.largestShare).toBeLessThan(0.1);
    expect(cluster.areaKm2 / (cluster.cells.length * 280)).toBeGreaterThan(0.7);
    expect(cluster.areaKm2 / (cluster.cells.length * 280)).toBeLessThan(1.5);
    expect(cluster.hull[0]).toEqual(cluster.hull.at(-1));
    expect([...figure].filter((value) => value === 3)).toHaveLength(0);
  });

  it('tests each side by itself, or both together', () => {
    const records = [...scattered(400, 3), ...plantedRecords];
    const sides = run(records).hotSpots!.families.map((family) => [family.side, family.cells, family.records]);
    expect(sides).toEqual([
      ['us', american.length, expect.any(Number)],
      ['mexico', area.ids.length - american.length, expect.any(Number)],
    ]);
    const both = run(records, { sides: 'both' }).hotSpots!.families;
    expect(both.map(({ side, cells, records: count }) => [side, cells, count])).toEqual([
      ['both', area.ids.length, records.length],
    ]);
  });

  it('does not depend on the order of the records of a day', () => {
    const records = [...scattered(300, 5), ...plantedRecords].map((one) => ({ ...one, day }));
    const rng = seededRng(9, 0);
    const shuffled = records
      .map((one) => ({ one, key: rng.nextU32() }))
      .sort((a, b) => a.key - b.key)
      .map(({ one }) => one);
    for (const params of [
      {},
      { significance: 'permutation', permutations: 199 },
      { count: 'people', permutations: 99 },
    ]) {
      expect(run(shuffled, params)).toEqual(run(records, params));
    }
  });

  it('permutations depend on the seed alone, and few of them say which classes are out of reach', () => {
    const records = [...scattered(400, 3), ...plantedRecords];
    const params = { significance: 'permutation', permutations: 99 };
    const one = run(records, params, 4).hotSpots!;
    expect(run(records, params, 4).hotSpots).toEqual(one);
    expect(run(records, params, 5).hotSpots!.p).not.toEqual(one.p);
    const fdr = one.families[0].problems.map(({ code, params: told }) => [code, told.fdr]);
    expect(fdr).toContainEqual(['too-few-permutations', 1]);
    expect(one.families[0].counts[0]).toBe(0);
  });

  it('people are tested by permutation: one large incident makes no cluster, three do and do not hold without one', () => {
    const [centre, beside] = planted;
    const third = [...neighbours.targets.subarray(neighbours.offsets[beside], neighbours.offsets[beside + 1])].find(
      (cell) => planted.slice(2).includes(cell),
    );
    const background = scattered(400, 3);
    const alone = run([...background, at(centre, { people: 60 })], { count: 'people' }).hotSpots!;
    expect(alone.stamp.params.significance).toBe('permutation');
    expect(alone.clusters.filter(({ cells }) => cells.includes(centre))).toHaveLength(0);
    const three = [centre, beside, third!].map((cell, i) => at(cell, { people: 60 + i }));
    const cluster = run([...background, ...three], { count: 'people' }).hotSpots!.clusters[0];
    expect(cluster.cells).toContain(centre);
    expect(cluster.largestShare).toBeGreaterThan(0.3);
    expect(cluster.holdsWithoutLargest).toBe(false);
  });

  it('gives no number where a condition fails', () => {
    const few = run(scattered(12, 1)).hotSpots!;
    expect(few.families.flatMap(({ problems }) => problems.map(({ code }) => code))).toContain('too-few-events');
    expect([...few.classes].every((value) => value === 0)).toBe(true);
    const analytic = run(scattered(400, 1), { significance: 'analytic' }).hotSpots!;
    expect(analytic.families[0].problems[0].code).toBe('too-few-events');
    expect([...analytic.z].every(Number.isNaN)).toBe(true);
    const tooFar = run(scattered(40, 1), { resolution: 4, depthKm: '25' }).hotSpots!;
    expect(tooFar.families.some(({ problems }) => problems.some(({ code }) => code === 'too-few-cells'))).toBe(true);
    const input = { ...inputOf([]), now: { from: first, to: first } };
    expect(drain(getisOrdStarMethod.run(input, {}, 1))).toMatchObject({ ok: false, error: { code: 'empty-period' } });
    expect(drain(getisOrdStarMethod.run({ ...input, incidents: null }, {}, 1)).ok).toBe(false);
  });

  it('works in steps, so that it can be watched and stopped', () => {
    const records = [...scattered(400, 3), ...plantedRecords];
    const steps = getisOrdStarMethod.run(inputOf(records), { significance: 'permutation' }, 1);
    for (let k = 0; k < 3; k++) {
      const next = steps.next();
      if (next.done) throw new Error('it ended without a step');
      expect(next.value.done).toBeGreaterThanOrEqual(0);
    }
    expect(steps.return(drain(getisOrdStarMethod.run(inputOf([]), {}, 1))).done).toBe(true);
  });

  it('leaves land that nobody records out of the test', () => {
    const west = american.filter((cell) => area.borderKm[cell] < 1400);
    const rng = seededRng(2, 0);
    const records = Array.from({ length: 300 }, () => at(west[rng.nextBelow(west.length)]));
    const result = run(records, { recordedKm: 50 });
    const unseen = [...result.figure].flatMap((figure, cell) => (figure === 3 ? [cell] : []));
    expect(unseen.length).toBeGreaterThan(100);
    for (const cell of unseen)
      expect([result.records[cell], result.hotSpots!.p[cell]]).toEqual([Number.NaN, Number.NaN]);
    expect(result.hotSpots!.families[1].cells).toBe(0);
    expect(result.hotSpots!.families[0].cells).toBe(american.filter((cell) => result.figure[cell] !== 3).length);
  });
});
