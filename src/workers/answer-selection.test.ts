import { booleanPointInPolygon, polygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownDesk } from '../../tests/support/own-desk.ts';
import { type Group, otherSmall, ownCsv, ownPlaces } from '../../tests/support/own-tables.ts';
import { shippedGeography } from '../../tests/support/shipped-geography.ts';
import { monthIndex } from '../base/month.ts';
import { monthIndexOf } from '../base/units.ts';
import type { CellResult, PickResult } from '../disclose/disclosed.ts';
import type { Selection } from '../document/document.ts';
import type { Answer } from './answers.ts';

const geography = shippedGeography();
const places = ownPlaces(geography);
const first = monthIndex(2020, 1);
const now = { from: monthIndexOf(first), to: monthIndexOf(first + 6) };

const groups: readonly Group[] = Array.from({ length: 60 }, (_, i) => ({
  cell: (i * 7) % 20,
  month: first + (i % 6),
  records: (i * 5) % 9 === 0 ? 2 : 5 + ((i * 3) % 7),
  type: i % 3 === 0 ? ('heat' as const) : ('drowning' as const),
}));

const csv = ownCsv(places, groups, 1);
const desk = ownDesk(geography, csv, now);

function pickOf(answer: Answer | string): PickResult {
  if (typeof answer === 'string' || !('shape' in answer) || answer.shape !== 'pick') throw new Error(String(answer));
  return answer;
}

function cellsOf(answer: Answer | string): CellResult {
  if (typeof answer === 'string' || !('shape' in answer) || answer.shape !== 'cells') throw new Error(String(answer));
  return answer;
}

const ringAbout = (lon: number, lat: number, east: number, north: number): Selection => ({
  kind: 'shape',
  form: 'rectangle',
  ring: [
    [lon, lat],
    [lon + east, lat],
    [lon + east, lat + north],
    [lon, lat + north],
  ],
});

const [west, south] = [Math.min(...places.lon.subarray(0, 20)), Math.min(...places.lat.subarray(0, 20))];
const rings = fc
  .tuple(
    fc.double({ min: west - 0.5, max: west + 2, noNaN: true }),
    fc.double({ min: south - 0.5, max: south + 2, noNaN: true }),
    fc.double({ min: 0.05, max: 3, noNaN: true }),
    fc.double({ min: 0.05, max: 3, noNaN: true }),
  )
  .map((parts) => ringAbout(...parts));

const isInside = (selection: Selection, lon: number, lat: number): boolean => {
  if (selection.kind !== 'shape') return false;
  const ring = [...selection.ring, ...selection.ring.slice(0, 1)].map((corner) => [...corner]);
  return booleanPointInPolygon([lon, lat], polygon([ring]));
};

describe('a selection of own data', () => {
  const shown = cellsOf(desk.cells());
  const centre = new Map(places.ids.map((id, i) => [id, [places.lon[i], places.lat[i]] as const]));

  it('is a sum of figures that the map shows, whatever ring is drawn', () => {
    fc.assert(
      fc.property(rings, (selection) => {
        const result = pickOf(desk.selection(selection));
        const cells = shown.ids.flatMap((id, i) => {
          const [lon = Number.NaN, lat = Number.NaN] = centre.get(id) ?? [];
          const value = shown.records[i] ?? Number.NaN;
          return isInside(selection, lon, lat) && value > 0
            ? [{ id, records: value, people: shown.people[i] ?? 0 }]
            : [];
        });
        expect(result.records).toBe(cells.reduce((sum, { records }) => sum + records, 0));
        expect(result.people).toBe(cells.reduce((sum, { people }) => sum + people, 0));
        expect(result.among?.places.map(({ id, records }) => [id, records])).toEqual(
          cells.map(({ id, records }) => [id, records]),
        );
        expect(result.among?.records).toBe(shown.totalRecords);
        expect([result.kinds, result.precision]).toEqual([[], []]);
      }),
      { numRuns: 40 },
    );
  });

  it('tells nothing of what is held back: other small numbers, days and places give the same answers', () => {
    const other = ownDesk(geography, ownCsv(places, otherSmall(groups), 2), now);
    fc.assert(
      fc.property(rings, (selection) => {
        expect(other.selection(selection)).toEqual(desk.selection(selection));
      }),
      { numRuns: 20 },
    );
    const stretch: Selection = { kind: 'kilometres', from: 1903.2, to: 2011.7 };
    expect(other.selection(stretch)).toEqual(desk.selection(stretch));
  });

  it('counts kilometres in whole bins', () => {
    const inside = pickOf(desk.selection({ kind: 'kilometres', from: 1903.2, to: 2011.7 }));
    const whole = pickOf(desk.selection({ kind: 'kilometres', from: 1900, to: 2020 }));
    expect(inside).toEqual(whole);
    expect(inside.among?.stretch).toEqual({ from: 1900, to: 2020 });
  });

  it('counts cells and areas by the centres of cells', () => {
    const ids = shown.ids.filter((_, i) => (shown.records[i] ?? 0) > 0).slice(0, 3);
    const marked = pickOf(desk.selection({ kind: 'areas', areas: 'cells', ids }));
    const sum = shown.ids.reduce((total, id, i) => (ids.includes(id) ? total + (shown.records[i] ?? 0) : total), 0);
    expect(marked.records).toBe(sum);
    const sectors = pickOf(desk.selection({ kind: 'areas', areas: 'sectors', ids: ['big-bend', 'del-rio'] }));
    expect(sectors.records).toBeLessThanOrEqual(shown.totalRecords);
    for (const { name } of sectors.among?.places ?? []) expect(name).not.toBe('');
    expect(desk.selection({ kind: 'areas', areas: 'table:s9', ids: [] })).toBe('zones-missing');
  });
});

describe('a selection of records as published', () => {
  it('counts each point that is in the ring and on the map, with its kind and precision', () => {
    const points = csv
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    fc.assert(
      fc.property(rings, (selection) => {
        const result = pickOf(desk.selection(selection, { asPublished: true }));
        const inside = points.filter(([, lon, lat]) => isInside(selection, Number(lon), Number(lat)));
        expect(result.records).toBe(inside.length);
        expect(result.precision.reduce((sum, count) => sum + count, 0)).toBe(inside.length);
      }),
      { numRuns: 40 },
    );
  });
});
