import type { Progress } from '../base/steps.ts';
import { learnCards } from '../columns/sources/catalog.ts';
import type { Document } from '../document/document.ts';
import { needsSectorYears, sectorYearsTable } from '../document/judges-regions.ts';
import type { Reading } from '../document/reading.ts';
import type { DataSet, FileTask } from '../show/cockpit.ts';
import type { Asked, Desk, Outcome } from '../workers/desk.ts';
import type { Opened, Origin } from '../workers/protocol.ts';
import { dataSetOf } from './data-set.ts';
import { asksFirst, canBeAsked, isPlain, laterOf } from './dropped-file.ts';
import { isShipped, shipped, shippedSplit } from './shipped.ts';
import { type AppStore, dispatch, notify } from './store.ts';
import { missingSources, replaceSource, takeFile } from './take-file.ts';

type ReadingTask = Extract<FileTask, { readonly kind: 'reading' }>;

/** Opens tables: those of the app, and files that a person drops. */
export interface Library {
  /** Opens the tables of the app that the study asks for and that are not there yet. */
  openShipped(): Promise<void>;
  openFile(file: File): Promise<void>;
  /** Where the file of a dialog is: dropped just now, or held by the desk. */
  originOf(task: ReadingTask): Origin | null;
  /** Reads the file of a dialog as the person decided, and closes the dialog when it is read. */
  readAs(task: ReadingTask, reading: Reading): Promise<Outcome<null>>;
  /** Puts a later release, or another reading, in the place of a source. */
  replace(before: string, after: string): void;
  /** Takes out tables that could not be opened again: those of the app are opened anew, files are asked for by name. */
  lose(tables: readonly string[]): void;
  cancel(): void;
}

