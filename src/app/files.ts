import { problem } from '../base/problem.ts';
import { err } from '../base/result.ts';
import { parseDocument } from '../document/schema.ts';
import { parseRecipe, type Recipe } from '../export/recipe.ts';
import type { Library } from './library.ts';
import { tellDifferences } from './recipe-report.ts';
import { type AppStore, notify, openStudy } from './store.ts';

/** Opens dropped files one after another: what was made here, and studies, give the view back; all else is data. */
export async function openFiles(store: AppStore, library: Library, files: readonly File[]): Promise<void> {
  for (const file of files) await openOne(store, library, file);
}

async function openOne(store: AppStore, library: Library, file: File): Promise<void> {
  // Tables may be hundreds of megabytes: they are not read here.
  if (/\.(csv|tsv|txt|gz|geojson)$/i.test(file.name)) return library.openFile(file);
  if (/\.(mp4|webm)$/i.test(file.name)) return openFilm(store, file);
  const { mayHoldRecipe, readRecipe } = await import('../export/read-recipe.ts');
  if (!mayHoldRecipe(file.name)) return library.openFile(file);
  const recipe = await readRecipe(new Uint8Array(await file.arrayBuffer()), file.name);
  if (recipe.ok) return openRecipe(store, recipe.value);
  if (recipe.error.code !== 'recipe-missing') return notify(store, recipe.error);
  if (/\.(zip|xlsx)$/i.test(file.name)) return library.openFile(file);
  if (/(?<!\.recipe)\.json$/i.test(file.name)) return openStudyFile(store, file);
  notify(store, recipe.error);
}

/** A film is read from its end: it may be large. */
async function openFilm(store: AppStore, file: File): Promise<void> {
  const { recipeTextOf } = await import('../export/film/read-film.ts');
  const recipe = parseRecipe(await recipeTextOf(file));
  if (recipe.ok) openRecipe(store, recipe.value);
  else notify(store, problem(recipe.error.code, { ...recipe.error.params, file: file.name }));
}

function openRecipe(store: AppStore, recipe: Recipe): void {
  openStudy(store, recipe.document);
  void tellDifferences(store, recipe);
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

/** Files dropped anywhere on the page, and tables pasted on it, are opened; of files the browser would otherwise leave the page for them. */
export function bindFiles(store: AppStore, library: Library): void {
  window.addEventListener('dragover', (event) => event.preventDefault());
  window.addEventListener('drop', (event) => {
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) void openFiles(store, library, files);
  });
  window.addEventListener('paste', (event) => {
    // A field takes what is pasted into it, and a dialog is about something else.
    const isTaken = event.target instanceof Element && event.target.closest('input, textarea, dialog') !== null;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (isTaken || !isTableText(text)) return;
    event.preventDefault();
    void openFiles(store, library, [new File([text], 'pasted.txt')]);
  });
}

/** Several lines, two of them at least of several cells: a table copied from a sheet or a PDF. */
const isTableText = (text: string): boolean =>
  text.split(/\r?\n/).filter((line) => /[|\t;,]| {2,}/.test(line.trim())).length > 1;
