import type { FormatWriter } from '../../format.ts';
import { recipeIn } from './recipe-cells.ts';

/** What writes is loaded when a workbook is written: reading a recipe needs none of it. */
export const xlsxWriter: FormatWriter = {
  write: async (request) => (await import('./write-xlsx.ts')).writeXlsx(request),
  async extractRecipe(bytes) {
    try {
      return recipeIn(bytes);
    } catch {
      return undefined;
    }
  },
};