export function createLibrary(store: AppStore, desk: Desk): Library {
  const opening = new Set<string>();
  let current: Asked<unknown> | null = null;
  let asked: File | null = null;
  let opened = 0;

  const add = (set: DataSet): void => {
    const others = store.getState().dataSets.filter(({ table }) => table !== set.table);
    store.setState({ dataSets: [...others, set] });
  };

  const openSet = async (
    table: string,
    name: string,
    address: string,
    kind: 'open' | 'split',
  ): Promise<DataSet | null> => {
    if (opening.has(address)) return null;
    opening.add(address);
    const question = desk.ask({ kind, table, name, from: { kind: 'address', address }, known: [] });
    const outcome = await question.outcome;
    if (outcome.status === 'ready') return dataSetOf(outcome.value, true);
    if (outcome.status === 'failed') notify(store, outcome.problem);
    opening.delete(address);
    return null;
  };

  const openShipped = async (): Promise<void> => {
    const { document } = store.getState();
    // A filter by kind holds for figures that are split alone: until then there are none, rather than all.
    const isSplit = Object.values(document.clauses).some(({ kind }) => kind === 'categories');
    let waiting: DataSet | null = null;
    const drawn = tablesDrawn(document);
    const wanted = shipped.filter((set) => set.opens === 'at-start' || drawn.has(set.table));
    await Promise.all(
      wanted.map(async ({ table, name, address }) => {
        const set = await openSet(table, name, address, 'open');
        if (set === null) return;
        if (isSplit && table === shippedSplit.table) waiting = set;
        else add(set);
      }),
    );
    const split = await openSet(shippedSplit.table, shippedSplit.name, shippedSplit.address, 'split');
    const whole = split ?? waiting;
    if (whole !== null) add(whole);
  };

  /** Runs a question about a file, its progress where imports show it. */
  const importing = async <T>(
    name: string,
    bytes: number,
    ask: (onProgress: (progress: Progress) => void) => Asked<T>,
  ): Promise<Outcome<T>> => {
    store.setState({ importing: { name, bytes, progress: { done: 0, total: bytes } } });
    const question = ask((progress) => store.setState({ importing: { name, bytes, progress } }));
    current = question;
    // The names of its source must be there when it is: they come while it is read.
    const [outcome] = await Promise.all([question.outcome, learnAllCards()]);
    current = null;
    store.setState({ importing: null });
    return outcome;
  };

  const openFrom = (name: string, from: Origin, reading: Reading): Promise<Outcome<Opened>> =>
    importing(name, from.kind === 'file' ? from.file.size : 0, (onProgress) => {
      const known = store
        .getState()
        .document.sources.flatMap(({ id, sha256, reading: before = {} }) =>
          JSON.stringify(before) === JSON.stringify(reading) ? [{ table: id, sha256 }] : [],
        );
      return desk.ask({ kind: 'open', table: nextId(idsInUse(store)), name, from, known, reading }, onProgress);
    });

  const took = (outcome: Outcome<Opened>, reading: Reading, replaced: string | null): void => {
    if (outcome.status !== 'ready') return;
    const set = dataSetOf(outcome.value, false);
    add(set);
    if (replaced !== null && replaced !== set.table) {
      replaceSource(store, replaced, set, reading);
      return;
    }
    takeFile(store, set, reading);
    const before = laterOf(set, store.getState());
    if (before === null) return;
    const task: FileTask = { kind: 'release', table: set.table, before };
    notify(store, { code: 'release-later', params: { file: set.file } }, { task });
  };

  const ask = (file: File): void => {
    asked = file;
    opened += 1;
    store.setState({ fileTask: { kind: 'reading', name: file.name, table: null, opened } });
  };

  const openFile = async (file: File): Promise<void> => {
    const from: Origin = { kind: 'file', file };
    const readings = missingSources(store).flatMap(({ name, reading }) =>
      name === file.name && reading !== undefined ? [reading] : [],
    );
    // A file that the study has in some reading is read so again; two sheets of one are two of its sources.
    for (const reading of readings) {
      const outcome = await openFrom(file.name, from, reading);
      if (outcome.status === 'failed') notify(store, outcome.problem);
      took(outcome, reading, null);
    }
    if (readings.length > 0) return;
    if (asksFirst(file)) {
      const inspected = await importing(file.name, file.size, (onProgress) =>
        desk.ask({ kind: 'inspect', name: file.name, from, reading: {} }, onProgress),
      );
      if (inspected.status === 'failed') return notify(store, inspected.problem);
      if (inspected.status !== 'ready') return;
      const { problem: wrong } = inspected.value;
      if (wrong !== null && !canBeAsked(wrong)) {
        return notify(store, { ...wrong, params: { file: file.name, ...wrong.params } });
      }
      if (!isPlain(inspected.value)) return ask(file);
    }
    const outcome = await openFrom(file.name, from, {});
    if (outcome.status === 'failed') {
      return canBeAsked(outcome.problem) ? ask(file) : notify(store, outcome.problem);
    }
    took(outcome, {}, null);
  };

  const originOf = (task: ReadingTask): Origin | null => {
    if (task.table !== null) return { kind: 'held', table: task.table };
    return asked === null ? null : { kind: 'file', file: asked };
  };

  store.subscribe((state, before) => {
    const { grid, sheets, workspace, analyses } = state.document;
    const last = before.document;
    const isSame = grid === last.grid && sheets === last.sheets && workspace === last.workspace;
    if (!isSame || analyses !== last.analyses) void openShipped();
  });
  return {
    openShipped,
    openFile,
    originOf,
    readAs: async (task, reading) => {
      const from = originOf(task);
      if (from === null) return { status: 'cancelled' };
      const outcome = await openFrom(task.name, from, reading);
      if (outcome.status !== 'ready') return outcome;
      store.setState({ fileTask: null });
      took(outcome, reading, task.table);
      return { status: 'ready', value: null };
    },
    replace: (before, after) => {
      const { document, dataSets } = store.getState();
      const set = dataSets.find(({ table }) => table === after);
      if (set === undefined) return;
      if (isShipped(before)) return dispatch(store, 'renewSource', { from: before, to: after });
      replaceSource(store, before, set, document.sources.find(({ id }) => id === after)?.reading ?? {});
    },
    lose: (tables) => {
      if (tables.length === 0) return;
      const isLost = (table: string): boolean => tables.includes(table);
      store.setState({ dataSets: store.getState().dataSets.filter(({ table }) => !isLost(table)) });
      for (const { table, address } of [...shipped, shippedSplit]) if (isLost(table)) opening.delete(address);
      void openShipped();
    },
    cancel: () => current?.cancel(),
  };
}

/** Names and notices of sources that the first view does not have. */
async function learnAllCards(): Promise<void> {
  learnCards((await import('../columns/sources/all-cards.ts')).sourceCards);
}

/** Tables that the screen draws, those that elements of sheets hold for themselves, and what regions are judged from. */
function tablesDrawn(study: Document): ReadonlySet<string> {
  const held = study.sheets.flatMap(({ elements }) => elements.flatMap(({ view }) => view.grid ?? []));
  const drawn = [study.grid, ...held].flatMap(({ areas, national, incidents }) => [areas, national, incidents]);
  return new Set(needsSectorYears(study) ? [...drawn, sectorYearsTable] : drawn);
}

/** Ids of this study and of those that undo and redo lead to: a removed file that comes back must find its own. */
function idsInUse(store: AppStore): readonly string[] {
  const { document, history, dataSets } = store.getState();
  const studies = [document, ...[...history.past, ...history.future].map((step) => step.document)];
  return [...studies.flatMap(({ sources }) => sources.map(({ id }) => id)), ...dataSets.map(({ table }) => table)];
}

function nextId(ids: readonly string[]): string {
  return `s${Math.max(0, ...ids.map((id) => Number(id.slice(1)) || 0)) + 1}`;
}
