import { problem } from '../../../base/problem.ts';
import { err, ok } from '../../../base/result.ts';
import { csvOf } from '../../../show/table/csv.ts';
import { breathe } from '../../breathe.ts';
import { words as fileWords } from '../../file-words.ts';
import type { FormatWriter } from '../../format.ts';
import { type PageFigures, tablesAndRecords } from '../../page-tables.ts';
import { recipeText } from '../../recipe.ts';
import { recipeEnding, recipeTextInZip, zipFiles } from '../../zip-files.ts';

/** "stem_01_x2_chart_en.csv": the sheet, the picture on it, the language. */
const nameOf = (stem: string, { number, element, kind, language }: PageFigures): string =>
  [stem, String(number).padStart(2, '0'), element, fileWords.en[kind], `${language}.csv`].join('_');

/** A ZIP with one CSV for each table, nothing above its header, and the recipe beside them. */
export const csvWriter: FormatWriter = {
  async write({ pages, contents, byteOrderMark, stem, recipe, onProgress }) {
    const tables = tablesAndRecords(pages, contents);
    if (tables.length === 0) return err(problem('export-blank'));
    const files: { readonly name: string; readonly text: string }[] = [];
    for (const table of tables) {
      const text = csvOf(table.figures, table.language, table.least, { isMarked: byteOrderMark });
      files.push({ name: nameOf(stem, table), text });
      if (!onProgress({ done: files.length, total: tables.length })) return ok(null);
      await breathe();
    }
    return ok(zipFiles([...files, { name: `${stem}${recipeEnding}`, text: `${recipeText(recipe)}\n` }]));
  },
  extractRecipe: async (bytes) => recipeTextInZip(bytes),
};
