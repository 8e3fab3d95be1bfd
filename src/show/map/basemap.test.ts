import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { borderLengthKm, sectors } from '../../corridors/corridor.ts';
import { isOnLand } from '../../corridors/is-on-land.ts';
import { locateAlong } from '../../corridors/linear-reference.ts';
import { sectorPlace } from '../../corridors/sector-place.ts';
import { themes } from '../theme/colours.ts';
import { basemapLayers, basemapStyle, dataStandBelow, movingSources } from './basemap-style.ts';
import { borderStretch, borderTicks, riverNames } from './border-marks.ts';
import { type Basemap, type BasemapFiles, decodeBasemap } from './decode-basemap.ts';
import { mapImage } from './map-images.ts';
import type { MapPicture } from './map-picture.ts';

const json = (name: string): unknown => JSON.parse(readFileSync(`public/geo/${name}.json`, 'utf8'));
const files: BasemapFiles = {
  borderLine: new Uint8Array(readFileSync('public/geo/border-line.bin')),
  land: json('land'),
  states: json('states'),
  counties: json('counties'),
  sectors: json('sectors'),
  towns: json('towns'),
};

function shipped(): Basemap {
  const decoded = decodeBasemap(files);
  if (!decoded.ok) throw new Error(`the shipped base map is broken: ${JSON.stringify(decoded.error)}`);
  return decoded.value;
}

const basemap = shipped();
const picture: MapPicture = {
  theme: themes.light,
  language: 'en',
  layers: [],
  names: [],
  fromKm: 1123,
  toKm: 2450,
  bounds: [-107, 27, -99, 33],
  markKm: 2000,
};
const fonts = { regular: './regular.woff2', semibold: './semibold.woff2', italic: './italic.woff2' };
const style = basemapStyle(basemap, picture, fonts);
const pointsOf = (features: Basemap['towns']) =>
  features.features.flatMap(({ geometry, properties }) =>
    geometry.type === 'Point' ? [{ lon: geometry.coordinates[0], lat: geometry.coordinates[1], ...properties }] : [],
  );

describe('the shipped base map', () => {
  it('has no ring of land inside another, as each is filled', () => {
    const { starts, lonLat } = basemap.land;
    for (let r = 0; r + 1 < starts.length; r++) {
      const one = {
        starts: Uint32Array.of(0, starts[r + 1] - starts[r]),
        lonLat: Float64Array.from(lonLat).slice(starts[r] * 2, starts[r + 1] * 2),
      };
      for (let other = 0; other + 1 < starts.length; other++) {
        if (other !== r) expect(isOnLand(one, lonLat[starts[other] * 2], lonLat[starts[other] * 2 + 1])).toBe(false);
      }
    }
  });

  it('has the towns of both sides, each name on its own side of the line', () => {
    const twins = pointsOf(basemap.towns).filter((town) => 'rank' in town && town.rank === 0);
    const names = twins.map((town) => ('name' in town ? town.name : ''));
    for (const name of [
      'Ciudad Juárez',
      'El Paso',
      'Ojinaga',
      'Presidio',
      'Ciudad Acuña',
      'Del Rio',
      'Piedras Negras',
      'Eagle Pass',
      'Nuevo Laredo',
      'Laredo',
      'Reynosa',
      'McAllen',
      'Matamoros',
      'Brownsville',
      'Tijuana',
      'San Diego',
      'Mexicali',
      'Calexico',
    ]) {
      expect(names).toContain(name);
    }
    expect(names.filter((name) => name === 'Nogales')).toHaveLength(2);
    for (const town of twins) {
      const isNorth = 'country' in town && town.country === 'US';
      expect('side' in town && String(town.side)[0]).toBe(isNorth ? 'n' : 's');
      expect(locateAlong(basemap.index, town.lon, town.lat).acrossKm > 0).toBe(isNorth);
    }
  });

  it('draws state and county lines on their own side of the border, give or take the detail of theirs', () => {
    for (const features of [basemap.countyLines, basemap.sectorLines]) {
      for (const { geometry } of features.features) {
        if (geometry.type !== 'LineString') throw new Error('not a line');
        for (const [lon, lat] of geometry.coordinates) {
          expect(locateAlong(basemap.index, lon, lat).acrossKm).toBeGreaterThan(-0.6);
        }
      }
    }
  });

  it('places each sector inland of its own stretch', () => {
    for (const { id, fromKm, toKm } of sectors) {
      const place = sectorPlace(id);
      if (place === undefined) throw new Error(`no place of ${id}`);
      const { borderKm, acrossKm } = locateAlong(basemap.index, place.lon, place.lat);
      expect(borderKm).toBeGreaterThan(fromKm);
      expect(borderKm).toBeLessThan(toKm);
      expect(acrossKm).toBeGreaterThan(10);
      expect(isOnLand(basemap.land, place.lon, place.lat)).toBe(true);
    }
  });

  it('names the file that is broken', () => {
    expect(decodeBasemap({ ...files, towns: {} })).toMatchObject({ ok: false, error: { params: { file: 'towns' } } });
    expect(decodeBasemap({ ...files, land: 1 })).toMatchObject({ ok: false, error: { params: { file: 'land.json' } } });
  });
});

