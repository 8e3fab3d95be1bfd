import { languageIn } from '../cube/language.ts';
import { enrichAll, textOf } from './enrich-all.ts';
import { Failure } from './failure.ts';
import { optionsOf } from './options.ts';
import { words } from './words.ts';

const args = process.argv.slice(2);
const language = languageIn(args, process.env);
try {
  const options = optionsOf(args);
  if (options === null) {
    process.stderr.write(`${words[language].usage}\n`);
    process.exitCode = args.includes('--help') ? 0 : 2;
  } else if (!(await enrichAll(options, language))) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${textOf(error, language)}\n`);
  const isUsage = error instanceof Failure && (error.code === 'option-wrong' || error.code === 'option-unknown');
  process.exitCode = isUsage ? 2 : 1;
}
