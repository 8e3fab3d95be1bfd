import type { Language } from '../../../base/words.ts';

const headers: Readonly<Record<Language, readonly string[]>> = {
  en: ['month', 'corridor', 'side', 'stage', 'cases'],
  es: ['mes', 'corredor', 'lado', 'etapa', 'casos'],
};

/** Headers of the form, in the order of its columns; either language is read. */
export const caseHeaders = (language: Language): readonly string[] => headers[language];

/** An empty form to fill: the header alone. */
export const caseFormText = (language: Language): string => `${caseHeaders(language).join(',')}\r\n`;
