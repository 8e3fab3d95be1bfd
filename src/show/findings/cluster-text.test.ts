import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../disclose/disclosed.ts';
import { clusterLines, clusterPlace } from './cluster-text.ts';

const cluster: Cluster = {
  id: 'hot-1',
  hot: true,
  side: 'us',
  cells: [1, 2],
  records: 41,
  people: 1053,
  largestShare: 0.12,
  holdsWithoutLargest: true,
  hull: [],
  areaKm2: 1240.4,
  fromKm: 2100.2,
  toKm: 2165.7,
};

describe('a cluster in words', () => {
  it('says where, how many, and that it holds', () => {
    expect(clusterPlace(cluster, 'Hot spot', 'en')).toBe('Hot spot, U.S. side, km 2,100 to 2,166');
    expect(clusterLines(cluster, 'en')).toEqual([
      '41 records, 1,053 people, 1,240 km²',
      'The largest incident is 12% of its people; without it the place is still there.',
    ]);
  });

  it('says one kilometre once', () => {
    expect(clusterPlace({ ...cluster, toKm: 2100.4 }, 'Punto caliente', 'es')).toBe(
      'Punto caliente, lado de EE. UU., km 2,100',
    );
  });

  it('changes its sentence where one incident is over 30 %, or makes the place', () => {
    expect(clusterLines({ ...cluster, largestShare: 0.31 }, 'en')[1]).toMatch(/^One incident is 31%/);
    expect(clusterLines({ ...cluster, holdsWithoutLargest: false }, 'es')[1]).toBe(
      'Un solo incidente es el 12% de sus personas, y sin él el lugar desaparece.',
    );
    expect(clusterLines({ ...cluster, holdsWithoutLargest: false }, 'en', true, true)[1]).toBe(
      'Without one incident in it or beside it the place is gone; the largest in it is 12% of its people.',
    );
    const cold = { ...cluster, hot: false };
    expect(clusterLines(cold, 'en')[1]).toBe('The largest incident is 12% of its people.');
    expect(clusterLines({ ...cold, largestShare: 0.31 }, 'en')[1]).toBe(
      'One incident is 31% of its people: read the number of people with it in mind.',
    );
  });

  it('holds small figures back, shares with them', () => {
    expect(clusterLines({ ...cluster, records: Number.NaN, people: Number.NaN }, 'en')).toEqual([
      'suppressed, 1,240 km²',
    ]);
  });
});