describe('basemapStyle', () => {
  it('holds no address but those of the fonts that it was given', () => {
    const { sources, layers, 'font-faces': faces, ...rest } = style;
    expect(JSON.stringify([sources, layers, rest])).not.toMatch(/https?:|\burl\b/);
    expect('glyphs' in style || 'sprite' in style).toBe(false);
    expect(
      Object.values(faces ?? {})
        .flat()
        .map((face) => (typeof face === 'string' ? face : face.url)),
    ).toEqual(Object.values(fonts));
  });

  it('draws every name, and the border, above the data', () => {
    const names = style.layers.map(({ id }) => id);
    const data = names.indexOf(dataStandBelow);
    expect(data).toBeGreaterThan(0);
    for (const { id, type } of style.layers) if (type === 'symbol') expect(names.indexOf(id)).toBeGreaterThan(data);
    expect(names.indexOf('border-line')).toBeGreaterThan(data);
    expect(names.indexOf('land')).toBeLessThan(data);
  });

  it('uses only sources, fonts and marks that exist', () => {
    for (const theme of Object.values(themes)) {
      for (const layer of basemapLayers({ theme, language: 'es' })) {
        if ('source' in layer) expect(Object.keys(style.sources)).toContain(layer.source);
        if (layer.type !== 'symbol') continue;
        const { 'text-font': font, 'icon-image': mark } = layer.layout ?? {};
        if (font !== undefined) expect(Object.keys(style['font-faces'] ?? {})).toContain(String(font));
        if (mark !== undefined) expect(mapImage(String(mark))).toBeDefined();
      }
    }
    expect(mapImage('port/nowhere')).toBeUndefined();
  });

  it('names the layers alike in every theme and language, so that one takes the place of the other', () => {
    const names = (theme: 'light' | 'dark', language: 'en' | 'es') =>
      basemapLayers({ theme: themes[theme], language }).map(({ id }) => id);
    expect(names('dark', 'es')).toEqual(names('light', 'en'));
  });
});

describe('marks of the border', () => {
  it('writes names along lines and at points, and none of what has no place', () => {
    const names = [
      { text: 'A road', lonLat: [[-104, 30] as const, [-103, 31] as const] },
      { text: 'A gate', lonLat: [[-104, 30] as const] },
      { text: 'Nowhere', lonLat: [] },
    ];
    const { features } = movingSources(basemap, { ...picture, names }).names;
    expect(features.map(({ geometry, properties }) => [geometry.type, properties?.text])).toEqual([
      ['LineString', 'A road'],
      ['Point', 'A gate'],
    ]);
  });

  it('ticks every 50 km of the stretch, on the line', () => {
    const ticks = pointsOf(borderTicks(basemap.index, 1123, 2450, (km) => `${km} km`));
    expect(ticks).toHaveLength(27);
    expect(ticks[0]).toMatchObject({ text: '1150 km', weight: 0 });
    expect(ticks.filter((tick) => 'weight' in tick && tick.weight === 2)).toHaveLength(2);
    for (const { lon, lat } of ticks)
      expect(Math.abs(locateAlong(basemap.index, lon, lat).acrossKm)).toBeLessThan(0.001);
  });

  it('cuts a stretch at its kilometres', () => {
    const [{ geometry }] = borderStretch(basemap.index, 1123, 2450).features;
    if (geometry.type !== 'LineString') throw new Error('not a line');
    const kilometreOf = ([lon, lat]: number[]) => locateAlong(basemap.index, lon, lat).borderKm;
    expect(kilometreOf(geometry.coordinates[0])).toBeCloseTo(1123, 3);
    expect(kilometreOf(geometry.coordinates.at(-1)!)).toBeCloseTo(2450, 3);
    const [whole] = borderStretch(basemap.index, 0, borderLengthKm).features;
    expect(whole.geometry.type === 'LineString' && whole.geometry.coordinates.length).toBeGreaterThan(39_000);
  });

  it('writes the name of the river where the border is a river', () => {
    const names = pointsOf(riverNames(basemap.index));
    expect(names.length).toBeGreaterThan(2);
    for (const { lon, lat } of names) {
      expect(locateAlong(basemap.index, lon, lat).borderKm).toBeGreaterThan(1127);
    }
  });
});
