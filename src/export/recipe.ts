import { type Json, stableJson } from '../base/fingerprint.ts';
import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { MethodStamp } from '../disclose/disclosed.ts';
import type { Document } from '../document/document.ts';
import { parseDocument } from '../document/schema.ts';
import { project } from '../document/travel.ts';
import { isPng, textIn, withText } from './png-text.ts';

export { isPng };

/** A table that a picture was made from, and how much of it was read. */
export interface RecipeData {
  readonly table: string;
  readonly source: string;
  readonly file: string;
  readonly sha256: string;
  readonly read: number;
  readonly accepted: number;
  /** Figures of 1 to `threshold - 1` records are held back; null: public, nothing is. */
  readonly threshold: number | null;
}

/** What makes a picture again: the study, and what it was applied to. */
export interface Recipe {
  readonly recipe: 1;
  readonly app: string;
  readonly document: Document;
  readonly methods: readonly MethodStamp[];
  readonly data: readonly RecipeData[];
}

const keyword = 'corredor-recipe';
const dotsPerInch = 300;

export function recipeOf(
  app: string,
  document: Document,
  methods: readonly MethodStamp[],
  data: readonly RecipeData[],
): Recipe {
  const parsed = parseDocument(JSON.parse(stableJson(project(document, 'recipe') as unknown as Json)));
  if (!parsed.ok) throw new Error(`a study that is none: ${parsed.error.code}`);
  return { recipe: 1, app, document: parsed.value, methods, data };
}

/** The picture with its recipe inside. */
export const embedRecipe = (png: Uint8Array, recipe: Recipe): Uint8Array<ArrayBuffer> =>
  withText(png, keyword, stableJson(recipe as unknown as Json), dotsPerInch);

/** Reads the recipe of a picture. Errors: `recipe-missing`, and those of `parseDocument`. */
export function extractRecipe(bytes: Uint8Array): Result<Recipe, Problem> {
  return parseRecipe(textIn(bytes, keyword));
}

/** The recipe that a text is, from whatever file it came. Errors: "recipe-missing", and those of `parseDocument`. */
export function parseRecipe(text: string | undefined): Result<Recipe, Problem> {
  if (text === undefined) return err(problem('recipe-missing'));
  try {
    const json: unknown = JSON.parse(text);
    if (!isRecipe(json)) return err(problem('recipe-missing'));
    const document = parseDocument(json.document);
    return document.ok ? ok({ ...json, document: document.value }) : document;
  } catch {
    return err(problem('recipe-missing'));
  }
}

function isRecipe(json: unknown): json is Recipe {
  if (typeof json !== 'object' || json === null) return false;
  const has = (key: string): boolean => key in json;
  return ['recipe', 'app', 'document', 'methods', 'data'].every(has);
}
