import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Page } from '../../../show/page/page.ts';
import type { ExportRequest } from '../../format.ts';
import { type MapPictures, mapPictures } from '../../map-pictures.ts';
import { recipeText } from '../../recipe.ts';
import { recipeInPdf } from './extract-recipe.ts';
import { type FontFiles, loadFonts } from './fonts.ts';
import { type Kit, type OutlineItem, openKit, type Part } from './kit.ts';
import { notesTitle, writeNotes } from './notes-pages.ts';
import { Pen } from './pen.ts';
import { SheetDrawer } from './sheet-drawer.ts';
import { words } from './words.ts';

/** Resolution of maps, dots an inch. */
export const mapResolution = 300;
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
 * of `mapPictures`; "export-blank" without a page; "export-failed".
 */
export async function writePdf(
  request: ExportRequest,
  tools: PdfTools = { maps: mapPictures, fonts: loadFonts },
): Promise<Result<Blob | null, Problem>> {
  const [first] = request.pages;
  if (first === undefined) return err(problem('export-blank'));
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

/** Whether all was written: false where it was stopped. */
async function writeAll(open: Open, request: ExportRequest, tools: PdfTools): Promise<Result<boolean, Problem>> {
  const { kit, pen, root } = open;
  const { pages, contents, basemap } = request;
  const total = pages.length * 2;
  const outlines: OutlineItem[] = [];
  const titled = uniqueNames();
  for (const [i, page] of pages.entries()) {
    if (!request.onProgress({ done: i, total })) return ok(false);
    await breathe();
    const maps = await tools.maps(page, basemap, mapResolution / pointsPerInch, 'image/jpeg', mapQuality);
    if (!maps.ok) return maps;
    kit.addPage({ size: [page.width, page.height], margin: 0 });
    outlines.push(kit.outline.addItem(titled(page.title)));
    const part = kit.struct('Sect', { lang: page.language, title: page.title });
    root.add(part);
    new SheetDrawer(pen, page, part, maps.value).draw();
    part.end();
  }
  for (const [i, page] of pages.entries()) {
    if (!request.onProgress({ done: pages.length + i, total })) return ok(false);
    await breathe();
    const title = notesTitle(page);
    const part = kit.struct('Sect', { lang: page.language, title });
    root.add(part);
    let isFirst = true;
    writeNotes(pen, page, contents, part, () => {
      if (isFirst) outlines[i]?.addItem(titled(title));
      isFirst = false;
    });
    part.end();
  }
  root.end();
  pen.finish();
  request.onProgress({ done: total, total });
  return ok(true);
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
  const found = recipeInPdf(new Uint8Array(await blob.arrayBuffer()));
  return found === text ? ok(blob) : err(problem('export-failed'));
}
