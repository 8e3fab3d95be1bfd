import { createHash } from 'node:crypto';
import { type KnownReading, readingFor } from '../../src/columns/slices/reading-for.ts';
import type { SliceSizes, TextSlice } from '../../src/read/formats/csv/row-cuts.ts';
import type { Manifest } from './enriched-columns.ts';
import { Failure, isOfFile, Refusal } from './failure.ts';
import { begunIn, forgetBegun, nameOf, sweep } from './folder.ts';
import { type LookedFile, stateOf, textIn } from './look-at-file.ts';
import { planText } from './plan-text.ts';
import type { RunProgress } from './progress.ts';
import type { TextPlan } from './slice-messages.ts';
import { encodingOfHead, type Survey, surveyText, utf8Check } from './survey.ts';
import { TextSlices, type WrittenText } from './text-slices.ts';
import type { ThreadPool } from './thread-pool.ts';

/** What is asked of a run. */
interface AheadRun {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly readings: readonly KnownReading[];
  readonly sizes: SliceSizes;
  readonly takesSameNames: boolean;
  readonly pool: ThreadPool;
  readonly progress: RunProgress;
  isStopped(): boolean;
}

/** A text that was gone through once, while its first slices were written. */
export interface AheadText {
  readonly looked: LookedFile;
  /** Null where the whole is read otherwise than its first slice: nothing was kept. */
  readonly found: { readonly survey: Survey; readonly slices: TextSlices } | null;
}

/** A shorter text is surveyed before threads are up. */
export const manySlices = 2 ** 25;

/** Nothing in the folder can be this file, or a part of it. */
function isNew({ folder, manifest, takesSameNames }: AheadRun, path: string, bytes: number): boolean {
  const isLike = (file: Manifest['files'][number]): boolean =>
    file.bytes === bytes || (!takesSameNames && file.name === nameOf(path));
  return begunIn(folder) === null && !manifest.files.some(isLike);
}

/**
 * Writes slices of a new, long text while it is still gone through for its hash and for what only the whole of it says:
 * by the plan that its first slice suggests, which nearly every text keeps to.
 * @param file its number in the folder
 * @returns null for a file that is to be looked at first. Fails with `Failure`; whatever it fails by, nothing is left
 */
export async function writeAhead(run: AheadRun, path: string, file: number): Promise<AheadText | null> {
  const state = stateOf(path);
  if (state.bytes < manySlices || !isNew(run, path, state.bytes)) return null;
  const pieces = await textIn(path);
  if (pieces === null || pieces.isPacked) return null;
  run.pool.start();
  const slices = new FirstSlices(run, { name: nameOf(path), file, pieces, scale: 1 });
  const hash = createHash('sha256');
  const check = utf8Check();
  const unknown = { name: nameOf(path), sha256: '', readings: run.readings };
  try {
    const survey = await surveyText(pieces, await encodingOfHead(pieces), unknown, run.sizes, {
      onBytes: run.progress.looked,
      onPiece(piece) {
        hash.update(piece);
        check.push(piece);
      },
      onSlice: (slice, soFar) => slices.take(slice, soFar),
    });
    const text = { pieces, encoding: check.encoding() };
    const looked: LookedFile = { path, name: unknown.name, ...state, sha256: hash.digest('hex'), text };
    const begun = isReadSo(run, survey.text, looked) ? slices.readBy(survey.text) : null;
    if (begun === null) await slices.leaveNothing();
    return { looked, found: begun === null ? null : { survey, slices: begun } };
  } catch (error) {
    await slices.leaveNothing();
    // No table of records, or one that needs an answer: said by those who look at all of it first.
    if (error instanceof Refusal || (error instanceof Failure && error.code === 'no-incidents')) return null;
    throw error;
  }
}

/** The whole of the letters, and the hash, say nothing that the first bytes and the name did not. */
function isReadSo(
  { readings }: AheadRun,
  { headers, encoding }: TextPlan,
  { name, sha256, text }: LookedFile,
): boolean {
  const readingOf = (hash: string): string => planText(readingFor(readings, { name, sha256: hash, headers }));
  return text?.encoding === encoding && readingOf(sha256) === readingOf('');
}

/** Slices that are written before it is certain how they are to be read. */
class FirstSlices {
  private readonly run: AheadRun;
  private readonly about: Omit<WrittenText, 'text'>;
  private slices: TextSlices | null = null;
  private isTold = false;

  constructor(run: AheadRun, about: Omit<WrittenText, 'text'>) {
    this.run = run;
    this.about = about;
  }

  /** Fails as a slice did for a reason that is not the text's: the disk is full. */
  take(slice: TextSlice, soFar: () => TextPlan | null): void {
    if (!this.isTold) this.begin(soFar());
    this.isTold = true;
    const failed = this.slices?.failed;
    if (failed !== undefined && !isOfFile(failed)) throw failed;
    this.slices?.add(slice);
  }

  /** What was begun, if it is read in this way. */
  readBy(text: TextPlan): TextSlices | null {
    return this.slices !== null && planText(this.slices.written.text) === planText(text) ? this.slices : null;
  }

  /** Nothing of the text stays in the folder. */
  async leaveNothing(): Promise<void> {
    if (this.slices === null) return;
    await this.slices.drop();
    this.clear();
  }

  private begin(text: TextPlan | null): void {
    if (text === null) return;
    this.clear();
    this.slices = new TextSlices(this.run, { ...this.about, text }, new Map());
  }

  private clear(): void {
    forgetBegun(this.run.folder);
    sweep(this.run.folder, this.run.manifest, []);
  }
}
