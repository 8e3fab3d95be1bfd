import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../../base/month.ts';
import type { CellResult, Cluster, HotSpots } from '../../../disclose/disclosed.ts';
import { clusterText, familyFigure, headlineText, leftOutText } from './hot-spot-text.ts';

const cluster: Cluster = {
  id: 'h1',
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
const spots = (clusters: readonly Cluster[]): HotSpots => ({
  stamp: { method: 'getis-ord-star', version: 1, params: {}, seed: 1 },
  classes: new Int8Array(),
  z: new Float64Array(),
  p: new Float64Array(),
  families: [],
  clusters,
});
const period = { from: monthIndex(2014, 1), to: monthIndex(2025, 5) };
const headline = (clusters: readonly Cluster[], language: 'en' | 'es'): string =>
  headlineText({ period } as CellResult, spots(clusters), language);

describe('headlineText', () => {
  it('counts hot spots alone', () => {
    expect(headline([cluster, { ...cluster, hot: false }], 'en')).toBe('1 hot spot, January 2014 to April 2025.');
    expect(headline([cluster, cluster], 'es')).toBe('2 puntos calientes, de enero de 2014 a abril de 2025.');
    expect(headline([], 'en')).toBe('No hot spot stands clear of chance, January 2014 to April 2025.');
  });
});

describe('familyFigure', () => {
  const family = { side: 'mexico', cells: 812, records: 1204, counts: [7, 3, 1, 0, 2, 4], problems: [] } as const;

  it('gives n, the cells tested and the classes', () => {
    expect(familyFigure(family, 'en', false)).toEqual({
      term: 'Mexican side',
      texts: ['1,204 records in 812 cells.', 'Hot at FDR 1 %: 7, 5 %: 3, 10 %: 1; cold: 6.'],
    });
    expect(familyFigure(family, 'es', false)).toEqual({
      term: 'Lado mexicano',
      texts: ['1,204 registros en 812 celdas.', 'Calientes con FDR de 1 %: 7, 5 %: 3, 10 %: 1; frías: 6.'],
    });
  });

  it('gives no number where there is no answer', () => {
    expect(familyFigure(family, 'en', true).texts[0]).toContain('records shown');
    expect(familyFigure({ ...family, counts: [] }, 'en', false)).toEqual({
      term: 'Mexican side',
      texts: ['No answer.'],
    });
  });
});

describe('leftOutText', () => {
  it('lists the reasons that apply', () => {
    const left = { elsewhere: 3791, beyondDepth: 0, notLocated: 0, notAPoint: 46 };
    expect(leftOutText(left, 'en')).toBe(
      'Not in any cell: 3,791 outside the corridor and 46 that are totals of a period or misplaced.',
    );
    expect(leftOutText({ ...left, elsewhere: 0, notAPoint: 0 }, 'es')).toBe('');
  });

  it('says that a number is held back, and does not leave its reason out', () => {
    const left = { elsewhere: Number.NaN, beyondDepth: 0, notLocated: 0, notAPoint: 46 };
    expect(leftOutText(left, 'en')).toBe(
      'Not in any cell: a suppressed number outside the corridor and 46 that are totals of a period or misplaced.',
    );
  });
});

describe('clusterText', () => {
  it('says where, how many, and that it holds', () => {
    expect(clusterText(cluster, 'en')).toEqual({
      place: 'Hot spot, U.S. side, km 2,100 to 2,166',
      size: '41 records, 1,053 people, 1,240 km²',
      largest: 'The largest incident is 12% of its people; without it the place is still there.',
    });
  });

  it('says one kilometre once', () => {
    expect(clusterText({ ...cluster, toKm: 2100.4 }, 'es').place).toBe('Punto caliente, lado de EE. UU., km 2,100');
  });

  it('changes its sentence where one incident is over 30 %, or makes the place', () => {
    expect(clusterText({ ...cluster, largestShare: 0.31 }, 'en').largest).toMatch(/^One incident is 31%/);
    expect(clusterText({ ...cluster, holdsWithoutLargest: false }, 'es').largest).toBe(
      'Un solo incidente es el 12% de sus personas, y sin él el lugar desaparece.',
    );
  });

  it('holds small figures back, shares with them', () => {
    const held = clusterText({ ...cluster, records: Number.NaN, people: Number.NaN }, 'en');
    expect(held.size).toBe('suppressed, 1,240 km²');
    expect(held.largest).toBe('');
  });
});
