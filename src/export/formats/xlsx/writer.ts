import type { FormatWriter } from '../../format.ts';
import { recipeIn } from './recipe-cells.ts';
import { writeXlsx } from './write-xlsx.ts';

export const xlsxWriter: FormatWriter = {
  write: writeXlsx,
  extractRecipe: async (bytes) => recipeIn(bytes),
};
