import { type Language, localeOf, say } from '../../src/base/words.ts';
import { problemText } from '../../src/show/problems/problem-text.ts';
import { enrichFile, type Run } from './enrich-file.ts';
import { Failure, faultOf, isOfFile } from './failure.ts';
import { failureWords } from './failure-words.ts';
import { filesIn, isFolder, restingFiles } from './files-in.ts';
import { begunIn, checkParts, makeFolder, manifestOf, receiptsIn, sweep } from './folder.ts';
import { holdFolder } from './folder-lock.ts';
import type { Options } from './options.ts';
import { runProgress, type Told } from './progress.ts';
import { readingsOf, studyIn } from './readings.ts';
import { sliceBytes } from './survey.ts';
import { ThreadPool } from './thread-pool.ts';
import { words } from './words.ts';

/** The resolution that the app begins with. */
const defaultResolution = 5;
const signals = ['SIGINT', 'SIGTERM'] as const;

/** What went wrong, and what to do. */
export function textOf(error: unknown, language: Language): string {
  const fault = faultOf(error);
  if (fault.kind === 'failure') return say(failureWords, language, fault.code, fault.params);
  if (fault.kind === 'error') return fault.text;
  const { happened, remedy } = problemText(fault.problem, language);
  const asks = fault.problem.code === 'source-unknown' || fault.problem.code === 'source-ambiguous-dates';
  return asks ? `${happened} ${words[language]['hint.reading']}` : `${happened} ${remedy}`;
}

/**
 * Does what the command is asked to, and says what became of it. Fails with `Failure`.
 * @returns false where a file was refused
 */
export async function enrichAll(options: Options, language: Language, out: Told = process.stderr): Promise<boolean> {
  const studies = [...(options.study === null ? [] : [options.study]), ...options.readings].map(studyIn);
  const ofStudy = options.study === null ? [] : [studyIn(options.study).grid.resolution];
  const asked = [...(options.resolutions ?? (ofStudy.length > 0 ? [] : [defaultResolution])), ...ofStudy];
  if (!options.follows && filesIn(options.inputs).length === 0) {
    throw new Failure('folder-without-files', { folder: options.inputs.join(', ') });
  }
  const settings = { resolutions: [...new Set(asked)].sort((a, b) => a - b), decimals: options.decimals };
  makeFolder(options.out);
  const letGo = holdFolder(options.out);
  const progress = runProgress(language, out);
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
  };
  for (const signal of signals) process.on(signal, stop);
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
      sizes: { bytes: sliceBytes, rows: options.partRows },
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
    for (const signal of signals) process.off(signal, stop);
    letGo();
  }
}

/** One file after the other: what is refused stops no other, a full disk stops all. */
async function enrichEach(run: Run, { inputs, follows }: Options): Promise<boolean> {
  const without = follows ? [] : inputs.filter((input) => isFolder(input) && filesIn([input]).length === 0);
  for (const folder of without) run.progress.note(say(failureWords, run.language, 'folder-without-files', { folder }));
  let isFine = without.length === 0;
  const take = async (path: string): Promise<void> => {
    try {
      await enrichFile(run, path);
    } catch (error) {
      if (!isOfFile(error)) throw error;
      isFine = false;
      // A failure names its file itself.
      const named = error instanceof Failure ? '' : `${path}: `;
      run.progress.note(named + textOf(error, run.language));
    }
  };
  // A file in a folder that is followed may still be on its way.
  for (const path of filesIn(follows ? inputs.filter((input) => !isFolder(input)) : inputs)) {
    if (run.isStopped()) break;
    await take(path);
  }
  if (follows && !run.isStopped()) {
    run.progress.note(say(words, run.language, 'following'));
    for await (const path of restingFiles(inputs, run.isStopped)) await take(path);
  }
  if (run.isStopped()) run.progress.note(say(words, run.language, 'ended'));
  return isFine;
}

function tellFolder({ manifest, folder, progress, language }: Run): void {
  const whole = new Intl.NumberFormat(localeOf(language));
  const files = manifest.files.filter(({ isDone }) => isDone);
  const rows = manifest.parts.reduce((sum, part) => sum + part.rows, 0);
  progress.note(
    say(words, language, 'folder', {
      files: whole.format(files.length),
      rows: whole.format(rows),
      parts: whole.format(manifest.parts.length),
      folder,
    }),
  );
}
