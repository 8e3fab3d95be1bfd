import type { FormatWriter } from '../../format.ts';
import { textIn } from '../../png-text.ts';
import { keyword } from '../../recipe.ts';
import { writePng } from './write-png.ts';

export const pngWriter: FormatWriter = {
  write: (request) => writePng(request),
  extractRecipe: async (bytes) => textIn(bytes, keyword),
};
