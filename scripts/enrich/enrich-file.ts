import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Language, localeOf, say } from '../../src/base/words.ts';
import type { KnownReading } from '../../src/columns/slices/reading-for.ts';
import { type SlicePlan, sourceOf } from '../../src/columns/slices/slice-plan.ts';
import { sources } from '../../src/columns/sources/index.ts';
import type { SliceSizes } from '../../src/read/formats/csv/row-cuts.ts';
import { type FigureFile, figureSlices, writeFigures } from './enrich-figures.ts';
import type { AreaColumn, EnrichedFile, Manifest } from './enriched-columns.ts';
import { Failure, isOfFile } from './failure.ts';
import {
  type Begun,
  begunIn,
  forgetBegun,
  joinLedger,
  receiptsIn,
  saveBegun,
  saveManifest,
  sweep,
  withFile,
} from './folder.ts';
import { type LookedFile, lookAtFile, stateOf } from './look-at-file.ts';
import { planText } from './plan-text.ts';
import type { RunProgress } from './progress.ts';
import { ledgerPath, type Receipt } from './receipt.ts';
import type { ColumnSettings } from './rows-to-columns.ts';
import type { Survey } from './survey.ts';
import { surveyFile } from './survey-file.ts';
import { TextSlices } from './text-slices.ts';
import type { ThreadPool } from './thread-pool.ts';
import { writeWholeText } from './whole-files.ts';
import { words } from './words.ts';
import { manySlices, writeAhead } from './write-ahead.ts';

/** One run of the command. */
export interface Run extends ColumnSettings {
  readonly folder: string;
  readonly readings: readonly KnownReading[];
  readonly sizes: SliceSizes;
  readonly takesSameNames: boolean;
  readonly language: Language;
  readonly pool: ThreadPool;
  readonly progress: RunProgress;
  /** The list of the folder as it is now. */
  manifest: Manifest;
  /** The person wants it to end: between two slices it does. */
  isStopped(): boolean;
}

/** What became of a file. */
export type Outcome = 'done' | 'again' | 'stopped';

/** Makes a file part of the folder. Fails with `Failure` and `Refusal`. */
export async function enrichFile(run: Run, path: string): Promise<Outcome> {
  const began = performance.now();
  const { bytes } = stateOf(path);
  const done = run.manifest.files.filter(({ isDone }) => isDone);
  const file = done.length;
  run.progress.begin(path, bytes);
  const ahead = await writeAhead(run, path, file);
  const found = ahead?.found ?? null;
  if (found === null) run.progress.begin(path, bytes);
  const looked = ahead?.looked ?? (await lookAtFile(path, run.progress.looked));
  const { name, sha256 } = looked;
  if (done.some((one) => one.sha256 === sha256)) {
    run.progress.note(say(words, run.language, 'done.again', { name }));
    return 'again';
  }
  if (!run.takesSameNames && done.some((one) => one.name === name)) throw new Failure('file-same-name', { file: name });
  if (looked.text !== null && bytes >= manySlices) run.pool.start();
  const survey = found?.survey ?? (await surveyFile(run, looked));
  try {
    const slices = await slicesOf(run, looked, file, survey, found?.slices);
    if (slices === null) return 'stopped';
    const now = stateOf(path);
    const hasChanged = now.bytes !== looked.bytes || now.changed !== looked.changed;
    if (hasChanged) throw new Failure('file-changed-while-read', { file: name });
    close(run, file, looked, slices, (performance.now() - began) / 1000);
    return 'done';
  } catch (error) {
    if (isOfFile(error)) abandon(run);
    throw error;
  }
}

/** Leaves nothing of a file that was begun. */
function abandon(run: Run): void {
  forgetBegun(run.folder);
  run.manifest = { ...run.manifest, files: run.manifest.files.filter(({ isDone }) => isDone) };
  saveManifest(run.folder, run.manifest);
  sweep(run.folder, run.manifest, []);
}

function slicesOf(
  run: Run,
  looked: LookedFile,
  file: number,
  survey: Survey | FigureFile | null,
  begun: TextSlices | undefined,
): Promise<DoneSlices | null> {
  if (survey === null) return tableSlices(run, looked, file);
  return 'figures' in survey
    ? slicesOfFigures(run, looked, file, survey)
    : textSlices(run, file, looked, survey, begun);
}

