import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedGeography } from '../../../../tests/support/shipped-geography.ts';
import { borderStates } from '../../../corridors/border-states.ts';
import { borderLengthKm, sectors } from '../../../corridors/corridor.ts';
import { turnedRing } from '../../../corridors/turned-ring.ts';
import { emptyDocument, featureKinds, type OwnCorridor, type OwnFeature } from '../../../document/document.ts';
import { parseDocument } from '../../../document/schema.ts';
import { formOf } from '../../tool.ts';
import { keepPlaces, mostFeatures, mostPoints } from './keep-places.ts';
import { loadLines } from './load-text.ts';
import { type ReadPlaces, readPlaces } from './read-places.ts';
import { placesJson } from './write-places.ts';

const { line } = shippedGeography().index;
const choice = { point: 'checkpoint', line: 'route' } as const;
const empty = { corridors: [], features: [] };

const readOf = (json: unknown, file = 'roads'): ReadPlaces => {
  const read = readPlaces(JSON.stringify(json), file);
  if (!read.ok) throw new Error(read.error);
  return read.value;
};
const featureOf = (geometry: unknown, properties: unknown = {}) => ({ type: 'Feature', geometry, properties });
const collectionOf = (...features: readonly unknown[]) => ({ type: 'FeatureCollection', features });

const trimmedText = fc.string({ maxLength: 40 }).map((text) => text.trim());
const anyName = fc.record({ en: trimmedText, es: trimmedText }).filter(({ en, es }) => en !== '' || es !== '');
const anyMonth = fc.option(
  fc
    .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
);
const vertex = fc.tuple(
  fc.integer({ min: -11_700_000, max: -9_700_000 }),
  fc.integer({ min: 2_500_000, max: 3_300_000 }),
);
const vertices = (least: number, most: number) =>
  fc
    .uniqueArray(vertex, { minLength: least, maxLength: most, selector: ([x, y]) => `${x} ${y}` })
    .map((list) => list.map(([x, y]) => [x / 1e5, y / 1e5] as const));

const leastOf = { point: 1, any: 1, line: 2, ring: 3 } as const;
const anyFeature: fc.Arbitrary<Omit<OwnFeature, 'id'>> = fc.constantFrom(...featureKinds).chain((kind) =>
  fc
    .record({
      name: anyName,
      lonLat: vertices(leastOf[formOf[kind]], formOf[kind] === 'point' ? 1 : 6),
      months: fc.tuple(anyMonth, anyMonth),
      source: trimmedText,
    })
    .map(({ months, lonLat, ...kept }) => {
      const [a, b] = months;
      const [from, to] = a !== null && b !== null && b < a ? [b, a] : [a, b];
      return { ...kept, kind, from, to, lonLat: formOf[kind] === 'ring' ? turnedRing(lonLat) : lonLat };
    }),
);
const anyCorridor: fc.Arbitrary<Omit<OwnCorridor, 'id'>> = fc
  .record({
    name: anyName,
    from: fc.integer({ min: 0, max: 31_000 }),
    length: fc.integer({ min: 10, max: 700 }),
    depthKm: fc.constantFrom(25, 50, 100, 150),
    sectors: fc.subarray(
      sectors.map(({ id }) => id),
      { minLength: 1 },
    ),
    states: fc.subarray(
      borderStates.map(({ id }) => id as string),
      { minLength: 1 },
    ),
  })
  .map(({ from, length, ...kept }) => ({
    ...kept,
    fromKm: from / 10,
    toKm: Math.min((from + length) / 10, borderLengthKm),
  }));

