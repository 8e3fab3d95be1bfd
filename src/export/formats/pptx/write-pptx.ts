import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import { localeOf } from '../../../base/words.ts';
import type { Page } from '../../../show/page/page.ts';
import type { ExportRequest } from '../../format.ts';
import { type MapImage, type MapPictures, mapPictures } from '../../map-pictures.ts';
import { recipeText } from '../../recipe.ts';
import { chartPicture } from './chart-picture.ts';
import { fileType } from './file-type.ts';
import { addMasters } from './master-parts.ts';
import { createParts } from './parts.ts';
import { addPresentation } from './presentation-parts.ts';
import { addSlide, type ChartPicture, type Deck } from './slide.ts';

/** What draws pictures; a test gives its own, for these need a browser. */
export interface Pictures {
  readonly maps: MapPictures;
  readonly chart: ChartPicture;
}

const ownPictures: Pictures = { maps: mapPictures, chart: chartPicture };

/** Of several pages with one title, which this one is, from 1: slides are found by their titles. */
function nthOfTitle(pages: readonly Page[], at: number): number {
  const title = pages[at]?.title;
  return pages.slice(0, at + 1).filter((page) => page.title === title).length;
}

/** Dots per inch of maps: the first that the machine can draw. */
const mapResolutions = [300, 200, 150] as const;

interface Drawn {
  readonly maps: ReadonlyMap<string, MapImage>;
  readonly dots: number;
}

async function mapsOf(page: Page, { basemap }: ExportRequest, draw: MapPictures): Promise<Result<Drawn, Problem>> {
  for (const [at, dots] of mapResolutions.entries()) {
    const maps = await draw(page, basemap, dots / 72, 'image/png');
    if (maps.ok) return ok({ maps: maps.value, dots });
    if (maps.error.code !== 'export-too-large' || at === mapResolutions.length - 1) return maps;
  }
  return err(problem('export-failed'));
}

/** Lets the page be painted, and a stop be asked for. */
const breath = (): Promise<void> => new Promise((done) => setTimeout(done));

async function writeAll(
  request: ExportRequest,
  first: Page,
  pictures: Pictures,
): Promise<Result<Blob | null, Problem>> {
  const { pages, recipe } = request;
  const parts = createParts();
  const deck: Deck = { parts, size: { width: first.width, height: first.height }, chartPicture: pictures.chart };
  addPresentation(parts, request, deck.size, recipeText(recipe));
  addMasters(parts, deck.size, first.theme, localeOf(first.language));
  for (const [at, page] of pages.entries()) {
    if (!request.onProgress({ done: at, total: pages.length })) return ok(null);
    await breath();
    const drawn = await mapsOf(page, request, pictures.maps);
    if (!drawn.ok) return drawn;
    const added = await addSlide(page, { number: at + 1, nth: nthOfTitle(pages, at), ...drawn.value }, deck);
    if (!added.ok) return added;
  }
  if (!request.onProgress({ done: pages.length, total: pages.length })) return ok(null);
  return ok(new Blob([parts.zip()], { type: fileType }));
}

/**
 * Writes pages as slides, all of the size of the first. Null where it was stopped. Errors: those of pictures,
 * "export-blank" without a page or with an empty one, and "export-failed".
 */
export async function writePptx(
  request: ExportRequest,
  pictures: Pictures = ownPictures,
): Promise<Result<Blob | null, Problem>> {
  const [first] = request.pages;
  if (first === undefined || request.pages.some(({ items }) => items.length === 0)) return err(problem('export-blank'));
  try {
    return await writeAll(request, first, pictures);
  } catch {
    // An own image that is broken, or memory that is short, throws where the file is written.
    return err(problem('export-failed'));
  }
}
