import { type Problem, problem } from '../base/problem.ts';
import { err, type Result } from '../base/result.ts';
import type { ExportFormat } from './format.ts';
import { exportFormats } from './formats/index.ts';
import { extractRecipe, isPng, parseRecipe, type Recipe, recipeText } from './recipe.ts';

type Extract = (bytes: Uint8Array<ArrayBuffer>) => Promise<string | undefined>;

/** Files that are made from the view in Explore: their readers are no formats of sheets. */
const others: readonly { readonly endings: readonly string[]; readonly extract: Extract }[] = [
  { endings: ['recipe.json'], extract: async (bytes) => new TextDecoder().decode(bytes) },
  {
    endings: ['mp4', 'webm'],
    extract: async (bytes) => (await import('./film/read-film.ts')).recipeTextOf(new Blob([bytes])),
  },
  { endings: ['zip'], extract: recipeTextInside },
];

const formats: readonly ExportFormat[] = exportFormats;

const endsIn = (name: string, { endings }: { readonly endings: readonly string[] }): boolean =>
  endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`));

/** Whether files of such a name may hold a recipe. */
export const mayHoldRecipe = (name: string): boolean =>
  /\.png$/i.test(name) || [...others, ...formats].some((kind) => endsIn(name, kind));

/**
 * Those that may read a file of this name, the longest ending first: the name "a.recipe.json" is not asked as a study.
 * What reads a kind is loaded when such a file is first read.
 */
function extractorsOf(name: string): readonly Extract[] {
  const sheets = formats.map(({ endings, load }) => ({
    endings,
    extract: async (bytes: Uint8Array<ArrayBuffer>) => (await load()).extractRecipe(bytes),
  }));
  const longest = ({ endings }: { readonly endings: readonly string[] }): number =>
    Math.max(...endings.filter((ending) => endsIn(name, { endings: [ending] })).map(({ length }) => length));
  return [...others, ...sheets]
    .filter((kind) => endsIn(name, kind))
    .sort((a, b) => longest(b) - longest(a))
    .map(({ extract }) => extract);
}

/**
 * Reads the recipe of any file that was made here, by the ending of its name; any other file has none. It never throws.
 * Errors: "recipe-missing" with the file's name, and those of `parseDocument`.
 */
export async function readRecipe(given: Uint8Array, name: string): Promise<Result<Recipe, Problem>> {
  // A copy of its own: readers may hand it to a worker or a Blob.
  const bytes = new Uint8Array(given);
  const missing = err(problem('recipe-missing', { file: name }));
  const read = isPng(bytes) ? extractRecipe(bytes) : missing;
  if (read.ok) return read;
  let broken: Result<Recipe, Problem> = missing;
  for (const extract of extractorsOf(name)) {
    // A damaged file makes readers of libraries throw: it has no recipe.
    const recipe = parseRecipe(await extract(bytes).catch(() => undefined));
    if (recipe.ok) return recipe;
    if (recipe.error.code !== 'recipe-missing') broken = recipe;
  }
  return broken;
}

/** The recipe beside the files of a ZIP, or else that in the first of them: pictures of several sheets come in one. */
async function recipeTextInside(bytes: Uint8Array): Promise<string | undefined> {
  const { fileInZip, recipeTextInZip } = await import('./zip-files.ts');
  const beside = recipeTextInZip(bytes);
  if (beside !== undefined) return beside;
  const file = fileInZip(bytes, (name) => !/\.zip$/i.test(name) && mayHoldRecipe(name));
  const inside = file === undefined ? null : await readRecipe(file.bytes, file.name);
  return inside?.ok === true ? recipeText(inside.value) : undefined;
}
