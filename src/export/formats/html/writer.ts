import type { FormatWriter } from '../../format.ts';
import { recipeTextIn } from './recipe-block.ts';
import { writeHtml } from './write-html.ts';

export const htmlWriter: FormatWriter = {
  write: (request) => writeHtml(request),
  extractRecipe: async (bytes) => recipeTextIn(new TextDecoder().decode(bytes)),
};
