import type { FormatWriter } from '../../format.ts';
import { recipeInPdf } from './extract-recipe.ts';

export const pdfWriter: FormatWriter = {
  // What writes is large, and not needed to read a recipe.
  write: async (request) => (await import('./write-pdf.ts')).writePdf(request),
  extractRecipe: async (bytes) => recipeInPdf(bytes),
};