describe('what was drawn, saved and loaded again', () => {
  it('is the same, and a study takes it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyCorridor, { maxLength: 3, selector: ({ name }) => `${name.en}|${name.es}` }),
        fc.array(anyFeature, { maxLength: 6 }),
        (someCorridors, someFeatures) => {
          const distinct = someCorridors.every(({ name }, i) =>
            someCorridors.every((other, j) => i === j || (name.en !== other.name.en && name.es !== other.name.es)),
          );
          fc.pre(distinct && someCorridors.length + someFeatures.length > 0);
          const corridors = someCorridors.map((corridor, i) => ({ ...corridor, id: `own-${i + 1}` }));
          const features = someFeatures.map((feature, i) => ({ ...feature, id: `f${i + 1}` }));
          const read = readPlaces(placesJson({ corridors, features }, line), 'file');
          if (!read.ok) throw new Error(read.error);
          expect(read.value).toMatchObject({ read: read.value.taken, leftOut: {}, changed: {}, dropped: [] });
          const kept = keepPlaces(read.value, empty, choice, 'given');
          expect(kept.corridors).toEqual(corridors);
          const unlike = features.filter(
            ({ id: _, ...one }, i) =>
              !features.slice(0, i).some(({ id: __, ...other }) => JSON.stringify(other) === JSON.stringify(one)),
          );
          expect(kept.features.map(({ id: _, ...one }) => one)).toEqual(unlike.map(({ id: _, ...one }) => one));
          expect(parseDocument({ ...emptyDocument, ...kept })).toMatchObject({
            ok: true,
            value: { corridors: kept.corridors, features: kept.features },
          });
          expect(keepPlaces(read.value, kept, choice, 'given')).toMatchObject({ corridors: [], features: [] });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives a corridor as the line of its stretch, and an outline closed and counterclockwise', () => {
    const corridor: OwnCorridor = {
      id: 'own-1',
      name: { en: 'Mine', es: '' },
      fromKm: 2109,
      toKm: 2450,
      depthKm: 100,
      sectors: ['del-rio'],
      states: ['coahuila'],
    };
    const area = { id: 'f1', kind: 'area', name: corridor.name, from: null, to: '2008-01', source: 'x' } as const;
    const ring = [
      [-101, 29],
      [-101, 30],
      [-100, 30],
    ] as const;
    const json = JSON.parse(placesJson({ corridors: [corridor], features: [{ ...area, lonLat: ring }] }, line));
    const [first, second] = json.features;
    expect(first.properties).toEqual({
      kind: 'corridor',
      id: 'own-1',
      name_en: 'Mine',
      name_es: '',
      from_km: 2109,
      to_km: 2450,
      depth_km: 100,
      sectors: ['del-rio'],
      states: ['coahuila'],
    });
    expect(first.geometry.type).toBe('LineString');
    expect(first.geometry.coordinates.length).toBeGreaterThan(500);
    expect(second.properties).toMatchObject({ kind: 'area', valid_from: null, valid_to: '2008-01', source: 'x' });
    expect(second.geometry).toEqual({
      type: 'Polygon',
      coordinates: [[ring[0], ring[2], ring[1], ring[0]]],
    });
  });
});

const stepLine = {
  type: 'LineString',
  coordinates: [
    [-100, 29],
    [-101, 29],
  ],
};

