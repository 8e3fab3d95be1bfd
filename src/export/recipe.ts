import { type Json, stableJson } from '../base/fingerprint.ts';
import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { MethodStamp } from '../disclose/disclosed.ts';
import type { Document } from '../document/document.ts';
import { parseDocument } from '../document/schema.ts';
import { project } from '../document/travel.ts';
import { isPng, type PngText, textIn, withTexts } from './png-text.ts';
import { type Making, type Recipe, type RecipeData, recipeParts } from './recipe-parts.ts';

export type { Making, Recipe, RecipeData } from './recipe-parts.ts';
export { isPng };

/** Under which a PNG holds its recipe. */
export const keyword = 'corredor-recipe';

/**
 * Reports on files of which nothing is held back. Rows of a file less those that a page shows would be the sum of what
 * it holds back, so reports on other files stay in the person's own study.
 */
function reportsTold({ reports }: Document, data: readonly RecipeData[]): Document['reports'] {
  const isTold = (id: string): boolean => data.some(({ table, threshold }) => table === id && threshold === null);
  return Object.fromEntries(Object.entries(reports).filter(([id]) => isTold(id)));
}

export function recipeOf(
  app: string,
  document: Document,
  methods: readonly MethodStamp[],
  data: readonly RecipeData[],
  making: Making = {},
): Recipe {
  const told = { ...document, reports: reportsTold(document, data) };
  const parsed = parseDocument(JSON.parse(stableJson(project(told, 'recipe') as unknown as Json)));
  if (!parsed.ok) throw new Error(`a study that is none: ${parsed.error.code}`);
  return { recipe: 1, app, document: parsed.value, methods, data, ...making };
}

/** A recipe as the text that files hold: the same recipe gives the same text. */
export const recipeText = (recipe: Recipe): string => stableJson(recipe as unknown as Json);

/** The picture with its recipe inside, and what else it says of itself. */
export const embedRecipe = (
  png: Uint8Array,
  recipe: Recipe,
  { dotsPerInch = 300, texts = [] }: { readonly dotsPerInch?: number; readonly texts?: readonly PngText[] } = {},
): Uint8Array<ArrayBuffer> => withTexts(png, [{ keyword, text: recipeText(recipe) }, ...texts], dotsPerInch);

/** Reads the recipe of a picture. Errors: `recipe-missing`, and those of `parseDocument`. */
export function extractRecipe(bytes: Uint8Array): Result<Recipe, Problem> {
  return parseRecipe(textIn(bytes, keyword));
}

/** The recipe that a text is, from whatever file it came. Errors: "recipe-missing", and those of `parseDocument`. */
export function parseRecipe(text: string | undefined): Result<Recipe, Problem> {
  if (text === undefined) return err(problem('recipe-missing'));
  try {
    return recipeFrom(JSON.parse(text));
  } catch {
    return err(problem('recipe-missing'));
  }
}

/** The recipe that plain JSON is. Errors: as those of `parseRecipe`. */
export function recipeFrom(json: unknown): Result<Recipe, Problem> {
  const parts = recipeParts(json);
  if (parts === null) return err(problem('recipe-missing'));
  const document = parseDocument(parts.document, parts.app);
  return document.ok ? ok({ recipe: 1, ...parts, document: document.value }) : document;
}
