import { describe, expect, it } from 'vitest';
import { clustersResult, findingContext, madeUpView } from '../../../tests/support/finding-samples.ts';
import { pickedKm } from './picked-km.ts';

const result = clustersResult();
const shown = (pick: string | null) => ({ id: 'a1', view: madeUpView, result, context: findingContext({ pick }) });

describe('pickedKm', () => {
  it('is the stretch of the cluster that is picked', () => {
    const cluster = result.shape === 'point-clusters' ? result.clusters[0] : undefined;
    if (cluster === undefined) throw new Error('the sample has no cluster');
    const [from, to] = pickedKm(shown(cluster.id)) ?? [Number.NaN, Number.NaN];
    expect(from).toBeLessThanOrEqual(cluster.fromKm);
    expect(to).toBeGreaterThanOrEqual(cluster.toKm);
    expect(to - from).toBeCloseTo(Math.max(5, cluster.toKm - cluster.fromKm), 9);
  });

  it('is nothing where nothing is picked, or what is picked is not there', () => {
    expect(pickedKm(null)).toBeNull();
    expect(pickedKm(shown(null))).toBeNull();
    expect(pickedKm(shown('nowhere'))).toBeNull();
  });
});
