import type { Language } from '../../src/base/words.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The language to speak: the one asked for, else that of the system where it is Spanish, else English. */
function languageOf(asked: string | undefined, environment: Environment): Language {
  if (asked === 'en' || asked === 'es') return asked;
  const system = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^es/i.test(system) ? 'es' : 'en';
}

/** The language of a command, before it is known to be a right one. */
export function languageIn(args: readonly string[], environment: Environment): Language {
  const at = args.findIndex((argument) => argument === '--language' || argument.startsWith('--language='));
  const asked = args[at]?.includes('=') === true ? args[at].slice('--language='.length) : args[at + 1];
  return languageOf(at < 0 ? undefined : asked, environment);
}
