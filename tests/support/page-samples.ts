import { readFileSync } from 'node:fs';
import type { Language } from '../../src/base/words.ts';
import { emptyDocument } from '../../src/document/document.ts';
import type { ExportRequest } from '../../src/export/format.ts';
import { recipeOf } from '../../src/export/recipe.ts';
import { type Basemap, decodeBasemap } from '../../src/show/map/decode-basemap.ts';
import type { Page } from '../../src/show/page/page.ts';
import { themes } from '../../src/show/theme/colours.ts';
import { type SampleOptions, sampleClasses, sampleItems, sampleSizes } from './page-sample-items.ts';
import { words } from './page-sample-words.ts';
import { pngBytes } from './png-bytes.ts';
import { runMeta } from './run-meta.ts';

export { sampleClasses } from './page-sample-items.ts';

/** A page made by hand with an item of every kind; nothing on it overlaps. */
export function samplePage(language: Language, options: SampleOptions = {}): Page {
  const kind = options.kind ?? 'slide';
  const texts = words[language];
  return {
    id: options.id ?? 'p1',
    kind,
    width: sampleSizes[kind][0],
    height: sampleSizes[kind][1],
    language,
    theme: themes.light,
    title: texts.title,
    mark: options.mark ?? '',
    synthetic: options.synthetic ?? false,
    items: sampleItems(language, sampleSizes[kind], options),
    backNotes: [
      { heading: texts.backMethods, texts: [texts.method] },
      { heading: texts.backSources, texts: [texts.source, texts.backSource] },
    ],
  };
}

let basemap: Basemap | undefined;

/** The base map that comes with the app, from the files it is served from. */
export function shippedBasemap(): Basemap {
  if (basemap !== undefined) return basemap;
  const json = (name: string): unknown => JSON.parse(readFileSync(`public/geo/${name}.json`, 'utf8'));
  const decoded = decodeBasemap({
    borderLine: new Uint8Array(readFileSync('public/geo/border-line.bin')),
    ...{ land: json('land'), states: json('states'), counties: json('counties') },
    ...{ sectors: json('sectors'), towns: json('towns') },
  });
  if (!decoded.ok) throw new Error('the shipped base map cannot be read');
  basemap = decoded.value;
  return basemap;
}

/** What a format is asked to write, with a small recipe; pages alone, without the scenes that they were made from. */
export function sampleRequest(pages: readonly Page[], parts: Partial<ExportRequest> = {}): ExportRequest {
  const stamp = runMeta().stamp;
  const data = [
    ...[{ table: 'iom', source: 'iom', file: 'iom.csv', sha256: '00'.repeat(32), read: 1204, accepted: 1204 }],
  ].map((one) => ({ ...one, threshold: null }));
  return {
    title: pages[0]?.title ?? '',
    pages,
    contents: [],
    languages: [...new Set(pages.map(({ language }) => language))],
    mark: pages[0]?.mark ?? '',
    office: 'Oficina binacional de análisis',
    recipe: recipeOf('0.1.0', emptyDocument, [stamp], data),
    basemap: shippedBasemap(),
    made: '2026-11-25',
    pixels: 1920,
    byteOrderMark: true,
    stem: 'corredor-2014-2019',
    onProgress: () => true,
    ...parts,
  };
}

/** Stands for the pictures of maps, which nothing can draw without a browser: land with a block of each class. */
export function sampleMaps(page: Page): ReadonlyMap<string, { bytes: Uint8Array; width: number; height: number }> {
  const maps = page.items.filter((item) => item.kind === 'map');
  return new Map(
    maps.map(({ id, box }) => {
      const [width, height] = [Math.round(box.width / 2), Math.round(box.height / 2)];
      const fills = [sampleClasses.hot, sampleClasses.cold, sampleClasses.held];
      const colourAt = (x: number, y: number): string => {
        const isCell = y > height * 0.4 && y < height * 0.6 && x % 30 < 24;
        return isCell ? fills[Math.floor(x / 30) % 3] : themes.light.land;
      };
      return [id, { bytes: pngBytes(width, height, colourAt), width, height }];
    }),
  );
}
