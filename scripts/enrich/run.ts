import { languageOf } from '../cube/language.ts';
import { enrichAll, textOf } from './enrich-all.ts';
import { Failure } from './failure.ts';
import { optionsOf } from './options.ts';
import { words } from './words.ts';

const spoken = process.argv.indexOf('--language');
const language = languageOf(spoken < 0 ? undefined : process.argv[spoken + 1], process.env);
try {
  const options = optionsOf(process.argv.slice(2));
  if (options === null) {
    process.stderr.write(`${words[language].usage}\n`);
    process.exitCode = process.argv.includes('--help') ? 0 : 2;
  } else if (!(await enrichAll(options, language))) process.exitCode = 1;
} catch (error) {
  const isUsage = String(Object(error).code).startsWith('ERR_PARSE_ARGS');
  process.stderr.write(`${isUsage ? `${Object(error).message}\n${words[language].usage}` : textOf(error, language)}\n`);
  process.exitCode = isUsage || (error instanceof Failure && error.code === 'option-wrong') ? 2 : 1;
}
