import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drain } from '../../../base/steps.ts';
import { type ReadTable, readTable } from '../../build-table.ts';
import { isBalanced } from '../../ledger.ts';
import type { ZoneTable } from '../../table.ts';

const square = (x = -100, y = 28, size = 1): number[][] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const feature = (properties: Record<string, unknown>, geometry: unknown): unknown => ({
  type: 'Feature',
  properties,
  geometry,
});
const polygon = (...rings: number[][][]): unknown => ({ type: 'Polygon', coordinates: rings });

function readFile(bytes: Uint8Array): ReadTable {
  const read = drain(readTable(bytes, 'areas.geojson'));
  if (!read.ok) throw new Error(`${read.error.code} ${JSON.stringify(read.error.params)}`);
  return read.value;
}

const read = (...features: unknown[]): ReadTable =>
  readFile(new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features })));

function zonesIn({ table }: ReadTable): ZoneTable {
  if (table.kind !== 'zones') throw new Error(table.kind);
  return table;
}

const idsOf = (...properties: Record<string, unknown>[]): readonly string[] =>
  zonesIn(read(...properties.map((own, i) => feature(own, polygon(square(-100 + i)))))).areas.map(({ id }) => id);

describe('areas of a file', () => {
  it('keep id, name and outline, and nothing else', () => {
    const one = read(feature({ CVEGEO: '05002', NOMGEO: 'Acuña', owner: 'Juana Pérez' }, polygon(square())));
    expect(one.source).toBe('area-polygons');
    expect(zonesIn(one)).toEqual({
      kind: 'zones',
      coding: 'mexico',
      areas: [{ id: '05002', name: 'Acuña', rings: [[-100, 28, -99, 28, -99, 29, -100, 29]] }],
    });
    expect(one.ledger.dropped).toEqual([{ column: 'owner', why: 'personal-values' }]);
    expect(JSON.stringify(one)).not.toContain('Juana');
  });

  it('go by the codes of their publisher, as a spreadsheet or a program wrote them', () => {
    expect(idsOf({ CVEGEO: '05002' }, { CVEGEO: 5003 })).toEqual(['05002', '05003']);
    expect(idsOf({ CVE_ENT: '5', CVE_MUN: '2' }, { CVE_ENT: '05', CVE_MUN: '003' })).toEqual(['05002', '05003']);
    expect(idsOf({ GEOID: '48323', NAME: 'Maverick' })).toEqual(['48323']);
    expect(idsOf({ CVE_ENT: '05' })).toEqual(['05']);
    expect(idsOf({ name: 'North' }, { name: 'South' })).toEqual(['North', 'South']);
    expect(idsOf({ colour: 'red' }, {})).toEqual(['1', '2']);
  });

  it('are rejected with the number of the feature and the reason', () => {
    const flat = [square()[0], square()[1], square()[0]];
    const made = read(
      feature({ id: 'a' }, null),
      feature({ id: 'b' }, { type: 'LineString', coordinates: square() }),
      feature({ id: 'c' }, polygon(flat)),
      feature(
        { id: 'd' },
        polygon([
          [-400, 28],
          [1, 2],
          [3, 4],
          [-400, 28],
        ]),
      ),
      feature({ id: null }, polygon(square())),
      feature({ id: 'f' }, polygon([[1, 'two'] as unknown as number[], [1, 2], [3, 4]])),
      feature({ id: 'g' }, polygon(square())),
      feature({ id: 'g' }, polygon(square())),
    );
    expect(made.ledger.rejections.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'no-place'],
      [2, 'not-an-area'],
      [3, 'bad-geometry'],
      [4, 'bad-position'],
      [5, 'missing-value'],
      [6, 'bad-geometry'],
      [8, 'repeated-area'],
    ]);
    expect(zonesIn(made).areas.map(({ id }) => id)).toEqual(['g']);
    expect(made.ledger.accepted).toBe(1);
  });

  it('are put right where it is certain, and say so', () => {
    const unclosed = square().slice(0, 4);
    const high = square(-98).map(([x, y]) => [x, y, 250]);
    const swapped = square(-96).map(([x, y]) => [y, x]);
    const crossed = [
      [-94, 28],
      [-93, 29],
      [-93, 28],
      [-94, 29.5],
      [-94, 28],
    ];
    const island = square(-102);
    const made = read(
      feature({ id: 'a' }, polygon(unclosed)),
      feature({ id: 'b' }, polygon(high)),
      feature({ id: 'c' }, polygon(swapped)),
      feature({ id: 'd' }, polygon(crossed)),
      feature({ id: 'a' }, { type: 'MultiPolygon', coordinates: [[island]] }),
    );
    expect(made.ledger.notices).toEqual([
      { key: 'notice.unclosed', count: 1 },
      { key: 'notice.axes-swapped', count: 1 },
      { key: 'notice.crossed', count: 1 },
      { key: 'notice.parts-joined', count: 1 },
    ]);
    const [a, b, c] = zonesIn(made).areas;
    expect(a.rings.length).toBe(2);
    expect(b.rings[0].length).toBe(8);
    expect(c.rings[0].slice(0, 2)).toEqual([-96, 28]);
  });

  it('account for every feature', () => {
    const geometry = fc.oneof(
      fc.constant(null),
      fc.constant({ type: 'Point', coordinates: [1, 2] }),
      fc
        .array(fc.array(fc.double({ min: -200, max: 200, noNaN: true }), { maxLength: 3 }), { maxLength: 6 })
        .map((ring) => polygon(ring)),
      fc.integer({ min: -5, max: 5 }).map((x) => polygon(square(x))),
      fc.jsonValue(),
    );
    const features = fc.array(fc.record({ id: fc.oneof(fc.string(), fc.integer(), fc.constant(null)), geometry }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(features, (list) => {
        const made = list.map(({ id, geometry: own }) => feature({ id }, own));
        // A file of points with an area among them is none of areas.
        const areas = [feature({ id: 'one' }, polygon(square())), ...list.map(() => feature({}, polygon(square(3))))];
        const { ledger, table } = read(...areas, ...made);
        expect(isBalanced(ledger)).toBe(true);
        expect(ledger.read).toBe(list.length + areas.length);
        expect(table.kind === 'zones' && table.areas.length <= ledger.accepted).toBe(true);
      }),
    );
  });

  it('reject lines, one by one', () => {
    const file = read(
      feature({ id: 'a' }, polygon(square())),
      feature({ id: 'b' }, { type: 'LineString', coordinates: square() }),
    );
    expect(file.ledger.counts).toEqual({ 'not-an-area': 1 });
  });
});
