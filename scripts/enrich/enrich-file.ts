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
import { Failure, Refusal } from './failure.ts';
import { begunIn, forgetBegun, joinLedger, receiptsIn, saveBegun, saveManifest, sweep, withFile } from './folder.ts';
import { type LookedFile, lookAtFile, stateOf } from './look-at-file.ts';
import type { RunProgress } from './progress.ts';
import { ledgerPath, type Receipt } from './receipt.ts';
import type { ColumnSettings } from './rows-to-columns.ts';
import type { Survey } from './survey.ts';
import { surveyFile } from './survey-file.ts';
import type { ThreadPool } from './thread-pool.ts';
import { writeWholeText } from './whole-files.ts';
import { words } from './words.ts';

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

/** A text of so many bytes has work for threads, whatever its survey says. */
const manySlices = 2 ** 25;

/** What became of a file. */
export type Outcome = 'done' | 'again' | 'stopped';

/** Makes a file part of the folder. Fails with `Failure` and `Refusal`. */
export async function enrichFile(run: Run, path: string): Promise<Outcome> {
  const { bytes } = stateOf(path);
  run.progress.begin(path, bytes);
  const looked = await lookAtFile(path, run.progress.looked);
  const { name, sha256 } = looked;
  const done = run.manifest.files.filter(({ isDone }) => isDone);
  if (done.some((file) => file.sha256 === sha256)) {
    run.progress.note(say(words, run.language, 'done.again', { name }));
    return 'again';
  }
  if (!run.takesSameNames && done.some((file) => file.name === name))
    throw new Failure('file-same-name', { file: name });
  const began = performance.now();
  const file = done.length;
  if (looked.text !== null && bytes >= manySlices) run.pool.start();
  const survey = await surveyFile(run, looked);
  try {
    const slices = await slicesOf(run, looked, file, survey);
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

/** What is wrong with one file stops no other; a full disk does. */
export const isOfFile = (error: unknown): boolean =>
  error instanceof Refusal || (error instanceof Failure && error.code !== 'disk-full');

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
): Promise<DoneSlices | null> {
  if (survey === null) return tableSlices(run, looked, file);
  return 'figures' in survey ? slicesOfFigures(run, looked, file, survey) : textSlices(run, file, looked, survey);
}

interface DoneSlices {
  readonly plan: SlicePlan;
  /** Column of areas of a file of figures. */
  readonly level?: AreaColumn;
  /** In their order. */
  readonly receipts: readonly Receipt[];
}

/** Slices that were whole when the file was begun before, if it is the same file read in the same way. */
function begin(run: Run, { name, sha256 }: LookedFile, file: number, how: unknown): Map<number, Receipt> {
  const text = JSON.stringify(how, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  const plan = createHash('sha256').update(text).digest('hex');
  const before = begunIn(run.folder);
  const isSame = before?.sha256 === sha256 && before.file === file && before.plan === plan;
  if (before?.name === name && !isSame) run.progress.note(say(words, run.language, 'done.changed', { name }));
  if (!isSame) forgetBegun(run.folder);
  const receipts = isSame ? receiptsIn(run.folder) : new Map<number, Receipt>();
  sweep(run.folder, run.manifest, receipts.values());
  if (receipts.size > 0) run.progress.note(say(words, run.language, 'done.resumed', { name, slices: receipts.size }));
  saveBegun(run.folder, { name, sha256, file, plan });
  return receipts;
}

function announce(run: Run, looked: LookedFile, plan: SlicePlan): void {
  const none = { read: 0, accepted: 0, rejected: 0, from: null, to: null, isDone: false };
  run.manifest = withFile(run.manifest, { ...aboutFile(looked, plan), ...none }, []);
  saveManifest(run.folder, run.manifest);
}

async function textSlices(run: Run, file: number, looked: LookedFile, survey: Survey): Promise<DoneSlices | null> {
  const { slices, text } = survey;
  const receipts = begin(run, looked, file, { ...survey, ...settingsOf(run) });
  announce(run, looked, text.plan);
  const reader = looked.text?.pieces.reader();
  if (reader === undefined) throw new Error('a text without pieces');
  // A packed text's size is known by its last slice alone.
  const scale = looked.bytes / Math.max(1, slices.at(-1)?.to ?? 1);
  const working = new Set<Promise<void>>();
  let failed: unknown;
  try {
    for (const [slice, { from, to, line }] of slices.entries()) {
      if (run.isStopped() || failed !== undefined) break;
      const known = receipts.get(slice);
      if (known !== undefined) {
        run.progress.wrote((to - from) * scale, 0);
        continue;
      }
      const bytes = await reader.read(from, to);
      if (bytes.length < to - from) throw new Failure('file-changed-while-read', { file: looked.name });
      const { done } = await run.pool.run({ kind: 'slice', file, slice, text, bytes, line }, (reply) => {
        if (reply.kind !== 'slice') return;
        receipts.set(slice, reply.receipt);
        run.progress.wrote((to - from) * scale, reply.receipt.read);
      });
      const settled: Promise<void> = done
        .catch((error: unknown) => {
          failed ??= error;
        })
        .finally(() => working.delete(settled));
      working.add(settled);
    }
  } finally {
    await Promise.all(working);
    await reader.close();
  }
  if (failed !== undefined) throw failed;
  if (receipts.size < slices.length) return null;
  return { plan: text.plan, receipts: inOrder(receipts) };
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
