import type { FormatWriter } from '../../format.ts';
import { recipeTextIn } from './recipe-part.ts';
import { writePptx } from './write-pptx.ts';

export const pptxWriter: FormatWriter = {
  write: (request) => writePptx(request),
  extractRecipe: async (bytes) => recipeTextIn(bytes),
};
