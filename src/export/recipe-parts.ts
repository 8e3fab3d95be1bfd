import { type Language, languages } from '../base/words.ts';
import type { MethodStamp } from '../disclose/disclosed.ts';
import type { Document } from '../document/document.ts';
import type { Briefing } from '../document/sheet.ts';

/** A table that a picture was made from, and how much of it was read. */
export interface RecipeData {
  readonly table: string;
  readonly source: string;
  readonly file: string;
  readonly sha256: string;
  /**
   * Rows of the file; null where small figures are held back: all rows less those that a page shows would be the sum of
   * what it holds back.
   */
  readonly read: number | null;
  readonly accepted: number | null;
  /** Figures of 1 to `threshold - 1` records are held back; null: public, nothing is. */
  readonly threshold: number | null;
}

/** What a file says of its own making beside the study; files that were made before these were kept have none. */
export interface Making {
  /** ISO date on which it was made. */
  readonly made?: string;
  /** Ids of the sheets in it, in order. */
  readonly sheets?: readonly string[];
  readonly languages?: readonly Language[];
  /** Handling mark on every page. */
  readonly mark?: string;
  /** Who decided that it helps nobody to hunt, avoid or extort people, and when. */
  readonly review?: NonNullable<Briefing['review']>;
}

/** What makes a picture again: the study, and what it was applied to. */
export interface Recipe extends Making {
  readonly recipe: 1;
  readonly app: string;
  readonly document: Document;
  readonly methods: readonly MethodStamp[];
  readonly data: readonly RecipeData[];
}

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isDate = (value: unknown): value is string => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value);

function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}

const isValue = (value: unknown): boolean => isText(value) || typeof value === 'number' || typeof value === 'boolean';

function isStamp(value: unknown): value is MethodStamp {
  if (!isPlain(value) || !isPlain(value.params)) return false;
  const isNamed = isText(value.method) && typeof value.version === 'number' && typeof value.seed === 'number';
  return isNamed && Object.values(value.params).every(isValue);
}

function isData(value: unknown): value is RecipeData {
  if (!isPlain(value)) return false;
  const isNamed = [value.table, value.source, value.file, value.sha256].every(isText);
  const isCounted = [value.read, value.accepted].every((rows) => rows === null || typeof rows === 'number');
  return isNamed && isCounted && (value.threshold === null || typeof value.threshold === 'number');
}

function isReview(value: unknown): value is NonNullable<Making['review']> {
  return isPlain(value) && typeof value.isSafe === 'boolean' && isText(value.by) && isDate(value.on);
}

const isLanguage = (value: unknown): value is Language => languages.some((known) => known === value);

/** What a file says of its making; members that are missing or not what they should be are left out. */
function makingOf({ made, sheets, languages: spoken, mark, review }: Plain): Making {
  return {
    ...(isDate(made) ? { made } : {}),
    ...(isListOf(sheets, isText) ? { sheets } : {}),
    ...(isListOf(spoken, isLanguage) ? { languages: spoken } : {}),
    ...(isText(mark) ? { mark } : {}),
    ...(isReview(review) ? { review } : {}),
  };
}

/** What a recipe is made of, its study not yet read; null for JSON that is no recipe. */
export function recipeParts(
  json: unknown,
): (Omit<Recipe, 'recipe' | 'document'> & { readonly document: unknown }) | null {
  if (!isPlain(json) || !('recipe' in json && 'document' in json)) return null;
  const { app, methods, data, document } = json;
  if (!isText(app) || !isListOf(methods, isStamp) || !isListOf(data, isData)) return null;
  return { app, methods, data, document, ...makingOf(json) };
}
