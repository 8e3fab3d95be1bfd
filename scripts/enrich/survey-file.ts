import { type FigureFile, readFigures } from './enrich-figures.ts';
import { Failure, Refusal } from './failure.ts';
import type { LookedFile } from './look-at-file.ts';
import { checkTable, type GivenFile } from './other-tables.ts';
import type { RunProgress } from './progress.ts';
import { type Survey, surveyText } from './survey.ts';

/** What a survey asks of a run. */
interface SurveyRun {
  readonly readings: GivenFile['readings'];
  readonly sizes: Parameters<typeof surveyText>[3];
  readonly progress: RunProgress;
}

/** A longer text has its header in its first line. */
const mostLaidOut = 2 ** 26;

const isNoRecords = (error: unknown): boolean => error instanceof Failure && error.code === 'no-incidents';

async function surveyRecords(
  { sizes, progress }: SurveyRun,
  { path, bytes, text }: LookedFile,
  given: GivenFile,
): Promise<Survey | null> {
  try {
    if (text !== null) return await surveyText(text.pieces, text.encoding, given, sizes, { onBytes: progress.looked });
  } catch (error) {
    const mayBeLaidOut = error instanceof Refusal && error.problem.code === 'source-unknown' && bytes < mostLaidOut;
    if (!mayBeLaidOut) throw error;
  }
  checkTable(path, given);
  return null;
}

/**
 * What a file is, before anything is made of it.
 * @returns where a text is cut; null for records that one thread reads as a whole: no text, or one that is laid out for
 * people; or figures of areas
 */
export async function surveyFile(run: SurveyRun, looked: LookedFile): Promise<Survey | FigureFile | null> {
  const given = { name: looked.name, sha256: looked.sha256, readings: run.readings };
  try {
    return await surveyRecords(run, looked, given);
  } catch (error) {
    if (isNoRecords(error)) return readFigures(looked.path, given);
    throw error;
  }
}
