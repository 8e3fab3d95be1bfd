import { type Json, stableJson } from '../../../base/fingerprint.ts';
import { ok } from '../../../base/result.ts';
import { project } from '../../../document/travel.ts';
import type { FormatWriter } from '../../format.ts';
import type { Recipe } from '../../recipe.ts';

/** The study as a file has it, and beside it what it was applied to, which readers of studies pass over. */
function studyText({ document, recipe: _, ...applied }: Recipe): string {
  const study = { ...project(document, 'file'), applied };
  // A study is plain JSON but for its branded numbers.
  return `${stableJson(study as unknown as Json)}\n`;
}

/** The recipe of a study; one that does not say what it was applied to has a recipe without fingerprints. */
function recipeTextOf(text: string): string | undefined {
  const json: unknown = JSON.parse(text);
  if (typeof json !== 'object' || json === null || !('schema' in json)) return undefined;
  const { applied, ...document } = json as { readonly applied?: object };
  return JSON.stringify({ app: '', methods: [], data: [], ...applied, recipe: 1, document });
}

/** The study with the fingerprints of what it was applied to. */
export const studyWriter: FormatWriter = {
  async write({ recipe, onProgress }) {
    const blob = new Blob([studyText(recipe)], { type: 'application/json' });
    return ok(onProgress({ done: 1, total: 1 }) ? blob : null);
  },
  async extractRecipe(bytes) {
    try {
      return recipeTextOf(new TextDecoder().decode(bytes));
    } catch {
      return undefined;
    }
  },
};
