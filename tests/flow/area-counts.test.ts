import fc from 'fast-check';
import { cellToLatLng, latLngToCell } from 'h3-js';
import { describe, expect, it } from 'vitest';
import { type CellResult, cellFigures, type Period } from '../../src/analyse/shapes.ts';
import { monthIndex } from '../../src/base/month.ts';
import { seededRng } from '../../src/base/rng.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import type { BriefingRule, OwnFeature } from '../../src/document/document.ts';
import type { Question } from '../../src/workers/protocol.ts';
import { ownDesk } from '../support/own-desk.ts';
import { shippedGeography } from '../support/shipped-geography.ts';

const geography = shippedGeography();
const now = { from: monthIndex(2019, 1), to: monthIndex(2020, 1) };

interface Incident {
  readonly month: number;
  readonly lon: number;
  readonly lat: number;
  readonly people: number;
}

/** Incidents around Eagle Pass and Piedras Negras: some places with many, most with few. */
const incidents: readonly Incident[] = (() => {
  const rng = seededRng(7, 0);
  const between = (low: number, high: number): number => low + rng.nextUnit() * (high - low);
  const places = Array.from({ length: 14 }, () => [between(-101.6, -99.6), between(27.9, 29.6)] as const);
  return places.flatMap(([lon, lat], k) =>
    Array.from({ length: k < 5 ? 160 : 6 }, () => ({
      month: 1 + Math.floor(between(0, 12)),
      lon: Number((lon + between(-0.05, 0.05)).toFixed(5)),
      lat: Number((lat + between(-0.05, 0.05)).toFixed(5)),
      people: 1 + Math.floor(between(0, 3)),
    })),
  );
})();

