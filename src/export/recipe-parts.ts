import { languages } from '../base/words.ts';
import type { Making, Recipe, RecipeData } from './recipe.ts';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isDate = (value: unknown): value is string => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value);

function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}

const isValue = (value: unknown): boolean => isText(value) || typeof value === 'number' || typeof value === 'boolean';

function isStamp(value: unknown): value is Recipe['methods'][number] {
  if (!isPlain(value) || !isPlain(value.params)) return false;
  const isNamed = isText(value.method) && typeof value.version === 'number' && typeof value.seed === 'number';
  return isNamed && Object.values(value.params).every(isValue);
}

function isData(value: unknown): value is RecipeData {
  if (!isPlain(value)) return false;
  const isNamed = [value.table, value.source, value.file, value.sha256].every(isText);
  const isCounted = typeof value.read === 'number' && typeof value.accepted === 'number';
  return isNamed && isCounted && (value.threshold === null || typeof value.threshold === 'number');
}

function isReview(value: unknown): value is NonNullable<Making['review']> {
  return isPlain(value) && typeof value.isSafe === 'boolean' && isText(value.by) && isDate(value.on);
}

const isLanguage = (value: unknown): value is (typeof languages)[number] => languages.some((known) => known === value);

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
