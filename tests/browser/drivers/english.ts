import type { Words } from '../../../src/base/words.ts';
import { sourceCards } from '../../../src/columns/sources/all-cards.ts';

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && 'en' in value && 'es' in value && typeof value.en === 'object';

const modules = import.meta.glob<Record<string, unknown>>('../../../src/**/*words.ts', { eager: true });
const lists = Object.values(modules).flatMap((module) => Object.values(module).filter(isWords));

/** English texts that no Spanish text equals: what stands between their places, where they have some. */
function englishOnly(): { readonly whole: ReadonlySet<string>; readonly parts: readonly string[] } {
  const spanish = lists.flatMap(({ es }) => Object.values(es));
  const all = spanish.join('\n');
  const english = lists.flatMap(({ en }) => Object.values(en));
  const pieces = english.flatMap((text) => text.split(/\{\w+\}/)).map((piece) => piece.trim());
  return {
    whole: new Set(english.filter((text) => text.length > 2 && !text.includes('{') && !all.includes(text))),
    parts: [...new Set(pieces)].filter((piece) => piece.length >= 12 && piece.includes(' ') && !all.includes(piece)),
  };
}

const { whole, parts } = englishOnly();
/** Titles of publications stay in the language of their publisher. */
const titles = sourceCards.map(({ citation }) => citation.title);

/** How many texts are known to be English alone. */
export const englishTexts = whole.size;

/** Those of the texts that hold English words of the app. */
export const englishIn = (texts: readonly string[]): readonly string[] =>
  texts
    .map((text) => titles.reduce((rest, title) => rest.replaceAll(title, ''), text))
    .filter((text) => whole.has(text) || parts.some((part) => text.includes(part)));