describe('a file of another program', () => {
  it('gives routes or barriers, areas and points, by the names that its properties have', () => {
    const read = readOf(
      collectionOf(
        featureOf(stepLine, { NAME: 'I-35', lanes: 4, Valid_From: 2009, valid_to: '2012-03-05' }),
        featureOf(
          {
            type: 'Polygon',
            coordinates: [
              [
                [-100, 29],
                [-99, 29],
                [-99, 30],
                [-100, 29],
              ],
            ],
          },
          { nombre: 'Zona' },
        ),
        featureOf({ type: 'Point', coordinates: [-100, 28, 12] }, { fuente: 'SICT', color: 'x' }),
      ),
    );
    expect(read).toMatchObject({ read: 3, taken: 3, leftOut: {}, changed: { unnamed: 1, heights: 1 } });
    expect(read.dropped).toEqual(['lanes', 'color']);
    const { features } = keepPlaces(read, empty, { point: 'port', line: 'barrier' }, 'roads.geojson');
    expect(features).toMatchObject([
      {
        id: 'f1',
        kind: 'barrier',
        name: { en: 'I-35', es: '' },
        from: '2009-01',
        to: '2012-03',
        source: 'roads.geojson',
      },
      {
        id: 'f2',
        kind: 'area',
        name: { en: '', es: 'Zona' },
        lonLat: [
          [-100, 29],
          [-99, 29],
          [-99, 30],
        ],
      },
      { id: 'f3', kind: 'port', name: { en: 'roads 3', es: '' }, lonLat: [[-100, 28]], source: 'SICT' },
    ]);
  });

  it('has each part of a line taken by itself, and holes left out', () => {
    const { coordinates } = stepLine;
    const ring = [
      [-100, 29],
      [-99, 29],
      [-99, 30],
      [-100, 29],
    ];
    const read = readOf(
      collectionOf(
        featureOf(
          { type: 'MultiLineString', coordinates: [coordinates, coordinates.slice(1), [...coordinates].reverse()] },
          { name: 'A' },
        ),
        featureOf({ type: 'MultiPolygon', coordinates: [[ring, ring], [ring]] }, { name: 'B' }),
        featureOf({ type: 'MultiPoint', coordinates: [[-100, 29]] }, { name: 'C' }),
      ),
    );
    expect(read).toMatchObject({ read: 3, taken: 3, changed: { parts: 2, partsLost: 1, holes: 1 } });
    expect(read.things.map(({ name }) => name.en)).toEqual(['A (1)', 'A (2)', 'B (1)', 'B (2)', 'C']);
  });

  it('loses nothing in silence: each feature is taken or left out with its reason', () => {
    const read = readOf(
      collectionOf(
        featureOf(null),
        featureOf({ type: 'GeometryCollection', geometries: [] }),
        featureOf({
          type: 'LineString',
          coordinates: [
            [500_000, 3_000_000],
            [500_001, 3_000_000],
          ],
        }),
        featureOf({
          type: 'LineString',
          coordinates: [
            [-100, 29],
            [-100, 29],
          ],
        }),
        featureOf({ type: 'Polygon', coordinates: [] }),
        featureOf(stepLine, { kind: 'corridor', name_en: 'x', from_km: 5, to_km: 2, depth_km: 25 }),
        featureOf(stepLine, { name: 'y'.repeat(300), valid_from: '2010-02', valid_to: 'soon' }),
        'nonsense',
      ),
    );
    expect(read.leftOut).toEqual({ noGeometry: 2, geometryKind: 1, notDegrees: 2, tooFewPoints: 1, badCorridor: 1 });
    expect(read).toMatchObject({ read: 8, taken: 1, changed: { cut: 1, monthsUnread: 1 } });
    const lines = loadLines(read, keepPlaces(read, empty, choice, ''), 'en');
    expect(lines[0]).toBe('Features read: 8; taken: 1; left out: 7.');
    expect(lines).toHaveLength(8);
    expect(loadLines(read, keepPlaces(read, empty, choice, ''), 'es')).toHaveLength(8);
  });

  it('adds up, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.jsonValue(), fc.record({ geometry: fc.jsonValue(), properties: fc.jsonValue() }))),
        (features) => {
          const read = readPlaces(JSON.stringify({ type: 'FeatureCollection', features }), 'x');
          if (!read.ok) {
            expect(read.error).toBe('noFeatures');
            return;
          }
          const left = Object.values(read.value.leftOut).reduce((sum, count) => sum + count, 0);
          expect(read.value.taken + left).toBe(read.value.read);
        },
      ),
    );
    fc.assert(fc.property(fc.string(), (text) => typeof readPlaces(text, 'x').ok === 'boolean'));
  });

  it('is refused as a whole where it is no GeoJSON, or in other coordinates', () => {
    expect(readPlaces('{', 'x')).toEqual({ ok: false, error: 'notJson' });
    expect(readPlaces('[]', 'x')).toEqual({ ok: false, error: 'notGeoJson' });
    expect(readPlaces('{"type":"Topology"}', 'x')).toEqual({ ok: false, error: 'notGeoJson' });
    expect(readPlaces('{"type":"FeatureCollection","features":[]}', 'x')).toEqual({ ok: false, error: 'noFeatures' });
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } };
    expect(readPlaces(JSON.stringify({ ...collectionOf(featureOf(stepLine)), crs }), 'x')).toEqual({
      ok: false,
      error: 'otherDegrees',
    });
    expect(readOf(featureOf(stepLine)).taken).toBe(1);
    expect(readOf(stepLine).taken).toBe(1);
  });

  it('is simplified to 2,000 points, and stops at what a study holds', () => {
    const long = Array.from({ length: 5000 }, (_, i) => [-117 + i / 300, 30 + Math.sin(i / 9) / 10]);
    const read = readOf(collectionOf(featureOf({ type: 'LineString', coordinates: long }, { name: 'long' })));
    expect(read.changed).toEqual({ simplified: 1 });
    expect(read.toleranceKm).toBeGreaterThan(0);
    expect(read.things[0].lonLat.length).toBeLessThanOrEqual(2000);
    const points = Array.from({ length: mostFeatures + 5 }, (_, i) =>
      featureOf({ type: 'Point', coordinates: [-100 - i / 1e4, 29] }, { name: `p${i}` }),
    );
    const kept = keepPlaces(readOf(collectionOf(...points)), empty, choice, '');
    expect([kept.features.length, kept.beyond]).toEqual([mostFeatures, 5]);
    const wide = Array.from({ length: 12 }, (_, f) => ({
      ...featureOf(
        {
          type: 'LineString',
          coordinates: Array.from({ length: 1900 }, (_, i) => [-117 + i / 100, 26 + f / 10 + (i % 2) / 5]),
        },
        { name: `w${f}` },
      ),
    }));
    const most = keepPlaces(readOf(collectionOf(...wide)), empty, choice, '');
    expect(most.features.reduce((sum, { lonLat }) => sum + lonLat.length, 0)).toBeLessThanOrEqual(mostPoints);
    expect(most.beyond).toBe(2);
  });

  it('renames a corridor whose name another one has', () => {
    const corridor = featureOf(stepLine, {
      kind: 'corridor',
      name_en: 'Whole border',
      from_km: 0,
      to_km: 9,
      depth_km: 25,
    });
    const kept = keepPlaces(readOf(corridor), empty, choice, '');
    expect(kept).toMatchObject({ renamed: 1, corridors: [{ name: { en: 'Whole border (2)', es: '' } }] });
  });
});
