import { type Language, languages, say, type WordParams } from '../../../base/words.ts';
import type { ElementContent } from '../sheet-content.ts';
import type { Check, CheckId, Fix } from './check.ts';
import { words } from './words.ts';

type Key = keyof (typeof words)['en'];
type Params = WordParams | ((language: Language) => WordParams);

interface Found {
  readonly element?: string;
  readonly field?: string;
  readonly fix?: Fix;
}

/** A text in both languages. */
export function bothTexts(key: Key, params: Params = {}): Check['text'] {
  const text = (language: Language): string =>
    say(words, language, key, typeof params === 'function' ? params(language) : params);
  return { en: text('en'), es: text('es') };
}

/** A line of the list that says that something is to be mended, or asked. */
export function found(
  id: CheckId,
  state: 'warn' | 'fail',
  key: Key,
  params: Params = {},
  { element, field, fix }: Found = {},
): Check {
  const where =
    element === undefined && field === undefined ? null : { element: element ?? null, field: field ?? null };
  return { id, state, text: bothTexts(key, params), where, fix: fix ?? null };
}

/** What was found, or else one line that says that all is well. */
export const orFine = (id: CheckId, checks: readonly Check[], key: Key, params: Params = {}): readonly Check[] =>
  checks.length > 0 ? checks : [{ id, state: 'ok', text: bothTexts(key, params), where: null, fix: null }];

/** "map 1", as lists name an element. */
export const elementName = (element: Pick<ElementContent['element'], 'id' | 'kind'>, language: Language): string =>
  say(words, language, element.kind, { id: element.id.replace(/^x/, '') });

/** A sentence begins with a capital, where names of elements do not. */
export const asSentences = (check: Check): Check => {
  const [en, es] = languages.map((language) => {
    const text = check.text[language];
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  });
  return { ...check, text: { en: en ?? '', es: es ?? '' } };
};
