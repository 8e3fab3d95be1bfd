import { type Problem, problem } from '../base/problem.ts';
import { err, type Result } from '../base/result.ts';
import { parseDocument } from '../document/schema.ts';
import { extractRecipe, isPng, parseRecipe, type Recipe } from '../export/recipe.ts';
import type { Library } from './library.ts';
import { type AppStore, notify, openStudy } from './store.ts';

/** Opens dropped files one after another: pictures of ours and studies give the view back, all else is data. */
export async function openFiles(store: AppStore, library: Library, files: readonly File[]): Promise<void> {
  for (const file of files) await openOne(store, library, file);
}

async function openOne(store: AppStore, library: Library, file: File): Promise<void> {
  const head = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  if (isPng(head) && /\.png$/i.test(file.name)) return openPicture(store, file);
  if (/\.(mp4|webm)$/i.test(file.name)) return openFilm(store, file);
  if (/\.recipe\.json$/i.test(file.name)) return openRecipe(store, file, parseRecipe(await file.text()));
  if (/\.json$/i.test(file.name)) return openStudyFile(store, file);
  if (/\.zip$/i.test(file.name) && (await openFrames(store, file))) return;
  return library.openFile(file);
}

async function openPicture(store: AppStore, file: File): Promise<void> {
  openRecipe(store, file, extractRecipe(new Uint8Array(await file.arrayBuffer())));
}

async function openFilm(store: AppStore, file: File): Promise<void> {
  const { recipeTextOf } = await import('../export/film/read-film.ts');
  openRecipe(store, file, parseRecipe(await recipeTextOf(file)));
}

/** Frames of a film in a ZIP give the study back; false for any other ZIP. */
async function openFrames(store: AppStore, file: File): Promise<boolean> {
  const { recipeTextInZip } = await import('../export/zip-files.ts');
  const text = recipeTextInZip(new Uint8Array(await file.arrayBuffer()));
  if (text === undefined) return false;
  openRecipe(store, file, parseRecipe(text));
  return true;
}

function openRecipe(store: AppStore, file: File, recipe: Result<Recipe, Problem>): void {
  if (recipe.ok) openStudy(store, recipe.value.document);
  else notify(store, problem(recipe.error.code, { ...recipe.error.params, file: file.name }));
}

async function openStudyFile(store: AppStore, file: File): Promise<void> {
  try {
    const json: unknown = JSON.parse(await file.text());
    // All keys of a study may be left out but this one, which tells a study from any other JSON.
    const isStudy = typeof json === 'object' && json !== null && 'schema' in json;
    const study = isStudy ? parseDocument(json) : err(problem('document-broken', { path: file.name }));
    if (study.ok) openStudy(store, study.value);
    else notify(store, study.error);
  } catch {
    notify(store, problem('document-broken', { path: file.name }));
  }
}

/** Files dropped anywhere on the page are opened; the browser would otherwise leave the page for them. */
export function bindFiles(store: AppStore, library: Library): void {
  window.addEventListener('dragover', (event) => event.preventDefault());
  window.addEventListener('drop', (event) => {
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) void openFiles(store, library, files);
  });
}
