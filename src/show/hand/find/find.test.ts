import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedGeography } from '../../../../tests/support/shipped-geography.ts';
import { shippedZoneFiles } from '../../../../tests/support/shipped-zones.ts';
import { borderTowns } from '../../../corridors/border-towns.ts';
import { borderLengthKm, corridors, ports, sectors } from '../../../corridors/corridor.ts';
import { borderMunicipalities } from '../../../corridors/place-names.ts';
import { schematicRoutes } from '../../../corridors/routes.ts';
import { decodeBasemap } from '../../map/decode-basemap.ts';
import { plainWords } from '../word-match.ts';
import type { Findable, PlaceKind } from './findable.ts';
import { fittedCamera } from './fitted-camera.ts';
import { ownPlaces, stillThere } from './own-places.ts';
import { kindText, kmText, whereText } from './place-texts.ts';
import { rankedPlaces } from './ranked-places.ts';
import { shippedPlaces } from './shipped-places.ts';
import { typedPlace } from './typed-place.ts';
import { typedFindable } from './typed-places.ts';

const { index } = shippedGeography();
const geo = (name: string): unknown => JSON.parse(readFileSync(`public/geo/${name}.json`, 'utf8'));
const basemap = decodeBasemap({
  borderLine: new Uint8Array(readFileSync('public/geo/border-line.bin')),
  land: geo('land'),
  states: geo('states'),
  counties: geo('counties'),
  sectors: geo('sectors'),
  towns: geo('towns'),
});
if (!basemap.ok) throw new Error(basemap.error.code);
const places = shippedPlaces({ towns: basemap.value.towns, ...shippedZoneFiles() });

const found = (text: string, all: readonly Findable[] = places) => rankedPlaces(text, all);
const first = (text: string) => found(text)[0];
const bare = (text: string): string => plainWords(text).join(' ');
const has = (text: string, kind: PlaceKind, name: string): boolean =>
  found(text).some(
    (place) => place.kind === kind && (bare(place.name.en) === bare(name) || place.others.includes(name)),
  );

