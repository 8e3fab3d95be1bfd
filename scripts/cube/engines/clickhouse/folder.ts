import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from '../../../../src/base/words.ts';
import { sweepLeftovers } from '../../../leftovers.ts';
import { ensureInstalled, isInstalled } from '../../../setup/install.mjs';
import { Failure } from '../../failure.ts';
import { checkDone, checkParts, readManifest, rowsOf, typeOfColumn } from '../../manifest.ts';
import { answerColumns, identifier, integer } from '../../statement.ts';
import { words } from '../../words.ts';
import type { Ask, Batch, Needs, Source } from '../engine.ts';
import { failureOfText } from './failures.ts';
import { BrokenNative, nativeBatches } from './native.ts';
import { limitsOf } from './settings.ts';

const embedded = fileURLToPath(new URL('./embedded/', import.meta.url));

const clickhouseType: Readonly<Record<string, string>> = {
  INT32: 'Int32',
  INT64: 'Int64',
  FLOAT: 'Float32',
  DOUBLE: 'Float64',
};

/** Fetches the engine where it is not there yet, and says before how much that is. */
export function ensureEmbedded({ language, note }: Pick<Ask, 'language' | 'note'>): void {
  if (!isInstalled(embedded)) note(say(words, language, 'fetching', {}));
  ensureInstalled(embedded);
}

/** The parts of a folder as one table: their names are digits alone, and the columns those that are needed. */
function fileTable(paths: readonly string[], columns: readonly string[]): string {
  const named = paths.map((path) => {
    const [, year, file, slice] = /^year=(-?\d+)\/(\d+)-(\d+)\.parquet$/.exec(path) ?? [];
    if (slice === undefined) throw new TypeError('not the name of a part');
    return `year=${year}/${file}-${slice}`;
  });
  const files = named.length === 1 ? named.join('') : `{${named.join(',')}}`;
  const structure = columns.map((column) => `${identifier(column)} ${clickhouseType[typeOfColumn(column)]}`);
  return `file('${files}.parquet', Parquet, '${structure.join(', ')}')`;
}

function settingsOf(ask: Ask): string {
  const settings = {
    ...limitsOf(ask),
    max_threads: integer(availableParallelism()),
    use_hive_partitioning: integer(0),
    glob_expansion_max_elements: integer(2 ** 22),
    input_format_parquet_allow_missing_columns: integer(0),
  };
  return Object.entries(settings)
    .map(([name, value]) => `${identifier(name)} = ${value}`)
    .join(', ');
}

interface End {
  readonly done?: boolean;
  readonly failed?: string;
}

function endOf(text: string): End {
  try {
    const json: unknown = JSON.parse(text.trim().split('\n').at(-1) ?? '');
    return Object(json);
  } catch {
    return {};
  }
}

/** A folder for what does not fit into memory. Those of commands that were killed are removed: they can be large. */
function spillFolder(): string {
  sweepLeftovers(tmpdir(), (name) => /^corredor-cube-(\d+)-/.exec(name)?.[1]);
  return mkdtempSync(join(tmpdir(), `corredor-cube-${process.pid}-`));
}

type Clean = () => Promise<void>;

/**
 * Runs a statement in the embedded engine and gives its blocks; the process ends with the question. To give its memory
 * back takes it a while after its last word, which nothing here waits for.
 * @param later takes what waits for that, and removes the folder of the process
 */
async function* answered(ask: Ask, statement: string, later: (clean: Clean) => void): AsyncGenerator<Batch> {
  const spilled = spillFolder();
  const child = spawn(process.execPath, [join(embedded, 'serve.ts'), spilled], {
    cwd: resolve(ask.where),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const state = { text: '', isLate: false };
  child.stdin.on('error', () => undefined);
  const ended = new Promise<void>((done) => {
    child.once('close', () => done());
    child.once('error', () => done());
  });
  later(async () => {
    await ended;
    rmSync(spilled, { recursive: true, force: true });
  });
  const isDone = new Promise<void>((done) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      state.text += text;
      if (endOf(state.text).done === true) done();
    });
  });
  const stop = (): boolean => child.kill('SIGKILL');
  const late = setTimeout(() => {
    state.isLate = true;
    stop();
  }, ask.seconds * 1000);
  ask.signal.addEventListener('abort', stop);
  const said = { where: ask.where, password: '' };
  try {
    child.stdin.end(`${statement}\nSETTINGS ${settingsOf(ask)}`);
    try {
      yield* nativeBatches(child.stdout, answerColumns.length);
    } catch (error) {
      if (!(error instanceof BrokenNative)) throw error;
    }
    await Promise.race([isDone, ended]);
    const end = endOf(state.text);
    if (ask.signal.aborted) throw new Failure('stopped');
    if (state.isLate) throw new Failure('timeout', { where: ask.where });
    if (end.failed !== undefined) throw failureOfText(end.failed, said);
    // Packages of systems that the engine is not made for are left out when it is fetched.
    if (/ERR_MODULE_NOT_FOUND|Cannot find (module|package)|@chdb\/lib/i.test(state.text))
      throw new Failure('engine-missing');
    // A process that ends without a word was ended, as systems do where memory is short.
    if (end.done !== true) throw new Failure('engine-lost', { where: ask.where });
  } finally {
    clearTimeout(late);
    ask.signal.removeEventListener('abort', stop);
    stop();
  }
}

/** Parts of a folder, counted by the embedded engine. */
export async function openFolder(ask: Ask, needs: Needs): Promise<Source> {
  if (!existsSync(ask.where)) throw new Failure('folder-missing', { where: ask.where });
  const manifest = readManifest(ask.manifest ?? join(ask.where, 'manifest.json'));
  checkDone(manifest, ask.where);
  const columns = needs(manifest);
  const lacking = columns.find((column) => !manifest.columns.includes(column));
  if (lacking !== undefined) throw new Failure('columns-differ', { where: ask.where, column: lacking });
  const unnamed = await checkParts(ask.where, manifest, columns, ask.verify);
  if (unnamed.length > 0) {
    ask.note(say(words, ask.language, 'unnamed', { count: unnamed.length, first: unnamed[0] ?? '' }));
  }
  ensureEmbedded(ask);
  const from = fileTable(
    manifest.parts.map(({ path }) => path),
    columns,
  );
  const left: Clean[] = [];
  return {
    manifest,
    from,
    // Each part was held to the rows that its manifest says.
    rows: () => Promise.resolve(rowsOf(manifest)),
    run: (statement) => answered(ask, statement, (clean) => left.push(clean)),
    close: async () => void (await Promise.all(left.map((clean) => clean()))),
  };
}
