import { type Language, localeOf, say } from '../../src/base/words.ts';
import { problemText } from '../../src/show/problems/problem-text.ts';
import { languageOf } from '../cube/language.ts';
import { enrichFile, type Run } from './enrich-file.ts';
import { Failure, faultOf, Refusal } from './failure.ts';
import { failureWords } from './failure-words.ts';
import { filesIn, newFiles } from './files-in.ts';
import { begunIn, checkParts, makeFolder, manifestOf, receiptsIn, sweep } from './folder.ts';
import { holdFolder } from './folder-lock.ts';
import { type Options, optionsOf } from './options.ts';
import { runProgress } from './progress.ts';
import { readingsOf, studyIn } from './readings.ts';
import { ThreadPool } from './thread-pool.ts';
import { words } from './words.ts';

/** The resolution that the app begins with. */
const defaultResolution = 5;

function textOf(error: unknown, language: Language): string {
  const fault = faultOf(error);
  if (fault.kind === 'failure') return say(failureWords, language, fault.code, fault.params);
  if (fault.kind === 'error') return fault.text;
  const { happened, remedy } = problemText(fault.problem, language);
  return `${happened} ${remedy}`;
}

async function enrichAll(options: Options, language: Language): Promise<boolean> {
  const studies = [...(options.study === null ? [] : [options.study]), ...options.readings].map(studyIn);
  const ofStudy = options.study === null ? [] : [studyIn(options.study).grid.resolution];
  const asked = [...(options.resolutions ?? (ofStudy.length > 0 ? [] : [defaultResolution])), ...ofStudy];
  const settings = { resolutions: [...new Set(asked)].sort((a, b) => a - b), decimals: options.decimals };
  makeFolder(options.out);
  const letGo = holdFolder(options.out);
  const progress = runProgress(language);
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  let pool: ThreadPool | undefined;
  try {
    const manifest = manifestOf(options.out, settings);
    checkParts(options.out, manifest);
    sweep(options.out, manifest, begunIn(options.out) === null ? [] : receiptsIn(options.out).values());
    pool = new ThreadPool(options.threads, { folder: options.out, ...settings });
    const run: Run = {
      ...settings,
      folder: options.out,
      readings: readingsOf(studies),
      takesSameNames: options.takesSameNames,
      language,
      pool,
      progress,
      manifest,
      isStopped: () => isStopped,
    };
    const isFine = await enrichEach(run, options);
    tellFolder(run);
    return isFine;
  } finally {
    progress.end();
    await pool?.close();
    letGo();
  }
}

/** One file after the other: what is refused stops no other, a full disk stops all. */
async function enrichEach(run: Run, { inputs, follows }: Options): Promise<boolean> {
  let isFine = true;
  const take = async (path: string): Promise<void> => {
    try {
      await enrichFile(run, path);
    } catch (error) {
      const isOfFile = error instanceof Refusal || (error instanceof Failure && error.code !== 'disk-full');
      if (!isOfFile) throw error;
      isFine = false;
      run.progress.note(`${path}: ${textOf(error, run.language)}`);
    }
  };
  for (const path of filesIn(inputs)) {
    if (run.isStopped()) break;
    await take(path);
  }
  if (follows && !run.isStopped()) {
    run.progress.note(say(words, run.language, 'following'));
    for await (const path of newFiles(inputs, run.isStopped)) await take(path);
  }
  if (run.isStopped()) run.progress.note(say(words, run.language, 'ended'));
  return isFine;
}

function tellFolder({ manifest, folder, progress, language }: Run): void {
  const whole = new Intl.NumberFormat(localeOf(language));
  const files = manifest.files.filter(({ isDone }) => isDone);
  const rows = files.reduce((sum, { accepted }) => sum + accepted, 0);
  progress.note(
    say(words, language, 'folder', {
      files: whole.format(files.length),
      rows: whole.format(rows),
      parts: whole.format(manifest.parts.length),
      folder,
    }),
  );
}

const spoken = process.argv.findIndex((arg) => arg === '--language');
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