describe('places by name', () => {
  it('all have ids of their own', () => {
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
  });

  it('are found by the names of both languages, with and without accents and case', () => {
    for (const text of ['Ciudad Juárez', 'juarez', 'JUÁREZ', 'cd juarez', 'ciudad jua', 'Paso del Norte']) {
      expect(first(text)?.name.en, text).toBe('Ciudad Juárez');
    }
    expect(first('New Mexico')).toBe(first('nuevo méxico'));
    expect(first('Rio Grande')?.kind).toBe('river');
    expect(first('rio bravo del norte')?.id).toBe('river:rio-grande');
    expect(found('Río Bravo').map(({ id }) => id)).toContain('river:rio-grande');
    expect(first('Valle del Río Grande')).toBe(first('Rio Grande Valley sector'));
    expect(first('marfa sector')?.id).toBe('sector:big-bend');
  });

  it('stand with those of their kind, state or country where these are said too', () => {
    expect(first('condado de el paso')?.id).toBe('county:48141');
    expect(first('condado de webb')?.id).toBe('county:48479');
    expect(first('municipio de ojinaga')?.kind).toBe('municipality');
    expect(first('sector del rio')).toMatchObject({ kind: 'sector', name: { en: 'Del Rio' } });
    expect(first('estado de sonora')?.kind).toBe('state');
    expect(first('county of webb')?.id).toBe('county:48479');
    expect(first('el paso county')?.id).toBe('county:48141');
    expect(first('nogales sonora')).toMatchObject({ kind: 'town', country: 'mexico' });
    expect(first('nogales arizona')).toMatchObject({ kind: 'town', country: 'us' });
    expect(first('municipio juarez chihuahua')?.id).toBe('municipality:08037');
    expect(first('puerto de entrada laredo')?.kind ?? first('cruce fronterizo laredo')?.kind).toBe('port');
  });

  it('come with what faces them over the line, and after the names themselves', () => {
    const [town, ...rest] = found('piedras negras');
    expect(town).toMatchObject({ kind: 'town', twins: ['Eagle Pass'] });
    expect(rest.map(({ id }) => id)).toContain('port:eagle-pass');
    expect(first('eagle pass')?.twins).toEqual(['Piedras Negras']);
  });

  it('of a town are in a state of its own country, at a river too', () => {
    const american = ['California', 'Arizona', 'New Mexico', 'Texas'];
    for (const { name, country, within } of places.filter(({ kind }) => kind === 'town' || kind === 'port')) {
      if (within !== null) expect(american.includes(within.en), name.en).toBe(country === 'us');
    }
    const of = (town: string): string | undefined => first(town)?.within?.en;
    expect([of('Eagle Pass'), of('Piedras Negras'), of('Del Rio'), of('Ojinaga'), of('Brownsville')]).toEqual([
      'Texas',
      'Coahuila',
      'Texas',
      'Chihuahua',
      'Texas',
    ]);
    for (const { name } of borderTowns) expect(of(bare(name)), name).toBeDefined();
  });

  it('are listed with whole names before beginnings, and beginnings before other words', () => {
    const names = found('laredo').map(({ kind, name }) => `${kind} ${name.en}`);
    expect(names.slice(0, 3)).toEqual(['town Laredo', 'port Laredo', 'sector Laredo']);
    expect(names.indexOf('town Nuevo Laredo')).toBeGreaterThan(2);
    expect(first('camargo')?.twins).toContain('Rio Grande City');
  });

  it('are all there: towns, ports, sectors, counties, states, municipalities, routes, corridors', () => {
    for (const { name } of borderTowns) expect(has(name, 'town', name), name).toBe(true);
    for (const { name } of borderTowns) expect(has(bare(name), 'town', name), bare(name)).toBe(true);
    for (const { name } of ports) expect(has(name, 'port', name), name).toBe(true);
    for (const { name } of sectors) {
      for (const text of [name.en, name.es, `sector ${name.es}`]) expect(has(text, 'sector', name.en), text).toBe(true);
    }
    const zones = geo('zones') as Record<'counties' | 'states', { id: string; name: string }[]>;
    for (const { id, name } of zones.counties) {
      for (const text of [name, `${name} county`, `condado ${name}`, id]) {
        expect(
          found(text).some((place) => place.id === `county:${id}`),
          text,
        ).toBe(true);
      }
    }
    for (const { name } of zones.states) expect(has(name, 'state', name), name).toBe(true);
    for (const { id, name } of borderMunicipalities) {
      expect(
        found(bare(name)).some((place) => place.id === `municipality:${id}`),
        name,
      ).toBe(true);
    }
    for (const { id, name } of schematicRoutes) {
      for (const text of [name.en, name.es]) expect(first(text)?.id, text).toBe(`route:${id}`);
    }
    for (const { id, name } of corridors) {
      for (const text of [name.en, name.es]) expect(found(text).map((place) => place.id)).toContain(`corridor:${id}`);
    }
  });

  it('are found by every beginning of a word of theirs', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(), fc.nat(), (place, w, length) => {
        const own = plainWords(place.name.es);
        const word = own[w % own.length] ?? '';
        const typed = word.slice(0, 1 + (length % word.length));
        expect(found(typed)).toContain(place);
      }),
      { numRuns: 60 },
    );
  });

  it('are none for what is no name', () => {
    expect(found('')).toEqual([]);
    expect(found('xyzzy')).toEqual([]);
  });
});

describe('own things', () => {
  const study = {
    corridors: [
      { id: 'own-1', name: { en: 'Big reach', es: '' }, fromKm: 100, toKm: 300, depthKm: 50, sectors: [], states: [] },
    ],
    features: [
      {
        id: 'f1',
        kind: 'barrier',
        name: { en: '', es: 'Cerca vieja' },
        lonLat: [
          [-106, 31],
          [-105, 30],
        ],
        from: null,
        to: null,
        source: '',
      },
      {
        id: 'f2',
        kind: 'port',
        name: { en: 'New bridge', es: 'Puente nuevo' },
        lonLat: [[-106, 31]],
        from: null,
        to: null,
        source: '',
      },
    ],
  } as const;
  const own = ownPlaces(study);

  it('are found by either of their names, with their bounds', () => {
    expect(found('big reach', own)[0]).toMatchObject({ id: 'own-corridor:own-1', stretch: { fromKm: 100, toKm: 300 } });
    expect(found('cerca', own)[0]).toMatchObject({ bounds: [-106, 30, -105, 31], thing: 'barrier' });
    expect(found('puente', own)[0]).toBe(found('bridge', own)[0]);
    expect(found('bridge', own)[0]?.bounds).toBeNull();
  });
});

