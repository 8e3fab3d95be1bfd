import { describe, expect, it } from 'vitest';
import { clustersResult, findingContext, madeUpView } from '../../../../tests/support/finding-samples.ts';
import {
  agreementResult,
  cellResult,
  earlierCells,
  hotSpotCells,
  layerInput,
  sectorResult,
  shiftResult,
} from '../../../../tests/support/show-samples.ts';
import { squareOutline } from '../../../../tests/support/square-outline.ts';
import { schematicRoutes } from '../../../corridors/routes.ts';
import { layers } from '../../layers/index.ts';
import type { LayerInput } from '../../layers/layer.ts';
import { themes } from '../../theme/colours.ts';
import { outerRing } from './drawn-things.ts';
import { type GeoLayer, geoLayersOf } from './geo-layers.ts';

const theme = themes.light;

/** The layers of a map that draws what the input has, with the legends that it has. */
function layersOf(parts: Partial<LayerInput>, isNamed = true): readonly GeoLayer[] {
  const input = layerInput(parts);
  const picture = {
    theme,
    language: 'en' as const,
    layers: layers.flatMap((layer) => layer.build(input, theme)),
    names: isNamed ? layers.flatMap((layer) => ('names' in layer ? (layer.names?.(input) ?? []) : [])) : [],
    fromKm: 0,
    toKm: 100,
    bounds: [-120, 25, -95, 35] as const,
    markKm: null,
  };
  const legends = layers.flatMap((layer) => layer.legend(input, theme) ?? []);
  return geoLayersOf(picture, legends, input);
}

const layerOf = (found: readonly GeoLayer[], id: string): GeoLayer => {
  const layer = found.find((one) => one.id === id);
  if (layer === undefined) throw new Error(`no ${id} among ${found.map((one) => one.id).join()}`);
  return layer;
};
const propertiesOf = (layer: GeoLayer) => layer.features.map(({ properties }) => properties);

describe('cells of counts', () => {
  const cells = layerOf(layersOf({ cells: cellResult(), cellsStudy: cellResult() }), 'cells-polygons');

  it('have the class of the legend, and their figures', () => {
    expect(propertiesOf(cells).map((own) => [own.id, own.records, own.side])).toEqual([
      ...[
        ['cell-0', 1, 'us'],
        ['cell-1', 4, 'us'],
        ['cell-2', 30, 'us'],
      ],
      ...[
        ['cell-3', 0, 'mexico'],
        ['cell-4', null, 'mexico'],
        ['cell-5', null, 'mexico'],
      ],
    ]);
    expect(
      propertiesOf(cells)
        .slice(3)
        .map((own) => own.class),
    ).toEqual(['zero', 'suppressed', 'not-observed']);
    const classes = new Map(cells.classes.map(({ id, label }) => [id, label]));
    for (const own of propertiesOf(cells)) expect(own.label).toBe(classes.get(own.class));
  });

  it('are closed rings against the clock, in degrees', () => {
    expect(cells.features[0]?.geometry).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [-100, 30],
          [-99, 30],
          [-99, 31],
          [-100, 31],
          [-100, 30],
        ],
      ],
    });
    expect(
      outerRing([
        [0, 0],
        [0, 1],
        [1, 1],
      ]),
    ).toEqual([
      [0, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ]);
  });
});

describe('hot spots', () => {
  const found = layersOf({ hotSpots: hotSpotCells() });

  it('have the classes of the legend, those without a fill too, and z and p', () => {
    const cells = layerOf(found, 'hot-spots-polygons');
    expect(propertiesOf(cells).map((own) => own.class)).toEqual([
      ...['none', 'hot1', 'hot3', 'none', 'cold2', 'not-observed'],
    ]);
    expect(propertiesOf(cells)[2]).toMatchObject({ records: 30, z: 4.2, p: 0.0001, label: 'Hot spot, FDR 1 %' });
    expect(propertiesOf(cells)[4]).toMatchObject({ records: null });
    expect(cells.classes.map(({ id }) => id)).toEqual(['hot3', 'hot1', 'none', 'cold2', 'not-observed']);
  });

  it('have their groups as lines; hatching and edges are of the style', () => {
    expect(layerOf(found, 'hot-spots-lines').classes.map(({ id }) => id)).toEqual(['hull']);
  });
});

