import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import { languages } from '../../../base/words.ts';
import type { Page } from '../../../show/page/page.ts';
import type { ExportRequest } from '../../format.ts';
import { type MapImage, type MapPictures, mapPictures } from '../../map-pictures.ts';
import { recipeText } from '../../recipe.ts';
import { isWhole } from './check-pdf.ts';
import { shareNotes } from './common-notes.ts';
import { recipeInPdf } from './extract-recipe.ts';
import { type FontFiles, loadFonts } from './fonts.ts';
import { type Kit, type OutlineItem, openKit, type Part } from './kit.ts';
import { commonTitle, type NotesPlace, notesTitle, writeCommonNotes, writeNotes } from './notes-pages.ts';
import { Pen } from './pen.ts';
import { SheetDrawer } from './sheet-drawer.ts';
import { words } from './words.ts';

/** Resolution of maps, dots an inch; the lower ones where a machine cannot draw the first, which the notes then say. */
export const mapResolutions = [300, 200, 150] as const;
const pointsPerInch = 72;
/** Of a map as a JPEG: its colours stay within a step or two of the legend's. */
const mapQuality = 0.95;

/** What a document is made with; a test gives its own: maps need a browser, fonts a server. */
export interface PdfTools {
  readonly maps: MapPictures;
  readonly fonts: () => Promise<FontFiles>;
}

/** Lets the page breathe: it stays alive while a long document is written. */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

/**
 * Sheets as one document: tagged, with titles, outline and languages, its text and lines sharp at any size; the notes
 * and the figures of every sheet follow the sheets; the recipe is attached. Null where it was stopped. Errors: those
 * of `mapPictures`; "export-blank" without a page or with an empty one; "export-failed".
 */
export async function writePdf(
  request: ExportRequest,
  tools: PdfTools = { maps: mapPictures, fonts: loadFonts },
): Promise<Result<Blob | null, Problem>> {
  const [first] = request.pages;
  if (first === undefined || request.pages.some(({ items }) => items.length === 0)) return err(problem('export-blank'));
  try {
    const document = await begin(request, first, tools);
    const written = await writeAll(document, request, tools);
    if (!written.ok || !written.value) return written.ok ? ok(null) : written;
    return await checked(document, request);
  } catch {
    // What writes the document throws where an own image or a font is broken, or memory is short.
    return err(problem('export-failed'));
  }
}

interface Open {
  readonly kit: Kit;
  readonly pen: Pen;
  readonly root: Part;
  readonly bytes: Promise<Blob>;
}

async function begin(request: ExportRequest, first: Page, tools: PdfTools): Promise<Open> {
  const { title, office, mark, made, recipe } = request;
  const kit = openKit({
    ...{ pdfVersion: '1.7', subset: 'PDF/UA', tagged: true, displayTitle: true, autoFirstPage: false, font: null },
    lang: first.language,
    info: {
      Title: title,
      ...(office === '' ? {} : { Author: office }),
      ...(mark === '' ? {} : { Subject: mark, Keywords: mark }),
      Creator: `Corredor ${recipe.app}`,
      Producer: 'Corredor',
      CreationDate: new Date(`${made.slice(0, 10)}T12:00:00Z`),
    },
  });
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const bytes = new Promise<Blob>((done) => {
    kit.on('data', (chunk) => parts.push(chunk));
    kit.on('end', () => done(new Blob(parts, { type: 'application/pdf' })));
  });
  const root = kit.struct('Document');
  kit.addStructure(root);
  return { kit, pen: new Pen(kit, await tools.fonts()), root, bytes };
}

/** Pictures of a page's maps at the highest resolution that works here. */
async function mapsOf(
  page: Page,
  { basemap }: ExportRequest,
  tools: PdfTools,
): Promise<Result<{ readonly images: ReadonlyMap<string, MapImage>; readonly dots: number }, Problem>> {
  let failed: Problem = problem('export-too-large');
  for (const dots of mapResolutions) {
    const images = await tools.maps(page, basemap, dots / pointsPerInch, 'image/jpeg', mapQuality);
    if (images.ok) return ok({ images: images.value, dots });
    if (images.error.code !== 'export-too-large') return images;
    failed = images.error;
  }
  return err(failed);
}

