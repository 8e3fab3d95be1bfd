import type { Language } from '../../base/words.ts';

/** What a page has in either language: both are planned together, so that they have one layout. */
export type Both<T> = Readonly<Record<Language, T>>;

export const both = <T>(make: (language: Language) => T): Both<T> => ({ en: make('en'), es: make('es') });

/** The larger of the two needs. */
export const larger = (needs: Both<number>): number => Math.max(needs.en, needs.es);
