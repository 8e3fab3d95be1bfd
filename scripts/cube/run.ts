import { say } from '../../src/base/words.ts';
import { sayable } from './address.ts';
import { cubeArguments } from './arguments.ts';
import { engineFor } from './engines/index.ts';
import { Failure } from './failure.ts';
import { languageIn } from './language.ts';
import { makeCube } from './make-cube.ts';
import { placeFor } from './secret.ts';
import { stopSignal } from './stop-signal.ts';
import { readStudy } from './study.ts';
import { told } from './told.ts';
import { words } from './words.ts';

const args = process.argv.slice(2);
const language = languageIn(args, process.env);
const note = (text: string): void => void process.stderr.write(`${text}\n`);
const signal = stopSignal();
let password = '';

async function run(): Promise<void> {
  const wish = cubeArguments(args, new Date().toISOString().slice(0, 10));
  if (wish === null) {
    process.stdout.write(`${say(words, language, 'usage')}\n`);
    return;
  }
  const terminal = process.stdin.isTTY ? { input: process.stdin, output: process.stderr } : null;
  const place = await placeFor(wish.from, process.env, language, terminal);
  password = place.password;
  const engine = engineFor(place.where);
  if (engine === undefined) throw new Failure('address-unknown', { where: sayable(place.where) });
  const study = readStudy(wish.study);
  await makeCube(wish, study, engine, { ...wish, ...place, language, signal, note });
}

try {
  await run();
} catch (error) {
  const { text, exit } = told(signal.aborted ? new Failure('stopped') : error, language, password);
  note(text);
  process.exitCode = exit;
}
