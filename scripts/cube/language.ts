import type { Language } from '../../src/base/words.ts';

/** The language to speak: the one asked for, else that of the system where it is Spanish, else English. */
export function languageOf(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  if (asked === 'en' || asked === 'es') return asked;
  const system = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^es/i.test(system) ? 'es' : 'en';
}
