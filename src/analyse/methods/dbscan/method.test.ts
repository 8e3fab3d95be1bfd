import { describe, expect, it } from 'vitest';
import type { MadeRecord } from '../../../../tests/support/incidents.ts';
import { methodInput } from '../../../../tests/support/method-input.ts';
import { shippedGeography } from '../../../../tests/support/shipped-geography.ts';
import { agreeUpToNames } from '../../../../tests/support/slow-clusters.ts';
import { firstDayOf, monthIndex } from '../../../base/month.ts';
import { seededRng } from '../../../base/rng.ts';
import { drain } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { dbscanPlane } from '../../kernels/dbscan-plane.ts';
import type { MethodInput, ParamValues } from '../../method.ts';
import type { PointClustersResult } from '../../shapes.ts';
import { dbscanMethod } from './method.ts';
import reference from './reference.json' with { type: 'json' };

const geography = shippedGeography();
const from = monthIndex(2019, 1);
const day = firstDayOf(from);

const answer = (records: readonly MadeRecord[], params: ParamValues = {}, more: Partial<MethodInput> = {}) =>
  drain(dbscanMethod.run(methodInput(geography, records, more), params, 1));

function run(...given: Parameters<typeof answer>): PointClustersResult {
  const result = answer(...given);
  if (!result.ok || result.value.shape !== 'point-clusters') throw new Error('no clusters');
  return result.value;
}

/** Records within about 2 km of a place, on different days. */
function around(lon: number, lat: number, count: number, seed: number, more: Partial<MadeRecord> = {}): MadeRecord[] {
  const rng = seededRng(seed);
  return Array.from({ length: count }, (_, i) => ({
    lon: lon + (rng.nextUnit() - 0.5) * 0.03,
    lat: lat + (rng.nextUnit() - 0.5) * 0.03,
    day: day + ((i * 37) % 700),
    people: 1 + (i % 2),
    ...more,
  }));
}

/** Records far from each other, on the U.S. side. */
const alone = (count: number): MadeRecord[] =>
  Array.from({ length: count }, (_, i) => ({ lon: -103.9 + (i % 8) * 0.15, lat: 30.3 + Math.floor(i / 8) * 0.1, day }));

const american = around(-100.1, 29.2, 30, 1);
const mexican = around(-101.5, 28.9, 40, 2);
/** Two records far from the others of the Mexican side: a side that one radius covers is not searched. */
const apart = [-102.2, -102.6].map((lon) => ({ lon, lat: 28.6, day }));
const records = [...american, ...mexican, ...alone(22), ...apart];

describe('reference values', () => {
  it('core points and clusters agree with R dbscan, border points with a cluster that reaches them', () => {
    const { x, y, eps, minPts, cluster } = reference.plane;
    const found = drain(dbscanPlane(Float64Array.from(x), Float64Array.from(y), eps, minPts));
    const near = (i: number, j: number): boolean => (x[i] - x[j]) ** 2 + (y[i] - y[j]) ** 2 <= eps * eps;
    const core = x.map((_, i) => x.filter((_other, j) => near(i, j)).length >= minPts);
    const theirs = (i: number): number => cluster[i] - 1;
    const allowed = x.map((_, i) => {
      if (core[i]) return [theirs(i)];
      return [...new Set(x.flatMap((_other, j) => (core[j] && near(i, j) ? [theirs(j)] : [])))];
    });
    expect([...found.core].map(Boolean)).toEqual(core);
    expect(found.clusters).toBe(Math.max(...cluster));
    expect(agreeUpToNames(found.cluster, { core, allowed })).toBe(true);
    expect(cluster.every((id, i) => (allowed[i].length === 0 ? id === 0 : allowed[i].includes(id - 1)))).toBe(true);
  });
});