interface DoneSlices {
  readonly plan: SlicePlan;
  /** Column of areas of a file of figures. */
  readonly level?: AreaColumn;
  /** In their order. */
  readonly receipts: readonly Receipt[];
}

/** What says that a file is the same, read in the same way. */
function begunAs({ name, sha256 }: LookedFile, file: number, how: unknown): Begun {
  return { name, sha256, file, plan: createHash('sha256').update(planText(how)).digest('hex') };
}

/** Slices that were whole when the file was begun before, if it is the same file read in the same way. */
function begin(run: Run, looked: LookedFile, file: number, how: unknown): Map<number, Receipt> {
  const { name } = looked;
  const begun = begunAs(looked, file, how);
  const before = begunIn(run.folder);
  const isSame = before?.sha256 === begun.sha256 && before.file === file && before.plan === begun.plan;
  if (before?.name === name && !isSame) run.progress.note(say(words, run.language, 'done.changed', { name }));
  if (!isSame) forgetBegun(run.folder);
  const receipts = isSame ? receiptsIn(run.folder) : new Map<number, Receipt>();
  sweep(run.folder, run.manifest, receipts.values());
  if (receipts.size > 0) run.progress.note(say(words, run.language, 'done.resumed', { name, slices: receipts.size }));
  saveBegun(run.folder, begun);
  return receipts;
}

function announce(run: Run, looked: LookedFile, plan: SlicePlan): void {
  const none = { read: 0, accepted: 0, rejected: 0, from: null, to: null, isDone: false };
  run.manifest = withFile(run.manifest, { ...aboutFile(looked, plan), ...none }, []);
  saveManifest(run.folder, run.manifest);
}

/** @param begun its slices, where some were begun while it was surveyed */
async function textSlices(
  run: Run,
  file: number,
  looked: LookedFile,
  survey: Survey,
  begun: TextSlices | undefined,
): Promise<DoneSlices | null> {
  const { slices, text } = survey;
  const how = { ...survey, ...settingsOf(run) };
  const writing = begun ?? allSlices(run, file, looked, survey, begin(run, looked, file, how));
  try {
    if (begun !== undefined) saveBegun(run.folder, begunAs(looked, file, how));
    announce(run, looked, text.plan);
    await writing.end();
  } finally {
    await writing.drop();
  }
  return writing.receipts.size < slices.length ? null : { plan: text.plan, receipts: inOrder(writing.receipts) };
}

/** @param receipts of slices that are whole already */
function allSlices(
  run: Run,
  file: number,
  { name, bytes, text }: LookedFile,
  survey: Survey,
  receipts: Map<number, Receipt>,
): TextSlices {
  if (text === null) throw new Error('a text without pieces');
  // A packed text's size is known by its last slice alone.
  const scale = bytes / Math.max(1, survey.slices.at(-1)?.to ?? 1);
  const writing = new TextSlices(run, { name, file, text: survey.text, pieces: text.pieces, scale }, receipts);
  for (const slice of survey.slices) writing.add(slice);
  return writing;
}

/** One thread reads a file that is no text, slice after slice. */
async function tableSlices(run: Run, looked: LookedFile, file: number): Promise<DoneSlices | null> {
  const given = { name: looked.name, sha256: looked.sha256, readings: run.readings };
  const receipts = begin(run, looked, file, { readings: run.readings, ...settingsOf(run) });
  const task = {
    kind: 'table' as const,
    file,
    path: looked.path,
    given,
    done: [...receipts.keys()],
    rows: run.sizes.rows,
  };
  let plan: SlicePlan | undefined;
  let passed = 0;
  const { done } = await run.pool.run(task, (reply) => {
    if (reply.kind === 'planned') {
      plan = reply.plan;
      announce(run, looked, plan);
    }
    if (reply.kind === 'slice') {
      receipts.set(reply.receipt.slice, reply.receipt);
      run.progress.wrote(0, reply.receipt.read);
    }
    if (reply.kind !== 'passed') return;
    run.progress.wrote((reply.share - passed) * looked.bytes, 0);
    passed = reply.share;
  });
  await done;
  if (plan === undefined) throw new Error('a table without a plan');
  return { plan, receipts: inOrder(receipts) };
}

