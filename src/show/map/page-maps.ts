import { type Problem, problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Page, PageMap } from '../page/page.ts';
import type { Basemap } from './decode-basemap.ts';
import type { MapPicture } from './map-picture.ts';
import { openStills, type StillSize } from './still.ts';

/** Maps of one size that stand alike: one place off the screen draws them all. */
interface Series {
  readonly size: StillSize;
  readonly maps: PageMap[];
}

function sizeOf({ box, scale, camera, projection }: PageMap, pixelsPerPoint: number): StillSize {
  return {
    width: box.width / scale,
    height: box.height / scale,
    pixelRatio: scale * pixelsPerPoint,
    camera,
    projection,
  };
}

/** In the order of the page; those of one size beside those that share their ground with them. */
function seriesOf(page: Page, pixelsPerPoint: number): readonly Series[] {
  const series = new Map<string, Series>();
  for (const map of page.items) {
    if (map.kind !== 'map') continue;
    const size = sizeOf(map, pixelsPerPoint);
    const key = JSON.stringify(size);
    const known = series.get(key);
    if (known === undefined) series.set(key, { size, maps: [map] });
    else known.maps.push(map);
  }
  return [...series.values()];
}

async function drawSeries(
  { size, maps }: Series,
  basemap: Basemap,
  canvases: Map<string, HTMLCanvasElement>,
): Promise<Result<null, Problem>> {
  const drawn = new Map<MapPicture, HTMLCanvasElement>();
  const stills = openStills(basemap, size, maps.length > 1);
  try {
    for (const { id, picture } of maps) {
      const known = drawn.get(picture);
      const still = known === undefined ? await stills.draw(picture) : ok({ canvas: known });
      if (!still.ok) return still;
      drawn.set(picture, still.value.canvas);
      canvases.set(id, still.value.canvas);
    }
    return ok(null);
  } finally {
    stills.close();
  }
}

/**
 * Draws the maps of a page, by the ids of their elements, each of the pixels of its box and none of one colour. Equal maps
 * are one canvas, and maps that differ in their data alone share their ground. Errors: those of `drawStill`;
 * "export-blank" where two elements of the page have one id.
 */
export async function drawPageMaps(
  page: Page,
  basemap: Basemap,
  pixelsPerPoint: number,
): Promise<Result<ReadonlyMap<string, HTMLCanvasElement>, Problem>> {
  const canvases = new Map<string, HTMLCanvasElement>();
  for (const series of seriesOf(page, pixelsPerPoint)) {
    const drawn = await drawSeries(series, basemap, canvases);
    if (!drawn.ok) return drawn;
  }
  const wanted = page.items.filter(({ kind }) => kind === 'map').length;
  return canvases.size === wanted ? ok(canvases) : err(problem('export-blank'));
}
