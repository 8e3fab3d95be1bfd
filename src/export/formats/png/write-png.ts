import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Page } from '../../../show/page/page.ts';
import type { ExportRequest } from '../../format.ts';
import { pixelsDown } from '../../page-size.ts';
import type { openPage, PagePainter } from '../../picture/page-picture.ts';
import { pngSize } from '../../png-chunks.ts';
import { openPng } from '../../png-rows.ts';
import type { PngText } from '../../png-text.ts';
import { embedRecipe } from '../../recipe.ts';

/** What opens a page to be painted; a test gives one that needs no browser. */
type OpenPage = typeof openPage;

const openInBrowser: OpenPage = async (page, basemap, pixels) =>
  (await import('../../picture/page-picture.ts')).openPage(page, basemap, pixels);

/** Pixels of a canvas at most, 128 MB: as large as 8K. */
const canvasArea = 2 ** 25;
/** Pixels that are painted at a time of what is larger. */
const bandArea = 2 ** 24;
/** Widths that are tried where one is too large, widest first. */
const widths = [14_043, 11_520, 9_933, 7_680, 5_120, 3_840, 2_560, 1_920, 1_280] as const;
const pointsPerInch = 72;

/**
 * A page as a PNG, its recipe inside. What is larger than 8K is painted and written a band at a time, so that it may be
 * larger than a canvas. Errors: "export-blank"; "export-too-large", with the largest width that works where one does; those of
 * `drawPageMaps`.
 */
export async function writePng(
  request: ExportRequest,
  open: OpenPage = openInBrowser,
): Promise<Result<Blob | null, Problem>> {
  const [page] = request.pages;
  if (page === undefined) return err(problem('export-blank'));
  const written = await encode(page, request, request.pixels, open);
  if (written.ok) return written.value === null ? ok(null) : finished(written.value, page, request);
  if (written.error.code !== 'export-too-large') return written;
  const largest = await largestWidth(page, request, open);
  return err(problem('export-too-large', { ...written.error.params, ...(largest === null ? {} : { largest }) }));
}

/** The whole picture, without its texts; null where it was stopped. */
async function encode(
  page: Page,
  { basemap, onProgress }: Pick<ExportRequest, 'basemap' | 'onProgress'>,
  pixels: number,
  open: OpenPage,
): Promise<Result<Uint8Array | null, Problem>> {
  const height = pixelsDown(page, pixels);
  const isGoing = (rows: number): boolean => onProgress({ done: rows, total: 2 * height });
  if (!isGoing(0)) return ok(null);
  const painter = await open(page, basemap, pixels);
  if (!painter.ok) return painter;
  if (!isGoing(height)) return ok(null);
  return pixels * height <= canvasArea ? painter.value.png() : inBands(painter.value, (rows) => isGoing(height + rows));
}

async function inBands(
  { width, height, rows }: PagePainter,
  isGoing: (rows: number) => boolean,
): Promise<Result<Uint8Array | null, Problem>> {
  const png = openPng(width, height);
  const most = Math.max(1, Math.floor(bandArea / width));
  for (let top = 0; top < height; top += most) {
    if (!isGoing(top)) return ok(null);
    const band = rows(top, Math.min(most, height - top));
    if (band === null) return err(problem('export-too-large', { width, height }));
    await png.add(band);
  }
  const bytes = await png.finish();
  return png.isOneColour() ? err(problem('export-blank')) : ok(bytes);
}

function finished(png: Uint8Array, page: Page, request: ExportRequest): Result<Blob, Problem> {
  const dotsPerInch = (request.pixels / page.width) * pointsPerInch;
  const bytes = embedRecipe(png, request.recipe, { dotsPerInch, texts: textsOf(page, request) });
  const size = pngSize(bytes);
  const isAsAsked = size?.width === request.pixels && size.height > 0;
  return isAsAsked ? ok(new Blob([bytes], { type: 'image/png' })) : err(problem('export-blank'));
}

/** What the file says of itself where its pixels are not seen: keywords as the specification of PNG names them. */
function textsOf(page: Page, { mark, office, made, recipe }: ExportRequest): readonly PngText[] {
  const alternatives = page.items.flatMap((item) => ('alt' in item && item.alt !== '' ? [item.alt] : []));
  const texts = [
    { keyword: 'Title', text: page.title },
    { keyword: 'Author', text: office },
    { keyword: 'Description', text: alternatives.join('\n') },
    { keyword: 'Keywords', text: mark },
    { keyword: 'Creation Time', text: made },
    { keyword: 'Software', text: `Corredor ${recipe.app}` },
  ];
  return texts.filter(({ text }) => text !== '');
}

/** The widest of some widths at which a page can be drawn on this machine; null where none can. */
async function largestWidth(page: Page, request: ExportRequest, open: OpenPage): Promise<number | null> {
  for (const width of widths.filter((each) => each < request.pixels)) {
    const written = await encode(page, request, width, open);
    if (written.ok) return written.value === null ? null : width;
  }
  return null;
}