describe('on records', () => {
  it('finds what was planted on each side, the largest first, with its figures', () => {
    const { clusters, noise, core, meta } = run(records);
    expect(clusters.map(({ id, side, records: count }) => [id, side, count])).toEqual([
      ['cluster-1', 'mexico', 40],
      ['cluster-2', 'us', 30],
    ]);
    expect([noise, core, meta.n, meta.people]).toEqual([24, 70, 94, 60 + 45 + 24]);
    expect([meta.headlineP, meta.tests, meta.problems]).toEqual([null, 0, []]);
    const [, cluster] = clusters;
    expect(cluster.centre[0]).toBeCloseTo(-100.1, 1);
    expect(cluster.centre[1]).toBeCloseTo(29.2, 1);
    expect([cluster.core, cluster.people, cluster.largestShare]).toEqual([30, 45, 2 / 45]);
    expect([cluster.firstDay, cluster.lastDay].every((one) => american.some((record) => record.day === one))).toBe(
      true,
    );
    expect(cluster.holdsWithoutLargest).toBe(true);
  });

  it('draws a ring round each, and measures it before it stands off', () => {
    const [, cluster] = run(records).clusters;
    expect(cluster.hull[0]).toEqual(cluster.hull.at(-1));
    const lons = cluster.hull.map(([lon]) => lon);
    expect(Math.min(...lons)).toBeLessThan(Math.min(...american.map(({ lon }) => lon)));
    expect(cluster.areaKm2).toBeGreaterThan(4);
    expect(cluster.areaKm2).toBeLessThan(9.8);
  });

  it('one place with many records has a ring and no area', () => {
    const town = Array.from({ length: 12 }, (_, i) => ({ lon: -100.1, lat: 29.2, day: day + i, precision: 1 }));
    const [cluster] = run([...town, ...alone(24)]).clusters;
    expect([cluster.records, cluster.areaKm2, cluster.hull.length > 8]).toEqual([12, 0, true]);
    expect(run([...town, ...alone(30)], { exactOnly: true }).clusters).toEqual([]);
    expect(run([...town, ...alone(30)], { exactOnly: true }).meta.missing).toBe(12);
  });

  it('says where a cluster does not hold without its largest incident', () => {
    const few = around(-100.1, 29.2, 10, 3).map((record, i) => ({ ...record, people: i === 4 ? 50 : 1 }));
    const [cluster] = run([...few, ...alone(24)]).clusters;
    expect(cluster.largestShare).toBeCloseTo(50 / 59, 12);
    expect(cluster.holdsWithoutLargest).toBe(false);
  });

  it('does not depend on the order of records', () => {
    const one = run(records.map((record) => ({ ...record, day })));
    const other = run([...records].reverse().map((record) => ({ ...record, day })));
    expect(other.clusters.map(({ records: count, hull }) => [count, hull])).toEqual(
      one.clusters.map(({ records: count, hull }) => [count, hull]),
    );
    expect(other.kDistance).toEqual(one.kDistance);
  });

  it('searches both sides as one where asked', () => {
    const both = around(-100.5, 28.7, 90, 4);
    expect(run(both, { sides: 'both', radiusKm: 3 }).clusters).toHaveLength(1);
    expect(run(records, { sides: 'both' }).clusters.map(({ side }) => side)).toEqual(['mexico', 'us']);
  });

  it('the curve of distances rises, in kilometres, to 200 points at most', () => {
    const { kDistance } = run([...records, ...around(-102, 30, 300, 5)]);
    expect(kDistance).toHaveLength(200);
    expect([...kDistance]).toEqual([...kDistance].sort((a, b) => a - b));
    expect(kDistance[0]).toBeGreaterThan(0.05);
    expect(kDistance[0]).toBeLessThan(1);
  });
});

describe('refusals', () => {
  it('too few events, a radius that covers all, no months, no table', () => {
    expect(run(american.slice(0, 29)).meta.problems).toEqual([
      { code: 'too-few-events', params: { records: 29, needed: 30 } },
    ]);
    const covered = run(american, { radiusKm: 20 });
    expect(covered.meta.problems.map(({ code }) => code)).toEqual(['radius-covers-all']);
    expect([covered.clusters.length, covered.kDistance.length]).toEqual([0, 0]);
    expect(answer(records, {}, { now: { from, to: from } })).toMatchObject({ error: { code: 'empty-period' } });
    expect(answer(records, {}, { incidents: null })).toMatchObject({ error: { code: 'figures-missing' } });
  });

  it('a side with too few is left out, and said to be', () => {
    const { meta, clusters } = run([...american, ...alone(10), ...mexican.slice(0, 20)]);
    expect(meta.problems.map(({ code }) => code)).toEqual(['side-left-out']);
    expect([clusters.length, meta.n]).toEqual([1, 40]);
  });

  it('records outside the months, the depth and the clauses are not searched', () => {
    const later = { now: { from: monthIndexOf(from + 30), to: monthIndexOf(from + 40) } };
    expect(run(records, {}, later).meta.n).toBe(0);
    expect(run(records, { depthKm: '25' }).meta.n).toBeLessThan(40);
    const clauses = { kind: { kind: 'categories' as const, column: 'type', values: ['crash'] } };
    const mixed = [...american.map((record) => ({ ...record, type: 'crash' })), ...mexican, ...alone(24)];
    expect(run(mixed, {}, { clauses }).meta.n).toBe(30);
  });

  it('records without a point are told as missing', () => {
    const cumulative = Array.from({ length: 3 }, () => ({ ...american[0], pointState: 1 }));
    expect(run([...records, ...cumulative]).meta.missing).toBe(3);
  });
});
