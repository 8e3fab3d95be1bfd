import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { Progress } from '../base/steps.ts';
import type { Language } from '../base/words.ts';
import type { Basemap } from '../show/map/decode-basemap.ts';
import type { FormatCard } from '../show/page/format-card.ts';
import type { Page } from '../show/page/page.ts';
import type { SheetContent } from '../show/page/sheet-content.ts';
import type { Recipe } from './recipe.ts';

/** What is written: sheets as pages, made of scenes, which hold disclosed results alone. */
export interface ExportRequest {
  /** Of the file. */
  readonly title: string;
  /** In order; both languages of a sheet follow each other. */
  readonly pages: readonly Page[];
  /** What the pages were made from, one a sheet. */
  readonly contents: readonly SheetContent[];
  readonly languages: readonly Language[];
  readonly mark: string;
  /** Author or office; empty: none. */
  readonly office: string;
  readonly recipe: Recipe;
  readonly basemap: Basemap;
  /** ISO date on which it is made. */
  readonly made: string;
  /** Of a picture: width in pixels. */
  readonly pixels: number;
  /** Of the CSV: begins with the mark of UTF-8, for Excel. */
  readonly byteOrderMark: boolean;
  /** Begins the names of files inside. */
  readonly stem: string;
  /** Called after each step; false stops the export. */
  onProgress(progress: Progress): boolean;
}

/** What writes a kind of file. */
export interface FormatWriter {
  /** Writes the file, its recipe inside. Null where it was stopped. */
  write(request: ExportRequest): Promise<Result<Blob | null, Problem>>;
  /** Text of the recipe inside a file of this kind; undefined where it has none, or the file is of another kind. */
  extractRecipe(bytes: Uint8Array): Promise<string | undefined>;
}

/** A kind of file that sheets are written to: its card, and code that is loaded when it is first asked for. */
export interface ExportFormat extends FormatCard {
  readonly type: string;
  /** Ends of the names of files that may hold its recipe: "png", "csv.zip". */
  readonly endings: readonly string[];
  load(): Promise<FormatWriter>;
}