/** Figures of areas: few enough to be written by the one that read them. */
async function slicesOfFigures(
  run: Run,
  looked: LookedFile,
  file: number,
  read: FigureFile,
): Promise<DoneSlices | null> {
  const { plan, figures } = read;
  const receipts = begin(run, looked, file, { plan, level: figures.level, ...settingsOf(run) });
  announce(run, looked, plan);
  const slices = figureSlices(figures, run.sizes.rows);
  for (const [slice, of] of slices.entries()) {
    // Lets an interruption come in.
    await setImmediate();
    if (run.isStopped()) return null;
    const known = receipts.get(slice);
    const receipt = known ?? writeFigures(read, of, { ...settingsOf(run), folder: run.folder, file, slice });
    receipts.set(slice, receipt);
    run.progress.wrote(looked.bytes / slices.length, known === undefined ? of.rows : 0);
  }
  return { plan, level: figures.level, receipts: inOrder(receipts) };
}

const settingsOf = ({ resolutions, decimals, sizes }: Run) => ({ resolutions, decimals, sizes });

const inOrder = (receipts: ReadonlyMap<number, Receipt>): readonly Receipt[] =>
  [...receipts.values()].sort((a, b) => a.slice - b.slice);

function aboutFile({ name, sha256, bytes }: LookedFile, plan: SlicePlan) {
  const { id, citation, synthetic } = sourceOf(plan, sources);
  const { publisher, title, licence, rounding, knownReleases } = citation;
  const isPublic = knownReleases.includes(sha256);
  return { name, sha256, bytes, source: id, publisher, title, licence, synthetic, isPublic, rounding };
}

/** The file's ledger, then the list that names it and its parts, then nothing more of what it was made with. */
function close(
  run: Run,
  file: number,
  looked: LookedFile,
  { plan, level, receipts }: DoneSlices,
  seconds: number,
): void {
  const sum = (of: (receipt: Receipt) => number): number => receipts.reduce((all, receipt) => all + of(receipt), 0);
  const [read, accepted] = [sum((one) => one.read), sum((one) => one.accepted)];
  const days = receipts.flatMap(({ from, to }) => (from === null || to === null ? [] : [from, to])).sort();
  const about: EnrichedFile = {
    ...aboutFile(looked, plan),
    ...{ read, accepted, rejected: read - accepted },
    ...{ from: days[0] ?? null, to: days.at(-1) ?? null, isDone: true },
    ...(level !== undefined && { level }),
  };
  joinLedger(run.folder, file, receipts.length);
  const ledger = {
    ...{ file: about.name, read, accepted, rejected: read - accepted },
    reasons: summed(receipts.map(({ reasons }) => Object.entries(reasons))),
    notices: summed(
      [...receipts.map(({ notices }) => notices), plan.notices].map((list) =>
        list.map(({ key, count }) => [key, count] as const),
      ),
    ),
    dropped: receipts[0]?.dropped ?? [],
  };
  writeWholeText(join(run.folder, ledgerPath(file, 'json')), `${JSON.stringify(ledger, null, 2)}\n`);
  run.manifest = withFile(run.manifest, about, receipts);
  saveManifest(run.folder, run.manifest);
  forgetBegun(run.folder);
  const whole = new Intl.NumberFormat(localeOf(run.language), { maximumFractionDigits: 0 });
  const rows = receipts.flatMap(({ parts }) => parts).reduce((all, part) => all + part.rows, 0);
  if (level !== undefined)
    run.progress.note(say(words, run.language, 'done.figures', { name: about.name, rows: whole.format(rows), level }));
  run.progress.note(
    say(words, run.language, 'done', {
      name: about.name,
      accepted: whole.format(accepted),
      read: whole.format(read),
      rejected: whole.format(read - accepted),
      seconds: whole.format(seconds),
      speed: whole.format(read / Math.max(0.001, seconds)),
      ledger: ledgerPath(file),
    }),
  );
}

/** Counts by key, keys in order. */
function summed(lists: readonly (readonly (readonly [string, number])[])[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const [key, count] of lists.flat()) counts.set(key, (counts.get(key) ?? 0) + count);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
