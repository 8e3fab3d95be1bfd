import { describe, expect, it } from 'vitest';
import type { MadeRecord } from '../../../../tests/support/incidents.ts';
import { methodInput } from '../../../../tests/support/method-input.ts';
import { shippedGeography } from '../../../../tests/support/shipped-geography.ts';
import { agreeUpToNames, slowClusters } from '../../../../tests/support/slow-clusters.ts';
import { firstDayOf, monthIndex } from '../../../base/month.ts';
import { drain } from '../../../base/steps.ts';
import { stDbscan } from '../../kernels/st-dbscan.ts';
import type { ParamValues } from '../../method.ts';
import type { PointClustersResult } from '../../shapes.ts';
import { stDbscanMethod } from './method.ts';
import reference from './reference.json' with { type: 'json' };

const geography = shippedGeography();
const day = firstDayOf(monthIndex(2019, 1));

function run(records: readonly MadeRecord[], params: ParamValues = {}): PointClustersResult {
  const result = drain(stDbscanMethod.run(methodInput(geography, records), params, 1));
  if (!result.ok || result.value.shape !== 'point-clusters') throw new Error('no clusters');
  return result.value;
}

describe('reference values', () => {
  const { data, expected } = reference.animals;
  const [x, y, t] = [data.x, data.y, data.t].map((values) => Float64Array.from(values));
  for (const [name, setting] of Object.entries(expected)) {
    const { eps1, eps2, minPts, clusters, noise, core_points, labels, border_of_two_clusters_0based: two } = setting;
    it(`setting ${name}: core points and clusters agree with st_dbscan, border points with a cluster in reach`, () => {
      const found = drain(stDbscan({ x, y, z: null, t }, { radius: eps1, span: eps2 }, minPts));
      expect(found.clusters).toBe(clusters);
      expect(found.cluster.filter((id) => id < 0)).toHaveLength(noise);
      expect(found.core.filter((is) => is === 1)).toHaveLength(core_points);
      const near = (i: number, j: number): boolean =>
        Math.hypot(x[i] - x[j], y[i] - y[j]) <= eps1 && Math.abs(t[i] - t[j]) <= eps2;
      const slow = slowClusters(x.length, near, minPts);
      expect(slow.allowed.flatMap((groups, i) => (groups.length > 1 ? [i] : []))).toEqual(two);
      const theirs = slow.allowed.map((groups) => {
        const names = groups.map((group) => labels[slow.core.findIndex((is, j) => is && slow.allowed[j][0] === group)]);
        return [...new Set(names)];
      });
      expect(agreeUpToNames(found.cluster, { core: slow.core, allowed: theirs })).toBe(true);
      expect(labels.every((id, i) => (theirs[i].length === 0 ? id === -1 : theirs[i].includes(id)))).toBe(true);
    });
  }
});

describe('on records', () => {
  /** Records of one place in two bursts a year apart, and records far from each other. */
  const burst = (from: number, people = 1): MadeRecord[] =>
    Array.from({ length: 8 }, (_, i) => ({ lon: -100.1 + i * 0.01, lat: 29.2, day: day + from + i * 5, people }));
  const alone = Array.from({ length: 24 }, (_, i) => ({
    lon: -103.9 + (i % 8) * 0.3,
    lat: 30.3 + Math.floor(i / 8) * 0.2,
    day: day + i * 20,
  }));
  const records = [...burst(10), ...burst(400, 2), ...alone];

  it('tells bursts of one place apart, where places alone do not', () => {
    const { clusters, noise } = run(records);
    const told = clusters.map(({ firstDay, lastDay, records: count, people }) => [
      firstDay - day,
      lastDay - day,
      count,
      people,
    ]);
    expect(told).toEqual([
      [10, 45, 8, 8],
      [400, 435, 8, 16],
    ]);
    expect(noise).toBe(24);
    expect(run(records, { days: 400 }).clusters).toHaveLength(1);
  });

  it('records are near up to the days asked for, inclusive', () => {
    const steps = (apart: number): MadeRecord[] =>
      Array.from({ length: 6 }, (_, i) => ({ lon: -100.1, lat: 29.2, day: day + i * apart }));
    expect(run([...steps(10), ...alone], { days: 20, minPts: 5 }).clusters).toHaveLength(1);
    expect(run([...steps(11), ...alone], { days: 20, minPts: 5 }).clusters).toHaveLength(0);
  });

  it('the curve of distances holds records near in time alone', () => {
    const { kDistance } = run(records, { minPts: 5 });
    expect(kDistance.length).toBeLessThan(records.length);
    expect(kDistance[0]).toBeLessThan(5);
  });

  it('gives no number for few events', () => {
    expect(run(records.slice(0, 20)).meta.problems.map(({ code }) => code)).toEqual(['too-few-events']);
  });
});
