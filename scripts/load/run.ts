import { fileURLToPath } from 'node:url';
import { say } from '../../src/base/words.ts';
import { isAddress } from '../cube/address.ts';
import { loadArguments } from '../cube/arguments.ts';
import { engineFor } from '../cube/engines/index.ts';
import { Failure } from '../cube/failure.ts';
import { languageIn } from '../cube/language.ts';
import { placeFor } from '../cube/secret.ts';
import { stopSignal } from '../cube/stop-signal.ts';
import { told } from '../cube/told.ts';
import { words } from '../cube/words.ts';
import { ensureInstalled } from '../setup/install.mjs';
import { loadFolder } from './load-folder.ts';

const args = process.argv.slice(2);
const language = languageIn(args, process.env);
const note = (text: string): void => void process.stderr.write(`${text}\n`);
const signal = stopSignal();
let password = '';

async function run(): Promise<void> {
  const wish = loadArguments(args);
  if (wish === null) {
    process.stdout.write(`${say(words, language, 'usageLoad')}\n`);
    return;
  }
  const terminal = process.stdin.isTTY ? { input: process.stdin, output: process.stderr } : null;
  const place = await placeFor(wish.to, process.env, language, terminal);
  password = place.password;
  if (!isAddress(place.where)) throw new Failure('load-into-folder');
  const engine = engineFor(place.where);
  if (engine?.load === undefined) throw new Failure('load-into-folder');
  // The clients of servers are those of the cube.
  ensureInstalled(fileURLToPath(new URL('../cube/', import.meta.url)));
  const ask = { ...wish, ...place, cluster: null, manifest: null, language, signal, note };
  const { rows, parts, added } = await loadFolder(wish.from, engine, ask, wish.distribute);
  note(say(words, language, 'loaded', { table: wish.table, rows, parts, added }));
}

try {
  await run();
} catch (error) {
  const { text, exit } = told(signal.aborted ? new Failure('stopped') : error, language, password);
  note(text);
  process.exitCode = exit;
}