describe('a place that is typed', () => {
  it.each([
    ['km 812', { kind: 'kilometre', km: 812, isBare: false }],
    ['812 km', { kind: 'kilometre', km: 812, isBare: false }],
    ['812', { kind: 'kilometre', km: 812, isBare: true }],
    ['Kilómetro 1,127.5', { kind: 'kilometre', km: 1127.5, isBare: false }],
    ['kilometer 812,5', { kind: 'kilometre', km: 812.5, isBare: false }],
    ['km 900 a 812', { kind: 'stretch', fromKm: 812, toKm: 900 }],
    ['812 to 900 km', { kind: 'stretch', fromKm: 812, toKm: 900 }],
    ['km 812-900', { kind: 'stretch', fromKm: 812, toKm: 900 }],
    ['km 4000', { kind: 'outside', of: 'kilometres' }],
    ['31.77, -106.48', { kind: 'coordinate', lon: -106.48, lat: 31.77 }],
    ['-106.48 31.77', { kind: 'coordinate', lon: -106.48, lat: 31.77 }],
    ['31,77; −106,48', { kind: 'coordinate', lon: -106.48, lat: 31.77 }],
    ['31.77 N, 106.48 O', { kind: 'coordinate', lon: -106.48, lat: 31.77 }],
    ['31.77 106.48', { kind: 'coordinate', lon: -106.48, lat: 31.77 }],
    ['48.85, 2.35', { kind: 'outside', of: 'map' }],
  ])('%s', (text, expected) => {
    expect(typedPlace(text)).toEqual(expected);
  });

  it('may have minutes and seconds', () => {
    const typed = typedPlace('31°46\'12"N 106°28\'48"W');
    expect(typed).toMatchObject({ kind: 'coordinate' });
    if (typed?.kind !== 'coordinate') return;
    expect(typed.lat).toBeCloseTo(31.77, 9);
    expect(typed.lon).toBeCloseTo(-106.48, 9);
  });

  it('is none where a name is typed', () => {
    for (const text of ['', 'MX 57', 'us-90', 'El Paso', 'km', '812-900']) expect(typedPlace(text), text).toBeNull();
  });

  it('lies on the border at its kilometre, and comes back from its coordinate', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: borderLengthKm - 0.5, noNaN: true }), (value) => {
        const km = Math.round(value * 10) / 10;
        const typed = typedPlace(`km ${km}`);
        const place = typed === null ? null : typedFindable(typed, index);
        expect(place).not.toBeNull();
        if (place === null) return;
        expect(whereText(place, index, 'en')).toMatch(/on the line$/);
        const again = typedPlace(`${place.lat.toFixed(6)}, ${place.lon.toFixed(6)}`);
        expect(again).toMatchObject({ kind: 'coordinate' });
      }),
      { numRuns: 40 },
    );
  });
});

describe('where a place is', () => {
  const town = first('ciudad juarez');
  const county = first('maverick county');
  const inland = first('crane county');

  it('is said with its kilometre and side, in both languages', () => {
    if (town === undefined || county === undefined || inland === undefined) throw new Error('not found');
    expect(whereText(town, index, 'en')).toMatch(/^Border km 1,1\d\d\.\d, Mexican side, \d\.\d km from the line$/);
    expect(whereText(town, index, 'es')).toMatch(/^Km fronterizo 1,1\d\d\.\d, lado mexicano, a \d\.\d km de la línea$/);
    expect(whereText(county, index, 'en')).toMatch(/^Border km 2,\d{3} to 2,\d{3}$/);
    expect(whereText(inland, index, 'en')).toMatch(/^Middle: border km .*, U\.S\. side, \d+ km/);
    expect(kindText(town, 'en')).toBe('Town, Chihuahua, Mexico');
    expect(kindText(county, 'es')).toBe('Condado, Texas, Estados Unidos');
    expect(kmText(town, index, 'en')).toMatch(/^km 1,1\d\d$/);
  });

  it('is what the camera shows: areas whole, points near', () => {
    if (town === undefined || county === undefined) throw new Error('not found');
    expect(fittedCamera(town)).toEqual({ lon: town.lon, lat: town.lat, zoom: 9 });
    const [wide, narrow] = [
      fittedCamera(county, { width: 900, height: 600 }),
      fittedCamera(county, { width: 200, height: 150 }),
    ];
    expect(wide.zoom).toBeGreaterThan(narrow.zoom);
    expect(wide.zoom).toBeLessThan(12);
    expect(wide.lon).toBeCloseTo(county.lon, 1);
  });
});

it('places gone to before are listed as long as they are there: what was drawn is of its study', () => {
  const route = { id: 'f1', kind: 'route', lonLat: [[-106, 31]], from: null, to: null, source: '' } as const;
  const places = (en: string) => ownPlaces({ corridors: [], features: [{ ...route, name: { en, es: '' } }] });
  const [mine] = places('My road');
  const town = found('nogales')[0];
  if (mine === undefined || town === undefined) throw new Error('no places');
  const ids = (own: readonly Findable[]) => stillThere([mine, town], own).map(({ id }) => id);
  expect(ids(places('My road'))).toEqual([mine.id, town.id]);
  expect(ids(places('A road of another study'))).toEqual([town.id]);
  expect(ids([])).toEqual([town.id]);
});
