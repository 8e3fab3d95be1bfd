import { fill, type Language } from '../../src/base/words.ts';
import { scrubbed, withoutSecret } from './address.ts';
import { Failure } from './failure.ts';
import { failureWords } from './failure-words.ts';

/** What went wrong, in the reader's language, and what the process ends with: 2 for a command that is not understood. */
export function told(
  error: unknown,
  language: Language,
  password: string,
): { readonly text: string; readonly exit: number } {
  if (error instanceof Failure) {
    const text = fill(failureWords[language][error.code], error.params);
    const isUsage = error.code === 'wrong-usage' || error.code === 'nowhere' || error.code === 'password-in-command';
    return { text: withoutSecret(text, password), exit: isUsage ? 2 : 1 };
  }
  const text = scrubbed(String(Object(error).message), password);
  return { text: fill(failureWords[language]['engine-said'], { where: 'Corredor', text }), exit: 1 };
}
