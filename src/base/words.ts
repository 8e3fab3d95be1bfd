export type Language = 'en' | 'es';
export const languages = ['en', 'es'] as const satisfies readonly Language[];

/** The same keys in both languages; a text may hold {name} places that `say` fills. */
export interface Words<Key extends string = string> {
  readonly en: Readonly<Record<Key, string>>;
  readonly es: Readonly<Record<Key, string>>;
}

/** Does not compile when a key stands in one language alone. */
export function defineWords<const En extends Readonly<Record<string, string>>>(words: {
  readonly en: En;
  readonly es: Readonly<Record<keyof En & string, string>>;
}): Words<keyof En & string> {
  return words;
}

export type WordParams = Readonly<Record<string, string | number>>;

/** The text under `key` with its {places} filled. Numbers should come formatted; bare ones are written as they are. */
export function say<Key extends string>(
  words: Words<Key>,
  language: Language,
  key: Key,
  params: WordParams = {},
): string {
  return fill(words[language][key], params);
}

export function fill(text: string, params: WordParams): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name];
    return value === undefined ? place : String(value);
  });
}

export const localeOf = (language: Language): string => (language === 'es' ? 'es-MX' : 'en-US');
