import type { Language } from '../../src/base/words.ts';
import { say } from '../../src/base/words.ts';
import { type Address, isAddress, parseAddress, sayable, withoutPassword } from './address.ts';
import { Failure } from './failure.ts';
import { words } from './words.ts';

/** Holds a whole address, password and all, so that none stands in a command. */
export const addressVariable = 'CORREDOR_DATABASE';

/** Where the records are, and the password apart from it. */
export interface Place {
  readonly where: string;
  readonly password: string;
}

interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

const hasUser = (where: string): boolean => /^[a-z]+:\/\/[^/@]+@/i.test(where);

const isSame = (a: Address, b: Address): boolean => a.host === b.host && a.port === b.port && a.user === b.user;

function placeOf(where: string): Place {
  if (!isAddress(where)) return { where, password: '' };
  return { where: withoutPassword(where), password: parseAddress(where).password };
}

/**
 * The place that a command names, or the environment where it names none. A password in a command is refused: every
 * program of the machine can read it there. One comes from the environment, for the same server and user, or is asked
 * for where a person sits at the keyboard and the address has a user.
 */
export async function placeFor(
  given: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  language: Language,
  terminal: Terminal | null,
): Promise<Place> {
  const whole = environment[addressVariable] ?? '';
  if (given === undefined) {
    if (whole === '') throw new Failure('nowhere', { variable: addressVariable });
    return placeOf(whole);
  }
  const place = placeOf(given);
  if (place.password !== '') throw new Failure('password-in-command', { variable: addressVariable });
  if (!isAddress(given)) return place;
  if (isAddress(whole)) {
    const known = parseAddress(whole);
    if (isSame(known.address, parseAddress(given).address)) return { ...place, password: known.password };
  }
  if (terminal === null || !hasUser(given)) return place;
  const asked = say(words, language, 'password', { address: sayable(given) });
  return { ...place, password: await typedSecret(terminal, `${asked} `) };
}

/** A line that is typed without being shown. */
async function typedSecret({ input, output }: Terminal, prompt: string): Promise<string> {
  output.write(prompt);
  input.setRawMode(true);
  input.setEncoding('utf8');
  let typed = '';
  try {
    for await (const text of input) {
      for (const letter of String(text)) {
        if (letter === '\r' || letter === '\n' || letter === '\u0004') return typed;
        if (letter === '\u0003') throw new Failure('stopped');
        typed = letter === '\u007f' || letter === '\b' ? typed.slice(0, -1) : typed + letter;
      }
    }
    return typed;
  } finally {
    input.setRawMode(false);
    input.pause();
    output.write('\n');
  }
}
