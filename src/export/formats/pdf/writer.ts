import type { FormatWriter } from '../../format.ts';
import { recipeInPdf } from './extract-recipe.ts';

/** What writes is loaded when a document is written: reading a recipe needs none of it, and no fonts. */
export const pdfWriter: FormatWriter = {
  write: async (request) => (await import('./write-pdf.ts')).writePdf(request),
  extractRecipe: async (bytes) => recipeInPdf(bytes),
};