const csvOf = (rows: readonly (Incident & { readonly day?: number })[]): string =>
  [
    'day,lon,lat,people,type,cause,precision,state',
    ...rows.map(({ month, day = 11, lon, lat, people }) => {
      const iso = `2019-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      return `${iso},${lon},${lat},${people},death,drowning,exact,point`;
    }),
  ].join('\n');

const desk = ownDesk(geography, csvOf(incidents), now);

type Ring = readonly (readonly [number, number])[];

const areaOf = (lonLat: Ring, at = 1, more: Partial<OwnFeature> = {}): OwnFeature => ({
  id: `f${at}`,
  kind: 'area',
  name: { en: `Area ${at}`, es: '' },
  lonLat,
  from: null,
  to: null,
  source: '',
  ...more,
});

const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
];

/** Even-odd rule, edge by edge. */
function isInside(ring: Ring, lon: number, lat: number): boolean {
  let inside = false;
  ring.forEach(([x1, y1], k) => {
    const [x2, y2] = ring[(k + 1) % ring.length] ?? [x1, y1];
    if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  });
  return inside;
}

interface Asked {
  readonly areas?: string;
  readonly figure?: string;
  readonly asPublished?: boolean;
  readonly briefing?: BriefingRule;
  readonly period?: Period;
}

const disclosureOf = (briefing: BriefingRule | undefined) => ({
  threshold: 5,
  reason: '',
  suppressPublic: false,
  ...(briefing === undefined ? {} : { briefing }),
});

const scope = { table: 'file-1', corridor: 'whole-border', clauses: {} } as const;

function questionOf(drawn: readonly OwnFeature[], asked: Asked = {}): Question {
  const { areas = 'drawn', figure = 'count', asPublished = false, briefing, period = now } = asked;
  const counts = { areas, figure, period, resolution: 5, drawn };
  return { kind: 'area-counts', ...scope, disclosure: disclosureOf(briefing), asPublished, ...counts };
}

function cellsIn(question: Question): CellResult {
  const answer = desk.ask(question);
  if (typeof answer === 'string' || !('shape' in answer) || answer.shape !== 'cells') throw new Error(String(answer));
  return answer;
}

const counted = (drawn: readonly OwnFeature[], asked: Asked = {}): CellResult => cellsIn(questionOf(drawn, asked));

interface ShownCell {
  readonly lon: number;
  readonly lat: number;
  readonly records: number;
  readonly people: number;
}

/** The map's cells with what is shown of them, as a person may read them off. */
function shownCells({
  resolution = 5,
  briefing,
  period = now,
}: Asked & { readonly resolution?: number } = {}): readonly ShownCell[] {
  const disclosure = disclosureOf(briefing);
  const { ids, records, people } = cellsIn({
    kind: 'cells',
    ...scope,
    disclosure,
    asPublished: false,
    resolution,
    period,
  });
  return ids.flatMap((id, i) => {
    const [lat, lon] = cellToLatLng(id);
    return (records[i] ?? 0) > 0 ? [{ lon, lat, records: records[i] ?? 0, people: people[i] ?? 0 }] : [];
  });
}

const sumIn = (cells: readonly ShownCell[], ring: Ring, of: 'records' | 'people'): number =>
  cells.reduce((sum, cell) => (isInside(ring, cell.lon, cell.lat) ? sum + cell[of] : sum), 0);

const anyRing = fc
  .array(
    fc.tuple(fc.double({ min: -101.9, max: -99.4, noNaN: true }), fc.double({ min: 27.6, max: 29.9, noNaN: true })),
    {
      minLength: 3,
      maxLength: 9,
    },
  )
  .map((ring): Ring => ring);

describe('incidents in areas', () => {
  it('are those whose points lie in a drawn area of published data, by the even-odd rule', () => {
    fc.assert(
      fc.property(fc.array(anyRing, { minLength: 1, maxLength: 4 }), (rings) => {
        const result = counted(
          rings.map((ring, i) => areaOf(ring, i + 1)),
          { asPublished: true },
        );
        expect(result.ids).toEqual(rings.map((_, i) => `f${i + 1}`));
        rings.forEach((ring, i) => {
          const inside = incidents.filter(({ lon, lat }) => isInside(ring, lon, lat));
          const people = inside.reduce((sum, one) => sum + one.people, 0);
          const isTold = !Number.isNaN(result.records[i]);
          expect(isTold ? result.records[i] : 0).toBe(inside.length);
          expect(isTold ? result.people[i] : 0).toBe(people);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('count in every area that lies over another, and in none through a hole of a ring that crosses itself', () => {
    const large = square(-102, 27.5, 3);
    const small = square(-101, 28, 0.8);
    // Walked around twice, the inner square is outside by the even-odd rule.
    const holed: Ring = [...large, [-102, 27.5], ...small, [-101, 28], [-102, 27.5]];
    const result = counted([areaOf(large, 1), areaOf(small, 2), areaOf(holed, 3)], { asPublished: true });
    expect(result.records[0]).toBe(incidents.length);
    const inSmall = incidents.filter(({ lon, lat }) => isInside(small, lon, lat)).length;
    expect(inSmall).toBeGreaterThan(0);
    expect(result.records[1]).toBe(inSmall);
    expect(result.records[2]).toBe(incidents.length - inSmall);
  });

  it('show areas that are there in the months on display, and an empty answer where none is', () => {
    const old = areaOf(square(-102, 27.5, 3), 1, { to: '2010-12' });
    expect(counted([old, areaOf(square(-101, 28, 1), 2)], { asPublished: true }).ids).toEqual(['f2']);
    expect(counted([old], { asPublished: true }).ids).toEqual([]);
  });

  it('are told per square kilometre, and said to be unstable where they are few', () => {
    const areas = [areaOf(square(-102, 27.5, 3), 1), areaOf(square(-101.9, 29.55, 0.2), 2)];
    const { rates, records } = counted(areas, { asPublished: true, figure: 'area-km2' });
    if (rates === null) throw new Error('no rates');
    expect(rates.denominator).toBe('area-km2');
    expect(rates.base[0]).toBeGreaterThan(80_000);
    expect(rates.value[0]).toBeCloseTo((rates.per * (records[0] ?? 0)) / (rates.base[0] ?? 1), 9);
    expect(rates.unstable[0]).toBe(0);
    expect(rates.smoothed).toHaveLength(0);
    expect(desk.ask(questionOf(areas, { asPublished: true, figure: 'table:none:population' }))).toBe(
      'denominator-missing',
    );
    expect(desk.ask(questionOf([], { areas: 'table:none' }))).toBe('zones-missing');
  });
});

describe('incidents of own data in areas', () => {
  const cells = shownCells();

  it('have something to hold back and something to show', () => {
    const shown = cells.reduce((sum, { records }) => sum + records, 0);
    expect(shown).toBeGreaterThan(500);
    expect(shown).toBeLessThan(incidents.length);
  });

  it('are sums of cells that are shown, whatever is drawn', () => {
    fc.assert(
      fc.property(fc.array(anyRing, { minLength: 1, maxLength: 3 }), (rings) => {
        const result = counted(rings.map((ring, i) => areaOf(ring, i + 1)));
        rings.forEach((ring, i) => {
          const isTold = !Number.isNaN(result.records[i]);
          expect(isTold ? result.records[i] : 0).toBe(sumIn(cells, ring, 'records'));
          expect(isTold ? result.people[i] : 0).toBe(sumIn(cells, ring, 'people'));
        });
      }),
      { numRuns: 40 },
    );
  });

  it('are those of each month that is shown, in areas that differ by a sliver', () => {
    const areas = Array.from({ length: 36 }, (_, k) => {
      const [west, south] = [-101.8 + 0.35 * (k % 6), 27.7 + 0.35 * Math.floor(k / 6)];
      return areaOf(square(west, south, 0.35 + 0.01 * k), k + 1);
    });
    for (let month = 1; month <= 12; month++) {
      const from = monthIndex(2019, month);
      const period = { from, to: monthIndexOf(from + 1) };
      const shown = shownCells({ period });
      const told = counted(areas, { period });
      areas.forEach(({ lonLat }, i) => {
        const figure = told.records[i] ?? 0;
        expect(Number.isNaN(figure) ? 0 : figure).toBe(sumIn(shown, lonLat, 'records'));
      });
    }
  });

  it('are the same wherever in its cell, and on whatever day of its month, a record lies', () => {
    const moved = incidents.map((one, k) => {
      const [lat, lon] = cellToLatLng(latLngToCell(one.lat, one.lon, 5));
      return { ...one, lon, lat, day: 1 + (k % 27) };
    });
    const other = ownDesk(geography, csvOf(moved), now);
    const areas = [areaOf(square(-101.3, 28.1, 0.7), 1), areaOf(square(-101, 27.9, 1.1), 2)];
    expect(other.ask(questionOf(areas))).toEqual(desk.ask(questionOf(areas)));
  });

  it('are held back as suppressed where every record of an area is', () => {
    const isAlone = ({ lon, lat }: Incident): boolean =>
      sumIn(cells, square(lon - 0.3, lat - 0.3, 0.6), 'records') === 0;
    const one = incidents.find(isAlone);
    if (one === undefined) throw new Error('every record is near a shown cell');
    const { figure, records } = counted([areaOf(square(one.lon - 0.3, one.lat - 0.3, 0.6))]);
    expect(cellFigures[figure[0] ?? 0]).toBe('suppressed');
    expect(records[0]).toBeNaN();
  });

  it('are in a briefing sums of the cells of its limit, in counties too', () => {
    const briefing = { until: monthIndex(2020, 1), resolution: 4, binKm: 10 };
    const limited = shownCells({ resolution: 4, briefing });
    const ring = square(-102, 27.5, 3);
    expect(limited.length).toBeGreaterThan(0);
    expect(counted([areaOf(ring)], { briefing }).records[0]).toBe(sumIn(limited, ring, 'records'));
    const counties = counted([], { areas: 'counties', briefing });
    const all = limited.reduce((sum, { records }) => sum + records, 0);
    expect(counties.totalRecords).toBeGreaterThan(0);
    expect(counties.totalRecords).toBeLessThanOrEqual(all);
  });
});
