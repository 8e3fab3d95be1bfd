import { problem } from '../../../base/problem.ts';
import { err, ok } from '../../../base/result.ts';
import type { Legend } from '../../../show/drawing/legend.ts';
import { drawnSets } from '../../../show/page/drawn-sets.ts';
import { type GeoLayer, geoLayersOf } from '../../../show/page/geo/geo-layers.ts';
import type { Page, PageMap } from '../../../show/page/page.ts';
import { breathe } from '../../breathe.ts';
import type { ExportRequest, FormatWriter } from '../../format.ts';
import { recipeText } from '../../recipe.ts';
import { recipeEnding, recipeTextInZip, zipFiles } from '../../zip-files.ts';
import { qmlOf } from './qml.ts';

interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Legends that stand on a page beside a map, for a page without its scenes. */
const legendsOn = ({ items }: Page, { id }: PageMap): readonly Legend[] =>
  items.flatMap((item) =>
    item.kind === 'legend' && item.id.split(':')[0] === id
      ? [{ id: item.id, title: item.title.join(' '), entries: item.entries.map(({ entry }) => entry), notes: [] }]
      : [],
  );

/** A layer as GeoJSON (RFC 7946), a feature a line; what it was made from stands in foreign members of the collection. */
function textOf({ title, features }: GeoLayer, facts: Readonly<Record<string, unknown>>): string {
  const head = JSON.stringify({ type: 'FeatureCollection', title, ...facts }).slice(0, -1);
  return `${head},"features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
}

/** The files of one map: for each layer its geometry, and a style that QGIS finds by its name. */
function filesOfMap(request: ExportRequest, page: Page, map: PageMap): readonly TextFile[] {
  const { contents, pages, stem, mark, made, recipe } = request;
  const content = contents.find(({ sheet }) => sheet.id === page.id);
  const scene = content?.elements.find(({ element }) => element.id === map.id)?.scenes[page.language] ?? null;
  const sheets = [...new Set(pages.map(({ id }) => id))];
  const number = String(sheets.indexOf(page.id) + 1).padStart(2, '0');
  const facts = {
    period: scene?.period ?? '',
    sources: content === undefined ? [] : drawnSets(content, page.language).sources,
    synthetic: scene?.synthetic ?? page.synthetic,
    mark,
    made,
    version: recipe.app,
  };
  const layers = geoLayersOf(
    map.picture,
    scene?.legends ?? legendsOn(page, map),
    scene?.layers ?? null,
    scene?.areaLayers,
  );
  return layers.flatMap((layer) => {
    const name = [stem, number, map.id, layer.id, page.language].join('_');
    return [
      { name: `${name}.geojson`, text: textOf(layer, facts) },
      { name: `${name}.qml`, text: qmlOf(layer) },
    ];
  });
}

/** A ZIP with the layers of every map, a style for QGIS beside each, and the recipe. Errors: "export-blank". */
export const geojsonWriter: FormatWriter = {
  async write(request) {
    const maps = request.pages.flatMap((page) =>
      page.items.flatMap((item) => (item.kind === 'map' ? [{ page, map: item }] : [])),
    );
    const files: TextFile[] = [];
    for (const [done, { page, map }] of maps.entries()) {
      files.push(...filesOfMap(request, page, map));
      if (!request.onProgress({ done: done + 1, total: maps.length })) return ok(null);
      await breathe();
    }
    if (files.length === 0) return err(problem('export-blank'));
    const recipe = { name: `${request.stem}${recipeEnding}`, text: `${recipeText(request.recipe)}\n` };
    return ok(zipFiles([...files, recipe]));
  },
  extractRecipe: async (bytes) => recipeTextInZip(bytes),
};