describe('other layers', () => {
  const areas = sectorResult(24);

  it('sectors are symbols with their size and figure, and none where it is held back', () => {
    const sectors = layerOf(layersOf({ areas, areasStudy: areas }), 'sectors-points');
    const held = propertiesOf(sectors).filter((own) => own.state === 'suppressed');
    for (const own of propertiesOf(sectors)) expect(own.size_mm).toBeGreaterThan(1);
    for (const own of held) expect([own.figure, own.class]).toEqual([null, 'suppressed']);
    expect(
      propertiesOf(sectors)
        .filter((own) => own.state === 'shown')
        .every((own) => own.class === `sectors-${theme.accent.slice(1).toLowerCase()}`),
    ).toBe(true);
  });

  it('differences of two periods have shares, and where one is held back none', () => {
    const changes = layerOf(
      layersOf({ cells: cellResult(), cellsStudy: cellResult(), cellsBefore: earlierCells() }),
      'change-cells-polygons',
    );
    const [first, , third, , held] = propertiesOf(changes);
    expect(first?.class).toMatch(/^less/);
    expect(third?.class).toMatch(/^more/);
    expect(held).toMatchObject({ class: 'suppressed', change_points: null, records: null });
  });

  it('units that two findings class are told apart where their colours are the same', () => {
    const agreement = layerOf(layersOf({ agreement: agreementResult() }), 'agreement-polygons');
    expect(propertiesOf(agreement).map((own) => own.class)).toEqual([
      ...['both-hot', 'first-hot', 'second-hot', 'first-cold'],
    ]);
  });

  it('routes are lines by name, each its own class, and things that only a pointer feels are left out', () => {
    const routes = layerOf(layersOf({ features: schematicRoutes }), 'routes-lines');
    expect(propertiesOf(routes).map((own) => own.name)).toEqual(schematicRoutes.map(({ name }) => name.en));
    expect(propertiesOf(routes).map((own) => own.class)).toEqual(schematicRoutes.map(({ id }) => `route-${id}`));
  });

  it('places that the map does not name have no name', () => {
    const port = {
      ...{ id: 'f1', kind: 'port' as const, name: { en: 'A bridge', es: 'Un puente' }, from: null, to: null },
      ...{ lonLat: [[-105, 31] as const], source: { en: '', es: '' }, schematic: false },
    };
    const [named] = propertiesOf(layerOf(layersOf({ features: [port] }), 'places-points'));
    const [bare] = propertiesOf(layerOf(layersOf({ features: [port] }, false), 'places-points'));
    expect(named).toMatchObject({ name: 'A bridge', class: 'port-points' });
    expect(bare).not.toHaveProperty('name');
  });

  it('findings have the geometry and figures of their method, in the class that they are drawn in', () => {
    const finding = { id: 'a1', view: madeUpView, result: clustersResult(), context: findingContext() };
    const [first] = layerOf(layersOf({ finding }), 'finding-polygons').features;
    expect(first?.properties).toMatchObject({ id: 'c1', records: 20 });
    expect(first?.geometry.type).toBe('Polygon');
  });

  it('every layer gives each of its things a class that its style has', () => {
    const full = layersOf({
      ...{ areas, areasStudy: areas, cells: cellResult(), cellsStudy: cellResult(), cellsBefore: earlierCells() },
      ...{ hotSpots: hotSpotCells(), agreement: agreementResult(), shift: shiftResult(areas), outline: squareOutline },
      ...{ features: schematicRoutes },
      finding: { id: 'a1', view: madeUpView, result: clustersResult(), context: findingContext() },
    });
    expect(full.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['agreement-polygons', 'mean-centres-points', 'mean-centres-lines', 'corridor-lines']),
    );
    expect(full.filter(({ id }) => id === 'agreement-lines')).toEqual([]);
    for (const layer of full) {
      const ids = new Set(layer.classes.map(({ id }) => id));
      for (const { properties, geometry } of layer.features) {
        expect(ids).toContain(properties.class);
        expect(properties.label).not.toBe('');
        expect({ polygon: 'Polygon', line: 'LineString', point: 'Point' }[layer.geometry]).toBe(geometry.type);
      }
    }
  });
});
