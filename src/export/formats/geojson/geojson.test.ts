import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sampleClasses, samplePage, sampleRequest } from '../../../../tests/support/page-samples.ts';
import { sheetSample } from '../../../../tests/support/sheet-samples.ts';
import type { Swatch } from '../../../show/drawing/legend.ts';
import type { GeoLayer } from '../../../show/page/geo/geo-layers.ts';
import type { Page } from '../../../show/page/page.ts';
import type { ExportRequest } from '../../format.ts';
import { qmlOf } from './qml.ts';
import { geojsonWriter } from './write-geojson.ts';

async function filesOf(request: ExportRequest): Promise<ReadonlyMap<string, string>> {
  const written = await geojsonWriter.write(request);
  if (!written.ok || written.value === null) throw new Error('no file');
  const files = unzipSync(new Uint8Array(await written.value.arrayBuffer()));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Tags that are open at the end of an XML text, which is none of a whole one; a tag that closes another throws. */
function openTags(xml: string): readonly string[] {
  const open: string[] = [];
  for (const [, end, name, , alone] of xml.matchAll(
    /<(\/?)([\w-]+)((?:\s+[\w-]+="[^"<&]*(?:&\w+;[^"<&]*)*")*)\s*(\/?)>/g,
  )) {
    if (alone === '/') continue;
    if (end === '') open.push(name);
    else if (open.pop() !== name) throw new Error(`</${name}> closes another`);
  }
  return open;
}

/** Every "<" begins a tag that the pattern of `openTags` knows. */
const strays = (xml: string): string =>
  xml
    .replace(/<!DOCTYPE[^>]*>/, '')
    .replace(/<\/?[\w-]+(\s+[\w-]+="[^"<]*")*\s*\/?>/g, '')
    .trim();

/** A page with the map of a scene that is made of results. */
function mapPage(language: 'en' | 'es'): { readonly page: Page; readonly request: ExportRequest } {
  const content = sheetSample([{ kind: 'map', figures: 'incidents' }]);
  const scene = content.elements[0].scenes[language];
  const sample = samplePage(language);
  const items = sample.items.flatMap((item) => (item.kind === 'map' ? [{ ...item, picture: scene.map }] : []));
  const page = { ...sample, items };
  return { page, request: sampleRequest([page], { contents: [content], mark: 'UNCLASSIFIED' }) };
}

describe('maps as GeoJSON', () => {
  it('are a file and a style of the same name for each layer and language, with the recipe beside them', async () => {
    const files = await filesOf(sampleRequest([samplePage('en'), samplePage('es')]));
    const stem = 'corredor-2014-2019';
    expect([...files.keys()].sort()).toEqual([
      `${stem}.recipe.json`,
      ...['en', 'es'].flatMap((language) =>
        ['geojson', 'qml'].map((ending) => `${stem}_01_x1_cells-polygons_${language}.${ending}`),
      ),
    ]);
  });

  it.each(['en', 'es'] as const)(
    'hold classes, figures and sources, and none that is held back (%s)',
    async (language) => {
      const { request } = mapPage(language);
      const files = await filesOf(request);
      const name = `corredor-2014-2019_01_x1_cells-polygons_${language}.geojson`;
      const collection = JSON.parse(files.get(name) ?? '');
      expect(collection).toMatchObject({ type: 'FeatureCollection', mark: 'UNCLASSIFIED', made: '2026-11-25' });
      expect(collection.sources.join()).toContain('IOM');
      const held = collection.features.filter(
        (one: { properties: { class: string } }) => one.properties.class === 'suppressed',
      );
      expect(held).toHaveLength(1);
      expect(held[0].properties).toMatchObject({ records: null, people: null });
      const legend = request.contents[0].elements[0].scenes[language].legends.find(({ id }) => id === 'cells');
      const style = files.get(name.replace('geojson', 'qml')) ?? '';
      const categories = [...style.matchAll(/<category [^>]*value="([^"]*)" label="([^"]*)"/g)];
      expect(categories.map(([, value]) => value)).toEqual(legend?.entries.map(({ id }) => id));
      const labels = categories.map(([, , label]) => label.replaceAll('&lt;', '<').replaceAll('&amp;', '&'));
      expect(labels).toEqual(legend?.entries.map(({ label }) => label));
    },
  );

  it('stop when they are told to, and are none where there is no map', async () => {
    const { request, page } = mapPage('en');
    expect(await geojsonWriter.write({ ...request, onProgress: () => false })).toEqual({ ok: true, value: null });
    const bare = { ...request, pages: [{ ...page, items: [] }] };
    expect(await geojsonWriter.write(bare)).toMatchObject({ error: { code: 'export-blank' } });
  });
});

const swatches: Readonly<Record<GeoLayer['geometry'], readonly Swatch[]>> = {
  polygon: [
    { shape: 'cell', fill: `${sampleClasses.hot}80`, pattern: 'hatch', ink: '#010203', edge: 'solid' },
    { shape: 'cell', fill: null, pattern: 'dots', ink: '#010203', edge: 'dotted' },
    { shape: 'line', ink: '#0a0b0c', width: 4, dashed: false },
  ],
  line: [
    { shape: 'line', ink: '#0a0b0c', width: 2, dashed: true },
    { shape: 'line', ink: '#0a0b0c', width: 1, dashed: false },
  ],
  point: (['circle', 'square', 'diamond', 'triangle', 'triangle-down'] as const).map((form) => ({
    ...{ shape: 'circle', radius: 6, fill: '#ffffff', ink: '#000000', form },
  })),
};

describe('a style for QGIS', () => {
  it.each(Object.entries(swatches))('is whole XML with a symbol for each class (%s)', (geometry, looks) => {
    const classes = looks.map((swatch, i) => ({ id: `c${i}`, label: `Más de ${i} & "menos" <5`, swatch }));
    const features = [4, 9].map((size) => ({
      ...{ type: 'Feature' as const, geometry: { type: 'Point' as const, coordinates: [0, 0] as const } },
      properties: { class: 'c0', label: '', size_mm: size },
    }));
    const qml = qmlOf({ id: 'a', geometry: geometry as GeoLayer['geometry'], title: '', classes, features });
    expect(openTags(qml)).toEqual([]);
    expect(strays(qml)).toBe('');
    expect(qml).toContain('<renderer-v2 type="categorizedSymbol" attr="class"');
    const kind = { polygon: 'fill', line: 'line', point: 'marker' }[geometry];
    expect(qml.match(new RegExp(`<symbol type="${kind}" name="\\d"`, 'g'))).toHaveLength(looks.length);
    expect(qml.match(/label="Más de \d &amp; &quot;menos&quot; &lt;5"/g)).toHaveLength(looks.length);
  });

  it('has colours, patterns, edges, dashes, forms and sizes of the legend', () => {
    const styleOf = (geometry: GeoLayer['geometry'], at: number, sizes: readonly number[] = []): string => {
      const classes = [{ id: 'c', label: 'c', swatch: swatches[geometry][at] }];
      const features = sizes.map((size) => ({
        ...{ type: 'Feature' as const, geometry: { type: 'Point' as const, coordinates: [0, 0] as const } },
        properties: { class: 'c', label: '', size_mm: size },
      }));
      return qmlOf({ id: 'a', geometry, title: '', classes, features });
    };
    const rgb = [1, 3, 5].map((i) => Number.parseInt(sampleClasses.hot.slice(i, i + 2), 16)).join(',');
    expect(styleOf('polygon', 0)).toContain(`<prop k="color" v="${rgb},128"/>`);
    expect(styleOf('polygon', 0)).toContain('<prop k="style" v="b_diagonal"/>');
    expect(styleOf('polygon', 1)).toMatch(/<prop k="style" v="no"\/>.*outline_style" v="dot".*v="dense6"/s);
    expect(styleOf('polygon', 2)).toContain('<prop k="color" v="10,11,12,255"/>');
    expect(styleOf('line', 0)).toMatch(/line_style" v="dash".*line_width" v="0.53"/s);
    expect(styleOf('point', 4)).toMatch(/k="name" v="triangle".*k="angle" v="180"/s);
    expect(styleOf('point', 0, [4, 4])).not.toContain('data_defined_properties');
    expect(styleOf('point', 0, [4, 9])).toContain('<Option name="field" type="QString" value="size_mm"/>');
  });
});
