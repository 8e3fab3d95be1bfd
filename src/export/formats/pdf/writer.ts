import type { FormatWriter } from '../../format.ts';
import { recipeInPdf } from './extract-recipe.ts';
import { writePdf } from './write-pdf.ts';

export const pdfWriter: FormatWriter = {
  write: (request) => writePdf(request),
  extractRecipe: async (bytes) => recipeInPdf(bytes),
};