/** Whether all was written: false where it was stopped. */
async function writeAll(open: Open, request: ExportRequest, tools: PdfTools): Promise<Result<boolean, Problem>> {
  const { kit, pen, root } = open;
  const { pages } = request;
  const total = pages.length * 2;
  const outlines: OutlineItem[] = [];
  const resolutions: number[] = [];
  const titled = uniqueNames();
  for (const [i, page] of pages.entries()) {
    if (!request.onProgress({ done: i, total })) return ok(false);
    await breathe();
    const maps = await mapsOf(page, request, tools);
    if (!maps.ok) return maps;
    resolutions.push(maps.value.dots);
    kit.addPage({ size: [page.width, page.height], margin: 0 });
    outlines.push(kit.outline.addItem(titled(page.title)));
    const part = kit.struct('Sect', { lang: page.language, title: page.title });
    root.add(part);
    new SheetDrawer(pen, page, part, maps.value.images).draw();
    part.end();
  }
  if (!(await writeAllNotes(open, request, resolutions, outlines, titled))) return ok(false);
  root.end();
  pen.finish();
  request.onProgress({ done: total, total });
  return ok(true);
}

/** The notes of every sheet, and after them those of several, once in each language. Whether all were written. */
async function writeAllNotes(
  { kit, pen, root }: Open,
  { pages, contents, onProgress }: ExportRequest,
  resolutions: readonly number[],
  outlines: readonly OutlineItem[],
  titled: (name: string) => string,
): Promise<boolean> {
  const shared = languages.map((language) => {
    const sheets = pages.filter((page) => page.language === language);
    return { language, sheets, ...shareNotes(sheets, language) };
  });
  const section = (page: Page, title: string, outline: OutlineItem, write: (place: NotesPlace) => void): void => {
    const part = kit.struct('Sect', { lang: page.language, title });
    root.add(part);
    let isFirst = true;
    const onPage = (): void => {
      if (isFirst) outline.addItem(titled(title));
      isFirst = false;
    };
    write({ part, onPage });
    part.end();
  };
  for (const [i, page] of pages.entries()) {
    if (!onProgress({ done: pages.length + i, total: pages.length * 2 })) return false;
    await breathe();
    const of = shared.find(({ language }) => language === page.language);
    const dots = resolutions[i] ?? mapResolutions[0];
    const told = {
      notes: of?.own[of.sheets.indexOf(page)] ?? [],
      hasCommon: (of?.common.length ?? 0) > 0,
      dots: dots === mapResolutions[0] ? null : dots,
    };
    section(page, notesTitle(page), outlines[i] ?? kit.outline, (place) =>
      writeNotes(pen, page, contents, told, place),
    );
  }
  for (const { sheets, common, language } of shared) {
    const [first] = sheets;
    if (first === undefined || common.length === 0) continue;
    section(first, commonTitle(language), kit.outline, (place) => writeCommonNotes(pen, first, common, place));
  }
  return true;
}

/** Names that occur once: a second of the same is told by its number. */
function uniqueNames(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  };
}

/** The finished file, read back before it is offered. */
async function checked({ kit, bytes }: Open, { recipe, pages }: ExportRequest): Promise<Result<Blob, Problem>> {
  const text = recipeText(recipe);
  const description = words[pages[0]?.language ?? 'en'].recipe;
  kit.file(new TextEncoder().encode(text), {
    name: 'corredor-recipe.json',
    type: 'application/json',
    relationship: 'Source',
    description,
  });
  kit.end();
  const blob = await bytes;
  const written = new Uint8Array(await blob.arrayBuffer());
  return isWhole(written, pages) && recipeInPdf(written) === text ? ok(blob) : err(problem('export-failed'));
}
