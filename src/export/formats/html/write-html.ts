import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Page } from '../../../show/page/page.ts';
import { dataAddress } from '../../data-address.ts';
import type { ExportRequest } from '../../format.ts';
import { type MapPictures, mapPictures } from '../../map-pictures.ts';

const mapType = 'image/jpeg';
const mapQuality = 0.92;
/** Pixels across a page on screen, two for each of a wide one; a poster has more points than that. */
const pixelsAcross = 2400;
const leastPerPoint = 1.5;

const perPoint = ({ width }: Page): number => Math.max(pixelsAcross / width, leastPerPoint);

/**
 * The sheets as one page that stands alone, maps, letters and recipe inside. Null where it was stopped. Errors:
 * "export-blank" where there are no pages; those of `mapPictures`.
 */
export async function writeHtml(
  request: ExportRequest,
  draw: MapPictures = mapPictures,
): Promise<Result<Blob | null, Problem>> {
  const { pages, basemap, onProgress } = request;
  if (pages.length === 0) return err(problem('export-blank'));
  const maps: ReadonlyMap<string, string>[] = [];
  for (const page of pages) {
    if (!onProgress({ done: maps.length, total: pages.length + 1 })) return ok(null);
    const images = await draw(page, basemap, perPoint(page), mapType, mapQuality);
    if (!images.ok) return images;
    maps.push(new Map([...images.value].map(([id, { bytes }]) => [id, dataAddress(bytes, mapType)])));
  }
  if (!onProgress({ done: pages.length, total: pages.length + 1 })) return ok(null);
  // Asked for when they are needed: the reader of recipes needs neither letters nor drawings.
  const [{ htmlDocument }, { fontFaceRules }] = await Promise.all([
    import('./document.ts'),
    import('../../../show/theme/font-faces.ts'),
  ]);
  const text = htmlDocument(request, maps, fontFaceRules([400, 600]));
  return ok(new Blob([text], { type: 'text/html;charset=utf-8' }));
}
