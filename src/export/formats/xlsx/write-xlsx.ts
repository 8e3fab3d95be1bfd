import { unzipSync, zipSync } from 'fflate';
import writeWorkbook, { type CellObject, type Sheet } from 'write-excel-file/universal';
import { plainText } from '../../../base/plain-text.ts';
import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import { type Language, localeOf, say } from '../../../base/words.ts';
import { type FileCell, fileTableOf } from '../../../show/table/file-rows.ts';
import { breathe } from '../../breathe.ts';
import { aboutFile } from '../../file-about.ts';
import { words as fileWords } from '../../file-words.ts';
import type { ExportRequest } from '../../format.ts';
import { type PageFigures, tablesAndRecords } from '../../page-tables.ts';
import { recipeText } from '../../recipe.ts';
import { recipeRows } from './recipe-cells.ts';
import { worksheetNames } from './sheet-names.ts';
import { withMark, withProperties } from './workbook-parts.ts';

type Cell = CellObject | null;
type Worksheet = Sheet<Blob>;

/** A table and the name of its worksheet. */
interface Named {
  readonly table: PageFigures;
  readonly sheet: string;
}

/** A cell holds no more characters. */
const longest = 32_767;
/** Widths of columns, in letters. */
const [narrow, wide] = [9, 44];

/** The first day that a ZIP has: the same figures give the same bytes on any day. */
const noDay = new Date(1980, 0, 1);

/**
 * A text as text, whatever it looks like: codes keep their zeros. "_x0041_" would be read as a letter, and a name that
 * every object has ("constructor") is one that the writer's own index of texts trips over.
 */
function textCell(text: string, parts: Omit<CellObject, 'value'> = {}): Cell {
  if (text === '') return null;
  const kept = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').slice(0, longest);
  return { value: kept in {} ? `${kept} ` : kept, type: String, format: '@', ...parts };
}

const headCell = (text: string): Cell => textCell(text, { fontWeight: 'bold', wrap: true, alignVertical: 'top' });

/** Decimals as on screen; the whole number stands in the cell. */
const numberFormat = (digits: number): string => (digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`);

function cellOf(cell: FileCell, digits: number): Cell {
  if (cell === null) return null;
  if (typeof cell === 'string') return textCell(cell);
  return Number.isFinite(cell) ? { value: cell, type: Number, format: numberFormat(digits) } : null;
}

/** A table with its head as the first row, which stays in sight. */
function tableSheet({ table: { figures, language, least }, sheet }: Named): Worksheet {
  const { columns, rows } = fileTableOf(figures, language, least);
  const widthOf = (at: number): number => {
    const lengths = [...(columns[at]?.title.split(' ') ?? []), ...rows.slice(0, 200).map((row) => row[at] ?? '')];
    return Math.min(wide, Math.max(narrow, ...lengths.map((cell) => String(cell).length + 2)));
  };
  return {
    sheet,
    stickyRowsCount: 1,
    columns: columns.map((_, at) => ({ width: widthOf(at) })),
    data: [
      columns.map(({ title }) => headCell(title)),
      ...rows.map((row) => row.map((cell, at) => cellOf(cell, columns[at]?.digits ?? 0))),
    ],
  };
}

/** What has to be known of the file, in each of its languages, and the recipe, which a program reads again. */
function aboutSheet(request: ExportRequest, tables: readonly Named[], name: string): Worksheet {
  const row = (what: string, text: string) => [
    textCell(what, { alignVertical: 'top' }),
    textCell(plainText(text), { wrap: true, alignVertical: 'top' }),
  ];
  const told = spokenIn(request).flatMap((language) => [
    [headCell(fileWords[language].what), headCell(fileWords[language].text)],
    ...aboutFile(request, language).map(({ what, text }) => row(what, text)),
    ...tables
      .filter(({ table }) => table.language === language)
      .map(({ table, sheet }) => row(say(fileWords, language, 'worksheet', { sheet }), table.title)),
    row(fileWords[language].recipe, fileWords[language].recipeText),
  ]);
  const recipe = recipeRows(recipeText(request.recipe)).map((cells) => cells.map((text) => textCell(text)));
  return { sheet: name, stickyRowsCount: 1, columns: [{ width: 26 }, { width: 110 }], data: [...told, ...recipe] };
}

/** "1 map", "1 mapa es": the sheet, the picture on it, and its language where there are two. */
function nameOf({ number, kind, language }: PageFigures, spoken: readonly Language[]): string {
  const name = `${number} ${fileWords[language][kind]}`;
  return spoken.length < 2 ? name : `${name} ${language}`;
}

/** The same parts without the day and the hour on which they were packed. */
async function packedAlike(blob: Blob, type: string): Promise<Blob> {
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return new Blob([zipSync(parts, { level: 6, mtime: noDay })], { type });
}

const spokenIn = ({ pages }: Pick<ExportRequest, 'pages'>): readonly Language[] => [
  ...new Set(pages.map(({ language }) => language)),
];

/**
 * A workbook with a worksheet for each table; sources, methods and recipe stand on the second. Null where it was
 * stopped. Errors: "export-blank" where no picture has figures.
 */
export async function writeXlsx(request: ExportRequest): Promise<Result<Blob | null, Problem>> {
  const { pages, contents, mark, office, title, made, onProgress } = request;
  const spoken = spokenIn(request);
  const [language] = spoken;
  const tables = tablesAndRecords(pages, contents);
  if (language === undefined || tables.length === 0) return err(problem('export-blank'));
  const wanted = [fileWords[language].about, ...tables.map((table) => nameOf(table, spoken))];
  const [about = '', ...names] = worksheetNames(wanted);
  const named = tables.map((table, at) => ({ table, sheet: names[at] ?? '' }));
  const sheets: Worksheet[] = [];
  for (const one of named) {
    sheets.push(tableSheet(one));
    if (!onProgress({ done: sheets.length, total: tables.length + 1 })) return ok(null);
    await breathe();
  }
  sheets.splice(1, 0, aboutSheet(request, named, about));
  const properties = { title, author: office, mark, language: localeOf(language), made };
  const features = [withProperties(properties), ...(mark === '' ? [] : [withMark(mark)])];
  const blob = await writeWorkbook(sheets, { features }).toBlob();
  const packed = await packedAlike(blob, blob.type);
  onProgress({ done: tables.length + 1, total: tables.length + 1 });
  return ok(packed);
}
