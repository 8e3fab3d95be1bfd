import type { Problem } from '../../base/problem.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Basemap } from '../../show/map/decode-basemap.ts';
import type { Page } from '../../show/page/page.ts';
import { dataAddress } from '../data-address.ts';
import { mapPictures } from '../map-pictures.ts';
import { printDocument, printPart } from './print-document.ts';

const mapType = 'image/png';
/** Of maps on paper. */
const dotsPerInch = 300;
const pointsPerInch = 72;
/** Pixels across a map on a page at most: a poster is printed with fewer dots to the inch. */
const mostAcross = 5000;

const perPoint = ({ width }: Page): number => Math.min(dotsPerInch / pointsPerInch, mostAcross / width);

async function mapsOf(page: Page, basemap: Basemap): Promise<Result<ReadonlyMap<string, string>, Problem>> {
  const images = await mapPictures(page, basemap, perPoint(page), mapType);
  if (!images.ok) return images;
  return ok(new Map([...images.value].map(([id, { bytes }]) => [id, dataAddress(bytes, mapType)])));
}

/** Waits until every picture of a part can be drawn. */
async function untilRead(part: HTMLElement): Promise<void> {
  const pictures = [...part.querySelectorAll('image')].map((image) => image.getAttribute('href') ?? '');
  const read = async (address: string): Promise<void> => {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
  };
  await Promise.all([document.fonts.ready, ...[...new Set(pictures)].map(read)]);
}

/**
 * Opens the browser's own window for printing with the same pages that files have.
 * Errors: those of `mapPictures`.
 */
export async function printPages(pages: readonly Page[], basemap: Basemap): Promise<Result<null, Problem>> {
  const maps: ReadonlyMap<string, string>[] = [];
  for (const page of pages) {
    const drawn = await mapsOf(page, basemap);
    if (!drawn.ok) return drawn;
    maps.push(drawn.value);
  }
  document.querySelector(`.${printPart}`)?.remove();
  const part = document.createElement('div');
  part.className = printPart;
  part.inert = true;
  part.innerHTML = printDocument(pages, maps);
  document.body.append(part);
  await untilRead(part);
  window.addEventListener('afterprint', () => part.remove(), { once: true });
  window.print();
  return ok(null);
}
