import { type Json, stableJson } from '../../../base/fingerprint.ts';
import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import { localeOf } from '../../../base/words.ts';
import type { Page } from '../../../show/page/page.ts';
import type { ExportRequest } from '../../format.ts';
import { type MapPictures, mapPictures } from '../../map-pictures.ts';
import { chartPicture, pixelsPerPoint } from './chart-picture.ts';
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

/** Lets the page be painted, and a stop be asked for. */
const breath = (): Promise<void> => new Promise((done) => setTimeout(done));

/**
 * Writes pages as slides, all of the size of the first. Null where it was stopped. Errors: those of pictures, and
 * "export-blank" for no page.
 */
export async function writePptx(
  request: ExportRequest,
  pictures: Pictures = ownPictures,
): Promise<Result<Blob | null, Problem>> {
  const { pages, basemap, recipe } = request;
  const [first] = pages;
  if (first === undefined) return err(problem('export-blank'));
  const parts = createParts();
  const deck: Deck = { parts, size: { width: first.width, height: first.height }, chartPicture: pictures.chart };
  addPresentation(parts, request, deck.size, stableJson(recipe as unknown as Json));
  addMasters(parts, deck.size, first.theme, localeOf(first.language));
  for (const [at, page] of pages.entries()) {
    if (!request.onProgress({ done: at, total: pages.length })) return ok(null);
    await breath();
    const maps = await pictures.maps(page, basemap, pixelsPerPoint, 'image/png');
    if (!maps.ok) return maps;
    const needs = { number: at + 1, nth: nthOfTitle(pages, at), maps: maps.value };
    const added = await addSlide(page, needs, deck);
    if (!added.ok) return added;
  }
  if (!request.onProgress({ done: pages.length, total: pages.length })) return ok(null);
  return ok(new Blob([parts.zip()], { type: fileType }));
}
